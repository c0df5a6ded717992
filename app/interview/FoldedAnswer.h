// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/ChoiceAnswer.h"

namespace saltbush::app
{

class Button;

/// Several of a list that takes little room ("minimal"): what is chosen is in sight, the list when
/// it is unfolded. Space unfolds it and folds it again; the number keys choose either way.
class FoldedAnswer final : public ChoiceControl
{
    Q_OBJECT

public:
    explicit FoldedAnswer(const Theme &theme, QWidget *parent = nullptr);

    void show(const interview::Question &question, const interview::Question *second) override;
    bool chooseByNumber(int number) override;
    void focusFirst() override;
    void choose(const QString &value) override { m_rows->choose(value); }

private:
    void unfold(bool open);

    Button *m_head;
    TextLabel *m_chosen;
    ChoiceAnswer *m_rows;
    int m_count = 0;
};

} // namespace saltbush::app

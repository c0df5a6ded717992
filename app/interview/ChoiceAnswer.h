// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/AnswerControl.h"
#include "app/widgets/ChoiceRow.h"

namespace saltbush::app
{

/// Choices in rows: one, several, or a single "OK" for an acknowledgement.
class ChoiceAnswer final : public AnswerControl
{
    Q_OBJECT

public:
    ChoiceAnswer(const Theme &theme, ChoiceRow::Mark mark, QWidget *parent = nullptr);

    void show(const interview::Question &question, const interview::Question *second) override;
    bool chooseByNumber(int number) override;
    void focusFirst() override;

private:
    void setRowCount(std::size_t count);
    void chosen(std::size_t index);

    const Theme &m_theme;
    ChoiceRow::Mark m_mark;
    QStringList m_values; ///< of the rows
    QStringList m_answer;
    std::vector<ChoiceRow *> m_rows;
};

} // namespace saltbush::app

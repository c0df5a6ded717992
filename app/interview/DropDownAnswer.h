// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/AnswerControl.h"

namespace saltbush::app
{

class DropDown;

/// One of a list, picked from a drop-down (appearance "minimal", or a long list).
class DropDownAnswer final : public AnswerControl
{
    Q_OBJECT

public:
    explicit DropDownAnswer(const Theme &theme, QWidget *parent = nullptr);

    void show(const interview::Question &question, const interview::Question *second) override;
    bool chooseByNumber(int number) override;
    void focusFirst() override;

private:
    const Theme &m_theme;
    DropDown *m_list;
};

} // namespace saltbush::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/AnswerControl.h"

namespace saltbush::form
{
class RangeScale;
}

namespace saltbush::app
{

class DropDown;

/// One of a list, picked from a drop-down (appearance "minimal", or a long list), or a number of a
/// scale ("picker").
class DropDownAnswer final : public AnswerControl
{
    Q_OBJECT

public:
    explicit DropDownAnswer(const Theme &theme, QWidget *parent = nullptr);

    void show(const interview::Question &question, const interview::Question *second) override;
    bool chooseByNumber(int number) override;
    void focusFirst() override;

private:
    void addNumbers(const form::RangeScale &scale, const interview::Question &question);
    void addChoices(const interview::Question &question, const interview::Question *second);

    const Theme &m_theme;
    DropDown *m_list;
    bool m_isScale = false; ///< number keys are numbers, not lines of the list
};

} // namespace saltbush::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/AnswerControl.h"
#include "core/form/RangeScale.h"

namespace saltbush::app
{

class Button;
class ScaleLabels;

/// A number on a short scale as a row of numbers to press (appearances "rating" and "vertical").
/// Arrow keys go along the row, Space chooses; a number key is that number.
class NumbersAnswer final : public AnswerControl
{
    Q_OBJECT

public:
    static constexpr int most = 11; ///< 0 to 10

    NumbersAnswer(const Theme &theme, const form::RangeScale &scale, QWidget *parent = nullptr);

    void show(const interview::Question &question, const interview::Question *second) override;
    bool chooseByNumber(int number) override;
    void focusFirst() override;

private:
    form::RangeScale m_scale;
    std::vector<Button *> m_numbers;
    ScaleLabels *m_labels;
};

} // namespace saltbush::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/AnswerControl.h"
#include "core/form/RangeScale.h"

namespace saltbush::app
{

class ScaleLabels;
class ScaleSlider;
class TextField;

/// A number on a scale: a slider, and the number itself beside it, to read and to type. Nothing is
/// chosen until somebody does. A number key is that number, where it is on the scale.
class RangeAnswer final : public AnswerControl
{
    Q_OBJECT

public:
    RangeAnswer(const Theme &theme, const form::RangeScale &scale,
                const interview::Question &question, QWidget *parent = nullptr);

    void show(const interview::Question &question, const interview::Question *second) override;
    bool chooseByNumber(int number) override;
    void focusFirst() override;
    [[nodiscard]] QString typedValue() const override;
    void forgetTyping() override;

protected:
    [[nodiscard]] bool isWhole() const override;

private:
    void arrange(bool isUpright);
    void setUpSlider(const interview::Question &question);
    void take(int index);

    const Theme &m_theme;
    form::RangeScale m_scale;
    ScaleSlider *m_slider;
    TextField *m_number;
    ScaleLabels *m_labels;
    std::optional<QString> m_shown; ///< the stored answer that was last filled in
};

} // namespace saltbush::app

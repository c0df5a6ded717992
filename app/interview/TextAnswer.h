// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/AnswerControl.h"

class QBoxLayout;

namespace saltbush::app
{

class Button;
class TextArea;
class TextField;
class TextLabel;

/// Words: one line, or several where the form wants them; a code that is typed, or read by a
/// scanner that types it and presses Enter; what another program was to answer. In dots where the
/// form wants that nobody reads along ("masked", with a key that shows it, and "hidden-answer",
/// without).
class TextAnswer final : public AnswerControl
{
    Q_OBJECT

public:
    TextAnswer(const Theme &theme, const interview::Question &question, QWidget *parent = nullptr);

    void show(const interview::Question &question, const interview::Question *second) override;
    void focusFirst() override;
    [[nodiscard]] QString typedValue() const override;
    void forgetTyping() override;

private:
    void addArea(const interview::Question &question, QBoxLayout &row);
    void addLine(const interview::Question &question, QBoxLayout &row);
    void showDots(bool dots);
    void sayNote(const interview::Question &question);
    [[nodiscard]] QString text() const;
    void setText(const QString &text);

    const Theme &m_theme;
    TextField *m_line = nullptr;
    TextArea *m_area = nullptr;
    Button *m_reveal = nullptr; ///< of a masked answer
    TextLabel *m_note;
    std::optional<QString> m_shown; ///< the stored answer that was last filled in
};

} // namespace saltbush::app

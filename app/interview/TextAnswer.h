// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/AnswerControl.h"

namespace saltbush::app
{

class TextArea;
class TextField;

/// Words and numbers: one line, or several where the form wants them.
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
    [[nodiscard]] QString text() const;
    void setText(const QString &text);

    const Theme &m_theme;
    form::DataType m_type;
    TextField *m_line = nullptr;
    TextArea *m_area = nullptr;
    std::optional<QString> m_shown; ///< the stored answer that was last filled in
};

} // namespace saltbush::app

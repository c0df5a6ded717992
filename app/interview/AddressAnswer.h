// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/AnswerControl.h"

namespace saltbush::app
{

class Button;
class TextField;
class TextLabel;

/// An address (appearance "url"): to be read and copied, and corrected where the form lets it be.
/// Nothing here opens it: that would tell the network who is asked what, and when.
class AddressAnswer final : public AnswerControl
{
    Q_OBJECT

public:
    explicit AddressAnswer(const Theme &theme, QWidget *parent = nullptr);

    void show(const interview::Question &question, const interview::Question *second) override;
    void focusFirst() override;
    [[nodiscard]] QString typedValue() const override;
    void forgetTyping() override;

private:
    TextField *m_address;
    Button *m_copy;
    TextLabel *m_note;
    std::optional<QString> m_shown;
};

} // namespace saltbush::app

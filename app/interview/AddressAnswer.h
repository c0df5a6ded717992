// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/AnswerControl.h"

namespace saltbush::app
{

class Button;
class TextField;
class TextLabel;

/// An address that the form shows (appearance "url"): to be read and copied. Nothing here opens it:
/// that would tell the network who is asked what, and when.
class AddressAnswer final : public AnswerControl
{
    Q_OBJECT

public:
    explicit AddressAnswer(const Theme &theme, QWidget *parent = nullptr);

    void show(const interview::Question &question, const interview::Question *second) override;
    void focusFirst() override;

private:
    TextField *m_address;
    Button *m_copy;
    TextLabel *m_note;
};

} // namespace saltbush::app

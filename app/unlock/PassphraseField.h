// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/SecureBytes.h"

#include <QWidget>

namespace saltbush::app
{

class Button;
class TextField;
class Theme;

/// A passphrase, not shown unless one asks to see it.
class PassphraseField final : public QWidget
{
    Q_OBJECT

public:
    PassphraseField(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// What was typed; the field is empty afterwards, shows nothing, and no key brings it back.
    [[nodiscard]] crypto::SecureBytes take();
    void fill(const QString &known); ///< the demonstration's, which is no secret
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool equals(const PassphraseField &other) const;
    /// How hard it is to guess, in plain words; empty for nothing typed.
    [[nodiscard]] QString strength() const;

Q_SIGNALS:
    void edited();
    void entered(); ///< Enter

private:
    TextField *m_field;
    Button *m_show;
};

} // namespace saltbush::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/Shell.h"
#include "app/widgets/Panel.h"

namespace saltbush::app
{

class Banner;
class Button;
class PassphraseField;

/// Another passphrase for who is unlocked: the present one, and the new one twice.
class PassphrasePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PassphrasePanel(const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    PassphraseField *addField(Panel &panel, const QString &name);
    void check();
    void change();
    void done(const Result<void> &outcome);

    PageContext m_context;
    PassphraseField *m_present, *m_next = nullptr, *m_again = nullptr;
    TextLabel *m_strength;
    Button *m_go;
    Banner *m_banner;
};

} // namespace saltbush::app

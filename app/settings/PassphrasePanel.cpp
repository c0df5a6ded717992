// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/PassphrasePanel.h"

#include "app/common/Messages.h"
#include "app/common/Passphrase.h"
#include "app/unlock/PassphraseField.h"
#include "app/widgets/Banner.h"
#include "app/widgets/Button.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace saltbush::app
{

PassphrasePanel::PassphrasePanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_go(new Button(context.theme, Button::Kind::Secondary, tr("Change the passphrase")))
    , m_banner(new Banner(context.theme))
{
    auto *panel = new Panel(context.theme, tr("Your passphrase"));
    panel->addText(tr("It opens this workspace for you, and nobody can find it out or reset it. "
                      "Other people in this workspace keep theirs."));
    m_present = addField(*panel, tr("The passphrase now"));
    m_next = addField(*panel, tr("The new passphrase"));
    m_strength = panel->addMuted({});
    m_again = addField(*panel, tr("The new passphrase again"));
    panel->rows().addWidget(m_banner);
    panel->rows().addWidget(m_go, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel);
    connect(m_go, &Button::clicked, this, &PassphrasePanel::change);
    check();
}

PassphraseField *PassphrasePanel::addField(Panel &panel, const QString &name)
{
    panel.rows().addSpacing(space::s);
    panel.addText(name);
    auto *field = new PassphraseField(m_context.theme, name);
    panel.rows().addWidget(field);
    connect(field, &PassphraseField::edited, this, &PassphrasePanel::check);
    connect(field, &PassphraseField::entered, this, &PassphrasePanel::change);
    return field;
}

void PassphrasePanel::check()
{
    m_strength->setText(m_next && !m_next->isEmpty()
                            ? m_next->strength()
                            : tr("Four or more words that do not belong together are easy to keep "
                                 "and hard to guess."));
    m_go->setEnabled(m_again && !m_present->isEmpty() && !m_next->isEmpty() && !m_again->isEmpty());
}

void PassphrasePanel::change()
{
    if (!m_go->isEnabled())
        return;
    if (!m_next->equals(*m_again))
        return m_banner->show(Banner::Kind::Attention,
                              tr("The two new passphrases are not the same. Type them once more."));
    m_banner->clear();
    struct Work
    {
        crypto::SecureBytes present, next;
        Result<void> outcome = ok();
    };
    const auto work = std::make_shared<Work>(Work{m_present->take(), m_next->take(), ok()});
    static_cast<void>(m_again->take());
    check();
    m_context.shell.runLong(
        tr("Changing the passphrase: this takes a moment, on purpose"),
        [&workspace = m_context.workspace, work](Progress &) {
            work->outcome = changePassphrase(workspace, work->present, work->next);
        },
        [this, work] { done(work->outcome); });
}

void PassphrasePanel::done(const Result<void> &outcome)
{
    m_present->setFocus();
    if (outcome)
        Q_EMIT changed();
    else
        m_banner->show(Banner::Kind::Attention, sentence(outcome.error()));
}

} // namespace saltbush::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/SealedView.h"

#include "app/widgets/Button.h"
#include "app/widgets/Card.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"

#include <QVBoxLayout>

namespace saltbush::app
{

SealedView::SealedView(const Theme &theme, Purpose purpose, bool readableHere, QWidget *parent)
    : QWidget(parent)
{
    const bool isPractice = purpose != Purpose::Interview;
    auto *title = new TextLabel(theme, TextStyle::Title);
    title->setText(isPractice ? tr("Well done: nothing was kept") : tr("Finished and sealed"));
    auto *words = new TextLabel(theme, TextStyle::Choice);
    words->setText(isPractice ? tr("That was a whole interview. With a participant, Finish seals "
                                   "the answers here; these are gone already.")
                       : readableHere
                       ? tr("Thank you. The answers are sealed and safe on this computer. Because "
                            "the coordinator works in this same workspace, the coordinator can "
                            "read them here.")
                       : tr("Thank you. The answers are sealed. Nobody can read them on this "
                            "computer any more, whatever passphrase they have. They wait here "
                            "until you connect."));
    auto *done = new Button(theme, Button::Kind::Primary,
                            isPractice ? tr("Back") : tr("Back to the interviews"));
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xxl);
    inside->setSpacing(space::l);
    inside->addWidget(title);
    inside->addWidget(words);
    inside->addWidget(done, 0, Qt::AlignLeft);
    inside->addStretch();
    auto *card = new Card(theme);
    card->setContent(content);
    card->setMaximumWidth(theme.scaled(space::column));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xxxl, space::xxxl, space::xxxl, space::xxxl);
    layout->addWidget(card, 0);
    layout->setAlignment(card, Qt::AlignHCenter | Qt::AlignTop);
    card->setMinimumSize(qMin(theme.scaled(560), 800), theme.scaled(280));
    setFocusProxy(done);
    connect(done, &Button::clicked, this, &SealedView::done);
}

} // namespace saltbush::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/SealedView.h"

#include "app/widgets/Button.h"
#include "app/widgets/Card.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace saltbush::app
{

SealedView::SealedView(const Theme &theme, Purpose purpose, const Sealed &sealed, QWidget *parent)
    : QWidget(parent)
    , m_purpose(purpose)
    , m_sealed(sealed)
    , m_title(new TextLabel(theme, TextStyle::Title))
    , m_words(new TextLabel(theme, TextStyle::Choice))
    , m_done(new Button(theme, Button::Kind::Primary))
{
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xxl);
    inside->setSpacing(space::l);
    inside->addWidget(m_title);
    inside->addWidget(m_words);
    inside->addWidget(m_done, 0, Qt::AlignLeft);
    inside->addStretch();
    auto *card = new Card(theme);
    card->setContent(content);
    card->setMaximumWidth(theme.scaled(space::column));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xxxl, space::xxxl, space::xxxl, space::xxxl);
    layout->addWidget(card, 0);
    layout->setAlignment(card, Qt::AlignHCenter | Qt::AlignTop);
    card->setMinimumSize(qMin(theme.scaled(560), 800), theme.scaled(280));
    setFocusProxy(m_done);
    connect(m_done, &Button::clicked, this, &SealedView::done);
    showWords();
}

void SealedView::showWords()
{
    const bool isPractice = m_purpose != Purpose::Interview;
    m_title->setText(isPractice ? tr("Well done: nothing was kept") : tr("Finished and sealed"));
    m_done->setText(isPractice ? tr("Back") : tr("Back to the interviews"));
    if (isPractice)
        m_words->setText(tr("That was a whole interview. With a participant, Finish seals the "
                            "answers here; these are gone already."));
    else if (!m_sealed.isSwept)
        m_words->setText(tr("Thank you. The answers are sealed and wait here until you connect. "
                            "The open copy of them could not be erased yet: the disk did not let "
                            "go of it. Lock and unlock Saltbush to try again; until then, keep "
                            "this computer with you."));
    else if (m_sealed.readableHere)
        m_words->setText(tr("Thank you. The answers are sealed and safe on this computer. Because "
                            "the coordinator works in this same workspace, the coordinator can "
                            "read them here."));
    else
        m_words->setText(tr("Thank you. The answers are sealed. Nobody can read them on this "
                            "computer any more, whatever passphrase they have. They wait here "
                            "until you connect."));
}

void SealedView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showWords();
}

} // namespace saltbush::app

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

namespace
{

constexpr int widest = 560;

} // namespace

SealedView::SealedView(const Theme &theme, Purpose purpose, const Sealed &sealed, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_purpose(purpose)
    , m_sealed(sealed)
    , m_title(new TextLabel(theme, TextStyle::Title))
    , m_words(new TextLabel(theme, TextStyle::Choice))
    , m_done(new Button(theme, Button::Kind::Primary))
    , m_content(new QWidget)
    , m_card(new Card(theme))
{
    auto *inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xxl);
    inside->setSpacing(space::l);
    inside->addWidget(m_title);
    inside->addWidget(m_words);
    inside->addWidget(m_done, 0, Qt::AlignLeft);
    inside->addStretch();
    m_card->setContent(m_content);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xxxl, space::xxxl, space::xxxl, space::xxxl);
    layout->addStretch(1);
    auto *column = new QVBoxLayout;
    column->addWidget(m_card, 1000);
    column->addStretch(1);
    layout->addLayout(column, 1000);
    layout->addStretch(1);
    setFocusProxy(m_done);
    connect(&theme, &Theme::changed, this, &SealedView::fit);
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
    fit();
}

void SealedView::fit()
{
    const int wide = qMin(width() - 2 * space::xxxl, m_theme.scaled(widest));
    const int tall = m_content->heightForWidth(wide - 2 * space::xs) + 2 * space::xs;
    m_card->setMaximumSize(qMax(wide, 0), qMax(tall, 0));
}

void SealedView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SealedView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showWords();
}

} // namespace saltbush::app

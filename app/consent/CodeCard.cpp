// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consent/CodeCard.h"

#include "app/interview/InterviewWords.h"
#include "app/widgets/Button.h"
#include "app/widgets/CodeTiles.h"
#include "app/widgets/DropDown.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"

#include <QVBoxLayout>

namespace saltbush::app
{

CodeCard::CodeCard(const Theme &theme, const QString &code, const QStringList &languages,
                   const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_code(code)
    , m_title(new TextLabel(theme, TextStyle::Question))
    , m_purpose(new TextLabel(theme, TextStyle::Choice))
    , m_care(new TextLabel(theme, TextStyle::Choice, Tone::Muted))
    , m_spoken(new TextLabel(theme, TextStyle::Choice))
    , m_languages(new DropDown(theme))
    , m_aloud(new Button(theme, Button::Kind::Quiet))
{
    auto *card = new Panel(theme);
    card->rows().setSpacing(space::m);
    card->rows().addWidget(m_title);
    card->rows().addWidget(new CodeTiles(theme, code));
    card->rows().addWidget(m_spoken);
    card->rows().addWidget(m_purpose);
    card->rows().addWidget(m_care);
    for (const QString &each : languages)
        m_languages->addItem(languageName(each), each);
    m_languages->setAccessibleName(tr("Language of the card"));
    m_languages->setCurrentIndex(qMax(0, m_languages->findData(language)));
    m_languages->setVisible(languages.size() > 1);
    auto *foot = new FlowLayout;
    foot->addWidget(m_languages);
    foot->addWidget(m_aloud);
    auto *note = new TextLabel(theme, TextStyle::Interface, Tone::Muted);
    note->setText(tr("Write it down on a plain card and hand it over. This computer cannot print "
                     "it, and saves no picture of it."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(card);
    layout->addLayout(foot);
    layout->addWidget(note);
    connect(m_languages, &DropDown::activated, this,
            [this] { say(m_languages->currentData().toString()); });
    connect(m_aloud, &Button::clicked, this, [this] { showSpoken(!m_spoken->isVisibleTo(this)); });
    showSpoken(false);
    say(m_languages->count() > 0 ? m_languages->currentData().toString() : language);
}

void CodeCard::say(const QString &language)
{
    const InterviewWords words(language);
    m_title->setText(words.cardTitle(), language);
    m_purpose->setText(words.cardPurpose(), language);
    m_care->setText(words.cardCare(), language);
}

void CodeCard::showSpoken(bool show)
{
    m_spoken->setText(CodeTiles::spoken(m_code));
    m_spoken->setVisible(show);
    m_aloud->setText(show ? tr("Hide the spelling") : tr("Spell it out"));
}

} // namespace saltbush::app

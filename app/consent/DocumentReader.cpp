// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consent/DocumentReader.h"

#include "app/consent/ConsentWords.h"
#include "app/widgets/Button.h"
#include "app/widgets/DropDown.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Panel.h"
#include "app/widgets/Space.h"
#include "app/widgets/SplitColumns.h"
#include "app/widgets/Theme.h"

#include <QLocale>
#include <QVBoxLayout>

namespace saltbush::app
{

namespace
{

constexpr int twoTexts = 640; ///< below this the second language stands under the first

}

DocumentReader::DocumentReader(const Theme &theme, const consent::ConsentDocument &document,
                               const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_document(document)
    , m_first(new DropDown(theme))
    , m_second(new DropDown(theme))
    , m_layout(new QVBoxLayout(this))
{
    m_first->setAccessibleName(tr("Language"));
    m_second->setAccessibleName(tr("Second language beside it"));
    m_second->addItem(tr("No second language"), QString());
    for (const auto &[code, text] : m_document.languages) {
        m_first->addItem(languageName(code), code);
        m_second->addItem(languageName(code), code);
    }
    m_first->setCurrentIndex(qMax(0, m_first->findData(language)));
    auto *back = new Button(theme, Button::Kind::Quiet, tr("Back"));
    back->setSign(Sign::ChevronLeft);
    auto *top = new FlowLayout;
    top->addWidget(back);
    top->addWidget(m_first);
    top->addWidget(m_second);
    setFocusProxy(m_first);
    m_layout->setContentsMargins(0, 0, space::s, space::l);
    m_layout->addLayout(top);
    connect(back, &Button::clicked, this, &DocumentReader::left);
    connect(m_first, &DropDown::currentIndexChanged, this, &DocumentReader::showTexts);
    connect(m_second, &DropDown::currentIndexChanged, this, &DocumentReader::showTexts);
    showTexts();
}

void DocumentReader::showTexts()
{
    if (m_texts) {
        m_texts->hide();
        m_texts->deleteLater();
    }
    m_texts = new SplitColumns(m_theme, twoTexts);
    m_texts->add(text(m_first->currentData().toString()));
    const QString second = m_second->currentData().toString();
    if (!second.isEmpty())
        m_texts->add(text(second));
    m_layout->addWidget(m_texts, 1);
    m_texts->show();
}

QWidget *DocumentReader::text(const QString &language) const
{
    const consent::DocumentText &said = m_document.languages.at(language);
    auto *panel = new Panel(m_theme);
    auto *title = new TextLabel(m_theme, TextStyle::Question);
    title->setMarkdown(said.title, language);
    auto *version = new TextLabel(m_theme, TextStyle::Small, Tone::Muted);
    version->setText(
        tr("%1 · version %2").arg(languageName(language), QLocale().toString(m_document.version)));
    auto *words = new TextLabel(m_theme, TextStyle::Choice);
    words->setMarkdown(said.text, language);
    for (QWidget *each : {title, version, words})
        panel->rows().addWidget(each);
    const auto add = [&](const study::TextByLanguage &texts) {
        const TextInLanguage shown = textIn(texts, language);
        auto *line = new TextLabel(m_theme, TextStyle::Choice);
        line->setMarkdown(shown.text, shown.shownIn);
        panel->rows().addWidget(line);
        if (shown.shownIn != language)
            panel->addMuted(tr("not translated"));
    };
    panel->addMuted(tr("What is asked"));
    for (const consent::ComprehensionQuestion &question : m_document.comprehension)
        add(question.question);
    for (const consent::Scope &scope : m_document.scopes)
        add(scope.label);
    panel->rows().addStretch();
    return panel;
}

} // namespace saltbush::app

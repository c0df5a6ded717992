// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consent/EntryForm.h"

#include "app/common/Messages.h"
#include "app/common/TimeWords.h"
#include "app/consent/ConsentWords.h"
#include "app/widgets/AnswerPills.h"
#include "app/widgets/Banner.h"
#include "app/widgets/Button.h"
#include "app/widgets/DropDown.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Panel.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextField.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"

#include <QVBoxLayout>

namespace saltbush::app
{

using consent::EntryKind;

namespace
{

QString headingOf(EntryKind kind)
{
    if (kind == EntryKind::Withdrawn)
        return EntryForm::tr("Take consent back");
    return kind == EntryKind::CopyGiven ? EntryForm::tr("A copy was given")
                                        : EntryForm::tr("Correct an entry");
}

} // namespace

EntryForm::EntryForm(const Theme &theme, EntryKind kind, const consent::ConsentDocument &document,
                     const std::vector<consent::LocalConsent> &history, int openInterviews,
                     QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_banner(new Banner(theme))
{
    auto *panel = new Panel(theme, headingOf(kind));
    panel->rows().setSpacing(space::m);
    explain(*panel);
    if (kind == EntryKind::Withdrawn && openInterviews > 0)
        panel
            ->addText(tr("%n open interview(s) with this person will be discarded: nothing that "
                         "was answered in them is kept.",
                         nullptr, openInterviews))
            ->setTone(Tone::Attention);
    if (kind == EntryKind::Corrected)
        askWhich(*panel, history);
    else
        askLanguage(*panel, document);
    if (kind != EntryKind::CopyGiven)
        askWhy(*panel);
    addButtons(*panel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    layout->addWidget(m_banner);
    layout->addStretch();
    check();
}

void EntryForm::explain(Panel &panel) const
{
    if (m_kind == EntryKind::Withdrawn)
        panel.addText(tr("From now on no interview with this person begins or goes on here. What "
                         "was sealed before stays with the coordinators: they hear of this at the "
                         "next sync. Erasing it by a withdrawal code is not part of this version "
                         "yet."));
    else if (m_kind == EntryKind::CopyGiven)
        panel.addText(tr("Notes in the ledger that this person holds a copy of the text."));
    else
        panel.addText(tr("Nothing is replaced: the correction stands beside the entry, with the "
                         "reason. The questions follow and are answered as they should have been. "
                         "Where somebody in truth said no, take consent back instead."));
}

void EntryForm::askLanguage(Panel &panel, const consent::ConsentDocument &document)
{
    std::vector<AnswerPills::Option> options;
    for (const auto &[language, text] : document.languages) {
        m_languages.push_back(language);
        options.push_back({.text = languageName(language), .language = language});
    }
    const bool isCopy = m_kind == EntryKind::CopyGiven;
    const QString name = isCopy ? tr("Language of the copy") : tr("Language you spoke");
    panel.addText(name);
    m_language = new AnswerPills(m_theme, name, options);
    if (options.size() == 1)
        m_language->choose(0);
    panel.rows().addWidget(m_language);
    setFocusProxy(m_language);
    connect(m_language, &AnswerPills::chosen, this, &EntryForm::check);
    connect(m_language, &AnswerPills::wentOn, this, [this] {
        QWidget *next = m_reason ? static_cast<QWidget *>(m_reason) : m_done;
        next->setFocus(Qt::TabFocusReason);
    });
}

void EntryForm::askWhich(Panel &panel, const std::vector<consent::LocalConsent> &history)
{
    m_which = new DropDown(m_theme);
    m_which->setAccessibleName(tr("Which entry"));
    m_which->setPlaceholderText(tr("Which entry?"));
    for (auto entry = history.rbegin(); entry != history.rend(); ++entry)
        m_which->addItem(tr("%1, %2").arg(kindWords(entry->kind), momentWords(entry->time)),
                         entry->entry.toByteArray());
    m_which->setCurrentIndex(history.size() == 1 ? 0 : -1);
    panel.rows().addWidget(m_which, 0, Qt::AlignLeft);
    setFocusProxy(m_which);
    connect(m_which, &DropDown::currentIndexChanged, this, &EntryForm::check);
}

void EntryForm::askWhy(Panel &panel)
{
    const bool isNeeded = m_kind == EntryKind::Corrected;
    const QString name =
        isNeeded ? tr("What was wrong") : tr("Why, in a few words (nobody has to say it)");
    panel.addText(name);
    m_reason = new TextArea(m_theme, 2);
    m_reason->setAccessibleName(name);
    panel.rows().addWidget(m_reason);
    connect(m_reason, &TextArea::textChanged, this, &EntryForm::check);
}

void EntryForm::addButtons(Panel &panel)
{
    const QString words = m_kind == EntryKind::Withdrawn ? tr("Take consent back")
        : m_kind == EntryKind::CopyGiven                 ? tr("Note it")
                                                         : tr("To the questions");
    m_done = new Button(m_theme, Button::Kind::Primary, words);
    auto *cancel = new Button(m_theme, Button::Kind::Quiet, tr("Cancel"));
    auto *row = new FlowLayout;
    row->addWidget(m_done);
    row->addWidget(cancel);
    panel.rows().addLayout(row);
    connect(m_done, &Button::clicked, this, &EntryForm::done);
    connect(cancel, &Button::clicked, this, &EntryForm::cancelled);
}

void EntryForm::check()
{
    if (!m_done)
        return;
    const bool hasLanguage = !m_language || m_language->value();
    const bool hasEntry = !m_which || m_which->currentIndex() >= 0;
    const bool hasReason = m_kind != EntryKind::Corrected || !reason().isEmpty();
    m_done->setEnabled(hasLanguage && hasEntry && hasReason);
    m_banner->clear();
}

QString EntryForm::language() const
{
    return m_language && m_language->value() ? m_languages[std::size_t(*m_language->value())]
                                             : QString();
}

QString EntryForm::reason() const
{
    return m_reason ? m_reason->toPlainText().trimmed() : QString();
}

std::optional<RecordId> EntryForm::corrects() const
{
    return m_which ? RecordId::fromBytes(m_which->currentData().toByteArray()) : std::nullopt;
}

EntryWords EntryForm::words() const
{
    return {m_kind, language(), m_reason ? m_reason->toPlainText() : QString(), corrects()};
}

void EntryForm::goOnFrom(const EntryWords &words)
{
    const auto language = std::ranges::find(m_languages, words.language);
    if (m_language && language != m_languages.end())
        m_language->choose(int(language - m_languages.begin()));
    if (m_which && words.corrects)
        m_which->setCurrentIndex(m_which->findData(words.corrects->toByteArray()));
    if (!m_reason || words.reason.isEmpty())
        return;
    m_reason->setPlainText(words.reason);
    m_reason->moveCursor(QTextCursor::End);
    m_reason->setFocus();
}

void EntryForm::showProblem(const Error &error)
{
    m_banner->show(Banner::Kind::Attention, sentence(error));
}

} // namespace saltbush::app

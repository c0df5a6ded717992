// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/YesNo.h"

#include "app/widgets/AnswerPills.h"
#include "app/widgets/Space.h"
#include "app/widgets/SplitColumns.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"

#include <QVBoxLayout>

namespace saltbush::app
{

namespace
{

constexpr int sideBySide = 480; ///< below this the answers stand under the question

QString plain(const Theme &theme, const QString &text, const QString &language)
{
    TextLabel label(theme, TextStyle::Choice);
    label.setMarkdown(text, language);
    return label.plainText();
}

} // namespace

YesNo::YesNo(const Theme &theme, const QString &text, const QString &language, const Words &answers,
             QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(theme, TextStyle::Choice))
    , m_note(new TextLabel(theme, TextStyle::Interface, Tone::Muted))
    , m_pills(new AnswerPills(theme, plain(theme, text, language),
                              {{answers.yes, Qt::Key_Y}, {answers.no, Qt::Key_N}}))
{
    m_text->setMarkdown(text, language);
    m_note->hide();
    setFocusProxy(m_pills);
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_text);
    column->addWidget(m_note);
    column->addStretch();
    auto *both = new SplitColumns(theme, sideBySide);
    both->add(words, 1);
    both->add(m_pills, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(both);
    connect(m_pills, &AnswerPills::chosen, this, &YesNo::chosen);
    connect(m_pills, &AnswerPills::wentOn, this, &YesNo::wentOn);
}

void YesNo::setNote(const QString &note, const QString &language)
{
    m_note->setText(note, language);
    m_note->setVisible(!note.isEmpty());
}

std::optional<bool> YesNo::value() const
{
    if (!m_pills->value())
        return std::nullopt;
    return *m_pills->value() == 0;
}

void YesNo::choose(bool yes) { m_pills->choose(yes ? 0 : 1); }

} // namespace saltbush::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/TextAnswer.h"

#include "app/interview/InterviewWords.h"
#include "app/widgets/Button.h"
#include "app/widgets/Markdown.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextField.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Typography.h"

#include <QVBoxLayout>

namespace saltbush::app
{

using namespace Qt::StringLiterals;
using form::DataType;

namespace
{

constexpr int rowsOfOpenText = 4, mostTextRows = 12;

bool isOpenText(const interview::Question &question)
{
    return question.type == DataType::String
        && (question.appearance.contains(u"multiline"_s)
            || question.parameters.contains(u"rows"_s));
}

bool hides(const interview::Question &question)
{
    return question.appearance.contains(u"masked"_s)
        || question.appearance.contains(u"hidden-answer"_s);
}

} // namespace

TextAnswer::TextAnswer(const Theme &theme, const interview::Question &question, QWidget *parent)
    : AnswerControl(parent)
    , m_theme(theme)
    , m_note(new TextLabel(theme, TextStyle::Interface, Tone::Muted))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    layout->addLayout(row);
    layout->addWidget(m_note);
    if (isOpenText(question) && !hides(question))
        addArea(question, *row);
    else
        addLine(question, *row);
}

void TextAnswer::addArea(const interview::Question &question, QBoxLayout &row)
{
    const int rows = question.parameters.value(u"rows"_s).toInt();
    m_area = new TextArea(m_theme, rows > 0 ? qMin(rows, mostTextRows) : rowsOfOpenText);
    row.addWidget(m_area);
    connect(m_area, &TextArea::textChanged, this, &TextAnswer::typed);
    connect(m_area, &TextArea::left, this, &TextAnswer::flush);
}

void TextAnswer::addLine(const interview::Question &question, QBoxLayout &row)
{
    m_line = new TextField(m_theme);
    row.addWidget(m_line);
    connect(m_line, &TextField::textEdited, this, &TextAnswer::typed);
    connect(m_line, &TextField::editingFinished, this, &TextAnswer::flush);
    if (!hides(question))
        return;
    if (question.appearance.contains(u"masked"_s)) {
        m_reveal = new Button(m_theme, Button::Kind::Quiet);
        row.addWidget(m_reveal);
        connect(m_reveal, &Button::clicked, this, [this] { showDots(!m_line->hasDots()); });
    }
    showDots(true);
}

void TextAnswer::showDots(bool dots)
{
    m_line->setDots(dots);
    if (!m_reveal)
        return;
    m_reveal->setSign(dots ? Sign::Eye : Sign::EyeOff);
    m_reveal->setText(dots ? tr("Show what is here") : tr("Hide it again"));
}

QString TextAnswer::text() const { return m_line ? m_line->text() : m_area->toPlainText(); }

void TextAnswer::setText(const QString &text)
{
    if (m_line) {
        m_line->setText(text);
    } else {
        const QSignalBlocker quiet(m_area);
        m_area->setPlainText(text);
    }
}

void TextAnswer::sayNote(const interview::Question &question)
{
    if (question.type == DataType::Barcode && !question.isReadOnly)
        m_note->setText(tr("Type the code, or scan it with a scanner on USB."));
    m_note->setVisible(!m_note->plainText().isEmpty());
}

void TextAnswer::show(const interview::Question &question, const interview::Question *)
{
    QWidget *field = m_line ? static_cast<QWidget *>(m_line) : m_area;
    field->setFont(fontFor(m_theme, TextStyle::Choice, question.label.language));
    field->setAccessibleName(markdownToPlain(marked(question.label)));
    if (m_line)
        m_line->setReadOnly(question.isReadOnly);
    else
        m_area->setReadOnly(question.isReadOnly);
    sayNote(question);
    field->setAccessibleDescription(m_note->plainText());
    // What stands here and is no answer stays in sight together with its message.
    if (isTyping() || m_shown == question.value)
        return;
    m_shown = question.value;
    if (typedValue() != question.value)
        setText(question.value);
}

void TextAnswer::forgetTyping()
{
    AnswerControl::forgetTyping();
    m_shown.reset();
}

void TextAnswer::focusFirst()
{
    if (m_line)
        m_line->setFocus(Qt::OtherFocusReason);
    else
        m_area->setFocus(Qt::OtherFocusReason);
}

QString TextAnswer::typedValue() const
{
    const QString typed = text();
    return typed.trimmed().isEmpty() ? QString() : typed;
}

} // namespace saltbush::app

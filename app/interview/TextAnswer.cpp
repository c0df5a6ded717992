// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/TextAnswer.h"

#include "app/interview/InterviewWords.h"
#include "app/widgets/Markdown.h"
#include "app/widgets/TextField.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Typography.h"

#include <QHBoxLayout>
#include <QRegularExpression>

namespace saltbush::app
{

using namespace Qt::StringLiterals;
using form::DataType;

namespace
{

constexpr int rowsOfOpenText = 4;
constexpr int numberWidth = 240;

bool isNumber(DataType type) { return type == DataType::Integer || type == DataType::Decimal; }

} // namespace

TextAnswer::TextAnswer(const Theme &theme, const interview::Question &question, QWidget *parent)
    : AnswerControl(parent)
    , m_theme(theme)
    , m_type(question.type)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const bool isLong =
        question.appearance.contains(u"multiline"_s) || question.parameters.contains(u"rows"_s);
    if (isLong && m_type == DataType::String) {
        const int rows = question.parameters.value(u"rows"_s).toInt();
        m_area = new TextArea(theme, rows > 0 ? qMin(rows, 12) : rowsOfOpenText);
        layout->addWidget(m_area);
        connect(m_area, &TextArea::textChanged, this, &TextAnswer::typed);
        connect(m_area, &TextArea::left, this, &TextAnswer::flush);
    } else {
        m_line = new TextField(theme);
        layout->addWidget(m_line);
        if (isNumber(m_type)) {
            m_line->setMaximumWidth(theme.scaled(numberWidth));
            m_line->setInputMethodHints(m_line->inputMethodHints() | Qt::ImhPreferNumbers);
            layout->addStretch();
        }
        connect(m_line, &TextField::textEdited, this, &TextAnswer::typed);
        connect(m_line, &TextField::editingFinished, this, &TextAnswer::flush);
    }
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

void TextAnswer::show(const interview::Question &question, const interview::Question *)
{
    QWidget *field = m_line ? static_cast<QWidget *>(m_line) : m_area;
    field->setFont(fontFor(m_theme, TextStyle::Choice, question.label.language));
    field->setAccessibleName(markdownToPlain(marked(question.label)));
    if (m_line)
        m_line->setReadOnly(question.isReadOnly);
    else
        m_area->setReadOnly(question.isReadOnly);
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
    if (!isNumber(m_type))
        return typed.trimmed().isEmpty() ? QString() : typed;
    QString number = withPlainDigits(typed).trimmed();
    // "1,5" is one and a half; "1,500" may be either, and is asked about again.
    static const QRegularExpression thousands(u"^[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?$"_s);
    if (m_type == DataType::Decimal && !thousands.match(number).hasMatch())
        number.replace(u',', u'.');
    return number;
}

} // namespace saltbush::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/NumberAnswer.h"

#include "app/interview/Compass.h"
#include "app/interview/InterviewWords.h"
#include "app/interview/NumberText.h"
#include "app/widgets/Button.h"
#include "app/widgets/Markdown.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextField.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Typography.h"
#include "core/form/Language.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace saltbush::app
{

using namespace Qt::StringLiterals;
using form::DataType;

namespace
{

constexpr int typedNumberWidth = 240;
constexpr qint64 mostCounted = 999'999'999; ///< as ODK Collect counts

bool isOfNumberPad(const QString &text)
{
    return std::ranges::all_of(
        text, [](QChar c) { return c.isDigit() || c.isSpace() || u"+-.,#*/()−"_s.contains(c); });
}

} // namespace

NumberAnswer::NumberAnswer(const Theme &theme, const interview::Question &question, QWidget *parent)
    : AnswerControl(parent)
    , m_theme(theme)
    , m_type(question.type)
    , m_isGrouped(question.appearance.contains(u"thousands-sep"_s))
    , m_line(new TextField(theme))
    , m_note(new TextLabel(theme, TextStyle::Interface, Tone::Muted))
    , m_language(form::languageCode(question.label.language))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    layout->addLayout(row);
    layout->addWidget(m_note);
    m_note->hide();
    m_line->setMaximumWidth(theme.scaled(typedNumberWidth));
    m_line->setInputMethodHints(m_line->inputMethodHints() | Qt::ImhPreferNumbers);
    m_line->installEventFilter(this);
    row->addWidget(m_line);
    if (question.appearance.contains(u"counter"_s) && m_type == DataType::Integer)
        addCounter(*row);
    if (question.appearance.contains(u"bearing"_s) && m_type == DataType::Decimal)
        addCompass(*row);
    row->addStretch();
    connect(m_line, &TextField::textEdited, this, &NumberAnswer::edited);
    connect(m_line, &TextField::editingFinished, this, &NumberAnswer::flush);
}

void NumberAnswer::addCounter(QBoxLayout &row)
{
    m_isCounter = true;
    m_less = new Button(m_theme, Button::Kind::Secondary, u"−"_s);
    m_more = new Button(m_theme, Button::Kind::Secondary, u"+"_s);
    m_less->setAccessibleName(tr("One less"));
    m_more->setAccessibleName(tr("One more"));
    m_less->setToolTip(tr("One less (↓ in the field)"));
    m_more->setToolTip(tr("One more (↑ in the field)"));
    m_line->setAlignment(Qt::AlignCenter);
    row.insertWidget(0, m_less);
    row.addWidget(m_more);
    connect(m_less, &Button::clicked, this, [this] { count(-1); });
    connect(m_more, &Button::clicked, this, [this] { count(1); });
}

void NumberAnswer::addCompass(QBoxLayout &row)
{
    m_compass = new Compass(m_theme);
    row.addWidget(m_compass);
    m_note->show();
}

/// One more or less than what stands here; nothing yet is none.
void NumberAnswer::count(int by)
{
    bool isNumber = false;
    const QString now = typedValue();
    const qint64 number = now.toLongLong(&isNumber);
    if (m_line->isReadOnly() || (!isNumber && !now.isEmpty()))
        return;
    const qint64 least = qMin<qint64>(number, 0);
    const QString next = QString::number(qBound(least, number + by, mostCounted));
    AnswerControl::forgetTyping();
    m_line->setText(m_isGrouped ? inLanguage(next) : next);
    Q_EMIT answered(next);
}

void NumberAnswer::edited(const QString &text)
{
    if (m_type == DataType::String && !isOfNumberPad(text) && isOfNumberPad(m_before)) {
        m_line->setText(m_before);
        m_note->setText(tr("Only digits and signs such as + - . , can be typed here."));
        return m_note->show();
    }
    m_before = text;
    if (!m_compass)
        m_note->hide();
    typed();
    sayDirection();
}

void NumberAnswer::sayDirection()
{
    if (!m_compass)
        return;
    bool isNumber = false;
    const double degrees = typedValue().toDouble(&isNumber);
    m_compass->point(isNumber ? std::optional(degrees) : std::nullopt);
    const QString words = m_compass->words();
    m_note->setText(words.isEmpty() ? tr("Degrees from north, clockwise: 0 to 360") : words);
}

void NumberAnswer::show(const interview::Question &question, const interview::Question *)
{
    useLanguage(form::languageCode(question.label.language));
    m_line->setFont(fontFor(m_theme, TextStyle::Choice, question.label.language));
    m_line->setMaximumWidth(m_theme.scaled(typedNumberWidth));
    m_line->setAccessibleName(markdownToPlain(marked(question.label)));
    m_line->setReadOnly(question.isReadOnly);
    for (Button *button : {m_less, m_more})
        if (button)
            button->setEnabled(!question.isReadOnly);
    // What stands here and is no answer stays in sight together with its message.
    if (isTyping() || m_shown == question.value)
        return;
    m_shown = question.value;
    if (typedValue() != question.value)
        m_line->setText(m_isGrouped ? inLanguage(question.value) : question.value);
    showNumber();
}

/// The same number goes on standing here, with the signs that the language writes it with.
void NumberAnswer::useLanguage(const QString &language)
{
    if (m_language == language)
        return;
    const QString number = typedValue();
    m_language = language;
    if (!m_isGrouped)
        return;
    m_line->setText(inLanguage(number));
    m_before = m_line->text();
}

/// As it stands in the field: without groups while somebody is in it.
QString NumberAnswer::inLanguage(const QString &number) const
{
    return groupedNumber(number, m_language, m_line->hasFocus() ? Groups::Left : Groups::Shown);
}

/// Grouped while nobody edits it; what is no number stays as it was typed.
void NumberAnswer::showNumber()
{
    if (m_isGrouped && !isTyping()) {
        const QString number = typedValue();
        const QString wanted = inLanguage(number);
        if (m_line->text() != wanted && (!m_line->hasFocus() || m_shown == number)) {
            const bool isMarked = m_line->hasSelectedText();
            m_line->setText(wanted);
            if (isMarked)
                m_line->selectAll();
        }
    }
    m_before = m_line->text();
    sayDirection();
}

bool NumberAnswer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && m_isCounter) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = !(key->modifiers() & ~Qt::KeypadModifier);
        if (isPlain && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            count(key->key() == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    const bool isDone = AnswerControl::eventFilter(watched, event);
    if (watched == m_line
        && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        QMetaObject::invokeMethod(this, &NumberAnswer::showNumber, Qt::QueuedConnection);
    return isDone;
}

void NumberAnswer::focusFirst() { m_line->setFocus(Qt::OtherFocusReason); }

void NumberAnswer::forgetTyping()
{
    AnswerControl::forgetTyping();
    m_shown.reset();
}

QString NumberAnswer::typedValue() const
{
    return numberFromText(m_line->text(), m_type == DataType::Decimal, m_isGrouped, m_language);
}

} // namespace saltbush::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/DateAnswer.h"

#include "app/widgets/DropDown.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextField.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Typography.h"
#include "core/form/Language.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace saltbush::app
{

using namespace Qt::StringLiterals;
using form::DataType;

namespace
{

/// Years are counted from 543 years earlier in Thailand: 2533 is 1990. No interview is about a year
/// that far ahead.
constexpr int buddhistAhead = 543, surelyBuddhist = 2400;

QString padded(const QString &digits, int width)
{
    return withPlainDigits(digits).trimmed().rightJustified(width, u'0');
}

/// "+10:00": where this computer is, at that moment.
QString offsetAt(const QDateTime &moment)
{
    const int minutes = moment.offsetFromUtc() / 60;
    return u"%1%2:%3"_s.arg(minutes < 0 ? u'-' : u'+')
        .arg(qAbs(minutes) / 60, 2, 10, QChar(u'0'))
        .arg(qAbs(minutes) % 60, 2, 10, QChar(u'0'));
}

} // namespace

DateAnswer::DateAnswer(const Theme &theme, const interview::Question &question, QWidget *parent)
    : AnswerControl(parent)
    , m_theme(theme)
    , m_type(question.type)
    , m_row(new QHBoxLayout)
    , m_understood(new TextLabel(theme, TextStyle::Second, Tone::Muted))
    , m_language(question.label.language)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::s);
    layout->addLayout(m_row);
    layout->addWidget(m_understood);
    const bool yearOnly = question.appearance.contains(u"year"_s);
    const bool monthOnly = question.appearance.contains(u"month-year"_s);
    if (m_type != DataType::Time) {
        if (!yearOnly && !monthOnly)
            m_day = addField(tr("Day"), 88, 2);
        if (!yearOnly)
            addMonths();
        m_year = addField(tr("Year"), 112, 4);
    }
    if (m_type != DataType::Date) {
        m_hour = addField(tr("Hour"), 88, 2);
        m_minute = addField(tr("Minute"), 88, 2);
    }
    m_row->addStretch();
}

TextField *DateAnswer::addField(const QString &name, int width, int digits)
{
    auto *field = new TextField(m_theme);
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    field->setMaxLength(digits);
    field->setFixedWidth(m_theme.scaled(width));
    field->setInputMethodHints(field->inputMethodHints() | Qt::ImhDigitsOnly);
    m_row->addWidget(field);
    connect(field, &TextField::textEdited, this, &DateAnswer::changed);
    return field;
}

void DateAnswer::addMonths()
{
    m_month = new DropDown(m_theme);
    m_month->setAccessibleName(tr("Month"));
    m_month->addItem(tr("Month"));
    for (int month = 1; month <= 12; ++month)
        m_month->addItem({});
    nameMonths();
    m_row->addWidget(m_month);
    connect(m_month, &DropDown::activated, this, &DateAnswer::changed);
}

void DateAnswer::nameMonths()
{
    const QLocale locale(form::languageCode(m_language));
    for (int month = 1; m_month && month <= 12; ++month)
        m_month->setItemText(month, locale.standaloneMonthName(month));
}

void DateAnswer::changed()
{
    typed();
    sayDate();
}

/// The whole date in words, so that somebody sees whether it was meant.
void DateAnswer::sayDate()
{
    if (!m_year)
        return;
    const QDate date = QDate::fromString(day(), Qt::ISODate);
    const bool isShort = !m_day;
    QString words;
    if (date.isValid() && !isShort) {
        words = QLocale(form::languageCode(m_language)).toString(date, QLocale::LongFormat);
        if (scriptOf(m_language) == Script::Thai)
            words += u" (พ.ศ. %1)"_s.arg(date.year() + buddhistAhead);
    }
    m_understood->setText(words, m_language);
}

void DateAnswer::fillIn(const QString &value)
{
    const QDate date = QDate::fromString(value.left(10), Qt::ISODate);
    if (m_day)
        m_day->setText(date.isValid() ? QString::number(date.day()) : QString());
    if (m_month)
        m_month->setCurrentIndex(date.isValid() ? date.month() : 0);
    if (m_year)
        m_year->setText(date.isValid() ? QString::number(date.year()) : QString());
    if (m_hour) {
        const QString clock = m_type == DataType::Time ? value : value.mid(11);
        m_hour->setText(clock.left(2));
        m_minute->setText(clock.mid(3, 2));
    }
    changed();
    AnswerControl::forgetTyping(); // it was filled in, not typed
}

void DateAnswer::show(const interview::Question &question, const interview::Question *)
{
    setEnabled(!question.isReadOnly);
    if (m_language != question.label.language) {
        m_language = question.label.language; // what is typed stays as it is
        nameMonths();
        sayDate();
    }
    if (isTyping() || m_shown == question.value)
        return;
    m_shown = question.value;
    fillIn(question.value);
}

void DateAnswer::focusFirst()
{
    for (QWidget *first : {static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_month),
                           static_cast<QWidget *>(m_year), static_cast<QWidget *>(m_hour)})
        if (first)
            return first->setFocus(Qt::OtherFocusReason);
}

void DateAnswer::forgetTyping()
{
    AnswerControl::forgetTyping();
    m_shown.reset();
}

QString DateAnswer::year() const
{
    const QString typed = withPlainDigits(m_year->text()).trimmed();
    const int number = typed.toInt();
    return number >= surelyBuddhist ? QString::number(number - buddhistAhead) : typed;
}

/// "2026-03-02", or what is not a day yet; empty where nothing was said.
QString DateAnswer::day() const
{
    if (!m_year)
        return {}; // a time of day alone
    const bool isEmpty = m_year->text().trimmed().isEmpty()
        && (!m_day || m_day->text().trimmed().isEmpty())
        && (!m_month || m_month->currentIndex() == 0);
    if (isEmpty)
        return {};
    const QString month = m_month ? QString::number(m_month->currentIndex()) : u"1"_s;
    return u"%1-%2-%3"_s.arg(year(), padded(month, 2), padded(m_day ? m_day->text() : u"1"_s, 2));
}

QString DateAnswer::timeOfDay() const
{
    if (m_hour->text().trimmed().isEmpty() && m_minute->text().trimmed().isEmpty())
        return {};
    return padded(m_hour->text(), 2) + u':' + padded(m_minute->text(), 2);
}

QString DateAnswer::typedValue() const
{
    if (m_type == DataType::Date)
        return day();
    const QString clock = timeOfDay();
    if (m_type == DataType::Time)
        return clock.isEmpty() ? QString()
                               : clock + u":00.000"_s + offsetAt(QDateTime::currentDateTime());
    const QString date = day();
    if (date.isEmpty() && clock.isEmpty())
        return {};
    const auto moment = QDateTime::fromString(date + u'T' + clock, u"yyyy-MM-ddTHH:mm"_s);
    return u"%1T%2:00.000%3"_s.arg(date, clock, offsetAt(moment));
}

bool DateAnswer::isWhole() const
{
    if (m_year && m_year->text().size() < 4 && !day().isEmpty())
        return false;
    if (m_year && !day().isEmpty() && !QDate::fromString(day(), Qt::ISODate).isValid())
        return false;
    return !m_minute || m_minute->text().size() == 2 || timeOfDay().isEmpty();
}

} // namespace saltbush::app

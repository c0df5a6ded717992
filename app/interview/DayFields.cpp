// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/DayFields.h"

#include "app/interview/AnswerControl.h"
#include "app/widgets/DropDown.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextField.h"
#include "app/widgets/Theme.h"

namespace saltbush::app
{

using namespace Qt::StringLiterals;
using calendar::Kind;

namespace
{

/// Years are counted from 543 years earlier in Thailand: 2533 is 1990. No interview is about a year
/// that far ahead, or that far back.
constexpr int buddhistAhead = 543, surelyBuddhist = 2400;

QString digitsOf(const TextField *field)
{
    return field ? withPlainDigits(field->text()).trimmed() : QString();
}

} // namespace

DayFields::DayFields(const Theme &theme, Kind kind, Asks asks, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_calendar(kind)
    , m_asks(asks)
{
    auto *row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    if (asks == Asks::Day)
        m_day = addField(tr("Day"), 88, 2);
    if (asks != Asks::Year)
        addMonths();
    m_year = addField(tr("Year"), 112, 4);
}

TextField *DayFields::addField(const QString &name, int width, int digits)
{
    auto *field = new TextField(m_theme);
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    field->setMaxLength(digits);
    field->setInputMethodHints(field->inputMethodHints() | Qt::ImhDigitsOnly);
    const auto resize = [this, field, width] { field->setFixedWidth(m_theme.scaled(width)); };
    connect(&m_theme, &Theme::changed, field, resize);
    resize();
    layout()->addWidget(field);
    connect(field, &TextField::textEdited, this, &DayFields::edit);
    return field;
}

void DayFields::addMonths()
{
    m_month = new DropDown(m_theme);
    m_month->setAccessibleName(tr("Month"));
    m_month->addItem(tr("Month"));
    m_month->addItems(m_calendar.monthNames({}));
    layout()->addWidget(m_month);
    connect(m_month, &DropDown::activated, this, &DayFields::edit);
}

void DayFields::edit()
{
    m_filledIn.reset();
    Q_EMIT edited();
}

void DayFields::setLanguage(const QString &code)
{
    const QStringList names = m_calendar.monthNames(code);
    for (int i = 0; m_month && i < names.size(); ++i)
        m_month->setItemText(i + 1, names[i]);
    if (m_month)
        m_month->updateGeometry();
}

bool DayFields::fillIn(QDate date)
{
    const auto day = m_calendar.dayOf(date);
    m_filledIn = day ? std::optional(date) : std::nullopt;
    if (m_day)
        m_day->setText(day ? QString::number(day->day) : QString());
    if (m_month)
        m_month->setCurrentIndex(day ? day->month : 0);
    m_year->setText(day ? QString::number(day->year) : QString());
    return day.has_value();
}

int DayFields::year() const
{
    const int typed = digitsOf(m_year).toInt();
    if (kind() == Kind::Gregorian && typed >= surelyBuddhist)
        return typed - buddhistAhead;
    const bool isGregorian = kind() == Kind::Buddhist && typed > 999 && typed < surelyBuddhist;
    return isGregorian ? typed + buddhistAhead : typed;
}

int DayFields::month() const { return m_month ? m_month->currentIndex() : 0; }

int DayFields::dayOfMonth() const { return digitsOf(m_day).toInt(); }

bool DayFields::isEmpty() const
{
    return digitsOf(m_year).isEmpty() && digitsOf(m_day).isEmpty() && month() == 0;
}

bool DayFields::isWhole() const { return isEmpty() || (m_year->text().size() == 4 && date()); }

bool DayFields::knowsYear() const
{
    return m_year->text().size() < 4 || m_calendar.firstOf(year()).has_value();
}

std::optional<QDate> DayFields::date() const
{
    if (m_filledIn)
        return m_filledIn;
    // A year that is still being typed is none: in every calendar they have four digits.
    if (digitsOf(m_year).size() < 4)
        return std::nullopt;
    switch (m_asks) {
    case Asks::Year:
        return m_calendar.firstOf(year());
    case Asks::Month:
        return m_calendar.firstOf(year(), month());
    case Asks::Day:
        break;
    }
    return m_calendar.dateOf({year(), month(), dayOfMonth()});
}

QString DayFields::typed() const
{
    if (isEmpty())
        return {};
    if (const auto day = date())
        return day->toString(Qt::ISODate);
    QStringList words{digitsOf(m_day), month() > 0 ? m_month->currentText() : QString(),
                      digitsOf(m_year)};
    words.removeAll(QString());
    return words.join(u' ');
}

void DayFields::focusFirst()
{
    QWidget *first = m_day ? static_cast<QWidget *>(m_day)
        : m_month          ? static_cast<QWidget *>(m_month)
                           : m_year;
    first->setFocus(Qt::OtherFocusReason);
}

} // namespace saltbush::app

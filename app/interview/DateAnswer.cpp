// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/DateAnswer.h"

#include "app/widgets/Button.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextField.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Typography.h"
#include "core/form/Language.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

namespace saltbush::app
{

using namespace Qt::StringLiterals;
using calendar::Kind;
using form::DataType;

namespace
{

constexpr int buddhistYears = 543; ///< 2533 is 1990

QString padded(const QString &digits, int width)
{
    return withPlainDigits(digits).trimmed().rightJustified(width, u'0');
}

/// "+10:00"
QString offsetWords(int seconds)
{
    const int minutes = seconds / 60;
    return u"%1%2:%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
        .arg(qAbs(minutes) / 60, 2, 10, QChar(u'0'))
        .arg(qAbs(minutes) % 60, 2, 10, QChar(u'0'));
}

/// Where this computer is when its clocks show that. In the hour that they skip, what they went by
/// until then: it is the same moment as what they show instead.
QString offsetAt(QDate date, QTime time)
{
    const QDateTime moment(date, time);
    const QDateTime shown = QDateTime::fromSecsSinceEpoch(moment.toSecsSinceEpoch());
    const bool isSkipped = date.isValid() && time.isValid() && shown.time() != time;
    return offsetWords((isSkipped ? QDateTime(date.addDays(-1), time) : moment).offsetFromUtc());
}

QDate dayIn(const QString &answer) { return QDate::fromString(answer.left(10), Qt::ISODate); }

DayFields::Asks asksOf(const QStringList &appearance)
{
    if (appearance.contains(u"month-year"_s))
        return DayFields::Asks::Month;
    return appearance.contains(u"year"_s) ? DayFields::Asks::Year : DayFields::Asks::Day;
}

/// Without a country English would put the month first, which only one country does.
QLocale localeOf(const QString &language)
{
    const QString code = form::languageCode(language);
    return QLocale(code == "en"_L1 ? u"en_AU"_s : code);
}

} // namespace

DateAnswer::DateAnswer(const Theme &theme, const interview::Question &question, QWidget *parent)
    : AnswerControl(parent)
    , m_theme(theme)
    , m_type(question.type)
    , m_asks(asksOf(question.appearance))
    , m_understood(new TextLabel(theme, TextStyle::Second, Tone::Muted))
    , m_language(question.label.language)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    if (m_type != DataType::Time)
        addDays(question, *layout);
    if (m_type != DataType::Date)
        addTime(*layout);
    layout->addWidget(m_understood);
    if (m_switch)
        layout->addWidget(m_switch);
    m_understood->setVisible(m_type != DataType::Time);
    nameMonths();
}

void DateAnswer::addDays(const interview::Question &question, QBoxLayout &row)
{
    const Kind kind = calendar::kindOf(question.appearance);
    m_days = m_own = new DayFields(m_theme, kind, m_asks);
    row.addWidget(m_own);
    connect(m_own, &DayFields::edited, this, &DateAnswer::changed);
    if (kind == Kind::Gregorian)
        return;
    m_other = new DayFields(m_theme, Kind::Gregorian, m_asks);
    m_other->hide();
    row.addWidget(m_other);
    connect(m_other, &DayFields::edited, this, &DateAnswer::changed);
    m_switch = new Button(m_theme, Button::Kind::Quiet);
    connect(m_switch, &Button::clicked, this, &DateAnswer::changeCalendar);
    useGregorian(false);
}

void DateAnswer::addTime(QBoxLayout &row)
{
    auto *clock = new QHBoxLayout;
    clock->setSpacing(space::s);
    m_hour = addField(tr("Hour"), *clock);
    m_minute = addField(tr("Minute"), *clock);
    clock->addStretch();
    row.addLayout(clock);
}

TextField *DateAnswer::addField(const QString &name, QBoxLayout &row)
{
    constexpr int width = 104;
    auto *field = new TextField(m_theme);
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    field->setMaxLength(2);
    const auto resize = [this, field] { field->setFixedWidth(m_theme.scaled(width)); };
    connect(&m_theme, &Theme::changed, field, resize);
    resize();
    field->setInputMethodHints(field->inputMethodHints() | Qt::ImhDigitsOnly);
    row.addWidget(field);
    connect(field, &TextField::textEdited, this, &DateAnswer::changed);
    return field;
}

void DateAnswer::useGregorian(bool gregorian)
{
    m_days = gregorian ? m_other : m_own;
    m_own->setVisible(!gregorian);
    m_other->setVisible(gregorian);
    m_switch->setText(gregorian ? tr("Give the day in the questionnaire’s calendar")
                                : tr("Give the day in the Gregorian calendar"));
}

/// A day comes along to the other calendar. What is no day yet stays where it was typed, in sight
/// as words, and is what is typed until something takes its place.
void DateAnswer::changeCalendar()
{
    DayFields *before = m_days;
    const auto date = before->date();
    const bool comesBack = !date && !m_leftBehind.isEmpty();
    m_leftBehind = before->typed();
    useGregorian(m_days == m_own);
    if (date && m_days->fillIn(*date)) {
        m_leftBehind.clear();
        before->fillIn({});
    } else if (!date && !comesBack) {
        m_days->fillIn(m_leftBehind.isEmpty() ? dayIn(m_shown.value_or(QString())) : QDate());
    }
    sayDate();
    m_days->focusFirst();
}

/// What was left behind in the other calendar is of no use any more.
void DateAnswer::forgetLeftBehind()
{
    m_leftBehind.clear();
    for (DayFields *days : {m_own, m_other})
        if (days && days != m_days)
            days->fillIn({});
}

void DateAnswer::nameMonths()
{
    for (DayFields *days : {m_own, m_other})
        if (days)
            days->setLanguage(form::languageCode(m_language));
}

void DateAnswer::changed()
{
    if (m_days && m_days->date())
        forgetLeftBehind();
    typed();
    sayDate();
}

/// The whole date in words, so that somebody sees whether it was meant.
void DateAnswer::sayDate()
{
    if (!m_days)
        return;
    const auto date = m_days->date();
    const bool isOther = m_own->kind() != Kind::Gregorian;
    QString words;
    if (!m_days->knowsYear()) {
        words = tr("This calendar is not known for that year. Please give the day in the "
                   "Gregorian calendar.");
    } else if (date && (m_asks == DayFields::Asks::Day || isOther)) {
        words = localeOf(m_language).toString(*date, QLocale::LongFormat);
        if (isOther)
            words = tr("Gregorian calendar: %1").arg(words);
        else if (scriptOf(m_language) == Script::Thai)
            words += u" (พ.ศ. %1)"_s.arg(date->year() + buddhistYears);
    }
    if (words.isEmpty() && !m_leftBehind.isEmpty())
        words = tr("Typed before: %1").arg(m_leftBehind);
    m_understood->setText(words, m_language);
}

void DateAnswer::fillIn(const QString &value)
{
    const QDate date = dayIn(value);
    // What the form's calendar does not know is shown in the other, not left out.
    if (m_days && !m_days->fillIn(date) && date.isValid() && m_days == m_own && m_other) {
        useGregorian(true);
        m_days->fillIn(date);
    }
    forgetLeftBehind();
    if (m_hour) {
        const QString clock = m_type == DataType::Time ? value : value.mid(11);
        m_hour->setText(clock.left(2));
        m_minute->setText(clock.mid(3, 2));
    }
    sayDate();
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
    if (m_days)
        m_days->focusFirst();
    else
        m_hour->setFocus(Qt::OtherFocusReason);
}

void DateAnswer::forgetTyping()
{
    AnswerControl::forgetTyping();
    m_shown.reset();
}

QString DateAnswer::timeOfDay() const
{
    if (!m_hour || (m_hour->text().trimmed().isEmpty() && m_minute->text().trimmed().isEmpty()))
        return {};
    // A part that nobody gave is none: midnight is not what was meant.
    const auto part = [](const TextField &field) {
        return field.text().trimmed().isEmpty() ? QString() : padded(field.text(), 2);
    };
    return part(*m_hour) + u':' + part(*m_minute);
}

QString DateAnswer::typedValue() const
{
    const QString here = m_days ? m_days->typed() : QString();
    QString day = here.isEmpty() ? m_leftBehind : here;
    if (m_type == DataType::Date)
        return day;
    const QString clock = timeOfDay();
    if (m_type == DataType::Time)
        return clock.isEmpty()
            ? QString()
            : clock + u":00.000"_s + offsetWords(QDateTime::currentDateTime().offsetFromUtc());
    if (day.isEmpty() && clock.isEmpty())
        return {};
    const QString offset =
        offsetAt(QDate::fromString(day, u"yyyy-MM-dd"_s), QTime::fromString(clock, u"HH:mm"_s));
    return u"%1T%2:00.000%3"_s.arg(day, clock, offset);
}

bool DateAnswer::isWhole() const
{
    if (m_days && (!m_days->isWhole() || (m_days->isEmpty() && !m_leftBehind.isEmpty())))
        return false;
    if (!m_minute)
        return true;
    const bool isWhole = m_minute->text().size() == 2 && !m_hour->text().trimmed().isEmpty();
    const bool isEmpty = timeOfDay().isEmpty() && (!m_days || m_days->isEmpty());
    return isWhole || isEmpty;
}

} // namespace saltbush::app

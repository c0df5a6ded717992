// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/ValueChecks.h"

#include "core/base/Facts.h"
#include "core/xlsform/Codes.h"
#include "core/xlsform/KnownChoices.h"
#include "core/xlsform/SheetNames.h"

#include <QDate>
#include <QTime>

#include <tuple>

namespace saltbush::xlsform
{

namespace
{

constexpr qsizetype lengthOfDate = 10; ///< 2026-01-31

bool isDate(QStringView text)
{
    return text.size() == lengthOfDate && QDate::fromString(text.toString(), Qt::ISODate).isValid();
}

/// Hours and minutes at least; what follows is not looked at.
bool isTime(QStringView text)
{
    constexpr qsizetype shortest = 5;
    return QTime::fromString(text.first(std::min(shortest, text.size())).toString(),
                             QStringLiteral("hh:mm"))
        .isValid();
}

bool isMoment(QStringView text)
{
    return text.size() > lengthOfDate && isDate(text.first(lengthOfDate))
        && text[lengthOfDate] == u'T' && isTime(text.mid(lengthOfDate + 1));
}

struct AnswerKind
{
    const char *bindType;
    bool (*isFine)(QStringView);
    const char *example;
};

constexpr AnswerKind kinds[] = {
    {"int",
     [](QStringView text) {
         bool isWhole = false;
         std::ignore = text.toLongLong(&isWhole);
         return isWhole;
     },
     "18"},
    {"decimal",
     [](QStringView text) {
         bool isNumber = false;
         std::ignore = text.toDouble(&isNumber);
         return isNumber;
     },
     "1.5"},
    {"date", [](QStringView text) { return isDate(text); }, "2026-01-31"},
    {"time", [](QStringView text) { return isTime(text); }, "14:30"},
    {"dateTime", [](QStringView text) { return isMoment(text); }, "2026-01-31T14:30"},
};

class ValueChecker
{
public:
    ValueChecker(const Form &form, Report &report) : m_choices(form), m_report(report) { }

    void check(const Element &element)
    {
        if (element.row == 0)
            return; // generated
        checkMessage(element, QStringLiteral("jr:constraintMsg"), QStringLiteral("constraint"));
        checkMessage(element, QStringLiteral("jr:requiredMsg"), QStringLiteral("required"));
        if (!element.isQuestion())
            return;
        if (element.type == QStringLiteral("note") && saysYes(element.bind.textOf(u"required"))
            && !element.bind.contains(u"calculate") && element.defaultValue.isEmpty())
            warn(element, code::requiredNote, element.bind.columnOf(u"required"), {element.name});
        if (element.defaultValue.isText() && !element.isDynamic)
            checkDefault(element);
    }

private:
    void warn(const Element &element, ErrorCode code, int column, QStringList facts)
    {
        m_report.warning(code, surveySheet, element.row, column, std::move(facts));
    }

    void checkMessage(const Element &element, const QString &message, const QString &rule)
    {
        if (element.bind.contains(message) && !element.bind.contains(rule))
            warn(element, code::messageWithoutRule, element.bind.columnOf(message),
                 {rule + QStringLiteral("_message"), rule});
    }

    void checkDefault(const Element &question)
    {
        const QString text = question.defaultValue.text().trimmed();
        const int column = question.defaultValue.column();
        if (const ChoiceList *list = m_choices.listOf(question)) {
            if (!m_choices.has(*list, text))
                warn(question, code::noSuchChoice, column,
                     {shortened(text), list->name, KnownChoices::shown(*list)});
            return;
        }
        const QString own = question.bind.textOf(u"type");
        const QString type = own.isEmpty() ? question.question->bindType : own;
        for (const AnswerKind &kind : kinds) {
            if (type == QLatin1String(kind.bindType) && !kind.isFine(text))
                warn(question, code::wrongDefault, column,
                     {shortened(text), QString::fromLatin1(kind.example)});
        }
    }

    KnownChoices m_choices;
    Report &m_report;
};

} // namespace

void checkValues(const Form &form, Report &report)
{
    ValueChecker checker(form, report);
    form.root.visit([&](const Element &element) { checker.check(element); });
}

} // namespace saltbush::xlsform

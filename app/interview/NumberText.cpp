// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/NumberText.h"

#include "app/interview/AnswerControl.h"

#include <QLocale>
#include <QRegularExpression>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

QLocale localeFor(const QString &language)
{
    const QLocale locale(language);
    return language.isEmpty() || locale.language() == QLocale::C ? QLocale(QLocale::English)
                                                                 : locale;
}

/// Blanks of all kinds, which stand between thousands in many languages.
QString withoutBlanks(QString text)
{
    static const QRegularExpression between(
        u"(?<=\\d)[\\s\u00a0\u2009\u202f'’](?=\\d{3}(\\D|$))"_s);
    return text.remove(between);
}

QString withoutGroups(const QString &typed, const QLocale &locale)
{
    QString text = withoutBlanks(typed);
    const QString group = QRegularExpression::escape(locale.groupSeparator());
    const QString point = QRegularExpression::escape(locale.decimalPoint());
    const QRegularExpression shape(
        u"^([-+]?(?:[1-9]\\d{0,2}(?:%1\\d{3})+|\\d+))(?:%2(\\d*))?$"_s.arg(group, point));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return text;
    const QString whole = match.captured(1).remove(locale.groupSeparator());
    return match.captured(2).isEmpty() ? whole : whole + u'.' + match.captured(2);
}

} // namespace

QString groupedNumber(const QString &number, const QString &language, Groups groups)
{
    // Noughts before a number make it a name: in groups it would not be read back.
    static const QRegularExpression plain(u"^([-+]?)(0|[1-9]\\d*)(?:\\.(\\d+))?$"_s);
    const auto match = plain.match(number);
    if (!match.hasMatch())
        return number;
    const QLocale locale = localeFor(language);
    QString whole = match.captured(2);
    for (qsizetype at = whole.size() - 3; groups == Groups::Shown && at > 0; at -= 3)
        whole.insert(at, locale.groupSeparator());
    const QString rest = match.captured(3);
    return match.captured(1) + whole + (rest.isEmpty() ? rest : locale.decimalPoint() + rest);
}

QString numberFromText(const QString &text, bool isDecimal, bool isGrouped, const QString &language)
{
    static const QRegularExpression thousands(u"^[+-]?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d*)?$"_s);
    QString number = withPlainDigits(text).trimmed();
    number.replace(u'\u2212', u'-');
    if (isGrouped)
        number = withoutGroups(number, localeFor(language));
    if (isDecimal && !thousands.match(number).hasMatch())
        number.replace(u',', u'.');
    return number;
}

} // namespace saltbush::app

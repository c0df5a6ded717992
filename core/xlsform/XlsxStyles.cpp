// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/XlsxStyles.h"

#include "core/xlsform/XlsxXml.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace saltbush::xlsform
{

using Shows = XlsxStyles::Shows;

Shows builtInFormatShows(int id)
{
    if (id == 46) // [h]:mm:ss
        return Shows::Duration;
    const bool isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47)
        || (id >= 50 && id <= 58);
    return isDate ? Shows::Date : Shows::Number;
}

Shows formatShows(const QString &format)
{
    static const QRegularExpression duration(QStringLiteral("^\\[(h+|m+|s+)\\]"),
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression notLetters(QStringLiteral("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_."));
    static const QRegularExpression dateLetters(QStringLiteral("[dmhysDMHYS]"));
    QString first = format.section(u';', 0, 0);
    if (duration.match(first).hasMatch())
        return Shows::Duration;
    const bool isGeneral = first.compare(QStringLiteral("general"), Qt::CaseInsensitive) == 0;
    first.remove(notLetters);
    return !isGeneral && first.contains(dateLetters) ? Shows::Date : Shows::Number;
}

XlsxStyles::XlsxStyles(const pugi::xml_document &stylesPart)
{
    const pugi::xml_node root = stylesPart.document_element();
    QHash<int, Shows> own;
    for (const pugi::xml_node &format : childNamed(root, "numFmts").children()) {
        if (localName(format) != "numFmt")
            continue;
        own.insert(format.attribute("numFmtId").as_int(),
                   formatShows(QString::fromUtf8(format.attribute("formatCode").value())));
    }
    for (const pugi::xml_node &style : childNamed(root, "cellXfs").children()) {
        if (localName(style) != "xf")
            continue;
        const int id = style.attribute("numFmtId").as_int();
        m_styles.push_back(own.contains(id) ? own.value(id) : builtInFormatShows(id));
    }
}

XlsxStyles::Shows XlsxStyles::shows(int style) const
{
    const bool isKnown = style >= 0 && std::size_t(style) < m_styles.size();
    return isKnown ? m_styles[std::size_t(style)] : Shows::Number;
}

std::optional<QString> dateText(double serial, bool since1904)
{
    constexpr qint64 millisecondsADay = 86'400'000;
    constexpr double lastDay = 2'958'466; // 10000-01-01
    if (!(serial >= 0 && serial < lastDay))
        return std::nullopt;
    const double day = std::floor(serial);
    const qint64 milliseconds = std::llround((serial - day) * double(millisecondsADay));
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(milliseconds % millisecondsADay));
    const QString timeFormat =
        time.msec() == 0 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm:ss.zzz000");
    if (serial < 1 && milliseconds < millisecondsADay)
        return time.toString(timeFormat);
    // 1900 was no leap year; the format believes it was, so days before March are one less.
    const qint64 offset = !since1904 && serial < 60 ? 1 : 0;
    const QDate first = since1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const QDate date = first.addDays(qint64(day) + offset + milliseconds / millisecondsADay);
    return date.toString(QStringLiteral("yyyy-MM-dd ")) + time.toString(timeFormat);
}

QString durationText(double days)
{
    const qint64 seconds = std::llround(days * 86'400);
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
        .arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString numberText(double number)
{
    const bool isWhole = std::floor(number) == number;
    return QString::number(number, 'f', isWhole ? 0 : int(QLocale::FloatingPointShortest));
}

} // namespace saltbush::xlsform

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/OdsCell.h"

#include "core/xlsform/Limits.h"
#include "core/xlsform/XlsxStyles.h"
#include "core/xlsform/XlsxXml.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QStringList>

namespace saltbush::xlsform
{

namespace
{

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Words of a paragraph. White space of the file counts as one space, and not at all at the
/// beginning; spaces that count are written as <text:s text:c="3"/>.
class Words
{
public:
    void add(const pugi::xml_node &element, int depth = 0)
    {
        for (const pugi::xml_node &child : element.children()) {
            if (m_text.size() > limits::maxCellText || depth > limits::maxDepth)
                return;
            if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
                addText(QString::fromUtf8(child.value()));
            else
                addElement(child, depth);
        }
    }

    [[nodiscard]] const QString &text() const { return m_text; }

private:
    void addText(const QString &text)
    {
        for (const QChar character : text) {
            const bool isSpace =
                character == u' ' || character == u'\n' || character == u'\t' || character == u'\r';
            if (!isSpace)
                m_text += character;
            else if (!m_text.isEmpty() && !m_text.back().isSpace())
                m_text += u' ';
        }
    }

    void addElement(const pugi::xml_node &child, int depth)
    {
        const std::string_view name = localName(child);
        if (name == "s") {
            const int count = qBound(1, attributeNamed(child, "c").toInt(), limits::maxCellText);
            m_text += QString(count, u' ');
        } else if (name == "tab") {
            m_text += u'\t';
        } else if (name == "line-break") {
            m_text += u'\n';
        } else if (!isOneOf(name, {"annotation", "annotation-end", "note", "ruby-text"})) {
            add(child, depth + 1);
        }
    }

    QString m_text;
};

QString paragraphs(const pugi::xml_node &cell)
{
    QStringList lines;
    qsizetype length = 0;
    for (const pugi::xml_node &child : cell.children()) {
        if (!isOneOf(localName(child), {"p", "h"}) || length > limits::maxCellText)
            continue;
        Words words;
        words.add(child);
        length += words.text().size();
        lines << words.text();
    }
    return lines.join(u'\n');
}

/// "2026-01-31" or "2026-01-31T08:30:00", as XlsxReader and pyxform write a day.
QString dayText(const QString &value)
{
    const QDateTime moment = QDateTime::fromString(value, Qt::ISODateWithMs);
    if (!moment.isValid())
        return value;
    const QString time =
        moment.time().msec() == 0 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm:ss.zzz000");
    return moment.date().toString(QStringLiteral("yyyy-MM-dd ")) + moment.time().toString(time);
}

/// "PT08H30M00S" → "08:30:00".
QString timeText(const QString &value)
{
    static const QRegularExpression duration(
        QStringLiteral("^PT(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,6})(?:[.,]\\d+)?S)?$"));
    const auto match = duration.match(value);
    if (!match.hasMatch())
        return value;
    return QStringLiteral("%1:%2:%3")
        .arg(match.captured(1).toInt(), 2, 10, QChar(u'0'))
        .arg(match.captured(2).toInt(), 2, 10, QChar(u'0'))
        .arg(match.captured(3).toInt(), 2, 10, QChar(u'0'));
}

/// office:value-type; LibreOffice writes a second one of its own beside it.
std::string_view typeOf(const pugi::xml_node &cell)
{
    const pugi::xml_attribute type = cell.find_attribute([](const pugi::xml_attribute &each) {
        const std::string_view name = each.name();
        return name.ends_with(":value-type") && !name.starts_with("calcext");
    });
    return type.value();
}

} // namespace

QString odsCellText(const pugi::xml_node &cell)
{
    const std::string_view type = typeOf(cell);
    if (isOneOf(type, {"float", "percentage", "currency"})) {
        bool isNumber = false;
        const double number = attributeNamed(cell, "value").toDouble(&isNumber);
        return isNumber ? numberText(number) : paragraphs(cell);
    }
    if (type == "boolean")
        return attributeNamed(cell, "boolean-value") == QStringLiteral("true")
            ? QStringLiteral("TRUE")
            : QStringLiteral("FALSE");
    if (type == "date")
        return dayText(attributeNamed(cell, "date-value"));
    if (type == "time")
        return timeText(attributeNamed(cell, "time-value"));
    const QString result = attributeNamed(cell, "string-value"); // of a formula
    return result.isEmpty() ? paragraphs(cell) : result;
}

} // namespace saltbush::xlsform

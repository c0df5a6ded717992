// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/XlsxReader.h"

#include "core/xlsform/Codes.h"
#include "core/xlsform/Limits.h"
#include "core/xlsform/Volume.h"
#include "core/xlsform/XlsxStyles.h"
#include "core/xlsform/XlsxXml.h"
#include "core/xlsform/ZipArchive.h"

#include <QDir>
#include <QHash>

#include <algorithm>

namespace saltbush::xlsform
{

namespace
{

/// Text of a string item: plain, or in runs of different looks; pronunciations are left out.
QString stringText(const pugi::xml_node &item)
{
    QString text;
    for (const pugi::xml_node &child : item.children()) {
        if (localName(child) == "t")
            text += QString::fromUtf8(child.child_value());
        else if (localName(child) == "r")
            text += QString::fromUtf8(childNamed(child, "t").child_value());
    }
    return text;
}

/// Without blanks around it and with ordinary ones in it; shares its memory where it is so already,
/// as it is where many cells have one text.
QString tidied(QString text)
{
    if (text.contains(QChar::Nbsp))
        text.replace(QChar::Nbsp, u' ');
    return std::move(text).trimmed();
}

/// "BC12" → 55; 0 where there is no letter.
int columnOf(std::string_view reference)
{
    int column = 0;
    for (const char letter : reference) {
        if (letter < 'A' || letter > 'Z' || column > 16384)
            break;
        column = column * 26 + (letter - 'A' + 1);
    }
    return column;
}

class Reading
{
public:
    explicit Reading(ZipArchive archive) : m_archive(std::move(archive)) { }

    Result<Workbook> run()
    {
        SALTBUSH_TRY_ASSIGN(const QString workbookPart, findWorkbook());
        pugi::xml_document document;
        SALTBUSH_TRY(load(document, workbookPart));
        const pugi::xml_node root = document.document_element();
        m_since1904 = childNamed(root, "workbookPr").attribute("date1904").as_bool();
        SALTBUSH_TRY_ASSIGN(const Targets targets, relations(workbookPart));
        SALTBUSH_TRY(loadStrings(targets));
        SALTBUSH_TRY(loadStyles(targets));
        Workbook workbook;
        for (const pugi::xml_node &sheet : childNamed(root, "sheets").children()) {
            if (localName(sheet) != "sheet")
                continue;
            const QString part = targets.byId.value(attributeNamed(sheet, "id"));
            if (workbook.sheets.size() >= limits::maxSheets)
                return fail(Error{code::tooLarge}.with(workbookPart));
            SALTBUSH_TRY_ASSIGN(auto rows, readSheet(part));
            workbook.sheets.push_back(
                {QString::fromUtf8(sheet.attribute("name").value()), std::move(rows)});
        }
        return workbook;
    }

private:
    struct Targets
    {
        QHash<QString, QString> byId;
        QHash<QString, QString> byType; ///< last word of the type: "styles"
    };

    Result<void> load(pugi::xml_document &document, const QString &part) const
    {
        SALTBUSH_TRY_ASSIGN(const QByteArray bytes, m_archive.read(part));
        return parsePart(document, bytes, part);
    }

    Result<QString> findWorkbook() const
    {
        SALTBUSH_TRY_ASSIGN(const Targets targets, relations(QString()));
        const QString part = targets.byType.value(QStringLiteral("officeDocument"));
        if (part.isEmpty())
            return fail(Error{code::damaged}.with(QStringLiteral("_rels/.rels")));
        return part;
    }

    /// What a part points to, as full names of parts.
    Result<Targets> relations(const QString &part) const
    {
        const qsizetype slash = part.lastIndexOf(u'/');
        const QString folder = part.left(slash + 1);
        const QString name =
            folder + QStringLiteral("_rels/") + part.mid(slash + 1) + QStringLiteral(".rels");
        pugi::xml_document document;
        SALTBUSH_TRY(load(document, name));
        Targets targets;
        for (const pugi::xml_node &relation : document.document_element().children()) {
            if (localName(relation) != "Relationship")
                continue;
            const QString target = QString::fromUtf8(relation.attribute("Target").value());
            const QString full =
                target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(folder + target);
            const QString type = QString::fromUtf8(relation.attribute("Type").value());
            targets.byId.insert(QString::fromUtf8(relation.attribute("Id").value()), full);
            targets.byType.insert(type.section(u'/', -1), full);
        }
        return targets;
    }

    Result<void> loadStrings(const Targets &targets)
    {
        const QString part = targets.byType.value(QStringLiteral("sharedStrings"));
        if (part.isEmpty() || !m_archive.contains(part))
            return ok();
        pugi::xml_document document;
        SALTBUSH_TRY(load(document, part));
        for (const pugi::xml_node &item : document.document_element().children()) {
            if (localName(item) == "si")
                m_strings.push_back(tidied(stringText(item)));
        }
        return ok();
    }

    Result<void> loadStyles(const Targets &targets)
    {
        const QString part = targets.byType.value(QStringLiteral("styles"));
        if (part.isEmpty() || !m_archive.contains(part))
            return ok();
        pugi::xml_document document;
        SALTBUSH_TRY(load(document, part));
        m_styles = XlsxStyles(document);
        return ok();
    }

    Result<std::vector<Row>> readSheet(const QString &part)
    {
        pugi::xml_document document;
        SALTBUSH_TRY(load(document, part));
        std::vector<Row> rows;
        int number = 0;
        const pugi::xml_node data = childNamed(document.document_element(), "sheetData");
        for (const pugi::xml_node &node : data.children()) {
            if (localName(node) != "row")
                continue;
            const int next = number + 1;
            number = std::max(1, node.attribute("r").as_int(next));
            Row row;
            if (number > limits::maxRows || !readRow(node, row))
                return fail(Error{code::tooLarge}.with(part).at({.row = number}));
            row.number = number;
            if (!row.cells.empty())
                rows.push_back(std::move(row));
        }
        return rows;
    }

    /// False where it is too much.
    bool readRow(const pugi::xml_node &node, Row &row)
    {
        int column = 0;
        for (const pugi::xml_node &cell : node.children()) {
            if (localName(cell) != "c")
                continue;
            const int named = columnOf(cell.attribute("r").value());
            column = named > 0 ? named : column + 1;
            QString text = tidied(cellText(cell));
            if (column > limits::maxColumns || !m_volume.take(1, text.size()))
                return false;
            if (!text.isEmpty())
                row.cells.push_back({column, std::move(text)});
        }
        return true;
    }

    QString cellText(const pugi::xml_node &cell) const
    {
        const std::string_view type = cell.attribute("t").value();
        if (type == "inlineStr")
            return stringText(childNamed(cell, "is"));
        QString value = QString::fromUtf8(childNamed(cell, "v").child_value());
        if (type == "s") {
            bool isNumber = false;
            const qsizetype index = value.toLongLong(&isNumber);
            const bool isKnown = isNumber && index >= 0 && std::size_t(index) < m_strings.size();
            return isKnown ? m_strings[std::size_t(index)] : QString();
        }
        if (type == "b")
            return value.toInt() != 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        if (!type.empty() && type != "n")
            return value; // result of a formula, an error such as #REF!, an ISO date
        return typedNumber(value, cell.attribute("s").as_int());
    }

    QString typedNumber(const QString &value, int style) const
    {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber)
            return value;
        switch (m_styles.shows(style)) {
        case XlsxStyles::Shows::Date:
            return dateText(number, m_since1904).value_or(numberText(number));
        case XlsxStyles::Shows::Duration:
            return durationText(number);
        case XlsxStyles::Shows::Number:
            break;
        }
        return numberText(number);
    }

    ZipArchive m_archive;
    bool m_since1904 = false;
    std::vector<QString> m_strings;
    XlsxStyles m_styles;
    Volume m_volume;
};

} // namespace

Result<Workbook> XlsxReader::read(const QByteArray &bytes)
{
    SALTBUSH_TRY_ASSIGN(auto archive, ZipArchive::open(bytes));
    return Reading(std::move(archive)).run();
}

} // namespace saltbush::xlsform

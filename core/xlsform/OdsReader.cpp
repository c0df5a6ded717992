// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/OdsReader.h"

#include "core/xlsform/Codes.h"
#include "core/xlsform/Limits.h"
#include "core/xlsform/OdsCell.h"
#include "core/xlsform/Volume.h"
#include "core/xlsform/XlsxXml.h"
#include "core/xlsform/ZipArchive.h"

#include <algorithm>

namespace saltbush::xlsform
{

namespace
{

const QString contentPart = QStringLiteral("content.xml");

/// How often; bounded, and one above the bound where it is more.
int repeats(const pugi::xml_node &node, std::string_view attribute, int most)
{
    const QString count = attributeNamed(node, attribute);
    bool isNumber = false;
    const qlonglong number = count.toLongLong(&isNumber);
    return isNumber ? int(std::clamp<qlonglong>(number, 1, most + 1)) : 1;
}

/// One sheet: rows stand in it, or in groups, headers and outlines of rows.
class SheetReading
{
public:
    SheetReading(QString name, Volume &volume) : m_volume(volume)
    {
        m_sheet.name = std::move(name);
    }

    Result<Sheet> run(const pugi::xml_node &table)
    {
        SALTBUSH_TRY(readRows(table, 0));
        return std::move(m_sheet);
    }

private:
    Result<void> readRows(const pugi::xml_node &parent, int depth)
    {
        if (depth > limits::maxDepth)
            return tooLarge();
        for (const pugi::xml_node &node : parent.children()) {
            const std::string_view name = localName(node);
            if (name == "table-row")
                SALTBUSH_TRY(addRow(node));
            else if (name == "table-rows" || name == "table-header-rows"
                     || name == "table-row-group")
                SALTBUSH_TRY(readRows(node, depth + 1));
        }
        return ok();
    }

    /// The same row so many times; those that are empty, as at the end of every sheet, only count.
    Result<void> addRow(const pugi::xml_node &node)
    {
        const int count = repeats(node, "number-rows-repeated", limits::maxRows);
        SALTBUSH_TRY_ASSIGN(Row row, readRow(node));
        if (row.cells.empty()) {
            m_number = std::min(m_number + count, limits::maxRows);
            return ok();
        }
        if (m_number + count > limits::maxRows)
            return tooLarge();
        for (const Cell &cell : row.cells) {
            if (!m_volume.take(std::size_t(count), cell.text.size()))
                return tooLarge();
        }
        for (int i = 0; i < count; ++i) {
            row.number = ++m_number;
            m_sheet.rows.push_back(row);
        }
        return ok();
    }

    Result<Row> readRow(const pugi::xml_node &node) const
    {
        Row row;
        int column = 0;
        for (const pugi::xml_node &cell : node.children()) {
            const std::string_view name = localName(cell);
            const bool isCovered = name == "covered-table-cell"; // behind a merged one
            if (name != "table-cell" && !isCovered)
                continue;
            const int count = repeats(cell, "number-columns-repeated", limits::maxColumns);
            QString text = isCovered ? QString() : odsCellText(cell);
            if (text.size() > limits::maxCellText)
                return fail(problem(code::tooLarge));
            text = text.replace(QChar::Nbsp, u' ').trimmed();
            if (text.isEmpty()) {
                column = std::min(column + count, limits::maxColumns);
                continue;
            }
            if (column + count > limits::maxColumns)
                return fail(problem(code::tooLarge));
            for (int i = 0; i < count; ++i)
                row.cells.push_back({++column, text});
        }
        return row;
    }

    Result<void> tooLarge() const { return fail(problem(code::tooLarge)); }

    Error problem(ErrorCode code) const
    {
        Place place;
        place.sheet = m_sheet.name;
        place.row = m_number + 1;
        return Error{code}.with(contentPart).at(place);
    }

    Sheet m_sheet;
    Volume &m_volume;
    int m_number = 0; ///< of the last row that was passed
};

} // namespace

bool OdsReader::recognises(const ZipArchive &archive)
{
    return archive.contains(contentPart) && !archive.contains(QStringLiteral("_rels/.rels"));
}

Result<Workbook> OdsReader::read(const ZipArchive &archive)
{
    SALTBUSH_TRY_ASSIGN(const QByteArray bytes, archive.read(contentPart));
    pugi::xml_document document;
    SALTBUSH_TRY(parsePart(document, bytes, contentPart));
    const pugi::xml_node spreadsheet =
        childNamed(childNamed(document.document_element(), "body"), "spreadsheet");
    if (!spreadsheet)
        return fail(Error{code::damaged}.with(contentPart));
    Workbook workbook;
    Volume volume;
    for (const pugi::xml_node &table : spreadsheet.children()) {
        const QString name = attributeNamed(table, "name");
        // What LibreOffice remembers of other files stands in tables of its own.
        if (localName(table) != "table" || name.startsWith(QStringLiteral("'file:")))
            continue;
        if (workbook.sheets.size() >= limits::maxSheets)
            return fail(Error{code::tooLarge}.with(contentPart));
        SALTBUSH_TRY_ASSIGN(Sheet sheet, SheetReading(name, volume).run(table));
        workbook.sheets.push_back(std::move(sheet));
    }
    return workbook;
}

} // namespace saltbush::xlsform

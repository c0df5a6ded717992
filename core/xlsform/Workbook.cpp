// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/Workbook.h"

#include "core/base/Disk.h"
#include "core/xlsform/Codes.h"
#include "core/xlsform/CsvReader.h"
#include "core/xlsform/Limits.h"
#include "core/xlsform/MarkdownReader.h"
#include "core/xlsform/OdsReader.h"
#include "core/xlsform/XlsReader.h"
#include "core/xlsform/XlsxReader.h"
#include "core/xlsform/ZipArchive.h"

#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace saltbush::xlsform
{

namespace
{

/// A form of 100,000 rows is about 10 MiB.
constexpr qint64 maxFileBytes = 64LL << 20;

enum class Format { Unknown, Zip, Xls, Markdown, Csv };

Format formatOf(const QString &ending, const QByteArray &bytes)
{
    // The content decides where it is unmistakable: files are renamed.
    if (bytes.startsWith("PK\x03\x04"))
        return Format::Zip;
    if (XlsReader::recognises(bytes))
        return Format::Xls;
    if (ending == QStringLiteral("md"))
        return Format::Markdown;
    if (ending == QStringLiteral("csv"))
        return Format::Csv;
    static const QStringList zipped{QStringLiteral("xlsx"), QStringLiteral("xlsm"),
                                    QStringLiteral("ods")};
    if (zipped.contains(ending))
        return Format::Zip;
    return bytes.left(5000).count('|') >= 5 ? Format::Markdown : Format::Unknown;
}

Result<Workbook> readZip(const QByteArray &bytes)
{
    SALTBUSH_TRY_ASSIGN(const ZipArchive archive, ZipArchive::open(bytes));
    return OdsReader::recognises(archive) ? OdsReader::read(archive) : XlsxReader::read(bytes);
}

/// Another encoding (as some spreadsheet programs save .csv in) would lose every letter that is
/// not English, silently.
Result<QString> readText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return fail(code::notUtf8);
    return text;
}

/// A row of a text is as long as it is written.
Result<Workbook> inBounds(Workbook workbook)
{
    if (workbook.sheets.size() > limits::maxSheets)
        return fail(code::tooLarge);
    for (const Sheet &sheet : workbook.sheets) {
        for (const Row &row : sheet.rows) {
            if (!row.cells.empty() && row.cells.back().column > limits::maxColumns)
                return fail(Error{code::tooLarge}.at({.sheet = sheet.name, .row = row.number}));
        }
    }
    return workbook;
}

Result<Workbook> readTable(Format format, const QByteArray &bytes)
{
    const qsizetype separators =
        format == Format::Csv ? bytes.count(',') + bytes.count(';') : bytes.count('|');
    if (std::size_t(separators) > limits::maxCells)
        return fail(code::tooLarge);
    SALTBUSH_TRY_ASSIGN(const QString text, readText(bytes));
    return inBounds(format == Format::Csv ? CsvReader::read(text) : MarkdownReader::read(text));
}

Result<Workbook> readAs(Format format, const QByteArray &bytes)
{
    switch (format) {
    case Format::Zip:
        return readZip(bytes);
    case Format::Xls:
        return XlsReader::read(bytes);
    case Format::Markdown:
    case Format::Csv:
        return readTable(format, bytes);
    case Format::Unknown:
        break;
    }
    return fail(code::unknownFormat);
}

} // namespace

QString Row::text(int column) const
{
    const auto found = std::find_if(cells.begin(), cells.end(),
                                    [column](const Cell &cell) { return cell.column == column; });
    return found == cells.end() ? QString() : found->text;
}

Result<Workbook> readWorkbook(const QString &path)
{
    const QFileInfo file(path);
    Place place;
    place.file = file.fileName();
    SystemDisk disk;
    auto bytes = disk.read(path, maxFileBytes);
    if (!bytes)
        return fail(std::move(bytes.error()).at(place));
    return readWorkbook(place.file, *bytes);
}

Result<Workbook> readWorkbook(const QString &fileName, const QByteArray &bytes)
{
    auto workbook = readAs(formatOf(QFileInfo(fileName).suffix().toLower(), bytes), bytes);
    if (!workbook) {
        Place place = workbook.error().place;
        place.file = fileName;
        return fail(std::move(workbook.error()).at(place));
    }
    workbook->fileName = fileName;
    return workbook;
}

} // namespace saltbush::xlsform

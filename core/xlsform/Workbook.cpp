// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/Workbook.h"

#include "core/base/Disk.h"
#include "core/xlsform/Codes.h"
#include "core/xlsform/CsvReader.h"
#include "core/xlsform/MarkdownReader.h"
#include "core/xlsform/XlsxReader.h"

#include <QFileInfo>

#include <algorithm>

namespace saltbush::xlsform
{

namespace
{

/// A form of 100,000 rows is about 10 MiB.
constexpr qint64 maxFileBytes = 64LL << 20;

enum class Format { Unknown, Xlsx, Markdown, Csv };

Format formatOf(const QString &ending, const QByteArray &bytes)
{
    // The content decides where it is unmistakable: files are renamed.
    if (bytes.startsWith("PK\x03\x04"))
        return Format::Xlsx;
    if (ending == QStringLiteral("md"))
        return Format::Markdown;
    if (ending == QStringLiteral("csv"))
        return Format::Csv;
    if (ending == QStringLiteral("xlsx") || ending == QStringLiteral("xlsm"))
        return Format::Xlsx;
    return bytes.left(5000).count('|') >= 5 ? Format::Markdown : Format::Unknown;
}

Result<Workbook> readAs(Format format, const QByteArray &bytes)
{
    switch (format) {
    case Format::Xlsx:
        return XlsxReader::read(bytes);
    case Format::Markdown:
        return MarkdownReader::read(QString::fromUtf8(bytes));
    case Format::Csv:
        return CsvReader::read(QString::fromUtf8(bytes));
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
    auto workbook = readAs(formatOf(file.suffix().toLower(), *bytes), *bytes);
    if (!workbook) {
        place.sheet = workbook.error().place.sheet;
        return fail(std::move(workbook.error()).at(place));
    }
    workbook->fileName = file.fileName();
    return workbook;
}

} // namespace saltbush::xlsform

// SPDX-License-Identifier: GPL-3.0-or-later
// fuzz-seeds FOLDER: writes FOLDER/<target>/… from tests/fuzz/seeds and from the forms that come
// with Saltbush, so that every target begins with something that is read to its end.
#include "core/interview/FormSession.h"
#include "core/xlsform/Convert.h"
#include "tests/core/xlsform/Xls.h"
#include "tests/fuzz/InputParts.h"

#include <QDir>

#include <cstdio>

using namespace saltbush;

namespace
{

const QString source = QStringLiteral(SALTBUSH_SOURCE_DIR);
constexpr std::size_t mostRows = 25; ///< what is longer is slow and says nothing new

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class SeedFolder
{
public:
    explicit SeedFolder(const QString &path) : m_folder(path) { }

    void add(const QString &target, const QString &name, const QByteArray &bytes) const
    {
        m_folder.mkpath(target);
        QFile file(m_folder.filePath(target + u'/' + name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

private:
    QDir m_folder;
};

xlsform::Workbook shortened(xlsform::Workbook workbook)
{
    for (xlsform::Sheet &sheet : workbook.sheets)
        sheet.rows.resize(std::min(sheet.rows.size(), mostRows));
    return workbook;
}

QByteArray quoted(QString text)
{
    return '"' + text.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

QByteArray asCsv(const xlsform::Workbook &workbook)
{
    QByteArray csv;
    for (const xlsform::Sheet &sheet : workbook.sheets) {
        csv += sheet.name.toUtf8() + '\n';
        for (const xlsform::Row &row : sheet.rows) {
            for (const xlsform::Cell &cell : row.cells)
                csv += ',' + quoted(cell.text);
            csv += '\n';
        }
    }
    return csv;
}

QByteArray asXls(const xlsform::Workbook &workbook)
{
    test::Xls xls;
    for (const xlsform::Sheet &sheet : workbook.sheets) {
        QByteArray records;
        for (const xlsform::Row &row : sheet.rows) {
            for (const xlsform::Cell &cell : row.cells)
                records += test::Xls::label(row.number - 1, cell.column - 1, cell.text);
        }
        xls.sheet(sheet.name, records);
    }
    return xls.stream();
}

QByteArray asOds(const xlsform::Workbook &workbook)
{
    QByteArray tables;
    for (const xlsform::Sheet &sheet : workbook.sheets) {
        tables += "<table:table table:name=\"" + sheet.name.toUtf8() + "\">";
        for (const xlsform::Row &row : sheet.rows) {
            tables += "<table:table-row table:number-rows-repeated=\"1\">";
            int column = 1;
            for (const xlsform::Cell &cell : row.cells) {
                if (cell.column > column)
                    tables += "<table:table-cell table:number-columns-repeated=\""
                        + QByteArray::number(cell.column - column) + "\"/>";
                column = cell.column + 1;
                tables += "<table:table-cell office:value-type=\"string\"><text:p>"
                    + cell.text.toHtmlEscaped().toUtf8() + "</text:p></table:table-cell>";
            }
            tables += "</table:table-row>";
        }
        tables += "</table:table>";
    }
    return "<office:document-content><office:body><office:spreadsheet>" + tables
        + "</office:spreadsheet></office:body></office:document-content>";
}

void addForm(const SeedFolder &folder, const QString &name)
{
    const QByteArray file = readFile(source + QStringLiteral("/forms/%1/interview.xlsx").arg(name));
    const auto whole = xlsform::readWorkbook(QStringLiteral("interview.xlsx"), file);
    if (!whole)
        return;
    folder.add(QStringLiteral("xform"), name, xlsform::convert(*whole).xml);
    std::vector<fuzz::InputPart> parts = fuzz::unzipped(file);
    std::erase_if(parts, [](const fuzz::InputPart &part) {
        return part.first.contains("theme") || part.first.contains("docProps");
    });
    folder.add(QStringLiteral("workbook"), name + QStringLiteral(".xlsx"), fuzz::joined(parts));
    const xlsform::Workbook workbook = shortened(*whole);
    folder.add(QStringLiteral("workbook"), name + QStringLiteral(".xls"),
               fuzz::joined({{"Workbook", asXls(workbook)}}));
    folder.add(QStringLiteral("workbook"), name + QStringLiteral(".ods"),
               fuzz::joined({{"content.xml", asOds(workbook)}}));
    folder.add(QStringLiteral("workbook"), name + QStringLiteral(".raw"),
               test::Xls::compound(QStringLiteral("Workbook"), asXls(workbook)));
    folder.add(QStringLiteral("csv"), name, asCsv(workbook));
}

/// A workbook and its XForm in a few lines: mutations of what is short are tried more often.
void addSmallForm(const SeedFolder &folder)
{
    const auto workbook = xlsform::readWorkbook(QStringLiteral("a.md"),
                                                readFile(source + "/tests/fuzz/seeds/markdown.md"));
    if (!workbook)
        return;
    folder.add(QStringLiteral("xform"), QStringLiteral("small"), xlsform::convert(*workbook).xml);
    folder.add(QStringLiteral("workbook"), QStringLiteral("small.xls"),
               fuzz::joined({{"Workbook", asXls(*workbook)}}));
    folder.add(QStringLiteral("workbook"), QStringLiteral("small.ods"),
               fuzz::joined({{"content.xml", asOds(*workbook)}}));
    folder.add(QStringLiteral("workbook"), QStringLiteral("small.zip"),
               fuzz::zipped({{"content.xml", asOds(*workbook)}}));
}

void addWritten(const SeedFolder &folder)
{
    const QDir seeds(source + QStringLiteral("/tests/fuzz/seeds"));
    const QHash<QString, QString> targets{{QStringLiteral("csv"), QStringLiteral("csv")},
                                          {QStringLiteral("md"), QStringLiteral("markdown")},
                                          {QStringLiteral("geojson"), QStringLiteral("geojson")},
                                          {QStringLiteral("xml"), QStringLiteral("instance")}};
    for (const QFileInfo &file : seeds.entryInfoList(QDir::Files)) {
        const QByteArray bytes = readFile(file.filePath());
        if (targets.contains(file.suffix()))
            folder.add(targets.value(file.suffix()), file.fileName(), bytes);
        if (file.suffix() == u"xml")
            folder.add(QStringLiteral("xform"), file.fileName(), bytes);
    }
    int number = 0;
    for (const QByteArray &line :
         readFile(seeds.filePath(QStringLiteral("expressions.txt"))).split('\n'))
        folder.add(QStringLiteral("expression"), QString::number(++number), line);
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 2) {
        std::fputs("fuzz-seeds FOLDER\n", stderr);
        return 2;
    }
    const SeedFolder folder(QString::fromLocal8Bit(arguments[1]));
    addWritten(folder);
    addSmallForm(folder);
    addForm(folder, QStringLiteral("small-study"));
    addForm(folder, QStringLiteral("migration-project"));
    return 0;
}

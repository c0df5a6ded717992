// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/XlsxReader.h"
#include "core/xlsform/Codes.h"
#include "tests/core/xlsform/Xlsx.h"
#include "tests/support/QtStrings.h"
#include "tests/support/Results.h"
#include "tests/support/TempFolder.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::xlsform;

namespace
{

/// The texts of the first sheet's first row, by column.
QStringList firstRow(const Xlsx &xlsx)
{
    const Workbook workbook = must(XlsxReader::read(xlsx.bytes()));
    QStringList texts;
    for (const Cell &cell : workbook.sheets.at(0).rows.at(0).cells) {
        while (texts.size() < cell.column - 1)
            texts << QString();
        texts << cell.text;
    }
    return texts;
}

Xlsx oneRow(const QByteArray &cells)
{
    return Xlsx().sheet(QStringLiteral("survey"), "<row r=\"1\">" + cells + "</row>");
}

} // namespace

TEST_CASE("Shared, inline and rich strings are read as their text", "[xlsx]")
{
    Xlsx xlsx = oneRow("<c r=\"A1\" t=\"s\"><v>1</v></c>"
                       "<c r=\"B1\" t=\"s\"><v>0</v></c>"
                       "<c r=\"C1\" t=\"inlineStr\"><is><t>in line</t></is></c>"
                       "<c r=\"D1\" t=\"inlineStr\"><is><r><t>ri</t></r><r><t>ch</t></r></is></c>");
    xlsx.strings("<si><t>plain</t></si><si><r><rPr><b/></rPr><t xml:space=\"preserve\">two </t></r>"
                 "<r><t>runs</t></r><rPh sb=\"0\" eb=\"1\"><t>not said</t></rPh></si>");

    CHECK(firstRow(xlsx) == QStringList{"two runs", "plain", "in line", "rich"});
}

TEST_CASE("Numbers are read as they were typed", "[xlsx]")
{
    const Xlsx xlsx = oneRow("<c r=\"A1\"><v>1.0</v></c><c r=\"B1\"><v>0.1</v></c>"
                             "<c r=\"C1\"><v>-2.50</v></c><c r=\"D1\" t=\"n\"><v>1e17</v></c>");

    CHECK(firstRow(xlsx) == QStringList{"1", "0.1", "-2.5", "100000000000000000"});
}

TEST_CASE("Booleans, errors and results of formulas are read as what is shown", "[xlsx]")
{
    const Xlsx xlsx = oneRow("<c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\" t=\"b\"><v>0</v></c>"
                             "<c r=\"C1\" t=\"str\"><f>A1&amp;B1</f><v>joined</v></c>"
                             "<c r=\"D1\"><f>1+1</f><v>2</v></c>"
                             "<c r=\"E1\" t=\"e\"><v>#REF!</v></c>");

    CHECK(firstRow(xlsx) == QStringList{"TRUE", "FALSE", "joined", "2", "#REF!"});
}

TEST_CASE("Numbers with the format of a date are dates", "[xlsx]")
{
    const QByteArray styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>"
        "<numFmt numFmtId=\"165\" formatCode=\"0.0 &quot;days&quot;\"/></numFmts>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
        "<xf numFmtId=\"165\"/><xf numFmtId=\"20\"/></cellXfs>";
    Xlsx xlsx = oneRow("<c r=\"A1\" s=\"1\"><v>44927</v></c><c r=\"B1\" s=\"2\"><v>44927.5</v></c>"
                       "<c r=\"C1\" s=\"3\"><v>3</v></c><c r=\"D1\" s=\"4\"><v>0.25</v></c>"
                       "<c r=\"E1\"><v>44927</v></c>");
    xlsx.styles(styles);

    CHECK(firstRow(xlsx)
          == QStringList{"2023-01-01 00:00:00", "2023-01-01 12:00:00", "3", "06:00:00", "44927"});
    xlsx.since1904();
    CHECK(firstRow(xlsx).first() == "2027-01-02 00:00:00");
}

TEST_CASE("Line breaks between the elements of a workbook are none of its content", "[xlsx]")
{
    Xlsx xlsx = oneRow("<c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" s=\"1\"><v>44927</v></c>"
                       "<c r=\"C1\" t=\"inlineStr\"><is><t>in line</t></is></c>"
                       "<c r=\"D1\" s=\"2\"><v>44927</v></c>");
    xlsx.strings("<si><t>one</t></si><si><r><t>t</t></r><r><t>wo</t></r></si>");
    xlsx.styles(
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\"/></numFmts>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"0\"/></cellXfs>");
    xlsx.sheet(QStringLiteral("choices"), {});
    const Workbook workbook = must(XlsxReader::read(xlsx.indented().bytes()));

    CHECK(firstRow(xlsx) == QStringList{"two", "2023-01-01 00:00:00", "in line", "44927"});
    CHECK(workbook.sheets.size() == 2);
}

TEST_CASE("Cells without a reference follow the one before", "[xlsx]")
{
    const Xlsx xlsx = Xlsx().sheet(
        QStringLiteral("survey"),
        "<row><c t=\"inlineStr\"><is><t>a</t></is></c><c r=\"D1\"><v>4</v></c><c><v>5</v></c></row>"
        "<row/><row><c><v>3</v></c></row>");

    CHECK(firstRow(xlsx) == QStringList{"a", "", "", "4", "5"});
    const Workbook workbook = must(XlsxReader::read(xlsx.bytes()));
    CHECK(workbook.sheets[0].rows.size() == 2);
    CHECK(workbook.sheets[0].rows[1].number == 3);
}

TEST_CASE("White space around a text goes, hard spaces become spaces", "[xlsx]")
{
    const Xlsx xlsx = oneRow(
        "<c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">  select_one\xC2\xA0yn "
        "</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">   </t></is></c>");

    CHECK(firstRow(xlsx) == QStringList{"select_one yn"});
}

TEST_CASE("Hidden rows and the first cell of merged ones are read", "[xlsx]")
{
    const Xlsx xlsx = Xlsx().sheet(QStringLiteral("survey"),
                                   "<row r=\"1\" hidden=\"1\"><c r=\"A1\"><v>7</v></c>"
                                   "<c r=\"B1\"/></row>");

    CHECK(firstRow(xlsx) == QStringList{"7"});
}

TEST_CASE("What is no workbook is refused with its reason", "[xlsx]")
{
    CHECK(mustFail(XlsxReader::read("PK\x03\x04 nothing")).code == code::damaged);
    CHECK(mustFail(XlsxReader::read(zipOf({{"readme", "no workbook"}}))).code == code::damaged);

    const QByteArray whole = oneRow("<c><v>1</v></c>").bytes();
    CHECK(mustFail(XlsxReader::read(whole.left(whole.size() / 2))).code == code::damaged);

    const Error error = mustFail(
        XlsxReader::read(Xlsx().sheet(QStringLiteral("survey"), "<row><c></row>").bytes()));
    CHECK(error.code == code::damaged);
    CHECK(error.facts == QStringList{"xl/worksheets/sheet1.xml"});
}

TEST_CASE("A workbook is read by what it is, not only by its ending", "[xlsx]")
{
    const TempFolder folder;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.file(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return folder.file(name);
    };
    const QByteArray xlsx = oneRow("<c><v>1</v></c>").bytes();
    const QByteArray markdown = "| survey |\n| | type | name |\n| | text | a |\n";

    CHECK(must(readWorkbook(write("a.xlsx", xlsx))).sheets.size() == 1);
    CHECK(must(readWorkbook(write("a.download", xlsx))).fileName == "a.download");
    CHECK(must(readWorkbook(write("a.md", markdown))).sheets[0].rows[1].text(2) == "a");
    CHECK(must(readWorkbook(write("a.csv", "survey,,\n,type,name\n,text,\"a, b\"\n")))
              .sheets[0]
              .rows[1]
              .text(3)
          == "a, b");
    CHECK(mustFail(readWorkbook(write("a.pdf", "%PDF"))).code == code::unknownFormat);
    const Error missing = mustFail(readWorkbook(folder.file("none.xlsx")));
    CHECK(missing.code == ErrorCode{"disk.not-found"});
    CHECK(missing.place.file == "none.xlsx");
}

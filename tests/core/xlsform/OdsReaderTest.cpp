// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/Codes.h"
#include "core/xlsform/Convert.h"
#include "tests/core/xlsform/Ods.h"
#include "tests/core/xlsform/Xlsx.h"
#include "tests/support/QtStrings.h"
#include "tests/support/Results.h"
#include "tests/support/TempFolder.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::xlsform;

namespace
{

const QString survey = QStringLiteral("survey");

Result<Workbook> readBytes(const QByteArray &bytes, const QString &name = QStringLiteral("a.ods"))
{
    const TempFolder folder;
    QFile file(folder.file(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    return readWorkbook(folder.file(name));
}

/// "A1=text" for every cell of the first sheet.
QStringList cellsOf(const QByteArray &rows)
{
    QStringList cells;
    const Workbook workbook = must(readBytes(Ods().sheet(survey, rows).bytes()));
    for (const Row &row : workbook.sheets.at(0).rows)
        for (const Cell &cell : row.cells)
            cells << QChar(u'A' + cell.column - 1) + QString::number(row.number) + u'=' + cell.text;
    return cells;
}

QByteArray text(const QByteArray &words)
{
    return "<table:table-cell office:value-type=\"string\"><text:p>" + words
        + "</text:p></table:table-cell>";
}

QByteArray row(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row" + attributes + ">" + cells + "</table:table-row>";
}

} // namespace

TEST_CASE("Words of an OpenDocument cell are read with their spaces and lines", "[ods]")
{
    CHECK(cellsOf(row(text("one<text:s text:c=\"2\"/>two<text:tab/>three")))
          == QStringList{"A1=one  two\tthree"});
    CHECK(cellsOf(row(text("  spread\n   <text:span>over </text:span><text:a>lines</text:a>")))
          == QStringList{"A1=spread over lines"});
    CHECK(cellsOf(row("<table:table-cell office:value-type=\"string\"><text:p>ก่อน</text:p>"
                      "<text:p/><text:p>หลัง</text:p></table:table-cell>"))
          == QStringList{"A1=ก่อน\n\nหลัง"});
    CHECK(cellsOf(row("<table:table-cell office:value-type=\"string\"><office:annotation>"
                      "<text:p>who wrote this?</text:p></office:annotation><text:p>a label</text:p>"
                      "</table:table-cell>"))
          == QStringList{"A1=a label"});
}

TEST_CASE("Values of OpenDocument cells are read as they were typed", "[ods]")
{
    const auto cell = [](const QByteArray &attributes, const QByteArray &shown) {
        return row("<table:table-cell " + attributes + "><text:p>" + shown
                   + "</text:p></table:table-cell>");
    };
    CHECK(cellsOf(cell("office:value-type=\"float\" office:value=\"1\"", "1.00"))
          == QStringList{"A1=1"});
    CHECK(cellsOf(cell("calcext:value-type=\"float\" office:value-type=\"float\" "
                       "office:value=\"0.1\"",
                       "0,1"))
          == QStringList{"A1=0.1"});
    CHECK(cellsOf(cell("office:value-type=\"percentage\" office:value=\"0.5\"", "50 %"))
          == QStringList{"A1=0.5"});
    CHECK(cellsOf(cell("office:value-type=\"boolean\" office:boolean-value=\"true\"", "WAHR"))
          == QStringList{"A1=TRUE"});
    CHECK(cellsOf(cell("office:value-type=\"date\" office:date-value=\"2026-01-31\"", "31/1/26"))
          == QStringList{"A1=2026-01-31 00:00:00"});
    CHECK(cellsOf(cell("office:value-type=\"date\" office:date-value=\"2026-01-31T08:30:00\"", ""))
          == QStringList{"A1=2026-01-31 08:30:00"});
    CHECK(cellsOf(cell("office:value-type=\"time\" office:time-value=\"PT08H30M00S\"", "8:30"))
          == QStringList{"A1=08:30:00"});
    CHECK(cellsOf(
              cell("table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"2\"", "2"))
          == QStringList{"A1=2"});
    CHECK(cellsOf(cell("table:formula=\"of:=&quot;a&quot;\" office:value-type=\"string\" "
                       "office:string-value=\"ab\"",
                       "ab"))
          == QStringList{"A1=ab"});
}

TEST_CASE("Repeated, covered, grouped and hidden cells stay in their places", "[ods]")
{
    const QByteArray empty = "<table:table-cell table:number-columns-repeated=\"2\"/>";
    CHECK(cellsOf(row(text("a") + empty + text("d"))) == QStringList{"A1=a", "D1=d"});
    CHECK(cellsOf(row("<table:table-cell table:number-columns-repeated=\"3\" "
                      "office:value-type=\"string\"><text:p>x</text:p></table:table-cell>"))
          == QStringList{"A1=x", "B1=x", "C1=x"});
    CHECK(cellsOf(row({}, " table:number-rows-repeated=\"4\"")
                  + row(text("e"), " table:number-rows-repeated=\"2\"")
                  + row({}, " table:number-rows-repeated=\"1048570\""))
          == QStringList{"A5=e", "A6=e"});
    CHECK(cellsOf(row("<table:table-cell table:number-columns-spanned=\"2\" "
                      "office:value-type=\"string\"><text:p>wide</text:p></table:table-cell>"
                      "<table:covered-table-cell><text:p>behind</text:p></table:covered-table-cell>"
                      + text("c")))
          == QStringList{"A1=wide", "C1=c"});
    CHECK(cellsOf("<table:table-header-rows>" + row(text("head"))
                  + "</table:table-header-rows><table:table-row-group>"
                  + row(text("hidden"), " table:visibility=\"collapse\"")
                  + "</table:table-row-group>")
          == QStringList{"A1=head", "A2=hidden"});
}

TEST_CASE("An OpenDocument file that asks for too much is refused, not unpacked", "[ods]")
{
    const auto fails = [](const QByteArray &rows) {
        return mustFail(readBytes(Ods().sheet(survey, rows).bytes()));
    };
    const Error rows =
        fails(row(text("a")) + row(text("b"), " table:number-rows-repeated=\"99999999\""));
    CHECK(rows.code == code::tooLarge);
    CHECK(rows.place.toString().contains("survey"));
    CHECK(rows.place.row == 2);
    CHECK(fails(row("<table:table-cell table:number-columns-repeated=\"16385\"><text:p>x</text:p>"
                    "</table:table-cell>"))
              .code
          == code::tooLarge);
    CHECK(fails(row("<table:table-cell table:number-columns-repeated=\"16384\"><text:p>x</text:p>"
                    "</table:table-cell>",
                    " table:number-rows-repeated=\"1000000\""))
              .code
          == code::tooLarge);
    CHECK(fails(row(text("a<text:s text:c=\"2000000000\"/>b"))).code == code::tooLarge);

    CHECK(mustFail(readBytes(zipOf({{"content.xml", "<office:document-content/>"}}))).code
          == code::damaged);
    CHECK(mustFail(readBytes(zipOf({{"content.xml", "<a><b>"}}))).code == code::damaged);
    CHECK(mustFail(readBytes("no zip at all")).code == code::damaged);
}

SCENARIO("A questionnaire saved as .ods becomes the same form", "[ods]")
{
    const auto line = [](const QList<QByteArray> &cells) {
        QByteArray all;
        for (const QByteArray &each : cells)
            all += text(each);
        return row(all);
    };
    Ods ods;
    ods.sheet(survey,
              line({"type", "name", "label::English (en)", "label::Thai (th)"})
                  + line({"text", "q", "A question", "คำถาม"}) + line({"txt", "r", "R", "R"}));
    const Conversion refused = convert(must(readBytes(ods.bytes())));
    REQUIRE(refused.problems.size() == 1);
    CHECK(refused.problems[0].error.toString() == "xlsform.unknown-type a.ods survey!A3 txt text");
}

SCENARIO("LibreOffice's own .ods of a questionnaire gives the same XForm", "[ods]")
{
    const QString office = QStandardPaths::findExecutable("soffice");
    if (office.isEmpty())
        SKIP("soffice is not on this machine: .ods written by LibreOffice was not compared");
    const TempFolder folder;
    const QString workbook =
        QStringLiteral(SALTBUSH_SOURCE_DIR "/forms/small-study/interview.xlsx");
    QProcess process;
    process.start(office,
                  {"-env:UserInstallation=file://" + folder.file("profile"), "--headless",
                   "--convert-to", "ods", "--outdir", folder.file("out"), workbook});
    REQUIRE(process.waitForFinished(120'000));
    const auto xml = [](const QString &path) { return convert(must(readWorkbook(path))).xml; };
    CHECK(xml(folder.file("out") + "/interview.ods") == xml(workbook));
}

SCENARIO("A questionnaire in comma-separated values is read as pyxform lays it out", "[csv]")
{
    const auto read = [](const QByteArray &csv) { return readBytes(csv, QStringLiteral("a.csv")); };

    GIVEN("sheets below each other, a byte order mark, quotes and lines in a cell")
    {
        const QByteArray csv = "\xEF\xBB\xBFsurvey,,,\r\n"
                               ",type,name,label\r\n"
                               ",select_one yn,q,\"Do you agree,\n\"\"really\"\"?\"\r\n"
                               "\r\n"
                               "choices,,,\r\n"
                               ",list_name,name,label\r\n"
                               ",yn,yes,ใช่\r\n"
                               ",yn,no,ไม่\r\n";
        const Conversion form = convert(must(read(csv)));
        CHECK(form.problems.empty());
        const QString xml = QString::fromUtf8(form.xml);
        CHECK(xml.contains("really"));
        CHECK(xml.contains("ไม่"));
    }
    GIVEN("a mistake")
    {
        const Conversion form =
            convert(must(read("survey,,,\n,type,name,label\n\n,text,q,Q\n,txt,r,R\n")));
        THEN("it is named by the cell that a spreadsheet program shows")
        {
            REQUIRE(form.problems.size() == 1);
            CHECK(form.problems[0].error.toString()
                  == "xlsform.unknown-type a.csv survey!B5 txt text");
        }
    }
    GIVEN("another encoding than UTF-8")
    {
        THEN("no letter is lost: it is refused")
        {
            CHECK(mustFail(read("survey,,\n,type,name\n,text,\xA1\xD2\n")).code == code::notUtf8);
        }
    }
}

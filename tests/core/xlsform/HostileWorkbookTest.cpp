// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook may come from anybody, and says in few bytes that it is very large.
#include "core/interview/FormSession.h"
#include "core/xlsform/Codes.h"
#include "core/xlsform/Convert.h"
#include "core/xlsform/Limits.h"
#include "core/xlsform/TranslatedTexts.h"
#include "core/xlsform/XlsSheet.h"
#include "tests/core/xlsform/Ods.h"
#include "tests/core/xlsform/Xls.h"
#include "tests/core/xlsform/Xlsx.h"
#include "tests/support/QtStrings.h"
#include "tests/support/Results.h"

#include <QElapsedTimer>

#include <catch2/catch_test_macros.hpp>

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::xlsform;

namespace
{

const QString surveySheetName = QStringLiteral("survey");
constexpr int longText = 60'000;
/// So often, a long text is more than a workbook may hold.
constexpr int tooOften = int(limits::maxCharacters / longText) + 1;

QString refusal(const QByteArray &bytes, const QString &name = QStringLiteral("a.xlsx"))
{
    const auto workbook = readWorkbook(name, bytes);
    return workbook ? QString() : QString::fromLatin1(workbook.error().code.name);
}

QByteArray rowsOf(int count, const QByteArray &cell)
{
    QByteArray rows;
    for (int i = 0; i < count; ++i)
        rows += "<row>" + cell + "</row>";
    return rows;
}

} // namespace

TEST_CASE("A long text that stands in very many cells is refused", "[hostile]")
{
    const QByteArray text(longText, 'a');
    const auto xlsx = [&](int count) {
        return Xlsx()
            .sheet(surveySheetName, rowsOf(count, "<c t=\"s\"><v>0</v></c>"))
            .strings("<si><t>" + text + "</t></si>")
            .bytes();
    };
    CHECK(refusal(xlsx(tooOften)) == "xlsform.too-large");
    CHECK(refusal(xlsx(tooOften / 2)) == "");

    const auto ods = [&](int count) {
        return Ods()
            .sheet(surveySheetName,
                   "<table:table-row table:number-rows-repeated=\"" + QByteArray::number(count)
                       + "\"><table:table-cell office:value-type=\"string\"><text:p>" + text
                       + "</text:p></table:table-cell></table:table-row>")
            .bytes();
    };
    CHECK(refusal(ods(tooOften)) == "xlsform.too-large");
    CHECK(refusal(ods(tooOften / 2)) == "");

    const auto xls = [&](int count) {
        XlsGlobals globals;
        globals.strings.push_back(QString::fromLatin1(text));
        QByteArray stream = Xls::record(0x0809, Xls::words({0x0600, 0x0010}));
        for (int row = 0; row < count; ++row)
            stream += Xls::cell(0x00FD, row, 0, 0, Xls::words({0, 0}));
        stream += Xls::record(0x000A, {});
        Volume volume;
        const auto sheet = XlsSheet(stream, globals, volume).read({surveySheetName, 0});
        return sheet ? QString() : QString::fromLatin1(sheet.error().code.name);
    };
    CHECK(xls(tooOften) == "xlsform.too-large");
    CHECK(xls(tooOften / 2) == "");
}

TEST_CASE("A workbook that is wider or longer than any is refused", "[hostile]")
{
    const auto sheet = [](const QByteArray &rows) {
        return Xlsx().sheet(surveySheetName, rows).bytes();
    };
    CHECK(refusal(sheet("<row><c r=\"XFE1\"><v>1</v></c></row>")) == "xlsform.too-large");
    CHECK(refusal(sheet("<row r=\"1048577\"><c><v>1</v></c></row>")) == "xlsform.too-large");
    CHECK(refusal(sheet("<row r=\"-7\"><c><v>1</v></c></row>")) == "");
    const QByteArray wide = "survey\n" + QByteArray(limits::maxColumns, ',') + "x\n";
    CHECK(refusal(wide, "a.csv") == "xlsform.too-large");
    CHECK(refusal(QByteArray(qsizetype(limits::maxCells) + 1, ','), "a.csv")
          == "xlsform.too-large");
    CHECK(refusal(QByteArray(qsizetype(limits::maxCells) + 1, '|'), "a.md") == "xlsform.too-large");
    CHECK(refusal(QByteArray("s,a\n").repeated(qsizetype(limits::maxSheets)), "a.csv") == "");
    CHECK(refusal(QByteArray("s,a\n").repeated(qsizetype(limits::maxSheets) + 1), "a.csv")
          == "xlsform.too-large");
}

TEST_CASE("A workbook of very many sheets, or of sheets that are one, is refused", "[hostile]")
{
    QByteArray sheets;
    for (std::size_t i = 0; i <= limits::maxSheets; ++i)
        sheets += "<sheet name=\"s\" r:id=\"s1\"/>";
    const QByteArray relations =
        "<Relationships><Relationship Id=\"s1\" Type=\"x/worksheet\" Target=\"s.xml\"/>"
        "</Relationships>";
    const auto workbook = [&](const QByteArray &sheet) {
        return zipOf({{"_rels/.rels",
                       "<Relationships><Relationship Id=\"w\" Type=\"x/officeDocument\" "
                       "Target=\"w.xml\"/></Relationships>"},
                      {"w.xml", "<workbook><sheets>" + sheets + "</sheets></workbook>"},
                      {"_rels/w.xml.rels", relations},
                      {"s.xml", "<worksheet><sheetData>" + sheet + "</sheetData></worksheet>"}});
    };
    CHECK(refusal(workbook("")) == "xlsform.too-large");
    CHECK(refusal(workbook(QByteArray(2 << 20, ' '))) == "xlsform.too-large"); // 2 GB unpacked
    CHECK(refusal(workbook(QByteArray("<c/>").repeated(limits::maxMarks))) == "xlsform.too-large");
}

TEST_CASE("Groups in groups without end are refused, once", "[hostile]")
{
    const auto nested = [](int groups) {
        QByteArray rows = "survey,,,\n,type,name,label\n";
        for (int i = 0; i < groups; ++i)
            rows += ",begin repeat,g" + QByteArray::number(i) + ",G\n";
        rows += ",text,q,Q\n" + QByteArray(",end repeat,,\n").repeated(groups);
        QStringList codes;
        for (const Problem &problem : convert(must(readWorkbook("a.csv", rows))).problems)
            codes << problem.error.code.toString();
        return codes;
    };
    CHECK(nested(limits::maxLevels) == QStringList{});
    CHECK(nested(limits::maxLevels + 1) == QStringList{"xlsform.too-deep"});
    CHECK(nested(20'000) == QStringList{"xlsform.too-deep"});
}

TEST_CASE("Of problems there are as many as anybody reads", "[hostile]")
{
    QByteArray rows = "survey\n,type,name,label\n";
    for (int i = 0; i < 30'000; ++i)
        rows += ",nothing,n,\n";
    const auto made = convert(must(readWorkbook("a.csv", rows)));
    CHECK(made.hasErrors());
    CHECK(made.problems.size() <= 2 * limits::maxProblems);
}

TEST_CASE("To look for what was meant costs little, however a workbook is written", "[hostile]")
{
    // Thousands of heads that are nearly right, languages that nobody speaks, and long conditions.
    constexpr int many = 500;
    const QString condition =
        QStringLiteral("${q0} = 'x' or regex(., 'a') or 2026-01-01 or ").repeated(80) + u'1';
    Sheet survey{surveySheetName, {{1, {{1, "type"}, {2, "name"}, {3, "label"}, {4, "relevant"}}}}};
    Sheet choices{"choices", {{1, {{1, "list_name"}, {2, "name"}, {3, "label"}}}}};
    for (int i = 0; i < many; ++i) {
        const QString number = QString::number(i);
        survey.rows.front().cells.push_back({5 + 2 * i, "lable::L" + number});
        survey.rows.front().cells.push_back({6 + 2 * i, "default::L" + number});
        survey.rows.push_back(
            {2 + i, {{1, "select_one l"}, {2, "q" + number}, {3, "Q"}, {4, condition}}});
        choices.rows.push_back({2 + i, {{1, "l"}, {2, "c" + number}, {3, "C"}}});
    }
    QElapsedTimer timer;
    timer.start();
    const Conversion form = convert({.fileName = "a.xlsx", .sheets = {survey, choices}},
                                    {.functions = &interview::formFunctions()});
    CHECK(form.problems.size() <= limits::maxProblems);
    CHECK(timer.elapsed() < 20'000);
}

TEST_CASE("What is said of a workbook stays short, however long its names are", "[hostile]")
{
    const QString longName(60'000, u'n');
    const QString condition = QStringLiteral("${q} = 'x' or ").repeated(200) + QStringLiteral("1");
    Sheet survey{surveySheetName,
                 {{1, {{1, "type"}, {2, "name"}, {3, "label"}, {4, "relevant"}}},
                  {2, {{1, "select_one l"}, {2, "q"}, {3, "Q"}}}}};
    Sheet choices{"choices", {{1, {{1, "list_name"}, {2, "name"}, {3, "label"}}}}};
    for (int i = 0; i < 20; ++i) {
        const QString number = QString::number(i);
        survey.rows.push_back({3 + i, {{1, "text"}, {2, "t" + number}, {3, "T"}, {4, condition}}});
        choices.rows.push_back({2 + i, {{1, "l"}, {2, longName + number}, {3, "C"}}});
    }
    const Conversion form = convert({.fileName = "a.xlsx", .sheets = {survey, choices}},
                                    {.functions = &interview::formFunctions()});
    REQUIRE(form.problems.size() > 1000);
    for (const Problem &problem : form.problems)
        REQUIRE(problem.error.facts.join(QString()).size() < 1000);
}

TEST_CASE("Languages without end are not listed text by text", "[hostile]")
{
    constexpr int many = 3000;
    Sheet survey{surveySheetName, {{1, {{1, "type"}, {2, "name"}}}}};
    for (int i = 0; i < many; ++i) {
        survey.rows.front().cells.push_back({3 + i, "label::L" + QString::number(i)});
        survey.rows.push_back({2 + i, {{1, "text"}, {2, "q" + QString::number(i)}, {3, "Q"}}});
    }
    CHECK(missingTexts({.fileName = "a.csv", .sheets = {survey}}).empty());
}

TEST_CASE("Very many repeats with a count take time in proportion", "[hostile]")
{
    constexpr int many = 20'000;
    Sheet survey{surveySheetName,
                 {{1, {{1, "type"}, {2, "name"}, {3, "label"}, {4, "repeat_count"}}}}};
    for (int i = 0; i < many; ++i) {
        const QString number = QString::number(i);
        survey.rows.push_back(
            {2 + 3 * i, {{1, "begin repeat"}, {2, "r" + number}, {3, "R"}, {4, "1 + 1"}}});
        survey.rows.push_back({3 + 3 * i, {{1, "text"}, {2, "t" + number}, {3, "T"}}});
        survey.rows.push_back({4 + 3 * i, {{1, "end repeat"}}});
    }
    QElapsedTimer timer;
    timer.start();
    const Conversion form = convert({.fileName = "a.xlsx", .sheets = {survey}},
                                    {.functions = &interview::formFunctions()});
    CHECK_FALSE(form.hasErrors());
    CHECK(timer.elapsed() < 30'000);
}

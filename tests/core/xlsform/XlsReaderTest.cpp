// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/Codes.h"
#include "core/xlsform/Convert.h"
#include "core/xlsform/Workbook.h"
#include "tests/core/xlsform/Xls.h"
#include "tests/support/QtStrings.h"
#include "tests/support/Results.h"
#include "tests/support/TempFolder.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

#include <random>

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::xlsform;

namespace
{

const QString surveySheet = QStringLiteral("survey");

Result<Workbook> readXls(const QByteArray &bytes)
{
    const TempFolder folder;
    QFile file(folder.file(QStringLiteral("a.xls")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    return readWorkbook(file.fileName());
}

/// "A1=text" for every cell of the first sheet.
QStringList xlsCells(const Xls &xls)
{
    QStringList cells;
    const Workbook workbook = must(readXls(xls.bytes()));
    for (const Row &row : workbook.sheets.at(0).rows)
        for (const Cell &cell : row.cells)
            cells << QChar(u'A' + cell.column - 1) + QString::number(row.number) + u'=' + cell.text;
    return cells;
}

QStringList xlsCells(const QByteArray &records)
{
    return xlsCells(Xls().sheet(surveySheet, records));
}

/// A style per format: 0 general, 1 a date, 2 a date of our own, 3 hours above 24, 4 a percentage.
QByteArray styles()
{
    QByteArray records = Xls::record(0x041E, Xls::words({164}) + Xls::text("dd/mm/yyyy"))
        + Xls::record(0x041E, Xls::words({165}) + Xls::text("[h]:mm:ss"));
    for (const int format : {0, 14, 164, 165, 9})
        records += Xls::record(0x00E0, Xls::words({0, format}) + QByteArray(16, '\0'));
    return records;
}

QByteArray questionnaire()
{
    return Xls::label(0, 0, "type") + Xls::label(0, 1, "name") + Xls::label(0, 2, "label")
        + Xls::label(1, 0, "text") + Xls::label(1, 1, "q") + Xls::label(1, 2, "คำถาม 問題 😀");
}

} // namespace

TEST_CASE("Values of .xls cells are read as they were typed", "[xls]")
{
    const auto one = [](int id, int style, const QByteArray &data) {
        return xlsCells(
            Xls().globals(styles()).sheet(surveySheet, Xls::cell(id, 0, 0, style, data)));
    };
    CHECK(one(0x0203, 0, Xls::real(1)) == QStringList{"A1=1"});
    CHECK(one(0x0203, 0, Xls::real(0.1)) == QStringList{"A1=0.1"});
    CHECK(one(0x0203, 4, Xls::real(0.5)) == QStringList{"A1=0.5"});
    CHECK(one(0x0203, 1, Xls::real(46053)) == QStringList{"A1=2026-01-31 00:00:00"});
    CHECK(one(0x0203, 2, Xls::real(46053.5)) == QStringList{"A1=2026-01-31 12:00:00"});
    CHECK(one(0x0203, 2, Xls::real(46053.123456789)) == QStringList{"A1=2026-01-31 02:57:47"});
    CHECK(one(0x0203, 2, Xls::real(46053.999999)) == QStringList{"A1=2026-02-01 00:00:00"});
    CHECK(one(0x0203, 1, Xls::real(0.25)) == QStringList{"A1=06:00:00"});
    CHECK(one(0x0203, 3, Xls::real(0.25)) == QStringList{"A1=06:00:00"});
    CHECK(one(0x0203, 3, Xls::real(1.25)) == QStringList{"A1=30:00:00"});
    CHECK(one(0x027E, 0, Xls::words({7 << 2 | 2, 0})) == QStringList{"A1=7"});
    CHECK(one(0x027E, 0, Xls::words({25 << 2 | 3, 0})) == QStringList{"A1=0.25"});
    CHECK(one(0x027E, 0, Xls::words({0, 0x3FF8})) == QStringList{"A1=1.5"});
    CHECK(one(0x0205, 0, QByteArray("\1\0", 2)) == QStringList{"A1=TRUE"});
    CHECK(one(0x0205, 0, QByteArray("\0\0", 2)) == QStringList{"A1=FALSE"});
    CHECK(one(0x0205, 0, QByteArray("\x17\1", 2)) == QStringList{"A1=#REF!"});
    CHECK(xlsCells(Xls()
                       .globals(Xls::record(0x0022, Xls::words({1})) + styles())
                       .sheet(surveySheet, Xls::cell(0x0203, 0, 0, 1, Xls::real(44591))))
          == QStringList{"A1=2026-01-31 00:00:00"});
    CHECK(xlsCells(Xls::record(0x00BD, Xls::words({2, 1, 0, 6, 0, 0, 10, 0, 2})))
          == QStringList{"B3=1", "C3=2"});
}

TEST_CASE("Formulas of an .xls workbook count by their last result", "[xls]")
{
    const QByteArray rest(6, '\0');
    const auto marked = [&](int kind, int value) {
        return Xls::cell(0x0006, 0, 0, 0, Xls::words({kind, value, 0, 0xFFFF}) + rest);
    };
    CHECK(xlsCells(Xls::cell(0x0006, 0, 0, 0, Xls::real(2) + rest)) == QStringList{"A1=2"});
    CHECK(xlsCells(marked(1, 1)) == QStringList{"A1=TRUE"});
    CHECK(xlsCells(marked(2, 0x07)) == QStringList{"A1=#DIV/0!"});
    CHECK(xlsCells(marked(3, 0)).isEmpty());
    CHECK(xlsCells(marked(0, 0) + Xls::record(0x04BC, QByteArray(8, '\0'))
                   + Xls::record(0x0207, Xls::text("ab")))
          == QStringList{"A1=ab"});
}

TEST_CASE("Strings of an .xls workbook are read over the ends of records", "[xls]")
{
    GIVEN("a shared string cut in two, the rest of it in narrow characters, and one with looks")
    {
        QByteArray first = Xls::words({2, 0, 2, 0}) + Xls::text("ไทยabcd").left(3 + 2 * 3);
        const QByteArray runs = Xls::words({1, 0});
        QByteArray rest = QByteArray("\0abcd", 5) + Xls::words({3}) + '\x09' + Xls::words({1})
            + Xls::words({'x', 'y', 'z'}) + runs;
        const QByteArray shared = Xls::record(0x00FC, first) + Xls::record(0x003C, rest);
        CHECK(xlsCells(
                  Xls().globals(shared).sheet(surveySheet,
                                              Xls::cell(0x00FD, 0, 0, 0, Xls::words({0, 0}))
                                                  + Xls::cell(0x00FD, 1, 2, 0, Xls::words({1, 0}))))
              == QStringList{"A1=ไทยabcd", "C2=xyz"});
    }
    GIVEN("cells out of order, one of them twice")
    {
        CHECK(xlsCells(Xls::label(4, 1, "b") + Xls::label(0, 0, "old") + Xls::label(4, 0, "a")
                       + Xls::label(0, 0, "new"))
              == QStringList{"A1=new", "A5=a", "B5=b"});
    }
}

SCENARIO("A questionnaire saved as .xls becomes a form", "[xls]")
{
    Xls xls;
    xls.sheet("Chart1", {}, 2).sheet(surveySheet, questionnaire());
    const Conversion form = convert(must(readXls(xls.bytes())));
    CHECK(form.problems.empty());
    CHECK(QString::fromUtf8(form.xml).contains("คำถาม 問題 😀"));

    THEN("so it is among small sectors")
    {
        const QByteArray small = Xls::compound("Workbook", xls.stream(), true);
        CHECK(convert(must(readXls(small))).xml == form.xml);
    }
    THEN("a mistake is named by its cell")
    {
        const QByteArray wrong = questionnaire() + Xls::label(2, 0, "txt") + Xls::label(2, 1, "r");
        const Conversion refused = convert(must(readXls(Xls().sheet(surveySheet, wrong).bytes())));
        REQUIRE_FALSE(refused.problems.empty());
        CHECK(refused.problems[0].error.toString()
              == "xlsform.unknown-type a.xls survey!A3 txt text");
    }
}

TEST_CASE("An .xls that cannot be read says why", "[xls]")
{
    const QByteArray whole = Xls().sheet(surveySheet, questionnaire()).bytes();
    CHECK(mustFail(readXls(Xls().globals(Xls::record(0x002F, QByteArray(6, '\0'))).bytes())).code
          == code::hasPassword);
    CHECK(mustFail(readXls(Xls::compound("EncryptedPackage", QByteArray(5000, 'x')))).code
          == code::hasPassword);
    CHECK(mustFail(readXls(Xls::compound("WordDocument", QByteArray(5000, 'x')))).code
          == code::unknownFormat);
    CHECK(mustFail(readXls(whole.left(1000))).code == code::damaged);
    CHECK(mustFail(readXls(whole.left(2600))).code == code::damaged);
    const Error cut = mustFail(readXls(Xls::compound(
        "Workbook", Xls().sheet(surveySheet, questionnaire()).stream().chopped(20), true)));
    CHECK(cut.code == code::damaged);
    CHECK(cut.place.sheet == surveySheet);
    CHECK(cut.place.row == 2);
}

TEST_CASE("A damaged .xls is read or refused, and never more than that", "[xls]")
{
    std::mt19937 chance(20261125); // NOLINT(cert-msc51-cpp): the same every time
    const QByteArray shared = Xls::record(0x00FC, Xls::words({1, 0, 1, 0}) + Xls::text("shared"));
    const QByteArray whole =
        Xls()
            .globals(styles() + shared)
            .sheet(surveySheet,
                   questionnaire() + Xls::cell(0x00FD, 2, 0, 0, Xls::words({0, 0}))
                       + Xls::record(0x00BD, Xls::words({2, 1, 0, 6, 0, 0, 10, 0, 2})))
            .bytes();
    const TempFolder folder;
    int refused = 0;
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes = whole;
        for (unsigned i = 0; i < 1 + chance() % 12; ++i)
            bytes[qsizetype(chance() % 3000)] = char(chance() % 256);
        if (round % 10 == 0)
            bytes.truncate(qsizetype(chance() % unsigned(bytes.size())));
        QFile file(folder.file("b.xls"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto workbook = readWorkbook(file.fileName());
        refused += workbook.has_value() ? 0 : 1;
    }
    CHECK(refused > 100);
}

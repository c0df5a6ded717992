// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/xlsform/Forms.h"
#include "tests/support/QtStrings.h"
#include "tests/support/Results.h"

using namespace saltbush;
using namespace saltbush::test;

SCENARIO("Everything that is wrong with a form is said at once, by cell")
{
    GIVEN("a form with a mistake in almost every row")
    {
        const xlsform::Conversion form = convertTables(R"(
            | survey |
            |  | type              | name   | label  | relevant      |
            |  | text              | 1st    | First  |               |
            |  | txt               | b      | B      |               |
            |  | select_one colour | c      | C      |               |
            |  | integer           | d      |        |               |
            |  | integer           | e      | E      | ${nobody} > 1 |
            |  | text              | b2     | B      | ${e           |
            |  | begin group       | g      | G      |               |
            | choices |
            |  | list_name | name | label |
            |  | size      | s    | S     |
            |  | size      | s    | Small |
        )");

        THEN("there is no form, and each mistake names its cell")
        {
            CHECK(form.xml.isEmpty());
            CHECK(form.hasErrors());
            CHECK(problems(form)
                  == QStringList{
                      "xlsform.duplicate-choice choices!B3 s size",
                      "xlsform.invalid-name survey!B2 1st",
                      "xlsform.unknown-type survey!A3 txt text",
                      "xlsform.unknown-list survey!A4 colour",
                      "xlsform.missing-label survey!C5 d",
                      "xlsform.unknown-reference survey!D6 nobody",
                      "xlsform.invalid-reference survey!D7",
                      "xlsform.unmatched-begin survey!A8 group g",
                  });
        }
    }
}

SCENARIO("An expression that cannot be read names its cell, together with every other mistake")
{
    const auto workbook = xlsform::MarkdownReader::read(QStringLiteral(R"(
        | survey |
        |  | type         | name | label | relevant      | constraint | calculation | choice_filter |
        |  | integer      | a    | A     |               | . > (1     |             |               |
        |  | txt          | b    | B     |               |            |             |               |
        |  | integer      | c    | C     | nosuch(${a})  | . < 5      |             |               |
        |  | calculate    | d    |       |               |            | ${a} +      |               |
        |  | select_one l | e    | E     | ${a} = '${x'  |            |             | f = ${a}      |
        | choices |
        |  | list_name | name | label | f |
        |  | l         | s    | S     | 1 |
    )"));
    const auto form = xlsform::convert(workbook, {.functions = &xpath::FunctionSet::odk()});
    QStringList found = problems(form);
    CHECK(found.contains("form.bad-expression survey!E2 constraint xpath.incomplete"));
    CHECK(found.contains("xlsform.unknown-type survey!A3 txt text"));
    CHECK(found.contains("form.bad-expression survey!D4 relevant xpath.unknown-function nosuch"));
    CHECK(found.contains("form.bad-expression survey!F5 calculation xpath.incomplete"));
    CHECK_FALSE(found.join(u' ').contains("choice_filter"));
}

TEST_CASE("What is found in the compiled form is told by its row")
{
    const auto form = convertTables(R"(
        | survey |
        |  | type    | name | label |
        |  | integer | a    | A     |
        |  | integer | b    | B     |
    )");
    std::vector<Problem> found{
        {Problem::Severity::Error, Error{{"x.y"}, {.row = 40, .node = "/data/b"}}}};
    xlsform::locate(found, form.origins);
    CHECK(found.front().error.place.sheet == "survey");
    CHECK(found.front().error.place.row == 3);
}

TEST_CASE("A warning does not stand in the way of the form", "[xlsform]")
{
    const xlsform::Conversion form = convertTables(R"(
        | survey |
        |  | type | name | label::Thai | hint |
        |  | text | q    | Q           | H    |
        |  | text | Q    | Q           | H    |
    )");

    CHECK_FALSE(form.xml.isEmpty());
    CHECK_FALSE(form.hasErrors());
    CHECK(problems(form).contains("xlsform.nearly-same-name survey!B3 Q"));
    CHECK(problems(form).contains("xlsform.language-without-code survey!C1 Thai Thai (th)"));
    CHECK(problems(form).contains("xlsform.mixed-languages survey!D1 hint"));
}

TEST_CASE("Two names of one column are an error at the second one", "[xlsform]")
{
    const xlsform::Conversion form = convertTables(R"(
        | survey |
        |  | type | name | label | relevant | Relevance |
        |  | text | q    | Q     | 1        | 2         |
    )");

    CHECK(problems(form) == QStringList{"xlsform.duplicate-column survey!E1 Relevance relevant"});
}

TEST_CASE("A workbook without a survey says which sheet may have been meant", "[xlsform]")
{
    const xlsform::Conversion form = convertTables(R"(
        | surveys |
        |  | type | name | label |
        |  | text | q    | Q     |
        | notes |
        |  | a |
    )");

    CHECK(problems(form) == QStringList{"xlsform.similar-sheet-name surveys survey surveys"});
}

TEST_CASE("An end that closes nothing names its row", "[xlsform]")
{
    const xlsform::Conversion form = convertTables(R"(
        | survey |
        |  | type         | name | label |
        |  | begin repeat | r    | R     |
        |  | text         | q    | Q     |
        |  | end group    |      |       |
        |  | end repeat   |      |       |
    )");

    CHECK(problems(form) == QStringList{"xlsform.wrong-end survey!A4 repeat r 2"});
}

TEST_CASE("A column without a name is pointed out, once", "[xlsform]")
{
    const xlsform::Conversion sheet = xlsform::convert(
        must(xlsform::readWorkbook("a.csv", "survey,,,,\n,type,name,label,\n,text,q,Q,a note\n")));
    CHECK_FALSE(sheet.hasErrors());
    CHECK(problems(sheet) == QStringList{"xlsform.cell-without-header a.csv survey!E3"});

    // A table of Markdown has no room for notes: pyxform refuses it.
    const xlsform::Conversion table = convertTables(R"(
        | survey |
        |  | type | name | label |        |
        |  | text | q    | Q     | a note |
        |  | text | r    | R     | more   |
    )");
    CHECK(table.xml.isEmpty());
    CHECK(problems(table) == QStringList{"xlsform.cell-without-header survey!D2"});
}

TEST_CASE("An attribute whose prefix is declared nowhere is refused", "[xlsform]")
{
    const xlsform::Conversion form = convertTables(R"(
        | survey |
        |  | type | name | label | bind::esri:fieldType |
        |  | text | q    | Q     | null                 |
    )");

    CHECK(problems(form) == QStringList{"xlsform.undeclared-prefix survey!D2 esri"});
}

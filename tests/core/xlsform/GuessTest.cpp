// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/xlsform/Forms.h"
#include "tests/support/QtStrings.h"

using namespace saltbush;
using namespace saltbush::test;

SCENARIO("What was probably meant stands beside what there is not")
{
    const QStringList said = problems(checkTables(R"(
        | survey |
        |  | type          | name | label   | relevant        | parameters      | calculation |
        |  | SELECT_ONE yn | q    | ${Age}  |                 |                 |             |
        |  | select_one Yn | r    | R       | IF(1, 2, 3)     |                 |             |
        |  | select_one    | s    | S       |                 |                 |             |
        |  | checkbox      | t    | T       |                 |                 |             |
        |  | integer       | age  | Age     | ${qq} = 'yes'   |                 |             |
        |  | range         | u    | U       |                 | strat=1 end=5   |             |
        |  | calcuation    | v    |         |                 |                 | 1           |
        |  | text​    | w    | W       | ${age > 3       |                 |             |
        | choices |
        |  | list_name | name | label |
        |  | yn        | yes  | Yes   |
    )"));
    CHECK(said
          == QStringList{
              "xlsform.unknown-type survey!A2 SELECT_ONE yn select_one yn",
              "xlsform.unknown-reference survey!C2 Age age",
              "xlsform.unknown-list survey!A3 Yn yn",
              "form.bad-expression survey!D3 relevant xpath.unknown-function IF if",
              "xlsform.missing-list survey!A4 select_one",
              "xlsform.unknown-type survey!A5 checkbox select_multiple",
              "xlsform.unknown-reference survey!D6 qq",
              "xlsform.unknown-parameter survey!E7 strat start, end, step, tick_interval, "
              "placeholder, tick_labelset start",
              "xlsform.unknown-type survey!A8 calcuation calculate",
              "xlsform.unknown-type survey!A9 text​ text",
              "xlsform.invalid-reference survey!D9",
          });
}

SCENARIO("A sign that expressions do not have is named, with the one to write")
{
    const QString names = QStringLiteral("abcdefghijk");
    const QStringList expressions{"${a} == 1",     "${a} <> 1",      "${a} => 1",
                                  "${a} && 1 = 1", "${a} ＝ 1",      "(${a} / 12)",
                                  "${a}/12 > 1",   "if(${a}; 1; 2)", "!selected(${a},1)",
                                  "${a} ≥ 3",      "${a} % 2"};
    QString rows;
    for (qsizetype i = 0; i < expressions.size(); ++i)
        rows += QStringLiteral("| | text | %1 | L | %2 |\n").arg(names[i]).arg(expressions[i]);
    QStringList signs;
    const QString form =
        QStringLiteral("| survey |\n| | type | name | label | relevant |\n") + rows;
    for (const Problem &problem : checkTables(form.toUtf8().constData()).problems)
        signs << problem.error.facts.mid(1).join(u' ');
    CHECK(signs
          == QStringList{
              "xpath.foreign-sign == =", "xpath.foreign-sign <> !=", "xpath.foreign-sign => >=",
              "xpath.foreign-sign && and", "xpath.foreign-sign ＝ =", "xpath.foreign-sign / div",
              "xpath.foreign-sign / div", "xpath.foreign-sign ; ,", "xpath.foreign-sign ! not(…)",
              "xpath.foreign-sign ≥ >=", "xpath.foreign-sign % mod"});
}

SCENARIO("An end that does not fit is said once, with what is open")
{
    const auto ends = [](const char *rows) {
        return problems(checkTables(
            (QByteArray("| survey |\n| | type | name | label |\n") + rows).constData()));
    };
    CHECK(ends("| | begin repeat | r | R |\n| | text | a | A |\n| | end group | | |\n")
          == QStringList{"xlsform.wrong-end survey!A4 repeat r 2"});
    CHECK(ends("| | begin group | g | G |\n| | begin repeat | r | R |\n| | text | a | A |\n"
               "| | end group | | |\n")
          == QStringList{"xlsform.unmatched-begin survey!A3 repeat r"});
    CHECK(ends("| | begin group | g | G |\n| | text | a | A |\n| | End group | | |\n")
          == QStringList{"xlsform.unknown-type survey!A4 End group end group"});
    CHECK(ends("| | begin group | g | G |\n| | text | a | A |\n| | end group g | | |\n")
          == QStringList{"xlsform.unknown-type survey!A4 end group g end group"});
}

SCENARIO("Which sheet is missing, which column, and which file, and where it is named")
{
    CHECK(problems(checkTables(R"(
        | Survey_ |
        |  | type | name | label |
        |  | text | a    | A     |
        | choices |
        |  | list_name | name | label |
    )")) == QStringList{"xlsform.similar-sheet-name Survey_ survey Survey_"});
    CHECK(problems(checkTables(R"(
        | survey |
        |  | type          | name | label |
        |  | select_one yn | a    | A     |
        | choices |
        |  | listname | name | label |
        |  | yn       | yes  | Yes   |
    )"))
          == QStringList{"xlsform.misspelled-column choices!A1 listname list_name",
                         "xlsform.choices-without-list survey!A2 yn choices"});
    const auto form = checkTables(R"(
        | survey |
        |  | type                      | name | label | image |
        |  | select_one_from_file t.csv | a   | A     |       |
        |  | csv-external              | far  |       |       |
        |  | text                      | b    | B     | b.png |
    )");
    std::vector<Problem> found;
    for (const char *file : {"t.csv", "far.csv", "b.png", "no.png"})
        found.push_back({Problem::Severity::Warning, Error{{"x.y"}, {.row = 9}, {file}}});
    xlsform::locate(found, form.origins);
    QStringList places;
    for (const Problem &problem : found)
        places << problem.error.place.toString();
    CHECK(places == QStringList{"survey!A2", "survey!A3", "survey!D4", ""});
}

TEST_CASE("Questions that depend on each other in a circle are called by their names")
{
    const auto circle = [](const char *paths) {
        std::vector<Problem> found{
            {Problem::Severity::Error, Error{{"form.dependency-cycle"}, {}, {paths}}}};
        xlsform::locate(found, {});
        return found.front().error.facts.first();
    };
    CHECK(circle("/data/a → /data/g/b → /data/a") == "a → b → a");
    CHECK(circle("/data/a → /data/g/a → /data/a") == "/data/a → /data/g/a → /data/a");
}

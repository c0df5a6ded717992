// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/FormSession.h"
#include "tests/core/xlsform/Forms.h"
#include "tests/support/QtStrings.h"

using namespace saltbush;
using namespace saltbush::test;

namespace
{

/// What is said of a workbook when its expressions are looked at too.
xlsform::Conversion checked(const char *markdown)
{
    xlsform::Options options;
    options.functions = &interview::formFunctions();
    return xlsform::convert(xlsform::MarkdownReader::read(QString::fromUtf8(markdown)), options);
}

} // namespace

SCENARIO("A column that is nearly called as one that is read is pointed out at its head")
{
    GIVEN("a form whose author mistyped some heads, and has columns of her own")
    {
        const auto form = checked(R"(
            | survey |
            |  | type         | name | label::English (en) | lable::Thai (th) | relevent  | comment | level |
            |  | text         | a    | A                   | ก                |           | x       | 1     |
            |  | select_one l | b    | B                   | ข                | ${a} = '' |         |       |
            | choices |
            |  | list_name | name | label::English (en) | label::Thai (th) | level | lables |
            |  | l         | y    | Yes                 | ใช่               | 1     | x      |
            | settings |
            |  | form_id | default_langage |
            |  | f       | English (en)    |
        )");
        THEN("the form converts, and three heads are named with what was meant")
        {
            CHECK_FALSE(form.hasErrors());
            QStringList misspelt = problems(form).filter(QStringLiteral("misspelled"));
            CHECK(misspelt
                  == QStringList{
                      "xlsform.misspelled-column settings!B1 default_langage default_language",
                      "xlsform.misspelled-column survey!D1 lable::Thai (th) label",
                      "xlsform.misspelled-column survey!E1 relevent relevant",
                  });
        }
    }
}

SCENARIO("A condition that can be read and does not say what was meant is pointed out at its cell")
{
    GIVEN("the mistakes of people who learnt it in a day")
    {
        const auto form = checked(R"(
            | survey |
            |  | type         | name  | label | relevant                        | constraint               | required |
            |  | select_one l | agree | Agree |                                 |                          | ja       |
            |  | integer      | n     | N     | agree = 'yes'                   | 18-99                    | yes      |
            |  | text         | b     | B     | ${agree} = yes                  | regex(., '^(0[0-9]{9}$') |          |
            |  | text         | c     | C     | ${agree} = 'Yes'                |                          | no       |
            |  | text         | d     | D     | selected(${agree}, "maybe")     |                          |          |
            |  | text         | e     | E     | "${n} > 3"                      |                          |          |
            |  | text         | f     | F     | ${n} = 1 or 2                   |                          |          |
            |  | date         | g     | G     |                                 | . > 1950-01-01           |          |
            |  | select_one l | h     | H     |                                 | . != 'never'             |          |
            |  | date         | j     | J     |                                 | . < today                |          |
            |  | begin repeat | r     | R     |                                 |                          |          |
            |  | text         | i     | I     |                                 |                          |          |
            |  | end repeat   |       |       |                                 |                          |          |
            | choices |
            |  | list_name | name | label |
            |  | l         | yes  | Yes   |
            |  | l         | no   | No    |
        )");
        THEN("each is a warning at its cell, and the form converts as it did")
        {
            CHECK_FALSE(form.hasErrors());
            CHECK(problems(form)
                  == QStringList{
                      "xlsform.neither-yes-nor-no survey!F2 ja",
                      "xlsform.bare-question survey!D3 agree",
                      "xlsform.always-the-same survey!E3 18-99",
                      "xlsform.bare-word survey!D4 yes",
                      "xlsform.bad-pattern survey!E4 ^(0[0-9]{9}$",
                      "xlsform.no-such-choice survey!D5 Yes l yes, no",
                      "xlsform.no-such-choice survey!D6 maybe l yes, no",
                      "xlsform.always-the-same survey!D7 \"${n} > 3\"",
                      "xlsform.idle-part survey!D8 2",
                      "xlsform.bare-date survey!E9 1950-01-01",
                      "xlsform.no-such-choice survey!E10 never l yes, no",
                      "xlsform.bare-function survey!E11 today",
                  });
        }
    }
    GIVEN("conditions that are meant as they are")
    {
        const auto form = checked(R"(
            | survey |
            |  | type            | name | label | relevant                                       | constraint                               | choice_filter | calculation | repeat_count |
            |  | select_one l    | a    | A     | true()                                         |                                          |               |             |              |
            |  | select_multiple l | b  | B     | ${a} = 'yes' or ${a} = 'no'                    | not(selected(., 'no') and selected(., 'yes')) | k = ${a} or name = 'yes' | |        |
            |  | text            | c    | C     | 1                                              | regex(., '^[a-z "or 5]+$')              |               |             |              |
            |  | text            | d    | D     | ${a} = '' or ${b} = 'yes no'                   | . != 'this or 5' and string-length(.) > 2 |              |             |              |
            |  | date            | e    | E     | today() > date('2026-01-31')                   | . > date('2026-01-31') and . < '2030-01-01' |           |             |              |
            |  | calculate       | f    |       |                                                |                                          |               | if(${a} = 'yes', 'Yes', 'yes-2026-01-31') | |
            |  | calculate       | g    |       |                                                |                                          |               | instance('l')/root/item[name = ${a}]/k | |
            |  | calculate       | h    |       |                                                |                                          |               | 'a word' | |
            |  | begin group     | i    | I     | count(j) > 0                                   |                                          |               |             |              |
            |  | text            | j    | J     | yes                                            |                                          |               |             |              |
            |  | end group       |      |       |                                                |                                          |               |             |              |
            |  | begin repeat    | k    | K     |                                                |                                          |               |             | ${f} + 1     |
            |  | text            | m    | M     | position(..) > 1                               |                                          |               |             |              |
            |  | end repeat      |      |       |                                                |                                          |               |             |              |
            | choices |
            |  | list_name | name | label | k   |
            |  | l         | yes  | Yes   | yes |
            |  | l         | no   | No    |     |
        )");
        THEN("nothing is said of them") { CHECK(problems(form) == QStringList{}); }
    }
    GIVEN("a choice filter with a column that the list does not have, and a count in words")
    {
        const auto form = checked(R"(
            | survey |
            |  | type         | name | label | choice_filter | repeat_count |
            |  | text         | p    | P     |               |              |
            |  | select_one l | d    | D     | provence = ${p} |            |
            |  | begin repeat | r    | R     |               | p            |
            |  | text         | q    | Q     |               |              |
            |  | end repeat   |      |       |               |              |
            |  | begin repeat | s    | S     |               | a lot        |
            |  | text         | t    | T     |               |              |
            |  | end repeat   |      |       |               |              |
            | choices |
            |  | list_name | name | label | province |
            |  | l         | x    | X     | 1        |
        )");
        THEN("the columns that there are are named, and the counts' cells")
        {
            CHECK(problems(form)
                  == QStringList{
                      "xlsform.unknown-choice-column survey!D3 provence l label, name, province",
                      "xlsform.bare-question survey!E4 p",
                      "form.bad-expression survey!E7 repeat_count xpath.syntax lot",
                  });
        }
    }
}

SCENARIO("A default that is no answer, a note that asks for one and a message without its rule")
{
    const auto form = checked(R"(
        | survey |
        |  | type              | name | label | default             | required | constraint_message |
        |  | date              | a    | A     | 2024-05-01 00:00:00 |          |                    |
        |  | integer           | b    | B     | ten                 |          |                    |
        |  | decimal           | c    | C     | 1,5                 |          | too much           |
        |  | time              | d    | D     | 9h                  |          |                    |
        |  | datetime          | e    | E     | 2024-05-01          |          |                    |
        |  | select_one l      | f    | F     | Yes                 |          |                    |
        |  | select_multiple l | g    | G     | yes, no             |          |                    |
        |  | note              | h    | H     |                     | yes      |                    |
        |  | date              | i    | I     | 2024-05-01          |          |                    |
        |  | integer           | j    | J     | -3                  |          |                    |
        |  | decimal           | k    | K     | 1.5                 |          |                    |
        |  | time              | l    | L     | 09:30               |          |                    |
        |  | datetime          | m    | M     | 2024-05-01T09:30:00 |          |                    |
        |  | select_multiple l | n    | N     | yes no              |          |                    |
        |  | date              | o    | O     | today()             |          |                    |
        |  | text              | p    | P     | 2024                | no       |                    |
        | choices |
        |  | list_name | name | label |
        |  | l         | yes  | Yes   |
        |  | l         | no   | No    |
    )");
    CHECK_FALSE(form.hasErrors());
    CHECK(problems(form)
          == QStringList{
              "xlsform.wrong-default survey!D2 2024-05-01 00:00:00 2026-01-31",
              "xlsform.wrong-default survey!D3 ten 18",
              "xlsform.wrong-default survey!D4 1,5 1.5",
              "xlsform.message-without-rule survey!F4 constraint_message constraint",
              "xlsform.wrong-default survey!D5 9h 14:30",
              "xlsform.wrong-default survey!D6 2024-05-01 2026-01-31T14:30",
              "xlsform.no-such-choice survey!D7 Yes l yes, no",
              "xlsform.no-such-choice survey!D8 yes, no l yes, no",
              "xlsform.required-note survey!E9 h",
          });
}

SCENARIO("How languages are called is looked at over all sheets")
{
    GIVEN("a language that is written in two ways, and one without its code")
    {
        const auto form = checked(R"(
            | survey |
            |  | type         | name | label::English (en) | label::Thai (th) | label::Korean |
            |  | select_one l | a    | A                   | ก                | 가            |
            | choices |
            |  | list_name | name | label::English (en) | label::Thai | label::Korean |
            |  | l         | y    | Yes                 | ใช่          | 예            |
            | settings |
            |  | default_language |
            |  | english (en)     |
        )");
        THEN("each is named where it stands first, with the way to write it")
        {
            CHECK_FALSE(form.hasErrors());
            CHECK(problems(form)
                  == QStringList{
                      "xlsform.language-without-code choices!D1 Thai Thai (th)",
                      "xlsform.nearly-same-language choices!D1 Thai Thai (th)",
                      "xlsform.nearly-same-language settings!A2 english (en) English (en)",
                      "xlsform.language-without-code survey!E1 Korean Korean (ko)",
                  });
        }
    }
    GIVEN("one colon where other heads have two, brackets of another keyboard, a language of ours")
    {
        const auto form = checked(R"(
            | survey |
            |  | type | name | label:Thai | label::中文（zh） | label::Ours (xq) | hint::Lao |
            |  | text | a    | ก          | 甲             | O                | -         |
        )");
        THEN("each says how it is written")
        {
            const QString said = problems(form).join(u'\n');
            CHECK(said.contains("xlsform.misspelled-column survey!C1 label:Thai label::Thai"));
            CHECK(said.contains("xlsform.language-without-code survey!D1 中文（zh） 中文 (zh)"));
            CHECK(said.contains("xlsform.language-without-code survey!E1 Ours (xq) Ours (…)"));
            CHECK(said.contains("xlsform.language-without-code survey!F1 Lao Lao (lo)"));
        }
    }
    GIVEN("Chinese in two scripts, and a default language that nothing is in")
    {
        const auto form = checked(R"(
            | survey |
            |  | type | name | label::Chinese (zh-CN) | label::Chinese (zh-TW) |
            |  | text | a    | 甲                     | 甲                     |
            | settings |
            |  | default_language |
            |  | English (en)     |
        )");
        THEN("the scripts are two languages; the default is pointed out")
        {
            CHECK(problems(form)
                  == QStringList{"xlsform.unknown-default-language settings!A2 English (en) "
                                 "Chinese (zh-CN), Chinese (zh-TW)"});
        }
    }
}

SCENARIO("What was probably meant stands beside what there is not")
{
    const QStringList said = problems(checked(R"(
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
    for (const Problem &problem : checked(form.toUtf8().constData()).problems)
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
        return problems(
            checked((QByteArray("| survey |\n| | type | name | label |\n") + rows).constData()));
    };
    CHECK(ends("| | begin repeat | r | R |\n| | text | a | A |\n| | end group | | |\n")
          == QStringList{"xlsform.wrong-end survey!A4 repeat r 2"});
    CHECK(ends("| | begin group | g | G |\n| | begin repeat | r | R |\n| | text | a | A |\n"
               "| | end group | | |\n")
          == QStringList{"xlsform.unmatched-begin survey!3 repeat r"});
    CHECK(ends("| | begin group | g | G |\n| | text | a | A |\n| | End group | | |\n")
          == QStringList{"xlsform.unknown-type survey!A4 End group end group"});
    CHECK(ends("| | begin group | g | G |\n| | text | a | A |\n| | end group g | | |\n")
          == QStringList{"xlsform.unknown-type survey!A4 end group g end group"});
}

SCENARIO("Which sheet is missing, which column, and which file, and where it is named")
{
    CHECK(problems(checked(R"(
        | Survey_ |
        |  | type | name | label |
        |  | text | a    | A     |
        | choices |
        |  | list_name | name | label |
    )")) == QStringList{"xlsform.similar-sheet-name Survey_ survey Survey_"});
    CHECK(problems(checked(R"(
        | survey |
        |  | type          | name | label |
        |  | select_one yn | a    | A     |
        | choices |
        |  | listname | name | label |
        |  | yn       | yes  | Yes   |
    )"))
          == QStringList{"xlsform.misspelled-column choices!A1 listname list_name",
                         "xlsform.choices-without-list survey!A2 yn choices"});
    const auto form = checked(R"(
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
    CHECK(places == QStringList{"survey!2", "survey!3", "survey!D4", ""});
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

SCENARIO("What is unusual and meant is left alone")
{
    GIVEN("legal comparisons, defaults and columns of one's own")
    {
        const auto form = checked(R"(
            | survey |
            |  | type              | name | label | default  | parameters           | required | calculation | relevant | stage | country |
            |  | select_one city   | a    | A     | New York |                      |          |             |          | 1     | x       |
            |  | range             | b    | B     | 0.5      | start=0 end=1 step=0.1 |        |             |          |       |         |
            |  | note              | c    | C     |          |                      | yes      | 'hi'        |          |       |         |
            |  | select_multiple sex | d  | D     |          |                      |          |             | ${a} = 'New York' |  |     |
            |  | select_one sex    | e    | E     |          |                      |          |             | count(${d}[. = 'other']) > 0 | | |
            |  | select_one sex    | f    | F     |          |                      |          |             | ${a} + ${e} = '3' or 10 - ${e} = '9' | | |
            |  | text              | g    | G     |          |                      |          |             | contains(${a}, "${e} = 'maybe'") | | |
            |  | text              | h    | H     |          |                      |          |             | regex(${a}, 'a)(b') or regex(${a}, '[\u0E00-\u0E7F]+') | | |
            | choices |
            |  | list_name | name     | label    |
            |  | city      | New York | New York |
            |  | sex       | f        | F        |
            |  | sex       | m        | M        |
        )");
        THEN("nothing is said of them") { CHECK(problems(form) == QStringList()); }
    }
    GIVEN("countries in brackets, a language with brackets in its name, a csv with lines before")
    {
        const auto said = problems(checked(R"(
            | survey |
            |  | type | name | label::English (UK) | label::Português (BR) | label::English (UK) (en) |
            |  | text | a    | A                   | A                     | A                        |
        )"));
        THEN("no country is taken for a language")
        {
            CHECK(said.filter("without-code")
                  == QStringList{
                      "xlsform.language-without-code survey!C1 English (UK) English (en)",
                      "xlsform.language-without-code survey!D1 Português (BR) Português (pt)"});
        }
    }
}

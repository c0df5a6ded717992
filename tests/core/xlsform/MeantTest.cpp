// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/xlsform/Forms.h"
#include "tests/support/QtStrings.h"

using namespace saltbush;
using namespace saltbush::test;

SCENARIO("A column that is nearly called as one that is read is pointed out at its head")
{
    GIVEN("a form whose author mistyped some heads, and has columns of her own")
    {
        const auto form = checkTables(R"(
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

TEST_CASE("Questions beside each other with nothing between them are pointed out")
{
    const auto form = checkTables(R"(
        | survey |
        |  | type      | name  | label       | calculation                      |
        |  | text      | given | Given name  |                                  |
        |  | text      | last  | Family name |                                  |
        |  | calculate | a     |             | ${given} ${last}                 |
        |  | calculate | b     |             | concat(${given}, ' ', ${last})   |
        |  | calculate | c     |             | concat('${given} ${last}', 1)    |
        |  | note      | d     | ${given} ${last} |                             |
    )");
    CHECK(problems(form) == QStringList{"xlsform.nothing-between survey!D4 ${given} ${last}"});
}

TEST_CASE("A choice that does not say which list it is of is pointed out, a heading is not")
{
    const auto form = checkTables(R"(
        | survey |
        |  | type         | name | label |
        |  | select_one l | a    | A     |
        | choices |
        |  | list_name | name  | label |
        |  |           |       | Yes, no, perhaps |
        |  | l         | yes   | Yes   |
        |  |           | no    | No    |
        |  | l         | maybe | Maybe |
    )");
    CHECK(problems(form) == QStringList{"xlsform.choice-outside-lists choices!A4 no"});
}

SCENARIO("A condition that can be read and does not say what was meant is pointed out at its cell")
{
    GIVEN("the mistakes of people who learnt it in a day")
    {
        const auto form = checkTables(R"(
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
        const auto form = checkTables(R"(
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
        const auto form = checkTables(R"(
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
    const auto form = checkTables(R"(
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

SCENARIO("What is unusual and meant is left alone")
{
    GIVEN("legal comparisons, defaults and columns of one's own")
    {
        const auto form = checkTables(R"(
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
}

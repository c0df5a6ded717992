// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/xlsform/Forms.h"
#include "tests/support/QtStrings.h"

using namespace saltbush;
using namespace saltbush::test;

SCENARIO("How languages are called is looked at over all sheets")
{
    GIVEN("a language that is written in two ways, and one without its code")
    {
        const auto form = checkTables(R"(
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
        const auto form = checkTables(R"(
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
        const auto form = checkTables(R"(
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
    GIVEN("countries in brackets, a language with brackets in its name, a csv with lines before")
    {
        const auto said = problems(checkTables(R"(
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

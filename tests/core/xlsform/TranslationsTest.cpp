// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/TranslationMarks.h"
#include "tests/core/xlsform/Forms.h"
#include "tests/support/QtStrings.h"

using namespace saltbush;
using namespace saltbush::test;
using xlsform::TranslationMarks;

namespace
{

constexpr auto thaiForm = R"(
    | survey |
    |  | type             | name | label::English (en) | label::Thai (th) | hint::English (en) | constraint | constraint_message::English (en) | constraint_message::Thai (th) |
    |  | select_one city  | city | Which city?         | เมืองไหน          | Where you are now  |            |                                  |                               |
    |  | integer          | age  | How old?            |                  |                    | . > 17     | Adults only                      | -                             |
    | choices |
    |  | list_name | name | label::English (en) | label::Thai (th) |
    |  | city      | mel  | Melbourne           |                  |
    |  | city      | syd  | Sydney              | ซิดนีย์            |
    | translations |
    |  | language | sheet  | name | column | status  | checked_by | date       |
    |  | th       | survey | city | label  | checked | Mali       | 2026-11-01 |
    |  | th       |        |      |        | machine |            |            |
)";

std::vector<xlsform::TranslatedText> texts(const char *markdown)
{
    return xlsform::translatedTexts(xlsform::MarkdownReader::read(QString::fromUtf8(markdown)));
}

} // namespace

TEST_CASE("What a language lacks is named by its cell")
{
    QStringList missing;
    for (const auto &text : texts(thaiForm))
        if (text.isMissing)
            missing << QStringList{text.language, text.place.toString(), text.name, text.column}
                           .join(u' ');
    CHECK(missing
          == QStringList{QStringLiteral("Thai (th) survey!2 city hint"),
                         QStringLiteral("Thai (th) survey!D3 age label"),
                         QStringLiteral("Thai (th) survey!H3 age constraint_message"),
                         QStringLiteral("Thai (th) choices!D2 mel label")});
}

TEST_CASE("A check says of each language and sheet how much it lacks, from the first cell on")
{
    const auto lacks = [](const char *markdown) {
        QStringList lines;
        for (const Problem &problem :
             xlsform::missingTexts(xlsform::MarkdownReader::read(QString::fromUtf8(markdown))))
            lines << problem.error.toString();
        return lines;
    };
    CHECK(lacks(thaiForm)
          == QStringList{"xlsform.missing-texts choices!D2 Thai (th) 1 D2",
                         "xlsform.missing-texts survey!D3 Thai (th) 2 D3, H3"});
    // A sheet that does not speak a language at all is told by its rows.
    CHECK(lacks(R"(
        | survey |
        |  | type         | name | label::English (en) | label::Thai (th) |
        |  | select_one l | q    | Q                   | ก                |
        | choices |
        |  | list_name | name | label::English (en) |
        |  | l         | y    | Yes                 |
        |  | l         | n    | No                  |
    )") == QStringList{"xlsform.missing-texts choices!2 Thai (th) 2 2, 3"});
}

TEST_CASE("A form in one language has nothing to translate")
{
    CHECK(texts(R"(
        | survey |
        |  | type | name | label |
        |  | text | q    | Q     |
    )")
              .empty());
}

TEST_CASE("A text without a language is in the default one")
{
    const auto found = texts(R"(
        | survey |
        |  | type | name | label | label::Thai (th) |
        |  | text | q    | Q     |                  |
        | settings |
        |  | default_language |
        |  | English (en)     |
    )");
    REQUIRE(found.size() == 2);
    CHECK(found[0].language == QStringLiteral("English (en)"));
    CHECK_FALSE(found[0].isMissing);
    CHECK(found[1].isMissing);
}

SCENARIO("Translations made by a machine are told from those that a person checked")
{
    const auto marks =
        TranslationMarks::read(xlsform::MarkdownReader::read(QString::fromUtf8(thaiForm)));
    for (const auto &text : texts(thaiForm)) {
        CAPTURE(text.language.toStdString(), text.place.toString().toStdString());
        const auto *mark = marks.find(text);
        if (text.language == u"English (en)") {
            CHECK(mark == nullptr);
        } else if (text.name == u"city" && text.column == u"label") {
            REQUIRE(mark);
            CHECK(mark->status == TranslationMarks::Status::Checked);
            CHECK(mark->checkedBy == QStringLiteral("Mali"));
            CHECK(mark->date == QStringLiteral("2026-11-01"));
        } else {
            REQUIRE(mark);
            CHECK(mark->status == TranslationMarks::Status::Machine);
        }
    }
}

TEST_CASE("Conversion passes the sheet of translations by, without a warning")
{
    const QString found = problems(convertTables(thaiForm)).join(u'\n');
    CHECK_FALSE(found.contains(QStringLiteral("translations")));
}

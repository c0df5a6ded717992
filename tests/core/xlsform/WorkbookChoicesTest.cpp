// SPDX-License-Identifier: GPL-3.0-or-later
// Choices all the way from the workbook to what is offered in an interview.
#include "tests/core/xlsform/WorkbookInterview.h"
#include "tests/support/QtStrings.h"

using namespace saltbush;
using namespace saltbush::test;

namespace
{

QStringList shownOf(const Scenario &interview, const QString &path)
{
    QStringList shown;
    for (const interview::Choice &choice : interview.question(path).choices)
        shown << choice.value + u'=' + choice.label.text;
    return shown;
}

/// "A", "B", … in the places that they have.
QString lettersOf(const Scenario &interview, const QString &path)
{
    return interview.choices(path).join(QString());
}

} // namespace

SCENARIO("The last choice of a list is another one, which is written down")
{
    for (const char *type :
         {"select_one l or_other", "select_one l or specify other", "select_multiple l or_other"}) {
        CAPTURE(type);
        Scenario interview(formOf((QByteArray("| survey |\n"
                                              "| | type | name | label |\n"
                                              "| | ")
                                   + type
                                   + " | fruit | Which fruit? |\n"
                                     "| choices |\n"
                                     "| | list_name | name | label |\n"
                                     "| | l | apple | Apple |\n")
                                      .constData()));
        CHECK(shownOf(interview, "/data/fruit") == QStringList{"apple=Apple", "other=Other"});
        CHECK_FALSE(interview.relevant("/data/fruit_other"));

        interview.answer("/data/fruit", "other");
        CHECK(interview.relevant("/data/fruit_other"));
        CHECK(interview.question("/data/fruit_other").label.text == "Specify other.");
        interview.answer("/data/fruit_other", "Durian");
        CHECK(must(interview.session().finalise())
                  .contains("<fruit>other</fruit><fruit_other>Durian</fruit_other>"));

        interview.answer("/data/fruit", "apple");
        CHECK_FALSE(must(interview.session().finalise()).contains("Durian"));
    }
}

TEST_CASE("Several choices and another one are answers together", "[xlsform]")
{
    Scenario interview(formOf(R"(
        | survey |
        |  | type                       | name  | label |
        |  | select_multiple l or_other | fruit | Fruit |
        | choices |
        |  | list_name | name  | label |
        |  | l         | apple | Apple |
    )"));
    interview.answer("/data/fruit", "other apple");
    CHECK(interview.value("/data/fruit") == "apple other");
    CHECK(interview.relevant("/data/fruit_other"));
}

TEST_CASE("Things to rank come in the order of their seed", "[xlsform]")
{
    Scenario interview(formOf(R"(
        | survey |
        |  | type    | name | label | parameters             |
        |  | integer | die  | Die   |                        |
        |  | rank l  | a    | A     | randomize=true seed=42 |
        |  | rank l  | b    | B     | randomize=true seed=${die} |
        |  | rank l  | c    | C     |                        |
        | choices |
        |  | list_name | name | label |
        |  | l         | A    | A     |
        |  | l         | B    | B     |
        |  | l         | C    | C     |
        |  | l         | D    | D     |
        |  | l         | E    | E     |
        |  | l         | F    | F     |
    )"));
    CHECK(lettersOf(interview, "/data/a") == "AFCBDE");
    CHECK(lettersOf(interview, "/data/c") == "ABCDEF");
    interview.answer("/data/die", "1");
    CHECK(lettersOf(interview, "/data/b") == "BFEACD");
    interview.answer("/data/b", "A B C D E F");
    CHECK(interview.value("/data/b") == "A B C D E F");
}

SCENARIO("Answers of a repeat are offered in the order of a seed, or of chance")
{
    Scenario interview(formOf(R"(
        | survey |
        |  | type               | name   | label  | parameters             |
        |  | begin repeat       | person | Person |                        |
        |  | text               | name   | Name   |                        |
        |  | end repeat         |        |        |                        |
        |  | select_one ${name} | seeded | Who?   | randomize=true seed=42 |
        |  | select_one ${name} | chance | Who?   | randomize=true         |
        |  | select_one ${name} | plain  | Who?   |                        |
    )"));
    for (int i = 0; i < 6; ++i) {
        if (i > 0)
            interview.add("/data/person");
        const QString name = QStringLiteral("/data/person[%1]/name").arg(i + 1);
        interview.answer(name, QString(QChar(char16_t(u'A' + i))));
    }
    CHECK(lettersOf(interview, "/data/plain") == "ABCDEF");
    CHECK(lettersOf(interview, "/data/seeded") == "AFCBDE");

    const QString once = lettersOf(interview, "/data/chance");
    QString sorted = once;
    std::sort(sorted.begin(), sorted.end());
    CHECK(sorted == "ABCDEF");
    CHECK(once != "ABCDEF");
    CHECK(lettersOf(interview, "/data/chance") == once);

    interview.answer("/data/seeded", "F");
    interview.answer("/data/person[6]/name", "");
    CHECK(interview.value("/data/seeded") == "");
    CHECK(lettersOf(interview, "/data/seeded") == "AECBD");
}

TEST_CASE("Two choices of one value are both offered where a form allows it", "[xlsform]")
{
    Scenario interview(formOf(R"(
        | survey |
        |  | type         | name    | label   |
        |  | text         | country | Country |
        |  | select_one l | town    | Town    |
        | choices |
        |  | list_name | name | label           |
        |  | l         | p    | Perth, WA       |
        |  | l         | p    | Perth, Scotland |
        |  | l         | m    | Melbourne       |
        | settings |
        |  | allow_choice_duplicates |
        |  | yes                     |
    )"));
    CHECK(shownOf(interview, "/data/town")
          == QStringList{"p=Perth, WA", "p=Perth, Scotland", "m=Melbourne"});
    interview.answer("/data/town", "p");
    CHECK(interview.value("/data/town") == "p");
}

TEST_CASE("The label of a choice follows the answer that it names", "[xlsform]")
{
    Scenario interview(formOf(R"(
        | survey |
        |  | type         | name  | label          | relevant |
        |  | text         | child | Child's name   |          |
        |  | select_one l | who   | Who decides?   |          |
        | choices |
        |  | list_name | name  | label             |
        |  | l         | child | ${child} herself  |
        |  | l         | other | Somebody else     |
    )"));
    interview.answer("/data/child", "Mali");
    CHECK(shownOf(interview, "/data/who").value(0).simplified() == "child=Mali herself");
    const auto change = interview.answer("/data/child", "*Noi*");
    CHECK(interview.paths(change.texts).contains("/data/who"));
    const interview::ShownText label = interview.question("/data/who").choices[0].label;
    CHECK(label.text.simplified() == "*Noi* herself");
    REQUIRE(label.outputs.size() == 1); // what somebody said is no Markdown
    CHECK(label.text.mid(label.outputs[0].at, label.outputs[0].length) == "*Noi*");
}

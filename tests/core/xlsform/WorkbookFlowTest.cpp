// SPDX-License-Identifier: GPL-3.0-or-later
// What a workbook says all the way to what an interview does.
#include "core/interview/Entities.h"
#include "core/interview/Navigator.h"
#include "tests/core/xlsform/WorkbookInterview.h"
#include "tests/support/QtStrings.h"

using namespace saltbush;
using namespace saltbush::test;
using interview::Page;

namespace
{

QStringList pageKeys(const interview::Navigator &navigator)
{
    QStringList keys;
    for (Page page = navigator.first(); page.kind != Page::Kind::End; page = navigator.next(page))
        keys << page.key;
    return keys;
}

Result<QByteArray> knownPeople(const QString &)
{
    return QByteArray("name,label,__version,__trunkVersion,__branchId,age\n"
                      "ann,Ann,3,2,branch-1,30\n");
}

} // namespace

TEST_CASE("A hidden question is in the data, can be computed with, and is on no page", "[xlsform]")
{
    Scenario interview(formOf(R"(
        | survey |
        |  | type   | name | label | default | relevant     |
        |  | hidden | arm  |       | control |              |
        |  | text   | a    | A     |         |              |
        |  | text   | b    | B     |         | ${arm} = 'x' |
    )"));
    CHECK(pageKeys(interview::Navigator(interview.session())) == QStringList{"/data/a"});
    CHECK(interview.value("/data/arm") == "control");
    CHECK(must(interview.session().finalise()).contains("<arm>control</arm>"));
}

SCENARIO("The questions of an occurrence are one page where the repeat is a field-list")
{
    Scenario interview(formOf(R"(
        | survey |
        |  | type         | name   | label  | appearance |
        |  | text         | a      | A      |            |
        |  | begin repeat | person | Person | field-list |
        |  | text         | name   | Name   |            |
        |  | integer      | age    | Age    |            |
        |  | end repeat   |        |        |            |
        |  | text         | z      | Z      |            |
    )"));
    interview.add("/data/person");
    const interview::Navigator navigator(interview.session());
    CHECK(pageKeys(navigator)
          == QStringList{"/data/a", "/data/person[1]/name", "/data/person[2]/name", "+/data/person",
                         "/data/z"});
    const Page second = navigator.pageOf(interview.node("/data/person[2]/age"));
    CHECK(second.kind == Page::Kind::FieldList);
    CHECK(second.key == "/data/person[2]/name");
    CHECK(interview.paths(second.questions)
          == QStringList{"/data/person[2]/age", "/data/person[2]/name"});
    CHECK(navigator.previous(second).key == "/data/person[1]/name");
}

SCENARIO("A place is noted when the question that it waits for is answered")
{
    Scenario interview(formOf(R"(
        | survey |
        |  | type                | name  | label | trigger  |
        |  | text                | a     | A     |          |
        |  | background-geopoint | where |       | ${a}     |
        |  | text                | b     | B     |          |
    )"));
    interview.host().setPositions({"-37.81 144.96 31 5", "1 2 3 4"});
    interview.answer("/data/b", "x");
    CHECK(interview.value("/data/where") == "");
    interview.answer("/data/a", "x");
    CHECK(interview.value("/data/where") == "-37.81 144.96 31 5");
    interview.answer("/data/a", "x"); // not a change
    CHECK(interview.value("/data/where") == "-37.81 144.96 31 5");
    interview.answer("/data/a", "y");
    CHECK(interview.value("/data/where") == "1 2 3 4");
}

TEST_CASE("Attributes of one's own on a question stay in the submission", "[xlsform]")
{
    Scenario interview(formOf(R"(
        | survey |
        |  | type | name | label | instance::odk:tag | instance::unit |
        |  | text | q    | Q     | t1                | kg             |
    )"));
    interview.answer("/data/q", "7");
    const QByteArray xml = must(interview.session().finalise());
    CHECK(xml.contains("unit=\"kg\""));
    CHECK(xml.contains("odk:tag=\"t1\""));
    CHECK(xml.contains(">7</q>"));
    interview.reopen();
    CHECK(interview.session().snapshot().contains("unit=\"kg\""));
}

TEST_CASE("An interview has an id, whatever the workbook would have it preloaded with", "[xlsform]")
{
    const auto idOf = [](const char *word) {
        Scenario interview(formOf((QByteArray("| survey |\n"
                                              "| | type | name | label |\n"
                                              "| | text | q | Q |\n"
                                              "| settings |\n"
                                              "| | instance_id |\n"
                                              "| | ")
                                   + word + " |\n")
                                      .constData()));
        return interview.session().instanceId();
    };
    for (const char *word : {"uid", "mine", "property", "timestamp"}) {
        CAPTURE(word);
        CHECK(idOf(word).startsWith("uuid:"));
        CHECK(idOf(word).size() == 41);
    }
}

TEST_CASE("What the program knows by itself stands where the workbook has it", "[xlsform]")
{
    const auto form = formOf(R"(
        | survey |
        |  | type        | name | label |
        |  | username    | u    |       |
        |  | deviceid    | d    |       |
        |  | imei        | i    |       |
        |  | phonenumber | p    |       |
        |  | email       | e    |       |
        |  | text        | q    | Q     |
    )");
    TestHost host;
    host.setProperty("deviceid", "dev-1");
    host.setProperty("email", "a@example.org");
    host.setProperty("phonenumber", "+61");
    const auto session = must(interview::FormSession::begin(form, host));
    CHECK(must(session->finalise())
              .contains("<u>mina</u><d>dev-1</d><i>dev-1</i><p>+61</p><e>a@example.org</e>"));
}

SCENARIO("An entity that is changed says which version and which branch it was")
{
    Scenario interview(formOf(R"(
        | survey |
        |  | type                             | name | label | save_to |
        |  | select_one_from_file people.csv  | who  | Who?  |         |
        |  | integer                          | age  | Age   | age     |
        | entities |
        |  | list_name | entity_id |
        |  | people    | ${who}    |
    )",
                              knownPeople));
    CHECK(interview.value("/data/meta/entity/@trunkVersion") == "");
    interview.answer("/data/who", "ann");
    interview.answer("/data/age", "31");
    CHECK(interview.value("/data/meta/entity/@baseVersion") == "3");
    CHECK(interview.value("/data/meta/entity/@trunkVersion") == "2");
    CHECK(interview.value("/data/meta/entity/@branchId") == "branch-1");
    const auto changes = interview::entityChanges(interview.session());
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].id == "ann");
    CHECK(changes[0].updates);
    CHECK_FALSE(changes[0].creates);
}

SCENARIO("Properties of an entity may be asked for in groups")
{
    Scenario interview(formOf(R"(
        | survey |
        |  | type        | name  | label | save_to | relevant   |
        |  | text        | name  | Name  | full    |            |
        |  | begin group | more  | More  |         |            |
        |  | begin group | inner | Inner |         |            |
        |  | integer     | age   | Age   | age     |            |
        |  | end group   |       |       |         |            |
        |  | text        | job   | Job   | job     | ${age} > 9 |
        |  | end group   |       |       |         |            |
        | entities |
        |  | list_name | label   |
        |  | people    | ${name} |
    )"));
    interview.answer("/data/name", "Ann");
    interview.answer("/data/more/inner/age", "7");
    const auto changes = interview::entityChanges(interview.session());
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].list == "people");
    CHECK(changes[0].creates);
    CHECK(changes[0].label.trimmed() == "Ann");
    CHECK(changes[0].properties
          == std::vector<interview::EntityRow::Property>{{"full", "Ann"}, {"age", "7"}});
}

SCENARIO("What a list knows of an entity is there to calculate with")
{
    const auto form = formOf(R"(
        | survey |
        |  | type                            | name | label | calculation |
        |  | select_one_from_file people.csv | who  | Who?  |             |
        |  | calculate                       | age  |       | instance('people')/root/item[name = ${who}]/age |
        |  | calculate                       | how  |       | concat(instance('people')/root/item[name = ${who}]/__trunkVersion, '-', instance('people')/root/item[name = ${who}]/__branchId) |
    )",
                             knownPeople);
    TestHost host;
    host.setEntities("people",
                     {{.id = "bo",
                       .label = "Bo",
                       .version = 5,
                       .trunkVersion = "4",
                       .branchId = "branch-2",
                       .properties = {{"age", "41"}}}});
    const auto session = must(interview::FormSession::begin(form, host));
    const auto at = [&](const QString &path) { return session->value(must(session->find(path))); };
    must(session->answer(must(session->find("/data/who")), "bo"));
    CHECK(at("/data/age") == "41");
    CHECK(at("/data/how") == "4-branch-2");
    must(session->answer(must(session->find("/data/who")), "ann"));
    CHECK(at("/data/age") == "30");
    CHECK(at("/data/how") == "2-branch-1");
}

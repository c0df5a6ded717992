// SPDX-License-Identifier: GPL-3.0-or-later
// Small things that pyxform 4.5 does, found by giving both converters the same workbooks.
#include "tests/core/xlsform/Forms.h"
#include "tests/core/xlsform/XFormLook.h"
#include "tests/support/QtStrings.h"
#include "tests/support/Results.h"

using namespace saltbush;
using namespace saltbush::test;

TEST_CASE("Behind a second indexed-repeat() in an expression references are absolute", "[xlsform]")
{
    const XFormLook form(xmlOf(R"(
        | survey |
        |  | type         | name | label | calculation                                                       |
        |  | begin repeat | r    | R     |                                                                   |
        |  | integer      | a    | A     |                                                                   |
        |  | calculate    | b    |       | indexed-repeat(${a}, ${r}, ${a}) + indexed-repeat(${a}, ${r}, ${a}) |
        |  | end repeat   |      |       |                                                                   |
    )"));
    // ${a} is an argument of the first call in the first place too, and there it is absolute; the
    // last place counts.
    CHECK(form.bind("/data/r/b")
          == "calculate=\"indexed-repeat( ../a ,  /data/r ,  ../a ) + indexed-repeat( /data/r/a ,  "
             "/data/r ,  /data/r/a )\" type=\"string\"");
}

SCENARIO("A group has no value: a trigger in its row does nothing", "[xlsform]")
{
    const XFormLook form(xmlOf(R"(
        | survey |
        |  | type        | name | label | trigger | calculation |
        |  | text        | a    | A     |         |             |
        |  | calculate   | b    |       |         | 1           |
        |  | begin group | g    | G     | ${a}    | 1 + 1       |
        |  | text        | q    | Q     |         |             |
        |  | end group   |      |       |         |             |
        |  | begin group | h    | H     | ${b}    |             |
        |  | text        | p    | P     |         |             |
        |  | end group   |      |       |         |             |
    )"));
    CHECK(form.bind("/data/g") == "calculate=\"1 + 1\"");
    CHECK(form.at("//x:setvalue").isEmpty());
}

SCENARIO("What a row waits for is a question of the survey sheet, in whatever row", "[xlsform]")
{
    const auto form = convertTables(R"(
        | survey |
        |  | type        | name | label | trigger       | parameters |
        |  | text        | a    | A     | ${instanceID} |            |
        |  | begin group | g    | G     |               |            |
        |  | text        | q    | Q     | ${g}          |            |
        |  | end group   |      |       | ${nobody}     |            |
        |  | form_title  | T    |       | 1             | x          |
    )");
    CHECK(problems(form)
          == QStringList{
              "xlsform.unknown-reference survey!D2 instanceID",
              "xlsform.unknown-reference survey!D4 g", "xlsform.unknown-reference survey!D5 nobody",
              "xlsform.invalid-reference survey!D6", "xlsform.invalid-parameters survey!E6"});
}

TEST_CASE("Only a question reads a file by its choice filter", "[xlsform]")
{
    const XFormLook form(xmlOf(R"(
        | survey |
        |  | type        | name | label | choice_filter             |
        |  | begin group | g    | G     | pulldata('f', 'a', 'b', 1) |
        |  | text        | q    | Q     |                           |
        |  | end group   |      |       |                           |
    )"));
    CHECK(form.at("//x:instance[@src]").isEmpty());
}

SCENARIO("A column by its own name may follow one by another name for it", "[xlsform]")
{
    GIVEN("a caption, and behind it a label")
    {
        const auto form = convertTables(R"(
            | survey |
            |  | type | name | caption | label |
            |  | text | a    | Old     | New   |
            |  | text | b    | Old     |       |
        )");
        THEN("the label counts where there is one, and people are told")
        {
            const XFormLook look(QString::fromUtf8(form.xml));
            CHECK(look.label("/data/a") == "New");
            CHECK(look.label("/data/b") == "Old");
            CHECK(problems(form)
                  == QStringList{"xlsform.duplicate-column survey!D1 label caption"});
        }
    }
    GIVEN("them the other way round, or one name twice")
    {
        CHECK(convertTables(R"(
            | survey |
            |  | type | name | label | caption |
            |  | text | a    | A     | B       |
        )")
                  .hasErrors());
        CHECK(convertTables(R"(
            | survey |
            |  | type | name | label | label |
            |  | text | a    | A     | B     |
        )")
                  .hasErrors());
    }
}

TEST_CASE("A name that was made for a count must not be a question's name", "[xlsform]")
{
    const auto form = convertTables(R"(
        | survey |
        |  | type         | name    | label | repeat_count |
        |  | begin group  | g       | G     |              |
        |  | integer      | r_count | N     |              |
        |  | end group    |         |       |              |
        |  | begin repeat | r       | R     | 1 + 1        |
        |  | text         | q       | Q     |              |
        |  | end repeat   |         |       |              |
    )");
    CHECK(problems(form) == QStringList{"xlsform.ambiguous-reference survey!D5 r_count"});
}

TEST_CASE("A loop makes groups of choices whose names XML allows", "[xlsform]")
{
    const auto form = convertTables(R"(
        | survey |
        |  | type              | name | label |
        |  | begin loop over l | g    | G     |
        |  | text              | q    | Q     |
        |  | end loop          |      |       |
        | choices |
        |  | list_name | name | label |
        |  | l         | a    | A     |
        |  | l         | 10   | Ten   |
    )");
    CHECK(problems(form) == QStringList{"xlsform.invalid-name survey!2 10"});
}

TEST_CASE("The label of an osm tag may hold a reference", "[xlsform]")
{
    const XFormLook form(xmlOf(R"(
        | survey |
        |  | type  | name | label |
        |  | text  | a    | A     |
        |  | osm l | o    | O     |
        | osm |
        |  | list_name | name | label     |
        |  | l         | k    | Of ${a}   |
    )"));
    CHECK(form.at("//x:tag/x:label/x:output/@value") == QStringList{" /data/a "});

    CHECK(problems(convertTables(R"(
        | survey |
        |  | type  | name | label |
        |  | osm l | o    | O     |
        | osm |
        |  | list_name | name | label |
        |  | l         | k    | ${a}  |
    )")) == QStringList{"xlsform.unknown-reference osm!C2 a"});
}

TEST_CASE("Columns of an attached list are named where the type is written with underscores",
          "[xlsform]")
{
    const auto select = [](const char *type) {
        const QString table = QStringLiteral("| survey |\n"
                                             "| | type | name | label | parameters |\n"
                                             "| | %1 f.csv | q | Q | value=v |\n");
        return convertTables(table.arg(QLatin1String(type)).toUtf8().constData());
    };
    CHECK(problems(select("select_one_from_file")).isEmpty());
    CHECK(problems(select("select one from file"))
          == QStringList{"xlsform.unknown-parameter survey!D2 value randomize, seed"});
}

TEST_CASE("Settings may give attributes to the form's first node as columns give them to others",
          "[xlsform]")
{
    const XFormLook form(xmlOf(R"(
        | survey |
        |  | type | name | label |
        |  | text | a    | A     |
        | settings |
        |  | instance::x |
        |  | y           |
    )"));
    CHECK(form.one("/h:html/h:head/x:model/x:instance/x:data/@x") == "y");
}

TEST_CASE("In a table list a select searches no file: it looks as the table wants", "[xlsform]")
{
    const XFormLook form(xmlOf(R"(
        | survey |
        |  | type         | name | label | appearance  |
        |  | begin group  | g    | G     | table-list  |
        |  | select_one l | q    | Q     | search('f') |
        |  | select_one l | p    | P     |             |
        |  | end group    |      |       |             |
        | choices |
        |  | list_name | name | label |
        |  | l         | a    | A     |
    )"));
    CHECK(form.control("/data/g/q") == "select1 appearance=\"list-nolabel\"");
    CHECK(form.at("//x:itemset/@nodeset").size() == 3);
    CHECK(form.at("//x:instance/@id") == QStringList{"l"});
}

TEST_CASE("In a table list every select needs a label, whatever it is to look like", "[xlsform]")
{
    CHECK(problems(convertTables(R"(
        | survey |
        |  | type         | name | label | appearance |
        |  | begin group  | g    | G     | table-list |
        |  | select_one l | q    |       | label      |
        |  | end group    |      |       |            |
        | choices |
        |  | list_name | name | label |
        |  | l         | a    | A     |
    )")) == QStringList{"xlsform.missing-label survey!C3 q"});
}

TEST_CASE("A hard space between the words of a type is a space", "[xlsform]")
{
    const XFormLook form(xmlOf("| survey |\n"
                               "| | type | name | label |\n"
                               "| | begin\u00a0repeat | r | R |\n"
                               "| | text | q | Q |\n"
                               "| | end\u00a0repeat | | |\n"));
    CHECK(form.at("//x:repeat/@nodeset") == QStringList{"/data/r"});
}

TEST_CASE("A place on a map asks no list", "[xlsform]")
{
    const XFormLook form(xmlOf(R"(
        | survey |
        |  | type     | name | label | query |
        |  | geopoint | a    | A     | l     |
        |  | text     | b    | B     | l     |
    )"));
    CHECK(form.control("/data/a") == "input");
    CHECK(form.control("/data/b") == "input query=\"instance('l')/root/item\"");
}

TEST_CASE("Names that are made for a row of CSV bear its number in its own sheet", "[xlsform][csv]")
{
    const QByteArray csv = "settings,,,\n"
                           ",version,,\n"
                           ",1,,\n"
                           "survey,,,\n"
                           ",type,name,label\n"
                           ",,,\n"
                           ",note,,Hello\n";
    const auto form = xlsform::convert(must(xlsform::readWorkbook("a.csv", csv)));
    const XFormLook look(QString::fromUtf8(form.xml));
    CHECK(look.label("/data/generated_note_name_2") == "Hello");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/xlsform/Forms.h"
#include "tests/core/xlsform/XFormLook.h"
#include "tests/support/QtStrings.h"

using namespace saltbush;
using namespace saltbush::test;

TEST_CASE("A question has its type, name and label under older names of these columns", "[xlsform]")
{
    const XFormLook form(xmlOf(R"(
        | survey |
        |  | command | tag | caption |
        |  | integer | age | Age     |
    )"));
    CHECK(form.bind("/data/age") == "type=\"int\"");
    CHECK(form.control("/data/age") == "input");
    CHECK(form.label("/data/age") == "Age");
}

TEST_CASE("A caption has languages as a label has", "[xlsform]")
{
    const XFormLook form(xmlOf(R"(
        | survey |
        |  | type         | name | caption::English (en) | caption::Thai (th) |
        |  | select_one l | q    | Where?                | ที่ไหน               |
        | choices |
        |  | list_name | name | caption::English (en) | caption::Thai (th) |
        |  | l         | a    | Here                  | ที่นี่                |
    )"));
    CHECK(form.at("//x:translation[@lang = 'Thai (th)']/x:text/x:value/text()")
          == QStringList{"ที่นี่", "ที่ไหน"});
    CHECK(form.at("//h:body/x:select1/x:label/@ref") == QStringList{"jr:itext('/data/q:label')"});
}

TEST_CASE("Rules of a question stand under older names of their columns", "[xlsform]")
{
    const XFormLook form(xmlOf(R"(
        | survey |
        |  | type    | name | label | relevance | constraint | constraining_message | no_app_error_string |
        |  | integer | a    | A     |           | . > 17     | Adults only          |                     |
        |  | text    | b    | B     | ${a} > 20 |            |                      | No such app         |
    )"));
    CHECK(form.bind("/data/a")
          == "constraint=\". > 17\" jr:constraintMsg=\"Adults only\" type=\"int\"");
    CHECK(form.bind("/data/b")
          == "jr:noAppErrorString=\"No such app\" relevant=\" /data/a  > 20\" type=\"string\"");
}

TEST_CASE("A repeat has its count under the older name of this column", "[xlsform]")
{
    const XFormLook form(xmlOf(R"(
        | survey |
        |  | type         | name | label | count |
        |  | integer      | n    | N     |       |
        |  | begin repeat | r    | R     | ${n}  |
        |  | text         | q    | Q     |       |
        |  | end repeat   |      |       |       |
    )"));
    CHECK(form.one("//x:repeat/@jr:count") == " /data/n ");
}

TEST_CASE("A query asks a list for the choices of a line of text", "[xlsform]")
{
    const XFormLook form(xmlOf(R"(
        | survey |
        |  | type    | name  | label | query | choice_filter |
        |  | text    | state | State | towns |               |
        |  | integer | town  | Town  | towns | f = ${state}  |
        |  | image   | photo | Photo | towns |               |
    )"));
    CHECK(form.control("/data/state") == "input query=\"instance('towns')/root/item\"");
    CHECK(form.control("/data/town")
          == "input query=\"instance('towns')/root/item[f =  /data/state ]\"");
    CHECK(form.control("/data/photo") == "upload mediatype=\"image/*\"");
}

TEST_CASE("A list outside the form is asked by its own name, whatever the query says", "[xlsform]")
{
    const XFormLook form(xmlOf(R"(
        | survey |
        |  | type                      | name | label | query | choice_filter |
        |  | text                      | s    | S     |       |               |
        |  | select_one_external towns | t    | T     | other | f = ${s}      |
        | external_choices |
        |  | list_name | name | label | f |
        |  | towns     | a    | A     | 1 |
    )"));
    CHECK(form.control("/data/t") == "input query=\"instance('towns')/root/item[f =  /data/s ]\"");
}

TEST_CASE("A picture of a question has a larger one beside it", "[xlsform]")
{
    const XFormLook form(xmlOf(R"(
        | survey |
        |  | type | name | label | image | big-image |
        |  | text | q    | Q     | a.png | b.png     |
    )"));
    CHECK(form.at("//x:text[@id = '/data/q:label']/x:value/@form")
          == QStringList{"image", "big-image"});
    CHECK(form.one("string(//x:value[@form = 'big-image'])") == "jr://images/b.png");

    const auto alone = convertTables(R"(
        | survey |
        |  | type | name | label | big-image |
        |  | text | q    | Q     | b.png     |
    )");
    CHECK(alone.xml.isEmpty());
}

TEST_CASE("Attributes of one's own stand on the control, by both names of the column", "[xlsform]")
{
    const XFormLook form(xmlOf(R"(
        | survey |
        |  | type     | name | label | control::autocomplete | body::accuracyThreshold |
        |  | text     | q    | Q     | off                   |                         |
        |  | geopoint | g    | G     |                       | 5                       |
    )"));
    CHECK(form.control("/data/q") == "input autocomplete=\"off\"");
    CHECK(form.control("/data/g") == "input accuracyThreshold=\"5\"");
}

TEST_CASE("A type of one's own takes the place of the type of a calculation", "[xlsform]")
{
    const XFormLook form(xmlOf(R"(
        | survey |
        |  | type      | name | label | calculation | bind::type |
        |  | calculate | q    |       | 1 + 1       | int        |
    )"));
    CHECK(form.bind("/data/q") == "calculate=\"1 + 1\" type=\"int\"");
}

TEST_CASE("A question that is disabled is not in the form", "[xlsform]")
{
    const XFormLook form(xmlOf(R"(
        | survey |
        |  | type | name | label | disabled |
        |  | text | a    | A     | yes      |
        |  | text | b    | B     | no       |
        |  | text | c    | C     |          |
        |  | text | d    | D     | TRUE     |
    )"));
    CHECK(form.at("//h:body/*/@ref") == QStringList{"/data/b", "/data/c"});
}

TEST_CASE("A list of another file is not given a default", "[xlsform]")
{
    const XFormLook form(xmlOf(R"(
        | survey |
        |  | type         | name | label | default |
        |  | csv-external | list |       | today() |
        |  | date         | day  | Day   | today() |
    )"));
    CHECK(form.at("//x:setvalue/@ref") == QStringList{"/data/day"});
}

TEST_CASE("A choice has its value and label under older names of these columns", "[xlsform]")
{
    const XFormLook form(xmlOf(R"(
        | survey |
        |  | type         | name | label |
        |  | select_one l | q    | Q     |
        | choices |
        |  | list_name | value | caption |
        |  | l         | a     | A       |
    )"));
    CHECK(form.at("//x:instance[@id = 'l']/x:root/x:item/*/text()") == QStringList{"a", "A"});
}

TEST_CASE("A choice has pictures and film", "[xlsform]")
{
    const XFormLook form(xmlOf(R"(
        | survey |
        |  | type         | name | label |
        |  | select_one l | q    | Q     |
        | choices |
        |  | list_name | name | label | image | big-image | video |
        |  | l         | a    | A     | a.png | b.png     | v.mp4 |
    )"));
    CHECK(form.at("//x:text[@id = 'l-0']/x:value/text()")
          == QStringList{"A", "jr://images/a.png", "jr://images/b.png", "jr://video/v.mp4"});
    CHECK(form.at("//x:text[@id = 'l-0']/x:value/@form")
          == QStringList{"image", "big-image", "video"});
}

TEST_CASE("What a map draws of a choice stands beside its value", "[xlsform]")
{
    const XFormLook form(xmlOf(R"(
        | survey |
        |  | type         | name | label | appearance |
        |  | select_one l | q    | Q     | map        |
        | choices |
        |  | list_name | name | label | geometry    | marker-color | marker-symbol | stroke | stroke-width | fill |
        |  | l         | a    | A     | 1 2;3 4;1 2 | #f00         | A             | #0f0   | 3            | #00f |
    )"));
    const QString item = "//x:instance[@id = 'l']/x:root/x:item/";
    CHECK(form.at(item + "*")
          == QStringList{"name", "label", "geometry", "marker-color", "marker-symbol", "stroke",
                         "stroke-width", "fill"});
    CHECK(form.at(item + "*/text()")
          == QStringList{"a", "A", "1 2;3 4;1 2", "#f00", "A", "#0f0", "3", "#00f"});
}

TEST_CASE("What was once for text messages is left out, as pyxform leaves it", "[xlsform]")
{
    const XFormLook form(xmlOf(R"(
        | survey |
        |  | type | name | label | sms_option | sms_field |
        |  | text | q    | Q     | sent       | sent      |
    )"));
    CHECK(form.at("//*[text() = 'sent' or @* = 'sent']").isEmpty());
    CHECK(form.control("/data/q") == "input");
}

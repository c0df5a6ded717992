// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/xlsform/CanonicalXml.h"
#include "tests/core/xlsform/Forms.h"
#include "tests/support/QtStrings.h"

using namespace saltbush;
using namespace saltbush::test;

TEST_CASE("A question becomes a node, a bind and a control", "[xlsform]")
{
    const QString xml = xmlOf(R"(
        | survey |
        |  | type    | name | label      | required | constraint | constraint_message |
        |  | integer | age  | Your age?  | yes      | . > 17     | Adults only        |
        | settings |
        |  | form_id | form_title | version |
        |  | survey1 | A survey   | 7       |
    )");

    CHECK(xml.contains("<h:title>A survey</h:title>"));
    CHECK(xml.contains("<data id=\"survey1\" version=\"7\">"));
    CHECK(xml.contains("<bind nodeset=\"/data/age\" type=\"int\" required=\"true()\" "
                       "constraint=\". &gt; 17\" jr:constraintMsg=\"Adults only\"/>"));
    CHECK(xml.contains("<input ref=\"/data/age\">"));
    CHECK(xml.contains("<label>Your age?</label>"));
}

TEST_CASE("A conversion says what the form is called", "[xlsform]")
{
    xlsform::Workbook workbook = xlsform::MarkdownReader::read(
        QStringLiteral("| survey |\n| | type | name | label |\n| | text | a | A |\n"));
    workbook.fileName = QStringLiteral("health 2026.xlsx");
    const xlsform::Conversion conversion = xlsform::convert(workbook);

    CHECK(conversion.formId == "health 2026");
    CHECK(conversion.title == "health 2026");
    CHECK(conversion.version.isEmpty());
}

SCENARIO("A reference is relative inside a repeat and absolute outside")
{
    const QString xml = xmlOf(R"(
        | survey |
        |  | type         | name  | label | relevant     | calculation |
        |  | text         | town  | Town  |              |             |
        |  | begin repeat | child | Child |              |             |
        |  | integer      | age   | Age   | ${town} = 1  |             |
        |  | begin group  | more  | More  |              |             |
        |  | text         | note  | Note  | ${age} > 5   |             |
        |  | end group    |       |       |              |             |
        |  | end repeat   |       |       |              |             |
        |  | calculate    | total |       |              | sum(${age}) |
    )");

    CHECK(xml.contains("relevant=\" /data/town  = 1\""));
    CHECK(xml.contains("relevant=\" ../../age  &gt; 5\""));
    CHECK(xml.contains("calculate=\"sum( /data/child/age )\""));
}

TEST_CASE("Labels in several languages stand in the itext, gaps as a dash", "[xlsform]")
{
    const QString xml = xmlOf(R"(
        | survey |
        |  | type | name | label::English (en) | label::Thai (th) | hint::Thai (th) |
        |  | text | q    | Name of ${q}?       | ชื่อ              | คำใบ้            |
        | settings |
        |  | default_language |
        |  | English (en)     |
    )");

    CHECK(xml.contains("<translation lang=\"English (en)\" default=\"true()\">"));
    CHECK(xml.contains("<value> Name of <output value=\" /data/q \"/>? </value>"));
    CHECK(xml.contains("<text id=\"/data/q:hint\">\n            <value>-</value>"));
    CHECK(xml.contains("<label ref=\"jr:itext('/data/q:label')\"/>"));
}

TEST_CASE("Smart quotes are straightened and double spaces taken out", "[xlsform]")
{
    const QString xml = xmlOf("| survey |\n"
                              "| | type | name | label | relevant |\n"
                              "| | text | q | Two   spaces | . = \u2018x\u2019 |\n");

    CHECK(xml.contains("<label>Two spaces</label>"));
    CHECK(xml.contains("relevant=\". = 'x'\""));
}

TEST_CASE("A default that must be computed is set when the form opens", "[xlsform]")
{
    const QString xml = xmlOf(R"(
        | survey |
        |  | type         | name  | label | default    |
        |  | date         | fixed | F     | 2026-11-23 |
        |  | date         | now   | N     | today()    |
        |  | begin repeat | r     | R     |            |
        |  | integer      | n     | N     | 1 + 1      |
        |  | end repeat   |       |       |            |
    )");

    CHECK(xml.contains("<fixed>2026-11-23</fixed>"));
    CHECK(xml.contains(
        "<setvalue ref=\"/data/now\" event=\"odk-instance-first-load\" value=\"today()\"/>"));
    CHECK(xml.contains("<setvalue ref=\"/data/r/n\" event=\"odk-new-repeat\" value=\"1 + 1\"/>"));
    CHECK(xml.contains("<r jr:template=\"\">"));
}

TEST_CASE("Reasons for no answer bring Saltbush's namespace", "[xlsform]")
{
    const QString xml = xmlOf(R"(
        | survey |
        |  | type | name | label | bind::saltbush:nonresponse |
        |  | text | q    | Q     | refused dk                 |
    )");

    CHECK(xml.contains("xmlns:saltbush=\"urn:saltbush:xforms:1\""));
    CHECK(xml.contains("<bind nodeset=\"/data/q\" type=\"string\" "
                       "saltbush:nonresponse=\"refused dk\"/>"));

    const QString plain = xmlOf("| survey |\n| | type | name | label |\n| | text | q | Q |\n");
    CHECK_FALSE(plain.contains("saltbush"));

    const xlsform::Conversion wrong = convertTables(R"(
        | survey |
        |  | type | name | label | bind::saltbush:nonresponse |
        |  | text | q    | Q     | refused 9%                 |
    )");
    CHECK(problems(wrong) == QStringList{"xlsform.invalid-nonresponse-reason survey!D2 9%"});
}

TEST_CASE("What people type into cells cannot break the XML", "[xlsform]")
{
    const QString xml =
        xmlOf("| survey |\n"
              "| | type | name | label | constraint |\n"
              "| | text | q | a < b & \"c\" > ]]> \x01 | . < 3 and \"x\" != '&' |\n");

    CHECK_FALSE(canonicalXml(xml.toUtf8()).isEmpty());
    CHECK(xml.contains("<label>a &lt; b &amp; \"c\" &gt; ]]&gt;"));
}

TEST_CASE("An external list becomes itemsets.csv", "[xlsform]")
{
    const xlsform::Conversion form = convertTables(R"(
        | survey |
        |  | type                     | name | label | choice_filter |
        |  | text                     | s    | S     |               |
        |  | select_one_external city | c    | C     | state=${s}    |
        | external_choices |
        |  | list_name | name | label  | state |
        |  | city      | a    | "A", a |       |
        |  | city      | b    | B      | x     |
    )");

    CHECK(form.itemsets
          == "\"list_name\",\"name\",\"label\",\"state\"\r\n"
             "\"city\",\"a\",\"\"\"A\"\", a\",\"\"\r\n"
             "\"city\",\"b\",\"B\",\"x\"\r\n");
    CHECK(QString::fromUtf8(form.xml).contains(
        "query=\"instance('city')/root/item[state= /data/s ]\""));
}

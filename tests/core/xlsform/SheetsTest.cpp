// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/xlsform/Forms.h"
#include "tests/core/xlsform/XFormLook.h"
#include "tests/support/QtStrings.h"
#include "tests/support/Results.h"

using namespace saltbush;
using namespace saltbush::test;

namespace
{

/// A form of one question and one list, with one setting.
XFormLook formWithSetting(const QString &setting, const QString &value)
{
    const QString workbook = QStringLiteral("| survey |\n"
                                            "| | type | name | label |\n"
                                            "| | select_multiple l | q | Q |\n"
                                            "| | select_one l | one | One |\n"
                                            "| choices |\n"
                                            "| | list_name | name | label |\n"
                                            "| | l | a | A |\n"
                                            "| settings |\n"
                                            "| | %1 |\n"
                                            "| | %2 |\n")
                                 .arg(setting, value);
    return XFormLook(xmlOf(workbook.toUtf8().constData()));
}

} // namespace

TEST_CASE("A CSV that a spreadsheet program wrote with semicolons is the same form")
{
    const auto form = [](const char *csv) {
        return xlsform::convert(must(xlsform::readWorkbook("a.csv", csv)), {.formId = "a"});
    };
    const auto commas = form("survey,,,\n,type,name,label\n,text,q,\"Which, or; none\"\n");
    const auto semicolons =
        form("survey;;;\r\n;type;name;label\r\n;text;q;\"Which, or; none\"\r\n");
    CHECK(problems(semicolons) == QStringList{});
    CHECK(semicolons.xml.contains("Which, or; none"));
    CHECK(semicolons.xml == commas.xml);
}

TEST_CASE("A row without a type, a name and a label is a comment", "[xlsform]")
{
    const XFormLook form(xmlOf(R"(
        | survey |
        |  | type | name | label | hint                    | relevant |
        |  |      |      |       | what follows is private |          |
        |  | text | a    | A     |                         |          |
        |  |      |      |       |                         | ${a}     |
        |  | text | b    | B     |                         |          |
    )"));
    CHECK(form.at("//h:body/*/@ref") == QStringList{"/data/a", "/data/b"});
    CHECK(form.at("//x:bind/@nodeset")
          == QStringList{"/data/a", "/data/b", "/data/meta/instanceID"});

    const auto named = convertTables(R"(
        | survey |
        |  | type | name | label |
        |  | text | a    | A     |
        |  |      | b    |       |
    )");
    CHECK(named.xml.isEmpty());
    CHECK(problems(named) == QStringList{"xlsform.missing-type survey!A3"});
}

TEST_CASE("A sheet with an underscore before its name is a sheet of one's own", "[xlsform]")
{
    const auto found = [](const char *sheet) {
        return problems(convertTables((QByteArray("| survey |\n"
                                                  "| | type | name | label |\n"
                                                  "| | text | a | A |\n| ")
                                       + sheet + " |\n| | x |\n| | y |\n")
                                          .constData()))
            .join(u'\n');
    };
    CHECK(found("setting").contains("xlsform.similar-sheet-name setting"));
    CHECK_FALSE(found("_setting").contains("xlsform.similar-sheet-name"));
    CHECK_FALSE(found("_settings").contains("xlsform.similar-sheet-name"));
}

TEST_CASE("A form is named by the older names of its settings", "[xlsform]")
{
    const XFormLook form(xmlOf(R"(
        | survey |
        |  | type | name | label |
        |  | text | q    | Q     |
        | settings |
        |  | set_form_title | set_form_id |
        |  | A survey       | survey1     |
    )"));
    CHECK(form.one("string(//h:title)") == "A survey");
    CHECK(form.one("string(//x:instance/x:data/@id)") == "survey1");
}

TEST_CASE("A form says whether what was sent may be edited", "[xlsform]")
{
    CHECK(formWithSetting("client_editable", "yes").at("//x:submission")
          == QStringList{"submission odk:client-editable=\"true\""});
    CHECK(formWithSetting("version", "1").at("//x:submission").isEmpty());
}

TEST_CASE("An old setting keeps the choice of none apart from all others", "[xlsform]")
{
    const XFormLook form = formWithSetting("add_none_option", "yes");
    CHECK(form.bind("/data/q")
          == "constraint=\"(.='none' or not(selected(., 'none')))\" type=\"string\"");
    CHECK(form.bind("/data/one") == "type=\"string\"");
    CHECK(formWithSetting("add_none_option", "no").bind("/data/q") == "type=\"string\"");
}

TEST_CASE("The answers may have a namespace of their own", "[xlsform]")
{
    const XFormLook form = formWithSetting("instance_xmlns", "https://example.org/survey");
    const QString root = "//x:instance/*[@id = 'data']";
    CHECK(form.one("namespace-uri(" + root + ")") == "https://example.org/survey");
    CHECK(form.one("namespace-uri(" + root + "/*[local-name() = 'q'])")
          == "https://example.org/survey");
}

TEST_CASE("How a form looks is the class of its body, word by word", "[xlsform]")
{
    for (const QString style : {"pages", "theme-grid", "theme-formhub", "pages theme-grid"})
        CHECK(formWithSetting("style", style).at("//h:body")
              == QStringList{"h:body class=\"" + style + "\""});
    CHECK(formWithSetting("version", "1").at("//h:body") == QStringList{"h:body"});
}

TEST_CASE("What a text message would be answered with is left out, as pyxform leaves it",
          "[xlsform]")
{
    const XFormLook form = formWithSetting("sms_response", "thanks");
    CHECK(form.at("//*[contains(., 'thanks') or @*[contains(., 'thanks')]]").isEmpty());
    CHECK(form.control("/data/q") == "select");
}

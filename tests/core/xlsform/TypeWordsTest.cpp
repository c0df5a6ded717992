// SPDX-License-Identifier: GPL-3.0-or-later
// The names that a type has had over the years. What each becomes is what pyxform 4.5 makes of it.
#include "tests/core/xlsform/Forms.h"
#include "tests/core/xlsform/XFormLook.h"
#include "tests/support/QtStrings.h"

using namespace saltbush;
using namespace saltbush::test;

namespace
{

/// The workbook with one question "q" of this type, and a list "l".
QString workbookOf(const QString &type)
{
    return QStringLiteral("| survey |\n"
                          "| | type | name | label | calculation |\n"
                          "| | %1 | q | Q | %2 |\n"
                          "| | text | z | Z | |\n"
                          "| choices |\n"
                          "| | list_name | name | label |\n"
                          "| | l | a | A |\n")
        .arg(type, type.contains(u"calculate") ? "1 + 1" : "");
}

/// Each of the words gives this bind, this control (none where it is not asked) and this hint.
void checkWords(const QString &words, const QString &bind, const QString &control = {},
                const QString &hint = {})
{
    for (const QString &word : words.split(u'|')) {
        CAPTURE(word);
        const XFormLook form(xmlOf(workbookOf(word).toUtf8().constData()));
        CHECK(form.bind("/data/q") == bind);
        CHECK(form.control("/data/q") == control);
        CHECK(form.hint("/data/q") == hint);
        CHECK(form.label("/data/q") == (control.isEmpty() ? "" : "Q"));
        CHECK(form.at("//x:instance/*[@id]/x:q") == QStringList{"q"});
    }
}

} // namespace

TEST_CASE("Old words for text, numbers and dates give what the new ones give", "[xlsform]")
{
    checkWords("text|string|q string|add text prompt", "type=\"string\"", "input");
    checkWords("q int|add integer prompt", "type=\"int\"", "input");
    checkWords("q decimal|add decimal prompt", "type=\"decimal\"", "input");
    checkWords("q date|add date prompt", "type=\"date\"", "input");
    checkWords("date time|q dateTime|q date time|add dateTime prompt|add date time prompt",
               "type=\"dateTime\"", "input");
    checkWords("q barcode|add barcode prompt", "type=\"barcode\"", "input");
    checkWords("q note|add note prompt", "readonly=\"true()\" type=\"string\"", "input");
    checkWords("q acknowledge|add acknowledge prompt", "type=\"string\"", "trigger");
    checkWords("q calculate|add calculate prompt", "calculate=\"1 + 1\" type=\"string\"");
}

TEST_CASE("Old words for numbers bring a limit, and say it in a hint", "[xlsform]")
{
    const auto upTo = [](int most) {
        return QStringLiteral("constraint=\"0 <= . and . <= %1\" type=\"int\"").arg(most);
    };
    checkWords("percentage", upTo(100), "input");
    checkWords("number of days in last month", upTo(31), "input", "Enter a number 0-31.");
    checkWords("number of days in last six months", upTo(183), "input", "Enter a number 0-183.");
    checkWords("number of days in last year", upTo(365), "input", "Enter a number 0-365.");
    checkWords("phone number", "constraint=\"regex(., '^\\d*$')\" type=\"string\"", "input",
               "Enter numbers only.");
}

TEST_CASE("Old words for places, pictures, sound, film and files", "[xlsform]")
{
    checkWords("gps|location|q location|q geopoint|add location prompt", "type=\"geopoint\"",
               "input");
    checkWords("q geotrace", "type=\"geotrace\"", "input");
    checkWords("q geoshape", "type=\"geoshape\"", "input");
    checkWords("photo|image|q image|q picture|add image prompt|add photo prompt", "type=\"binary\"",
               "upload mediatype=\"image/*\"");
    checkWords("q audio|add audio prompt", "type=\"binary\"", "upload mediatype=\"audio/*\"");
    checkWords("q video|add video prompt", "type=\"binary\"", "upload mediatype=\"video/*\"");
    checkWords("add file prompt", "type=\"binary\"", "upload mediatype=\"application/*\"");
}

TEST_CASE("What the program knows by itself is asked for by its old words too", "[xlsform]")
{
    const auto preload = [](const char *type, const char *name, const char *what) {
        return QStringLiteral("jr:preload=\"%1\" jr:preloadParams=\"%2\" type=\"%3\"")
            .arg(QLatin1String(name), QLatin1String(what), QLatin1String(type));
    };
    checkWords("start time|get start time", preload("dateTime", "timestamp", "start"));
    checkWords("end time|get end time", preload("dateTime", "timestamp", "end"));
    checkWords("get today", preload("date", "date", "today"));
    checkWords("device id|get device id", preload("string", "property", "deviceid"));
    checkWords("subscriber id|get subscriber id", preload("string", "property", "subscriberid"));
    checkWords("sim id|get sim id", preload("string", "property", "simserial"));
    checkWords("get phone number", preload("string", "property", "phonenumber"));
    for (const char *name : {"username", "email", "uri:username", "uri:email", "uri:phonenumber",
                             "uri:simserial", "uri:subscriberid", "uri:deviceid"})
        checkWords(name, preload("string", "property", name));
}

TEST_CASE("A hidden question has a place in the data and none in the body", "[xlsform]")
{
    checkWords("hidden", "type=\"string\"");
}

TEST_CASE("All words that take a list give a question with its choices", "[xlsform]")
{
    const auto check = [](const char *words, const char *control) {
        for (const QString &word : QString::fromLatin1(words).split(u'|')) {
            CAPTURE(word);
            const XFormLook form(xmlOf(workbookOf(word + " l").toUtf8().constData()));
            CHECK(form.bind("/data/q") == "type=\"string\"");
            CHECK(form.control("/data/q") == control);
            CHECK(form.one("//h:body//x:itemset/@nodeset") == "instance('l')/root/item");
        }
    };
    check("select1|select_one|select one|select one from|add select one prompt using", "select1");
    check("select_multiple|select all that apply|select all that apply from|"
          "add select multiple prompt using",
          "select");
}

TEST_CASE("Old words for choices that never took a list are refused", "[xlsform]")
{
    const auto refused = [](const QString &type) {
        const auto form = convertTables(workbookOf(type).toUtf8().constData());
        CHECK(form.xml.isEmpty());
        return problems(form).join(u'\n');
    };
    for (const QString word :
         {"q select1", "q select", "select multiple from", "select multiple using"}) {
        CAPTURE(word);
        CHECK(refused(word) == "xlsform.missing-list survey!A2 " + word);
        CHECK(refused(word + " l") == "xlsform.unknown-type survey!A2 " + word + " l");
    }
    CHECK(refused("select one using") == "xlsform.unknown-list survey!A2 using");
    CHECK(refused("select one using l") == "xlsform.unknown-type survey!A2 select one using l");
}

TEST_CASE("Several choices may have another one that is written down", "[xlsform]")
{
    const XFormLook form(xmlOf(workbookOf("select_multiple l or_other").toUtf8().constData()));
    CHECK(form.at("//x:instance[@id = 'l']//x:name/text()") == QStringList{"a", "other"});
    CHECK(form.at("//x:instance[@id = 'l']//x:label/text()") == QStringList{"A", "Other"});
    CHECK(form.bind("/data/q_other") == "relevant=\"selected(../q, 'other')\" type=\"string\"");
    CHECK(form.control("/data/q_other") == "input");
    CHECK(form.label("/data/q_other") == "Specify other.");
}

TEST_CASE("A looped group is a repeat, also by its short name", "[xlsform]")
{
    const XFormLook form(xmlOf(R"(
        | survey |
        |  | type         | name | label |
        |  | begin lgroup | r    | R     |
        |  | text         | q    | Q     |
        |  | end lgroup   |      |       |
    )"));
    CHECK(form.at("//h:body/x:group/x:repeat/@nodeset") == QStringList{"/data/r"});
    CHECK(form.at("//h:body/x:group/x:repeat/x:input/@ref") == QStringList{"/data/r/q"});
    CHECK(form.at("//x:instance/*[@id]/x:r[@jr:template]/x:q") == QStringList{"q"});
}

TEST_CASE("Rows of the survey may be settings", "[xlsform]")
{
    const auto look = [](const QString &type) {
        return xmlOf(QStringLiteral("| survey |\n"
                                    "| | type | name | label |\n"
                                    "| | %1 | word | |\n"
                                    "| | text | z | Z |\n")
                         .arg(type)
                         .toUtf8()
                         .constData());
    };
    for (const char *type : {"form_title", "set_form_title"}) {
        const XFormLook form(look(type));
        CHECK(form.one("string(//h:title)") == "word");
        CHECK(form.at("//x:bind/@nodeset") == QStringList{"/data/z", "/data/meta/instanceID"});
    }
    for (const char *type : {"form_id", "set_form_id"})
        CHECK(XFormLook(look(type)).one("string(//x:instance/*/@id)") == "word");
    CHECK(XFormLook(look("prefix")).one("string(//x:instance/*/@odk:prefix)") == "word");
}

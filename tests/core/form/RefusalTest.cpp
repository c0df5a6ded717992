// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/CsvInstance.h"
#include "core/form/GeoJsonInstance.h"
#include "core/form/Limits.h"
#include "tests/core/form/Forms.h"
#include "tests/support/Results.h"

#include <catch2/catch_test_macros.hpp>

using namespace saltbush;
using namespace saltbush::test;

namespace
{

Error onlyProblem(const QByteArray &xml)
{
    const form::ReadForm result = form::readXForm(xml, allFunctions());
    REQUIRE(result.problems.size() == 1);
    CHECK_FALSE(result.form);
    return result.problems.front().error;
}

} // namespace

TEST_CASE("What is no XML is refused with the line where it stops being XML")
{
    CHECK(onlyProblem("<a>\n<b>\n</a>").toString() == "form.not-xml line 3");
    CHECK(onlyProblem("").code == form::notXml);
    CHECK(onlyProblem("name,label\n1,2").code == form::notXml);
}

TEST_CASE("XML that is no form is refused")
{
    CHECK(onlyProblem("<root/>").code == form::notAForm);
    CHECK(onlyProblem("<html><head><model/></head></html>").code == form::notAForm);
    CHECK(onlyProblem("<html><head><model><instance/></model></head></html>").code
          == form::notAForm);
}

TEST_CASE("An entity of a document type is never replaced")
{
    const QByteArray xml = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                           "<html><head><model><instance><data><a>&x;</a></data></instance></model>"
                           "</head><body/></html>";
    const auto form = form::readXForm(xml, allFunctions()).form;
    REQUIRE(form);
    CHECK(form->instanceTemplate->value(nodeAt(form, "/data/a").templateNode) == "&x;");
}

TEST_CASE("A document that is too deep is refused before anything recurses into it")
{
    const auto nested = [](int depth) {
        return QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth);
    };
    CHECK(onlyProblem(nested(form::limits::maxDepth)).code == form::notAForm);
    CHECK(onlyProblem(nested(form::limits::maxDepth + 1)).code == form::tooLarge);
    CHECK(onlyProblem(nested(1'000'000)).code == form::tooLarge);
}

SCENARIO("All that is wrong with a form is said at once")
{
    GIVEN("a form with two errors and three controls of nothing")
    {
        const FormXml xml{.model = "<bind nodeset=\"/data/a\" relevant=\"1 +\"/>\n"
                                   "<bind nodeset=\"/data/b\" calculate=\"nonsense(1)\"/>",
                          .body = "<input ref=\"/data/c\"/>\n<group ref=\"/data/d\">\n"
                                  "<input ref=\"/data/e\"/></group>"};
        THEN("each is named with its line and node")
        {
            const QStringList said = problems(xml);
            REQUIRE(said.size() == 5);
            CHECK(
                said[0].startsWith("form.bad-expression line 5 /data/a relevant xpath.incomplete"));
            CHECK(said[1].startsWith(
                "form.bad-expression line 6 /data/b calculate xpath.unknown-function nonsense"));
            CHECK(said[2] == "warning: form.unknown-node line 7 /data/c input");
            CHECK(said[3] == "warning: form.unknown-node line 8 /data/d group");
            CHECK(said[4] == "warning: form.unknown-node line 9 /data/e input");
        }
    }
}

TEST_CASE("A bind of a node that does not exist is passed by, as in ODK Collect, and said")
{
    const FormXml xml{.model = "<bind nodeset=\"/data/gone\" type=\"int\"/>"};
    CHECK(problems(xml) == QStringList{"warning: form.unknown-node line 5 /data/gone bind"});
    CHECK(read(xml));
}

TEST_CASE("An expression that names a node that does not exist is said")
{
    const FormXml xml{.model = "<bind nodeset=\"/data/a\" relevant=\"/data/gone = 1\"/>"};
    CHECK(problems(xml)
          == QStringList{"warning: form.unknown-node line 5 /data/a relevant /data/gone = 1"});
}

TEST_CASE("An expression that names an instance that does not exist is refused, once")
{
    const FormXml xml{.model = "<bind nodeset=\"/data/a\" calculate=\"instance('x')/root/n\"/>"};
    CHECK(problems(xml) == QStringList{"form.missing-instance line 5 /data/a x calculate"});
    const FormXml filtered{
        .model = "<bind nodeset=\"/data/a\" "
                 "calculate=\"instance('x')/root/i[n = /data/b]/m + count(instance('x'))\"/>"};
    CHECK(problems(filtered) == problems(xml));
}

TEST_CASE("A control of a node that does not exist is left out, and said")
{
    const FormXml xml{.body = "<group ref=\"/data/gone\"><input ref=\"/data/a\"/></group>"
                              "<input ref=\"/data/none\"/>"};
    CHECK(problems(xml)
          == QStringList{"warning: form.unknown-node line 6 /data/gone group",
                         "warning: form.unknown-node line 6 /data/none input"});
    const auto form = read(xml);
    REQUIRE(form->controls().size() == 1);
    CHECK(form->node(form->controls()[0].node).path == "/data/a");
}

TEST_CASE("An action of a node that does not exist is passed by, and said")
{
    const FormXml xml{.model = "<setvalue event=\"odk-instance-load\" ref=\"/data/x\"/>"};
    CHECK(problems(xml) == QStringList{"warning: form.unknown-node line 5 /data/x setvalue"});
    CHECK(read(xml)->actions.empty());
}

TEST_CASE("An action is refused where it knows no event, and told where it knows one too many")
{
    const auto said = [](const QString &action) { return problems({.model = action}); };
    CHECK(said("<setvalue event=\"odk-instance-laod\" ref=\"/data/a\"/>")
          == QStringList{"form.unknown-event line 5 /data/a odk-instance-laod"});
    CHECK(said("<setvalue event=\"odk-new-repeat\" ref=\"/data/a\"/>")
          == QStringList{"warning: form.unknown-event line 5 /data/a odk-new-repeat"});
    CHECK(said("<setvalue event=\"odk-instance-load other\" ref=\"/data/a\"/>")
          == QStringList{"warning: form.unknown-event line 5 /data/a other"});
}

TEST_CASE("A control that cannot work is refused")
{
    const auto said = [](const QString &control) { return problems({.body = control}); };
    CHECK(said("<range ref=\"/data/a\" start=\"1\" end=\"x\" step=\"0\"/>")
          == QStringList{"form.bad-control line 6 /data/a range end",
                         "form.bad-control line 6 /data/a range step"});
    CHECK(said("<upload ref=\"/data/a\" mediatype=\".jpg\"/>")
          == QStringList{"form.bad-control line 6 /data/a upload mediatype"});
    CHECK(said("<select1 ref=\"/data/a\"><item><label>x</label></item></select1>")
          == QStringList{"form.bad-control line 6 /data/a item value"});
    CHECK(said("<select1 ref=\"/data/a\"><itemset nodeset=\"/data/b\"/></select1>")
          == QStringList{"form.bad-control line 6 /data/a itemset value"});
    CHECK(said("<input ref=\"/data/a\"><label><output/></label></input>")
          == QStringList{"form.bad-control line 6 /data/a output value"});
    CHECK(said("<input/>") == QStringList{"warning: form.unknown-node line 6 input"});
}

TEST_CASE("A submission method that ODK does not have is refused")
{
    CHECK(problems({.model = "<submission method=\"get\"/>"})
          == QStringList{"form.bad-submission line 5 get"});
}

TEST_CASE("Entities by rules of the future are refused")
{
    const auto said = [](const QByteArray &version) {
        const QByteArray xml = FormXml{}.bytes().replace(
            "<model>", "<model entities:entities-version=\"" + version + "\">");
        return form::readXForm(xml, allFunctions()).problems.size();
    };
    for (const char *version : {"2022.1", "2022.1.0", "2023.1", "2023.1.0", "2024.1.0", "2025.1.9"})
        CHECK(said(version) == 0);
    CHECK(said("2025.1") == 0);
    for (const char *version : {"2025.2", "2025.10", "2026.1.0", "2031.1.0", "2021.1", "20", "x"})
        CHECK(said(version) == 1);
}

TEST_CASE("Entities in entities are never replaced", "[hostile]")
{
    QByteArray type = "<!DOCTYPE html [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 40; ++i)
        type += "<!ENTITY a" + QByteArray::number(i) + " \""
            + ("&a" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
    const auto form =
        form::readXForm(type
                            + "]><html><head><model><instance><data><a>&a39;</a></data>"
                              "</instance></model></head><body/></html>",
                        allFunctions())
            .form;
    REQUIRE(form);
    CHECK(form->instanceTemplate->value(nodeAt(form, "/data/a").templateNode) == "&a39;");
}

TEST_CASE("A document whose names or attributes are too much is refused", "[hostile]")
{
    const auto attributes = [](int count) {
        QByteArray xml = "<a";
        for (int i = 0; i < count; ++i)
            xml += " b" + QByteArray::number(i) + "=\"\"";
        return xml + "/>";
    };
    CHECK(onlyProblem(attributes(form::limits::maxAttributes)).code == form::notAForm);
    CHECK(onlyProblem(attributes(form::limits::maxAttributes + 1)).code == form::tooLarge);
    const auto named = [](std::size_t characters) {
        return '<' + QByteArray(qsizetype(characters), 'a') + "/>";
    };
    CHECK(onlyProblem(named(form::limits::maxName)).code == form::notAForm);
    CHECK(onlyProblem(named(form::limits::maxName + 1)).code == form::tooLarge);
    CHECK(onlyProblem("<a>" + QByteArray("<b/>").repeated(form::limits::maxMarks) + "</a>").code
          == form::tooLarge);
}

TEST_CASE("A form whose paths would fill the memory is refused", "[hostile]")
{
    const QByteArray name(900, 'n');
    QByteArray questions;
    for (int i = 0; i < 2'000; ++i)
        questions += "<q" + QByteArray::number(i) + "/>";
    QByteArray data = questions;
    for (int level = 0; level < 60; ++level)
        data = '<' + name + '>' + data + "</" + name + '>';
    CHECK(onlyProblem("<html><head><model><instance><data>" + data
                      + "</data></instance></model></head><body/></html>")
              .code
          == form::tooLarge);
}

TEST_CASE("Of problems there are as many as anybody reads", "[hostile]")
{
    const form::ReadForm result = form::readXForm(
        FormXml{
            .model =
                QStringLiteral("<bind nodeset=\"/data/a\" calculate=\"1 +\"/>").repeated(30'000)}
            .bytes(),
        allFunctions());
    CHECK(result.problems.size() == form::limits::maxProblems);
    CHECK_FALSE(result.form);
}

TEST_CASE("A list that is too wide is refused", "[hostile]")
{
    const auto names = std::make_shared<xpath::Names>();
    const auto row = [](std::size_t cells) { return QByteArray(qsizetype(cells) - 1, ',') + '\n'; };
    CHECK(form::readCsvInstance(row(form::limits::maxColumns), names));
    CHECK(mustFail(form::readCsvInstance(row(form::limits::maxColumns + 1), names)).code
          == form::tooLarge);
    CHECK(must(form::readCsvInstance("a,b\n1" + row(1'000'000), names)).size() == 5);
    const auto feature = [](std::size_t properties) {
        QByteArray json = "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\","
                          "\"geometry\":null,\"properties\":{\"p\":1";
        for (std::size_t i = 1; i < properties; ++i)
            json += ",\"p" + QByteArray::number(qulonglong(i)) + "\":1";
        return json + "}}]}";
    };
    CHECK(form::readGeoJsonInstance(feature(form::limits::maxColumns), names));
    CHECK(mustFail(form::readGeoJsonInstance(feature(form::limits::maxColumns + 1), names)).code
          == form::tooLarge);
}

TEST_CASE("GeoJSON that is too deep or too long is refused", "[hostile]")
{
    const auto names = std::make_shared<xpath::Names>();
    const auto nested = [](int depth) {
        return "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":"
               "{\"p\":"
            + QByteArray(depth, '[') + QByteArray(depth, ']') + "}}]}";
    };
    CHECK(form::readGeoJsonInstance(nested(500), names));
    CHECK(mustFail(form::readGeoJsonInstance(nested(1'000'000), names)).code == form::badInstance);
    CHECK(
        mustFail(form::readGeoJsonInstance(QByteArray(form::limits::maxJsonBytes + 1, ' '), names))
            .code
        == form::tooLarge);
}

TEST_CASE("A form in more languages than there are is refused", "[hostile]")
{
    const auto languages = [](qsizetype count) {
        FormXml xml;
        xml.model = QStringLiteral("<itext>");
        for (qsizetype i = 0; i < count; ++i)
            xml.model += QStringLiteral("<translation lang=\"l%1\"/>").arg(i);
        xml.model += QStringLiteral("</itext>");
        return problems(xml);
    };
    CHECK(languages(form::limits::maxLanguages).isEmpty());
    CHECK(languages(form::limits::maxLanguages + 10) == QStringList{"form.too-large line 5"});
}

TEST_CASE("One text has so many forms at most", "[hostile]")
{
    const auto forms = [](int count) {
        QString values;
        for (int i = count; i > 0; --i) // in an order that would be sorted one by one
            values += QStringLiteral("<value form='f%1'>x</value>").arg(i, 6, 10, QChar(u'0'));
        FormXml xml;
        xml.model = QStringLiteral("<itext><translation lang='en'><text id='t'>%1</text>"
                                   "</translation></itext>")
                        .arg(values);
        return problems(xml);
    };
    CHECK(forms(form::limits::maxTextForms).isEmpty());
    CHECK(forms(200'000).size() == 1);
}

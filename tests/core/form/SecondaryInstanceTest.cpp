// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/form/Forms.h"

#include <catch2/catch_test_macros.hpp>

using namespace saltbush;
using namespace saltbush::test;
using xpath::NodeId;
using xpath::noNode;
using xpath::Tree;

namespace
{

const char *notThere = "test.not-there";

form::AttachmentLoader holding(const QString &source, const QByteArray &content)
{
    return [=](const QString &wanted) -> Result<QByteArray> {
        if (wanted != source)
            return fail(ErrorCode{notThere});
        return content;
    };
}

FormXml formWith(const QString &source)
{
    return {.model = "<instance id=\"x\" src=\"" + source + "\"/>"};
}

/// "item(name=a label=b) item(…)" below the root.
QString rows(const Tree &tree)
{
    QStringList items;
    for (NodeId item = tree.firstChild(tree.root()); item != noNode; item = tree.next(item)) {
        QStringList cells;
        for (NodeId cell = tree.firstChild(item); cell != noNode; cell = tree.next(cell))
            cells << tree.names()->at(tree.name(cell)).local + u'=' + tree.stringValue(cell);
        items << u'(' + cells.join(u'|') + u')';
    }
    return items.join(u' ');
}

QString rowsOf(const QString &source, const QByteArray &content)
{
    const auto form = read(formWith(source), holding(source, content));
    REQUIRE(form->secondaryInstances.contains("x"));
    REQUIRE(form->externalInstances.isEmpty());
    return rows(*form->secondaryInstances["x"]);
}

QString csv(const QByteArray &content) { return rowsOf("jr://file-csv/x.csv", content); }

QString geoJson(const QByteArray &features)
{
    return rowsOf("jr://file/x.geojson",
                  "{\"type\": \"FeatureCollection\", \"features\": [" + features + "]}");
}

} // namespace

TEST_CASE("An instance written in the form is there by its id")
{
    const auto form = read({.model = "<instance id=\"c\"><root><item><name>a</name></item>"
                                     "<item><name> b </name></item></root></instance>"});
    CHECK(rows(*form->secondaryInstances["c"]) == "(name=a) (name=b)");
}

TEST_CASE("A CSV attachment is root, item, column")
{
    CHECK(csv("name,label\na,A\nb,B\n") == "(name=a|label=A) (name=b|label=B)");
    CHECK(csv("name,label\r\na,A\r\n\r\nb,B") == "(name=a|label=A) (name=b|label=B)");
}

TEST_CASE("A CSV attachment may come from any spreadsheet program")
{
    CHECK(csv("\xEF\xBB\xBFname;label\na;A, B\n") == "(name=a|label=A, B)");
    CHECK(csv("name,\"la\"\"bel\"\na,\"x\ny, \"\"z\"\"\"\n") == "(name=a|la\"bel=x\ny, \"z\")");
    CHECK(csv("name,label\na\nb,B,surplus\n") == "(name=a|label=) (name=b|label=B)");
    CHECK(csv("name,label\n").isEmpty());
    CHECK(csv("").isEmpty());
}

TEST_CASE("A GeoJSON attachment has geometries as ODK writes them")
{
    CHECK(geoJson("{\"type\": \"Feature\", \"id\": \"p\", \"geometry\": {\"type\": \"Point\","
                  " \"coordinates\": [102.5, -0.5]}, \"properties\": {\"title\": \"A\", \"n\": 7,"
                  " \"id\": \"other\", \"none\": null}}")
          == "(geometry=-0.5 102.5 0 0|id=p|n=7|none=|title=A)");
    CHECK(geoJson("{\"type\": \"Feature\", \"geometry\": {\"type\": \"LineString\","
                  " \"coordinates\": [[1, 2], [3, 4]]}, \"properties\": {\"id\": 9}}")
          == "(geometry=2 1 0 0; 4 3 0 0|id=9)");
    CHECK(geoJson("{\"type\": \"Feature\", \"geometry\": {\"type\": \"Polygon\", \"coordinates\":"
                  " [[[1, 2], [3, 4], [1, 2]]]}}")
          == "(geometry=2 1 0 0; 4 3 0 0; 2 1 0 0)");
}

TEST_CASE("An XML attachment is as it is")
{
    CHECK(rowsOf("jr://file/x.xml", "<root><item><name>a</name></item></root>") == "(name=a)");
}

TEST_CASE("An attachment that is not readable refuses the form, and says which")
{
    const auto said = [](const QString &source, const QByteArray &content) {
        return problems(formWith(source), holding(source, content));
    };
    CHECK(said("jr://file/x.xml", "<root>")
          == QStringList{"form.bad-instance line 5 x jr://file/x.xml form.not-xml"});
    CHECK(said("jr://file/x.geojson", "[]")
          == QStringList{"form.bad-instance line 5 x jr://file/x.geojson form.bad-instance json"});
    CHECK(said("jr://file/x.geojson", "{\"type\": \"Feature\"}").front().endsWith(" type"));
    CHECK(said("jr://file/x.geojson", "{\"type\": \"FeatureCollection\", \"features\": 1}")
              .front()
              .endsWith(" features"));
    CHECK(said("jr://file/x.geojson",
               "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\","
               " \"geometry\": {\"type\": \"MultiPoint\"}}]}")
              .front()
              .endsWith(" geometry"));
}

SCENARIO("An attachment may be missing")
{
    GIVEN("a form whose list is not there")
    {
        const FormXml xml = formWith("jr://file/gone.csv");
        THEN("it opens, with a warning, and knows what is still to come")
        {
            const auto nothing = holding("other", {});
            CHECK(problems(xml, nothing)
                  == QStringList{
                      "warning: form.missing-instance line 5 gone.csv jr://file/gone.csv"});
            CHECK(read(xml, nothing)->externalInstances["x"] == "jr://file/gone.csv");
        }
        THEN("without anybody to ask it is only noted")
        {
            CHECK(problems(xml).isEmpty());
            CHECK(read(xml)->externalInstances["x"] == "jr://file/gone.csv");
        }
    }
    GIVEN("a form that wants the last interview's answers")
    {
        const FormXml xml = formWith("jr://instance/last-saved");
        THEN("no attachment is looked for")
        {
            CHECK(problems(xml, holding("other", {})).isEmpty());
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/form/Forms.h"

#include <catch2/catch_test_macros.hpp>

using namespace saltbush;
using namespace saltbush::test;
using form::ModelNode;
using form::noModel;

SCENARIO("A form says who it is")
{
    GIVEN("a form with a title, an id and a version")
    {
        const auto form = read({.instance = "<household id=\"hh\" version=\"7\"><a/></household>"});
        THEN("the definition knows them")
        {
            CHECK(form->title == "A form");
            CHECK(form->id == "hh");
            CHECK(form->version == "7");
            CHECK(form->rootName == "household");
            CHECK(form->namespaces["jr"] == "http://openrosa.org/javarosa");
        }
    }
    GIVEN("a form of the first years, whose id is its namespace")
    {
        const auto form = read({.instance = "<data xmlns=\"http://example.org/old\"><a/></data>"});
        THEN("that is its id, and its nodes are found as ever")
        {
            CHECK(form->id == "http://example.org/old");
            CHECK(form->find("/data/a") != noModel);
        }
    }
}

TEST_CASE("The model has each element once, parents first")
{
    const auto form = read({.instance = "<data><g><x/></g><g><x/><y/></g><z/></data>"});
    QStringList paths;
    for (const ModelNode &node : form->nodes())
        paths << node.path;
    CHECK(paths == QStringList{"/data", "/data/g", "/data/g/x", "/data/g/y", "/data/z"});
    CHECK(nodeAt(form, "/data/g").children.size() == 2);
    CHECK_FALSE(nodeAt(form, "/data/g").isLeaf);
    CHECK(nodeAt(form, "/data/g[2]/x").isLeaf);
    CHECK(form->find("/data/nowhere") == noModel);
}

TEST_CASE("Default values stand in the instance template, without the white space around them")
{
    const auto form = read({.instance = "<data><a> 5\n</a><b>\n</b></data>"});
    const xpath::Tree &tree = *form->instanceTemplate;
    CHECK(tree.value(nodeAt(form, "/data/a").templateNode) == "5");
    CHECK(tree.value(nodeAt(form, "/data/b").templateNode).isEmpty());
}

TEST_CASE("Names with a prefix are found by that name, and by another prefix of their namespace")
{
    const auto form = read({.instance = "<data><orx:meta><orx:instanceID/></orx:meta></data>",
                            .model = "<bind nodeset=\"/data/orx:meta/orx:instanceID\""
                                     " jr:preload=\"uid\"/>"});
    CHECK(nodeAt(form, "/data/orx:meta/orx:instanceID").bind.preload->kind == "uid");
}

TEST_CASE("A bind finds a node whose prefix it left out")
{
    const auto form =
        read({.instance = "<data><orx:meta><orx:instanceID/></orx:meta></data>",
              .model = "<bind nodeset=\"/data/meta/instanceID\" readonly=\"true()\"/>"});
    CHECK(nodeAt(form, "/data/orx:meta/orx:instanceID").bind.readonly);
}

SCENARIO("A repeat knows what a new one looks like")
{
    const QString body = "<group ref=\"/data/r\"><repeat nodeset=\"/data/r\">"
                         "<input ref=\"/data/r/x\"/></repeat></group>";
    GIVEN("a repeat with jr:template and a first occurrence")
    {
        const auto form = read({.instance = "<data><r jr:template=\"\"><x>new</x></r>"
                                            "<r><x>first</x></r></data>",
                                .body = body});
        const form::ModelIndex repeat = form->find("/data/r");
        THEN("the template is no occurrence")
        {
            const xpath::Tree &tree = *form->instanceTemplate;
            const xpath::NodeId occurrence = tree.firstChild(tree.root());
            CHECK(tree.next(occurrence) == xpath::noNode);
            CHECK(tree.stringValue(occurrence) == "first");
        }
        THEN("a new one copies the template, which does not say that it is one")
        {
            const auto &[tree, node, size] = form->repeatTemplates[repeat];
            CHECK(tree->stringValue(node) == "new");
            CHECK(tree->firstAttribute(node) == xpath::noNode);
        }
        THEN("the repeat's control counts, not the group's around it")
        {
            CHECK(form->node(repeat).isRepeat);
            CHECK(controlAt(form, "/data/r").kind == form::ControlKind::Repeat);
        }
    }
    GIVEN("a repeat without jr:template")
    {
        const auto form = read(
            {.instance = "<data><r><x>first</x></r><r><x>second</x></r></data>", .body = body});
        THEN("a new one copies the first occurrence, without its values")
        {
            const auto &[tree, node, size] = form->repeatTemplates[form->find("/data/r")];
            CHECK(tree->firstChild(node) != xpath::noNode);
            CHECK(tree->stringValue(node).isEmpty());
        }
    }
    GIVEN("a repeat in a repeat, each with jr:template")
    {
        const auto form = read({.instance = "<data><r jr:template=\"\"><x/><s jr:template=\"\">"
                                            "<y>inner</y></s></r></data>",
                                .body = body});
        THEN("the outer template holds no inner occurrence, and the inner has a template")
        {
            const auto &[outer, outerNode, outerSize] =
                form->repeatTemplates[form->find("/data/r")];
            CHECK(outer->stringValue(outerNode).isEmpty());
            const auto &[inner, innerNode, innerSize] =
                form->repeatTemplates[form->find("/data/r/s")];
            CHECK(inner->stringValue(innerNode) == "inner");
        }
    }
}

TEST_CASE("An attribute has a model node once a bind or an action names it")
{
    const QString instance = "<data><meta><entity dataset=\"people\" id=\"\"/></meta></data>";
    const auto form = read(
        {.instance = instance,
         .model =
             "<bind nodeset=\"/data/meta/entity/@id\" type=\"string\" calculate=\"uuid()\"/>"});
    const ModelNode &id = nodeAt(form, "/data/meta/entity/@id");
    CHECK(id.isAttribute);
    CHECK(id.bind.calculate);
    CHECK(form->node(id.parent).path == "/data/meta/entity");
    CHECK(form->node(id.parent).isLeaf);
    CHECK(form->find("/data/meta/entity/@dataset") == noModel);
}

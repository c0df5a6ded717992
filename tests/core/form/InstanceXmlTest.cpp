// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/InstanceXml.h"
#include "tests/core/form/Forms.h"
#include "tests/support/Results.h"

#include <catch2/catch_test_macros.hpp>

using namespace saltbush;
using namespace saltbush::test;
using form::readInstance;
using form::writeInstance;
using xpath::NodeId;
using xpath::Tree;

namespace
{

const QByteArray declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

bool everything(NodeId) { return true; }

QByteArray written(const form::SharedForm &form)
{
    return writeInstance(*form, *form->instanceTemplate, everything);
}

} // namespace

TEST_CASE("An instance is written without a blank too much")
{
    const auto form =
        read({.instance = "<data id=\"f\" version=\"1\">\n <a>x</a>\n <b/>\n</data>"});
    CHECK(written(form) == declaration + "<data id=\"f\" version=\"1\"><a>x</a><b/></data>");
}

TEST_CASE("Namespaces that are used are declared, others are not")
{
    const auto form = read({.instance = "<data id=\"f\" orx:version=\"1\"><a/><orx:meta>"
                                        "<orx:instanceID/></orx:meta></data>"});
    CHECK(written(form)
          == declaration
              + "<data id=\"f\" orx:version=\"1\" xmlns:orx=\"http://openrosa.org/xforms\"><a/>"
                "<orx:meta><orx:instanceID/></orx:meta></data>");
}

TEST_CASE("A default namespace stays where the form has it")
{
    const auto form = read({.instance = "<data xmlns=\"urn:x\" id=\"f\"><a/>"
                                        "<meta xmlns=\"http://openrosa.org/xforms\"/></data>"});
    CHECK(written(form)
          == declaration
              + "<data xmlns=\"urn:x\" id=\"f\"><a/><meta "
                "xmlns=\"http://openrosa.org/xforms\"/></data>");
}

TEST_CASE("A name that is no qualified name is kept whole")
{
    // Found by fuzzing: ":" was written as an attribute without a name, which nobody could read.
    const auto form = read({.instance = "<data id=\"f\"><a/></data>"});
    const QByteArray odd = "<data id=\"f\" :=\"1\" b:=\"2\" c:d:e=\"3\"><a/></data>";
    const auto tree = form::readInstance(*form, odd);
    REQUIRE(tree);
    CHECK(writeInstance(*form, *tree, everything) == declaration + odd);
}

TEST_CASE("What is not kept is left out with all below it")
{
    const auto form = read({.instance = "<data><g><a>1</a></g><b>2</b></data>"});
    const NodeId group = nodeAt(form, "/data/g").templateNode;
    const auto keep = [group](NodeId node) { return node != group; };
    CHECK(writeInstance(*form, *form->instanceTemplate, keep)
          == declaration + "<data><b>2</b></data>");
}

TEST_CASE("Every text comes back as it was written")
{
    const auto form = read({.instance = "<data><a/></data>"});
    const QStringList texts{"<&>\"'",
                            " two  blanks ",
                            "line\nline\r\nline\r",
                            "\t",
                            "ไทย 한국어 中文",
                            QString::fromUtf8("\xF0\x9F\xA6\x98"),
                            "]]>",
                            "&amp;"};
    for (const QString &text : texts) {
        Tree tree = *form->instanceTemplate;
        const NodeId node = tree.firstChild(tree.root());
        tree.setValue(node, text);
        tree.setAttribute(node, form->names->intern("note"), text);
        const Tree back = must(readInstance(*form, writeInstance(*form, tree, everything)));
        const NodeId read = back.firstChild(back.root());
        CHECK(back.stringValue(read) == text);
        CHECK(back.value(back.firstAttribute(read)) == text);
    }
}

TEST_CASE("What no XML can hold is marked")
{
    const auto form = read({.instance = "<data><a/></data>"});
    Tree tree = *form->instanceTemplate;
    tree.setValue(tree.firstChild(tree.root()), QString(QChar(1)) + 'x' + QChar(0xD800) + 'y');
    CHECK(writeInstance(*form, tree, everything)
          == declaration + "<data><a>\xEF\xBF\xBDx\xEF\xBF\xBDy</a></data>");
}

TEST_CASE("A reason for non-response is written and read")
{
    const auto form = read({.instance = "<data><a/></data>"});
    const xpath::NameId reason = form->names->find("nonresponse", form::saltbushUri);
    REQUIRE(reason != xpath::noName);
    Tree tree = *form->instanceTemplate;
    tree.setAttribute(tree.firstChild(tree.root()), reason, "refused");
    const QByteArray xml = writeInstance(*form, tree, everything);
    CHECK(xml
          == declaration
              + "<data xmlns:saltbush=\"urn:saltbush:xforms:1\">"
                "<a saltbush:nonresponse=\"refused\"/></data>");
    const Tree back = must(readInstance(*form, xml));
    CHECK(back.value(back.attribute(back.firstChild(back.root()), reason)) == "refused");
}

SCENARIO("A submission is read")
{
    const auto form = read({.instance = "<data><a/></data>"});
    GIVEN("one that knows only the form's names")
    {
        const Tree tree = must(readInstance(*form, "<data><a>1</a><a>2</a></data>"));
        THEN("it shares the form's names, and repeats are all there")
        {
            CHECK(tree.names() == form->names);
            CHECK(tree.stringValue(tree.lastChild(tree.root())) == "2");
        }
    }
    GIVEN("one that brings names of its own")
    {
        const Tree tree = must(readInstance(*form, "<data><a>1</a><new/></data>"));
        THEN("the form's names, which others use, stay as they are")
        {
            CHECK(form->names->find("new") == xpath::noName);
            CHECK(tree.names()->find("new") != xpath::noName);
            CHECK(tree.names()->find("a") == form->names->find("a"));
        }
    }
    GIVEN("one of another form, or what is no XML")
    {
        THEN("it is refused")
        {
            CHECK(mustFail(readInstance(*form, "<other/>")).code == form::notAForm);
            CHECK(mustFail(readInstance(*form, "<data>")).code == form::notXml);
        }
    }
}

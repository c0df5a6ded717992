// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/xpath/Evaluation.h"
#include "tests/support/QtStrings.h"

using namespace saltbush;
using namespace saltbush::test;

namespace
{

const QString venues = QStringLiteral(
    "<data version='7'>"
    "<site code='m'><name>Melbourne</name><rooms>4</rooms><open/></site>"
    "<site code='s'><name>Sydney</name><rooms>2</rooms><note>by the <b>bridge</b></note></site>"
    "<site code='a'><name>Adelaide</name><rooms>4</rooms></site>"
    "<wanted>4</wanted></data>");

using Texts = QStringList;

} // namespace

TEST_CASE("A path leads down, up, and to attributes")
{
    Form form(venues);
    CHECK(form.nodes("/data/site/name") == Texts{"Melbourne", "Sydney", "Adelaide"});
    CHECK(form.nodes("site/rooms/../name") == Texts{"Melbourne", "Sydney", "Adelaide"});
    CHECK(form.nodes("site/@code") == Texts{"m", "s", "a"});
    CHECK(form.string("/data/@version") == "7");
    CHECK(form.string("/data/nowhere/at/all").isEmpty());
    form.standAt("/data/site[2]/rooms");
    CHECK(form.string("../name") == "Sydney");
    CHECK(form.string("../../site[1]/name") == "Melbourne");
}

TEST_CASE("Every axis of XPath 1.0 is there")
{
    Form form(venues);
    CHECK(form.nodes("//name") == Texts{"Melbourne", "Sydney", "Adelaide"});
    CHECK(form.number("count(/descendant-or-self::*)") == 14);
    form.standAt("/data/site[2]/name");
    CHECK(form.nodes("ancestor::site/@code") == Texts{"s"});
    CHECK(form.nodes("ancestor-or-self::*/@code") == Texts{"s"});
    CHECK(form.nodes("following-sibling::*") == Texts{"2", "by the bridge"});
    CHECK(form.nodes("following::name") == Texts{"Adelaide"});
    CHECK(form.nodes("preceding::name") == Texts{"Melbourne"});
    CHECK(form.nodes("../preceding-sibling::site/name") == Texts{"Melbourne"});
    CHECK(form.nodes("self::name") == Texts{"Sydney"});
    CHECK(form.nodes("self::rooms").isEmpty());
    CHECK(form.nodes("text()") == Texts{"Sydney"});
    CHECK(form.nodes("../note/node()") == Texts{"by the ", "bridge"});
    CHECK(form.nodes("parent::site/child::rooms") == Texts{"2"});
}

TEST_CASE("A backward axis counts from the node, and still gives document order")
{
    Form form(venues);
    form.standAt("/data/wanted");
    CHECK(form.nodes("preceding-sibling::site[1]/name") == Texts{"Adelaide"});
    CHECK(form.nodes("preceding-sibling::site/name") == Texts{"Melbourne", "Sydney", "Adelaide"});
}

TEST_CASE("Predicates filter one after the other")
{
    Form form(venues);
    CHECK(form.nodes("site[rooms = 4]/name") == Texts{"Melbourne", "Adelaide"});
    CHECK(form.nodes("site[rooms = 4][2]/name") == Texts{"Adelaide"});
    CHECK(form.nodes("site[2][rooms = 4]/name").isEmpty());
    CHECK(form.nodes("site[last()]/name") == Texts{"Adelaide"});
    CHECK(form.nodes("site[position() > 1 and rooms = 4]/name") == Texts{"Adelaide"});
    CHECK(form.nodes("site[open]/name") == Texts{"Melbourne"});
    CHECK(form.nodes("site[@code = 's' or name = 'Adelaide']/name") == Texts{"Sydney", "Adelaide"});
    CHECK(form.nodes("site[rooms = ../wanted]/name") == Texts{"Melbourne", "Adelaide"});
    CHECK(form.nodes("(//name)[2]") == Texts{"Sydney"});
    CHECK(form.nodes("site[1.5]").isEmpty());
}

TEST_CASE("A position after // counts within each parent")
{
    Form form(venues);
    CHECK(form.nodes("//rooms[1]") == Texts{"4", "2", "4"});
    CHECK(form.nodes("//site[1]/name") == Texts{"Melbourne"});
}

TEST_CASE("A union is in document order, each node once")
{
    Form form(venues);
    CHECK(form.nodes("site[3]/name | site[1]/name | site[rooms = 4]/name")
          == Texts{"Melbourne", "Adelaide"});
    CHECK(form.nodes("site[1]/name | site[1]/@code") == Texts{"m", "Melbourne"});
    CHECK(form.error("site | 3").code == xpath::evaluationError);
}

TEST_CASE("Many nodes out of order are sorted too")
{
    QString xml = "<data>";
    for (int i = 0; i < 50; ++i)
        xml += QStringLiteral("<a><b>%1</b></a>").arg(i);
    Form form(xml + "</data>");
    const Texts found = form.nodes("//b/ancestor::*/b | //b/text()");
    CHECK(found.size() == 100);
    CHECK(found.first() == "0");
    CHECK(found.last() == "49");
}

TEST_CASE("current() is where the expression stands, even inside a predicate")
{
    Form form(venues);
    form.addInstance("cities",
                     "<root><item><id>Sydney</id><state>NSW</state></item>"
                     "<item><id>Adelaide</id><state>SA</state></item></root>");
    form.standAt("/data/site[3]/rooms");
    CHECK(form.string("instance('cities')/root/item[id = current()/../name]/state") == "SA");
    CHECK(form.string("instance('cities')/root/item[id = /data/site[2]/name]/state") == "NSW");
    CHECK(form.string("current()") == "4");
    CHECK(form.error("instance('villages')/root").facts == Texts{"instance", "villages"});
}

TEST_CASE("Prefixes of the expression name namespaces, whatever the document calls them")
{
    const auto names = std::make_shared<xpath::Names>();
    const xpath::Tree tree = must(xpath::treeFromXml(
        "<data "
        "xmlns:orx='http://openrosa.org/xforms'><orx:meta><orx:id>x</orx:id></orx:meta></data>",
        names));
    xpath::EvaluationContext context({&tree, tree.root()}, Form::functions());
    const auto ask = [&](const QString &text) {
        return must(must(xpath::Expression::parse(text, names, Form::functions(),
                                                  {{"o", "http://openrosa.org/xforms"}}))
                        .evaluateString(context));
    };
    CHECK(ask("o:meta/o:id") == "x");
    CHECK(ask("o:*/o:*") == "x");
    CHECK(ask("meta/id").isEmpty());
    CHECK(ask("name(o:meta)") == "orx:meta");
    CHECK(ask("namespace-uri(o:meta)") == "http://openrosa.org/xforms");
}

TEST_CASE("indexed-repeat() takes the question from the numbered instance")
{
    Form form("<data><house><person><age>30</age></person><person><age>4</age></person></house>"
              "<house><person><age>61</age></person></house></data>");
    CHECK(form.string("indexed-repeat(/data/house/person/age, /data/house, 2)") == "61");
    CHECK(
        form.string("indexed-repeat(/data/house/person/age, /data/house, 1, /data/house/person, 2)")
        == "4");
    form.standAt("/data/house[1]/person[1]/age");
    CHECK(form.string("indexed-repeat(../age, .., 2)") == "4");
    CHECK(form.string("indexed-repeat(/data/house/person/age, /data/house/person, 2)") == "4");
    CHECK(form.string("indexed-repeat(/data/house/person/age, /data/house, 9)").isEmpty());
    CHECK(form.error("indexed-repeat(3, /data/house, 1)").code == xpath::wrongArguments);
}

TEST_CASE(
    "An absolute path keeps to its occurrence where the caller wants it, but for its last step")
{
    Form form(
        "<data><house><room>1</room></house><house><room>2</room><room>3</room></house></data>");
    form.standAt("/data/house[2]/room[1]");
    CHECK(form.nodes("/data/house/room") == Texts{"1", "2", "3"});
    form.context().keepsToOccurrence = true;
    CHECK(form.nodes("/data/house/room") == Texts{"2", "3"});
    CHECK(form.nodes("/data/house[1]/room") == Texts{"1"});
    CHECK(form.number("count(/data/house)") == 2);
}

TEST_CASE("The namespace axis gives what is in scope, named by prefix")
{
    Form form("<data xmlns:a='urn:a' xmlns:b='urn:b' k='1'><in xmlns:b='urn:other' xmlns:c='urn:c'>"
              "<out/></in></data>");
    form.standAt("/data/in/out");
    CHECK(form.nodes("namespace::*") == Texts{"urn:a", "urn:other", "urn:c"});
    CHECK(form.nodes("namespace::b") == Texts{"urn:other"});
    CHECK(form.nodes("/data/namespace::b") == Texts{"urn:b"});
    CHECK(form.string("local-name(namespace::*[2])") == "b");
    CHECK(form.string("name(namespace::c)") == "c");
    CHECK(form.string("namespace-uri(namespace::c)").isEmpty());
    CHECK(form.nodes("/data/@*") == Texts{"1"});
}

TEST_CASE("The default namespace is a namespace node without a name")
{
    Form form("<data xmlns='urn:a'><in xmlns=''/></data>");
    CHECK(form.string("local-name(/*/namespace::*)").isEmpty());
    CHECK(form.string("/*/namespace::*") == "urn:a");
    CHECK(form.number("count(/*/in/namespace::*)") == 0);
}

TEST_CASE("id() finds elements of the tree, and none that has left it")
{
    Form form("<data><q id='a'>1</q><q id='b'>2</q><q id='c'>3</q></data>");
    CHECK(form.nodes("id('c a')") == Texts{"1", "3"});
    const xpath::NodeId gone = form.tree().firstChild(form.tree().root());
    form.tree().detach(gone);
    CHECK(form.nodes("id('c a')") == Texts{"3"});
    form.tree().attach(gone, form.tree().root());
    CHECK(form.nodes("id('c a')") == Texts{"3", "1"});
}

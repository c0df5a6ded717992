// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/Tree.h"
#include "core/xpath/XmlTree.h"
#include "tests/support/QtStrings.h"

#include <catch2/catch_test_macros.hpp>

using namespace saltbush::xpath;

namespace
{

/// <data id="x"><person><name>Ada</name></person><person><name>Eve</name></person></data>
struct Household
{
    std::shared_ptr<Names> names = std::make_shared<Names>();
    NameId data = names->intern(QStringLiteral("data"));
    NameId person = names->intern(QStringLiteral("person"));
    NameId name = names->intern(QStringLiteral("name"));
    NameId id = names->intern(QStringLiteral("id"));
    Tree tree{names};
    NodeId root = tree.appendElement(tree.document(), data);
    NodeId ada = add(QStringLiteral("Ada"));
    NodeId eve = add(QStringLiteral("Eve"));

    NodeId add(const QString &who)
    {
        const NodeId node = tree.appendElement(root, person);
        tree.setValue(tree.appendElement(node, name), who);
        return node;
    }
};

} // namespace

TEST_CASE("A name is the same number wherever it is seen")
{
    Names names;
    const NameId plain = names.intern(QStringLiteral("meta"));
    CHECK(names.intern(QStringLiteral("meta")) == plain);
    CHECK(names.intern(QStringLiteral("meta"), QStringLiteral("urn:x")) != plain);
    CHECK(names.find(QStringLiteral("never")) == noName);
}

TEST_CASE("A tree finds children by name and writes their paths")
{
    Household house;
    const Tree &tree = house.tree;
    CHECK(tree.root() == house.root);
    CHECK(tree.firstChildNamed(house.root, house.person) == house.ada);
    CHECK(tree.nextNamed(house.ada, house.person) == house.eve);
    CHECK(tree.nextNamed(house.eve, house.person) == noNode);
    const NodeId name = tree.firstChild(house.eve);
    CHECK(tree.path(name) == QStringLiteral("/data/person[2]/name"));
    CHECK(tree.stringValue(house.root) == QStringLiteral("AdaEve"));
}

TEST_CASE("Document order is parents first, attributes before children, then siblings")
{
    Household house;
    const NodeId id = house.tree.setAttribute(house.root, house.id, QStringLiteral("x"));
    const Tree &tree = house.tree;
    CHECK(tree.before(house.root, house.ada));
    CHECK(tree.before(house.ada, house.eve));
    CHECK(tree.before(tree.firstChild(house.ada), house.eve));
    CHECK(tree.before(id, house.ada));
    CHECK_FALSE(tree.before(house.eve, house.ada));
    CHECK_FALSE(tree.before(house.eve, house.eve));
}

TEST_CASE("The text of a leaf is a node without being one")
{
    Household house;
    const NodeId name = house.tree.firstChild(house.ada);
    const NodeId text = house.tree.ownText(name);
    REQUIRE(text != noNode);
    CHECK(house.tree.kind(text) == NodeKind::Text);
    CHECK(house.tree.parent(text) == name);
    CHECK(house.tree.stringValue(text) == QStringLiteral("Ada"));
    CHECK(house.tree.before(name, text));
}

TEST_CASE("Text and elements may be mixed")
{
    Household house;
    house.tree.appendText(house.eve, QStringLiteral(" and "));
    const NodeId more = house.tree.appendElement(house.eve, house.name);
    house.tree.appendText(more, QStringLiteral("Bo"));
    house.tree.appendElement(more, house.name);
    CHECK(house.tree.stringValue(house.eve) == QStringLiteral("Eve and Bo"));
}

TEST_CASE("A removed repeat leaves its place to the next one")
{
    Household house;
    const auto size = house.tree.size();
    const auto structure = house.tree.structureRevision();
    house.tree.remove(house.ada);
    CHECK(house.tree.stringValue(house.root) == QStringLiteral("Eve"));
    CHECK(house.tree.structureRevision() > structure);
    const NodeId copy = house.tree.copySubtree(house.tree, house.eve, house.root, house.eve);
    CHECK(house.tree.size() == size);
    CHECK(house.tree.firstChild(house.root) == copy);
    CHECK(house.tree.stringValue(copy) == QStringLiteral("Eve"));
}

TEST_CASE("Every change of a value counts, the same value again does not")
{
    Household house;
    const NodeId name = house.tree.firstChild(house.ada);
    const auto before = house.tree.revision();
    house.tree.setValue(name, QStringLiteral("Ada"));
    CHECK(house.tree.revision() == before);
    house.tree.setValue(name, QStringLiteral("Ida"));
    CHECK(house.tree.revision() == before + 1);
}

TEST_CASE("A tree copied is a tree of its own")
{
    Household house;
    Tree copy = house.tree;
    copy.setValue(copy.firstChild(house.ada), QStringLiteral("Ida"));
    CHECK(house.tree.stringValue(house.ada) == QStringLiteral("Ada"));
    CHECK(copy.stringValue(house.ada) == QStringLiteral("Ida"));
}

TEST_CASE("Among many children the right ones are found, however they come and go")
{
    Household house;
    Tree &tree = house.tree;
    std::vector<NodeId> people{house.ada, house.eve};
    for (int i = 0; i < 100; ++i) {
        tree.appendElement(house.root, house.name);
        people.push_back(house.add(QString::number(i)));
    }
    const auto found = [&] {
        std::vector<NodeId> all;
        for (NodeId at = tree.firstChildNamed(house.root, house.person); at != noNode;
             at = tree.nextNamed(at, house.person))
            all.push_back(at);
        return all;
    };
    CHECK(found() == people);
    people.insert(people.begin() + 50,
                  tree.insertElementBefore(house.root, people[50], house.person));
    people.insert(people.begin(), tree.insertElementBefore(house.root, people[0], house.person));
    CHECK(found() == people);
    for (const std::size_t gone : {people.size() - 1, std::size_t(30), std::size_t(0)}) {
        tree.remove(people[gone]);
        people.erase(people.begin() + std::ptrdiff_t(gone));
        CHECK(found() == people);
    }
    CHECK(tree.nextNamed(tree.firstChildNamed(house.root, house.name), house.person) == people[2]);
    CHECK(tree.firstChildNamed(house.root, house.data) == noNode);
    const Tree copy = tree;
    CHECK(copy.firstChildNamed(house.root, house.person) == people.front());
}

TEST_CASE("XML that cannot be read is an error with its line")
{
    const auto tree =
        treeFromXml(QStringLiteral("<data>\n<a></b></data>"), std::make_shared<Names>());
    REQUIRE_FALSE(tree.has_value());
    CHECK(tree.error().code == unreadableXml);
    CHECK(tree.error().place.row == 2);
}

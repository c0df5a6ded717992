// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/IndexCache.h"
#include "tests/core/xpath/Evaluation.h"
#include "tests/support/QtStrings.h"

using namespace saltbush;
using namespace saltbush::test;

namespace
{

constexpr int suburbCount = 1000;

/// A thousand suburbs, of ten cities in turn.
QString suburbs()
{
    QString xml = "<root>";
    for (int i = 0; i < suburbCount; ++i)
        xml +=
            QStringLiteral("<item code='%1'><city>c%2</city><size>%3</size><name>s%1</name></item>")
                .arg(i)
                .arg(i % 10)
                .arg(i % 3);
    return xml + "</root>";
}

struct Cascade
{
    Form form{"<data><city>c3</city><day>2026-01-01</day><suburb/></data>"};
    xpath::IndexCache indexes;
    xpath::Meter meter;

    Cascade()
    {
        form.addInstance("suburbs", suburbs());
        form.standAt("/data/suburb");
        form.context().indexes = &indexes;
    }
    /// How many predicates were evaluated for it, and how many nodes were found.
    std::pair<std::uint64_t, qsizetype> ask(const QString &text)
    {
        form.context().predicateEvaluations = 0;
        const qsizetype found = form.nodes(text).size();
        return {form.context().predicateEvaluations, found};
    }
};

const QString ofThisCity = "instance('suburbs')/root/item[city = current()/../city]/name";

} // namespace

TEST_CASE("A filter by equality looks up instead of looking through")
{
    Cascade cascade;
    CHECK(cascade.ask(ofThisCity).first == 1);
    CHECK(cascade.ask(ofThisCity).second == 100);
    CHECK(cascade.ask("instance('suburbs')/root/item[@code = '17']").second == 1);
    CHECK(cascade.ask("instance('suburbs')/root/item['17' = @code]").first == 1);
    CHECK(cascade.ask("instance('suburbs')/root/item[city = 'nowhere']").second == 0);
    CHECK(cascade.ask("instance('suburbs')/root/item[city = /data/none]").second == 0);
}

TEST_CASE("What the index leaves is filtered by the other conditions")
{
    Cascade cascade;
    const auto [asked, found] =
        cascade.ask("instance('suburbs')/root/item[size = 1 and city = /data/city]/name");
    CHECK(asked == 101);
    CHECK(found == 33);
    CHECK(cascade.ask("instance('suburbs')/root/item[city = /data/city][2]/name").second == 1);
    CHECK(cascade.form.string("instance('suburbs')/root/item[city = /data/city][2]/name") == "s13");
}

TEST_CASE("With and without an index the answer is the same")
{
    Cascade cascade;
    const QStringList indexed = cascade.form.nodes(ofThisCity);
    cascade.form.context().indexes = nullptr;
    CHECK(cascade.form.nodes(ofThisCity) == indexed);
    CHECK(cascade.ask(ofThisCity).first == suburbCount);
}

TEST_CASE("What a hash cannot answer is looked through")
{
    Cascade cascade;
    CHECK(cascade.ask("instance('suburbs')/root/item[size = 1]").first == suburbCount);
    CHECK(cascade.ask("instance('suburbs')/root/item[city = /data/day]").first == suburbCount);
    CHECK(cascade.ask("instance('suburbs')/root/item[city = name]").first == suburbCount);
}

TEST_CASE("An index follows the changes of its tree")
{
    const auto names = std::make_shared<xpath::Names>();
    xpath::Tree tree =
        must(xpath::treeFromXml("<root><item><k>a</k></item><item><k>b</k></item></root>", names));
    xpath::IndexCache indexes;
    xpath::Meter meter;
    const xpath::IndexCache::Question question{tree.root(), names->find("item"), names->find("k")};
    REQUIRE(indexes.find(tree, question, "b", meter).size() == 1);
    tree.setValue(tree.firstChild(tree.firstChild(tree.root())), "b");
    CHECK(indexes.find(tree, question, "b", meter).size() == 2);
    CHECK(indexes.find(tree, question, "a", meter).empty());
    indexes.forget(tree);
    CHECK(indexes.find(tree, question, "b", meter).size() == 2);
}

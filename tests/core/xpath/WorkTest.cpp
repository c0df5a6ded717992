// SPDX-License-Identifier: GPL-3.0-or-later
// What an evaluation costs, and what stops one that would cost too much.
#include "core/xpath/IndexCache.h"
#include "core/xpath/Limits.h"
#include "tests/core/xpath/Evaluation.h"
#include "tests/support/QtStrings.h"

#include <QElapsedTimer>

using namespace saltbush;
using namespace saltbush::test;

namespace
{

constexpr int placeCount = 2000;

QString places()
{
    QString xml = "<root>";
    for (int i = 0; i < placeCount; ++i)
        xml += QStringLiteral("<item><name>p%1</name><people>%2</people><at>%3</at></item>")
                   .arg(i)
                   .arg(i % 100)
                   .arg(i % 7 == 0 ? "2026-01-0" + QString::number(1 + i % 9) : QString());
    return xml + "</root>";
}

/// An interview's world: its own answers, a list, and what is known of both.
struct World
{
    Form form{"<data><least>98</least><word>p1</word><n>3</n><q/></data>"};
    xpath::IndexCache indexes;

    World()
    {
        form.addInstance("places", places());
        form.standAt("/data/q");
        form.context().indexes = &indexes;
    }
    /// How many predicates it takes to evaluate once more what was evaluated.
    std::uint64_t again(const xpath::Expression &expression)
    {
        must(expression.evaluate(form.context()));
        form.context().predicateEvaluations = 0;
        must(expression.evaluate(form.context()));
        return form.context().predicateEvaluations;
    }
    std::size_t found(const xpath::Expression &expression)
    {
        return must(expression.evaluate(form.context())).nodes().size();
    }
};

const QString items = "instance('places')/root/item";

QString manyPeople(int count)
{
    QString xml = "<data>";
    for (int i = 0; i < count; ++i)
        xml += QStringLiteral("<other/><person><age>%1</age></person>").arg(i);
    return xml + "</data>";
}

} // namespace

TEST_CASE("A filter that is asked again is not tried again")
{
    World world;
    for (const char *predicate :
         {"[people > /data/least]", "[starts-with(name, current()/../word)][people = 1]",
          "[people >= 98 and contains(name, '7')]/name", "[name = concat(/data/word, '5')]",
          "[count(../item[people = current()/../least]) > 1][position() > 2]",
          "[@none = /data/word or people = 7]", "[at = '2026-01-01']", "[last()]"}) {
        INFO(predicate);
        CHECK(world.again(world.form.parse(items + predicate)) <= 2);
    }
}

TEST_CASE("A filter is tried again when what it reads has changed")
{
    World world;
    const xpath::Expression filter = world.form.parse(items + "[people > /data/least]");
    CHECK(world.found(filter) == 20);
    const xpath::NodeId least = world.form.tree().firstChild(world.form.tree().root());
    world.form.tree().setValue(least, "97");
    CHECK(world.found(filter) == 40);
    world.form.tree().setValue(least, "98");
    CHECK(world.found(filter) == 20);
    CHECK(world.again(filter) <= 2);
    world.form.standAt("/data/word");
    CHECK(world.found(world.form.parse(items + "[name = current()]")) == 1);
}

TEST_CASE("What chance or the clock decides is never kept")
{
    World world;
    CHECK(world.again(world.form.parse(items + "[random() < 2]")) == placeCount);
    CHECK(world.again(world.form.parse(items + "[now() > at]")) == placeCount);
}

TEST_CASE("The n-th of many is found without walking, and knows its own place")
{
    Form form(manyPeople(500));
    xpath::IndexCache indexes;
    form.context().indexes = &indexes;
    form.standAt("/data/person[321]/age");
    CHECK(form.string(".") == "320");
    CHECK(form.number("position(..)") == 321);
    CHECK(form.string("/data/person[position() = position(current()/..) - 1]/age") == "319");
    CHECK(form.string("/data/person[number(current()) + 1]/age") == "320");
    CHECK(form.nodes("/data/person[0]").isEmpty());
    CHECK(form.nodes("/data/person[501]").isEmpty());
    CHECK(form.nodes("/data/person[7.5]").isEmpty());
    CHECK(form.string("/data/person[last()]/age") == "499");
    CHECK(form.string("indexed-repeat(/data/person/age, /data/person, 17)") == "16");
    form.context().predicateEvaluations = 0;
    CHECK(form.string("/data/person[position() = 77]/age") == "76");
    CHECK(form.context().predicateEvaluations == 1);
}

TEST_CASE("Places follow the structure of the tree")
{
    Form form(manyPeople(40));
    xpath::IndexCache indexes;
    form.context().indexes = &indexes;
    CHECK(form.string("/data/person[2]/age") == "1");
    xpath::Tree &tree = form.tree();
    const xpath::NodeId first = tree.firstChildNamed(tree.root(), form.names()->find("person"));
    tree.remove(first);
    CHECK(form.string("/data/person[2]/age") == "2");
    CHECK(form.number("count(/data/person)") == 39);
    CHECK(tree.countChildrenNamed(tree.root(), form.names()->find("person")) == 39);
    CHECK(tree.countChildrenNamed(tree.root(), form.names()->find("other")) == 40);
}

TEST_CASE("Rows of a list are counted without walking them")
{
    World world;
    CHECK(world.form.number("count(instance('places')/root/item)") == placeCount);
    CHECK(world.form.number("count(instance('places')/root/none)") == 0);
    CHECK(world.form.number("count(instance('places')/root/item/name)") == placeCount);
}

TEST_CASE("Many nodes compare with many as few do")
{
    QString xml = "<data><a>2026-01-01</a><b>2026-01-01T12:00:00</b>";
    for (int i = 0; i < 100; ++i)
        xml += QStringLiteral("<few>%1</few><more>%2</more><same>x</same>").arg(i).arg(i + 99);
    Form form(xml + "</data>");
    CHECK(form.boolean("few = more"));
    CHECK_FALSE(form.boolean("few = same"));
    CHECK_FALSE(form.boolean("same != same"));
    CHECK(form.boolean("same != (same | few)"));
    CHECK(form.boolean("few < more"));
    CHECK(form.boolean("few >= more"));
    CHECK_FALSE(form.boolean("few > more"));
    CHECK_FALSE(form.boolean("same < few"));
    CHECK(form.boolean("(a | same) = (b | few)"));
    CHECK(form.boolean("(b | same) = (a | few)"));
    CHECK_FALSE(form.boolean("none < few"));
}

TEST_CASE("An evaluation that would never end is refused")
{
    Form form(manyPeople(8000));
    QElapsedTimer timer;
    timer.start();
    for (const char *text :
         {"//*[..//*[..//none]]", "/data/person[../person/none = age]",
          "/data/person[count(preceding::*) = 3]", "/data/person[.//age > ../person/age]"}) {
        INFO(text);
        CHECK(form.error(text).code == xpath::tooMuch);
    }
    CHECK(timer.elapsed() < 60'000);
}

TEST_CASE("A text that would not end is refused")
{
    Form form("<data><a/></data>");
    form.tree().setValue(form.tree().firstChild(form.tree().root()),
                         QString(xpath::maxText / 2, u'a'));
    CHECK(form.string("concat(/data/a, /data/a)").size() == xpath::maxText);
    CHECK(form.error("concat(/data/a, /data/a, 'b')").code == xpath::tooMuch);
    CHECK(form.error("join(/data/a, 1, 2, 3, 4)").code == xpath::tooMuch);
    CHECK(form.string("translate(/data/a, 'a', '')").isEmpty());
}

TEST_CASE("A regular expression that goes back for ever is stopped")
{
    Form form("<data><a/></data>");
    form.tree().setValue(form.tree().firstChild(form.tree().root()), QString(5000, u'a') + "!");
    QElapsedTimer timer;
    timer.start();
    CHECK_FALSE(form.boolean("regex(/data/a, '(a+)+')"));
    CHECK_FALSE(form.boolean("regex(/data/a, '(a|aa)*b')"));
    CHECK_FALSE(form.boolean("regex(/data/a, '(.*)(.*)(.*)(.*)(.*)x')"));
    CHECK(timer.elapsed() < 20'000);
    CHECK(form.error("regex(/data/a, '((a{1,9999}){1,9999}){1,9999}')").code
          == xpath::wrongArguments);
}

TEST_CASE("What is known of a tree changes no answer")
{
    const QStringList predicates{
        "",
        "[3]",
        "[0]",
        "[last()]",
        "[position() = 2]",
        "[position() = current()/../n]",
        "[/data/n + 1]",
        "[/data/none]",
        "[/data/n]",
        "[true()]",
        "[position() > 5]",
        "[people = 7]",
        "['7' = people]",
        "[people = /data/n]",
        "[name = /data/word]",
        "[name = concat('p', /data/n)]",
        "[at = '2026-01-01']",
        "[at != '']",
        "[people > 90 and name != 'p95']",
        "[contains(name, /data/n)]",
        "[people = 3 or people = 4]",
        "[@none = '']",
        "[not(at = '')]",
        "[position() mod 500 = 1]",
        "[preceding-sibling::item[1]/people = 3]",
    };
    World world;
    const auto asked = [&](const QString &text, bool withIndexes) {
        world.form.context().indexes = withIndexes ? &world.indexes : nullptr;
        return world.form.value(text).nodes();
    };
    for (const QString &first : predicates) {
        for (const QString &second : predicates) {
            const QString text = items + first + second + "/name";
            INFO(text.toStdString());
            const xpath::Expression expression = world.form.parse(text);
            const xpath::NodeSet plain = asked(text, false);
            CHECK(asked(text, true) == plain);
            CHECK(must(expression.evaluate(world.form.context())).nodes() == plain);
            CHECK(must(expression.evaluate(world.form.context())).nodes() == plain);
        }
    }
}

namespace
{

/// Less than an evaluation may do, so that tests are quick.
constexpr std::uint64_t littleWork = 2'000'000;

QString rows(int count)
{
    return "<data>" + QStringLiteral("<row><t/><n>1</n></row>").repeated(count) + "</data>";
}

/// All rows share one long text, so that it costs nothing until it is read.
void fill(Form &form, qsizetype characters)
{
    const QString text(characters, u'a');
    xpath::Tree &tree = form.tree();
    for (xpath::NodeId row = tree.firstChild(tree.root()); row != xpath::noNode;
         row = tree.next(row))
        tree.setValue(tree.firstChild(row), text);
}

} // namespace

TEST_CASE("Long texts count as work")
{
    const qsizetype characters = 100'000;
    const std::uint64_t readOnce = std::uint64_t(characters) / 16;
    Form form(rows(1'000));
    fill(form, characters);
    for (const char *test :
         {"contains(t, 'x')", "starts-with(concat(t, 'b'), 'x')", "translate(t, 'a', 'b') = 'x'",
          "normalize-space(t) = 'x'", "string-length(t) = 3", "regex(t, 'x')", "t = /data/row[1]/n",
          "selected(t, 'x')", "digest(t, 'MD5') = 'x'", "substring(t, 2) = 'x'", "t > 7",
          "/data/row = 'x'", "string(/data) = 'x'", "join(' ', /data/row/t) = 'x'",
          "boolean-from-string(t)", "base64-decode(t) = 'x'", "coalesce('', t) = 'x'"}) {
        INFO(test);
        xpath::Meter meter;
        const xpath::Meter::Bound bound(meter, littleWork);
        form.context().sharedMeter = &meter;
        CHECK(form.error(QStringLiteral("count(/data/row[%1])").arg(test)).code == xpath::tooMuch);
        CHECK(meter.spent() < littleWork + 100 * readOnce);
    }
}

TEST_CASE("What functions do beyond reading counts as work")
{
    Form form(rows(1'000));
    const QString line = "'" + QStringLiteral("0 0;").repeated(5000) + "'";
    for (const QString &test :
         {QStringLiteral("intersects(concat(n, %1))").arg(line),
          QStringLiteral("area(concat(n, %1)) > 0").arg(line),
          QStringLiteral("format-date(now(), '%1')").arg(QStringLiteral("%Y").repeated(500)),
          QStringLiteral("regex(n, concat('(a{1,20}){1,20}', position(), '|1'))"),
          QStringLiteral("count(randomize(/data/row)) = 1"), QStringLiteral("uuid(10000) = 1"),
          QStringLiteral("translate(n, '%1', '') = 2").arg(QStringLiteral("bc").repeated(5000)),
          QStringLiteral("regex(concat('%1', n), '(a|aa)+$')").arg(QString(60, u'a'))}) {
        INFO(test.toStdString());
        xpath::Meter meter;
        const xpath::Meter::Bound bound(meter, littleWork);
        form.context().sharedMeter = &meter;
        CHECK(form.error(QStringLiteral("count(/data/row[%1])").arg(test)).code == xpath::tooMuch);
    }
}

TEST_CASE("What forms do every day is far from too much")
{
    World world;
    const auto costs = [&](const QString &text) {
        const xpath::Expression expression = world.form.parse(text);
        must(expression.evaluate(world.form.context())); // what is looked up is hashed once
        xpath::Meter meter;
        world.form.context().sharedMeter = &meter;
        must(expression.evaluate(world.form.context()));
        world.form.context().sharedMeter = nullptr;
        return meter.spent();
    };
    CHECK(costs("count(" + items + "[contains(name, '7')])") < 20 * placeCount);
    CHECK(costs("count(" + items + "[regex(name, '^p[0-9]{1,4}$')])") < 150 * placeCount);
    CHECK(costs("sum(" + items + "[people > 3]/people)") < 20 * placeCount);
    CHECK(costs(items + "[name = 'p77']/people") < 100);
    CHECK(costs("if(/data/n > 2, concat(/data/word, ' ', /data/least), '')") < 100);
}

TEST_CASE("Evaluations that share a meter share its bound")
{
    Form form(manyPeople(1000));
    xpath::Meter meter;
    form.context().sharedMeter = &meter;
    const xpath::Expression expression = form.parse("count(/data/person[age > 7])");
    must(expression.evaluate(form.context()));
    const std::uint64_t once = meter.spent();
    const xpath::Meter::Bound bound(meter, 3 * once + once / 2);
    for (int i = 0; i < 3; ++i)
        must(expression.evaluate(form.context()));
    CHECK(mustFail(expression.evaluate(form.context())).code == xpath::tooMuch);
}

TEST_CASE("An expression of any size is read in time that grows with it alone")
{
    Form form("<data><a/><b/></data>");
    const auto chain = [](const QString &one, const QString &sign, int count) {
        return QStringList(count, one).join(sign);
    };
    CHECK(form.boolean(chain("not(a)", " and ", 60'000)) == false);
    CHECK(form.nodes("/data/a" + QStringLiteral("[b!=1]").repeated(100'000)).isEmpty());
    QString nested = "a";
    for (int level = 0; level < 60; ++level)
        nested = "(a|b)[" + nested + "]";
    CHECK(form.parseError(nested).code == xpath::tooMuch);
    CHECK(form.parseError(QStringLiteral("a[b]/").repeated(100'000) + "a").code == xpath::tooMuch);
}

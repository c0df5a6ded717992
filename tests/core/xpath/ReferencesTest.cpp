// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/xpath/Evaluation.h"
#include "tests/support/QtStrings.h"

using namespace saltbush;
using namespace saltbush::test;
using xpath::Reference;

namespace
{

QString written(const Reference::Step &step, const xpath::Names &names)
{
    const QString name =
        step.name == xpath::noName ? QStringLiteral("*") : names.at(step.name).local;
    switch (step.kind) {
    case Reference::Step::Kind::Child:
        return name;
    case Reference::Step::Kind::Parent:
        return QStringLiteral("..");
    case Reference::Step::Kind::Self:
        return QStringLiteral(".");
    case Reference::Step::Kind::Attribute:
        return u'@' + name;
    case Reference::Step::Kind::AnyName:
        return QStringLiteral("*");
    default:
        return QStringLiteral("//");
    }
}

/// The references as paths; those with predicates end with "[]".
QStringList references(const QString &text)
{
    Form form;
    QStringList paths;
    const xpath::Expression expression = form.parse(text);
    for (const Reference &reference : expression.references()) {
        QStringList parts;
        if (reference.root == Reference::Root::Document)
            parts.append(QString());
        else if (reference.root == Reference::Root::Current)
            parts.append(QStringLiteral("current()"));
        else if (reference.root == Reference::Root::Instance)
            parts.append(reference.instanceId + u':');
        for (const Reference::Step &step : reference.steps)
            parts.append(written(step, *form.names()));
        paths.append(parts.join(u'/')
                     + (reference.hasPredicates ? QStringLiteral("[]") : QString()));
    }
    paths.sort();
    return paths;
}

using Paths = QStringList;

} // namespace

TEST_CASE("An expression says which questions it reads")
{
    CHECK(references("/data/age > 17 and /data/consent/@given = 'yes'")
          == Paths{"/data/age", "/data/consent/@given"});
    CHECK(references("../age + . - 1") == Paths{".", "../age"});
    CHECK(references("concat('a', 1 + 2)").isEmpty());
    CHECK(references("sum(/data/person/age) div count(/data/person)")
          == Paths{"/data/person", "/data/person/age"});
}

TEST_CASE("Paths inside predicates are read too, from where the predicate stands")
{
    CHECK(references("/data/person[age > ../../limit]/name")
          == Paths{"/data/person/../../limit", "/data/person/age", "/data/person/name[]"});
    CHECK(references("instance('sites')/root/item[city = current()/../place]/label")
          == Paths{"current()/../place", "sites:/root/item/city", "sites:/root/item/label[]"});
    CHECK(references("instance('sites')/root/item[@id = /data/site]")
          == Paths{"/data/site", "sites:/root/item/@id", "sites:/root/item[]"});
    CHECK(references("instance('sites')/root/item[selected(/data/chosen, name)]/label")
          == Paths{"/data/chosen", "sites:/root/item/label[]", "sites:/root/item/name"});
}

TEST_CASE("A function that speaks of the context node reads it")
{
    CHECK(references("string-length() > 3") == Paths{""});
    CHECK(references("/data/person[string-length() > 3]")
          == Paths{"/data/person", "/data/person[]"});
    CHECK(references("once(/data/a)") == Paths{"", "/data/a"});
}

TEST_CASE("A path from what a function gives starts at all that the function read")
{
    CHECK(references("randomize(/data/item)/name") == Paths{"/data/item", "/data/item/name"});
    CHECK(references("(/data/a | /data/b)/c")
          == Paths{"/data/a", "/data/a/c", "/data/b", "/data/b/c"});
    CHECK(references("(/data/a)[x = 1]/c") == Paths{"/data/a", "/data/a/c[]", "/data/a/x"});
}

TEST_CASE("Axes that may lead anywhere are said to")
{
    CHECK(references("//age") == Paths{"///"});
    CHECK(references("/data/*/age") == Paths{"/data/*/age"});
    CHECK(references("/data/a/text()") == Paths{"/data/a"});
}

TEST_CASE("What is folded away is not read")
{
    CHECK(references("if(true(), /data/a, /data/b)") == Paths{"/data/a"});
    CHECK(references("false() and /data/b").isEmpty());
}

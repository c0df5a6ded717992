// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/ConstraintValues.h"
#include "tests/support/QtStrings.h"

#include <catch2/catch_test_macros.hpp>

#include <QRegularExpression>

using namespace saltbush;
using namespace saltbush::form;

TEST_CASE("An example of a pattern is taken by it", "[constraint-values]")
{
    for (const QString pattern :
         {R"(^\d{3}$)", R"([0-9]{10})", R"(^(\+61|0)4\d{8}$)", R"([A-Z]{2}-\d{4,6})",
          R"(^[^@ ]+@\w+\.[a-z]{2,}$)", R"(^(?:[a-c]|x)*y?$)", R"(a{2}b+?c*)", R"([\]\-x]{2})",
          R"(^[^0-9a-zA-Z]$)", R"(^\S+\s\S+$)", R"(\p{Lu}.)",
          R"(^([01][0-9]|2[0-3]):[0-5][0-9]$)"}) {
        const QString example = exampleOf(pattern);
        INFO(pattern.toStdString() << " → " << example.toStdString());
        CHECK(!example.isEmpty());
        CHECK(QRegularExpression(pattern).match(example).hasMatch());
    }
}

TEST_CASE("There is no example of a pattern that is too clever or broken", "[constraint-values]")
{
    const QString deep = QString(100, u'(') + u'a' + QString(100, u')');
    for (const QString &pattern :
         {QStringLiteral("(?=a)b"), QStringLiteral(R"((a)\1)"), QStringLiteral("[ab"),
          QStringLiteral("(a"), QStringLiteral("a)"), QStringLiteral("\\"), QStringLiteral("a{"),
          QStringLiteral("(a{9999}){9999}"), deep, QString()})
        CHECK(exampleOf(pattern).isEmpty());
}

TEST_CASE("A constraint names values to try", "[constraint-values]")
{
    CHECK(valuesNamedIn(". >= 18 and . < 120")
          == QStringList{"18", "19", "17", "120", "121", "119"});
    CHECK(valuesNamedIn("regex(., '^\\d{3}$')") == QStringList{"^\\d{3}$", "555"});
    CHECK(valuesNamedIn(". = \"yes\" or /data/q12 = 'no'") == QStringList{"yes", "no"});
    CHECK(valuesNamedIn(". != '' and . > -0.5") == QStringList{"-0.5", "0.5", "-1.5"});
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/ExpressionError.h"
#include "core/xpath/Expression.h"
#include "core/xpath/FunctionSet.h"
#include "tests/support/QtStrings.h"

#include <catch2/catch_test_macros.hpp>

using namespace saltbush;

namespace
{

QStringList factsOf(const QString &expression)
{
    const auto parsed = xpath::Expression::parse(expression, std::make_shared<xpath::Names>(),
                                                 xpath::FunctionSet::odk());
    REQUIRE(!parsed);
    return form::expressionFacts("constraint", expression, parsed.error());
}

} // namespace

TEST_CASE("An expression that cannot be read is shown from where that is so", "[expression-error]")
{
    CHECK(factsOf(". > 3 and ) or 1") == QStringList{"constraint", "xpath.syntax", ") or 1"});
    CHECK(factsOf("1 # 234567890123456789012345678901234567890")
          == QStringList{"constraint", "xpath.syntax", "# 2345678901234567890123456789…"});
    CHECK(factsOf(". > 3 and ") == QStringList{"constraint", "xpath.incomplete"});
    CHECK(factsOf("trim(.)") == QStringList{"constraint", "xpath.unknown-function", "trim"});
    CHECK(factsOf("substr(1)") == QStringList{"constraint", "xpath.wrong-arguments", "substr"});
}

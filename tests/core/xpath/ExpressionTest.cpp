// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/xpath/Evaluation.h"
#include "tests/support/QtStrings.h"

#include <cmath>

using namespace saltbush;
using namespace saltbush::test;
using xpath::Expression;

TEST_CASE("Operators bind as in XPath 1.0")
{
    Form form;
    CHECK(form.number("2 + 3 * 4") == 14);
    CHECK(form.number("-2 + 3") == 1);
    CHECK(form.number("10 - 4 - 3") == 3);
    CHECK(form.number("7 mod 4 + 7 div 2") == 6.5);
    CHECK(form.boolean("1 < 2 = true()"));
    CHECK(form.boolean("false() and false() or true()"));
    CHECK(form.number("--3") == 3);
}

TEST_CASE("Operator words need no spaces where nothing else could stand")
{
    Form form("<data><and>3</and><div>4</div></data>");
    CHECK(form.number("6div 2mod2") == 1);
    CHECK(form.number("and*div") == 12);
    CHECK(form.boolean("and and div"));
}

TEST_CASE("Comparisons turn values into what the other side is")
{
    Form form("<data><a>1</a><a>20</a><b/></data>");
    CHECK(form.boolean("'007' = 7"));
    CHECK(form.boolean("true() = 'x'"));
    CHECK(form.boolean("a = 20"));
    CHECK(form.boolean("a != 20"));
    CHECK(form.boolean("a < 2 and a > 19"));
    CHECK_FALSE(form.boolean("c = ''"));
    CHECK(form.boolean("b = ''"));
    CHECK(form.boolean("0.1 + 0.2 = 0.3"));
    CHECK_FALSE(form.boolean("'' < 1"));
}

TEST_CASE("Dates compare and add as days")
{
    Form form("<data><born>1990-05-01</born></data>");
    CHECK(form.boolean("born < '1990-05-02'"));
    CHECK(form.boolean("born + 30 = '1990-05-31'"));
    CHECK(form.boolean("date-time('2026-11-23T12:00:00+11:00') = '2026-11-23T01:00:00Z'"));
    CHECK(form.string("today()") == "2026-11-23");
    CHECK(form.string("now()") == "2026-11-23T12:00:00.000+11:00");
    CHECK(form.string("date(today() + 10)") == "2026-12-03");
}

TEST_CASE("A number is written as people write it")
{
    Form form;
    CHECK(form.string("1 div 4") == "0.25");
    CHECK(form.string("100000 * 1000000000000000000") == "100000000000000000000000");
    CHECK(form.string("-0") == "0");
    CHECK(form.string("1 div 0") == "Infinity");
    CHECK(form.string("number('four')") == "NaN");
    CHECK(form.string("0.1 + 0.2") == "0.30000000000000004");
}

TEST_CASE("A syntax error says at which character")
{
    Form form;
    const auto column = [&](const QString &text) {
        const Error error = form.parseError(text);
        CHECK(error.code == xpath::syntaxError);
        return error.place.column;
    };
    CHECK(column("1 + ") == 5);
    CHECK(column("concat('a', 'b") == 13);
    CHECK(column("/data/site[") == 12);
    CHECK(column("1 == 2") == 4);
    CHECK(column("a b") == 3);
    CHECK(column("") == 1);
    CHECK(column("#") == 1);
}

TEST_CASE("A call of a function that is unknown, or with too few arguments, is found at parse")
{
    Form form;
    CHECK(form.parseError("1 + fly(2)").code == xpath::unknownFunction);
    CHECK(form.parseError("1 + fly(2)").facts == QStringList{"fly"});
    CHECK(form.parseError("1 + fly(2)").place.column == 5);
    CHECK(form.parseError("/data/a[fly()]").code == xpath::unknownFunction);
    CHECK(form.parseError("if(true(), 1)").code == xpath::wrongArguments);
    CHECK(form.parseError("$price").code == xpath::unknownFunction);
    // What can never be evaluated does no harm.
    CHECK_FALSE(form.boolean("false() and fly()"));
}

TEST_CASE("What is nested too deeply is refused, what is long is not")
{
    Form form;
    const QString open(5000, u'(');
    CHECK(form.parseError(open + '1' + QString(5000, u')')).code == xpath::tooDeep);
    CHECK(form.parseError("1" + QString(" + a").repeated(5000)).code == xpath::tooDeep);
    CHECK(form.boolean("a = 1" + QString(" or a = 1").repeated(5000) + " or true()"));
    CHECK(form.string("1" + QString(" + 1").repeated(200)) == "201");
    const QString nested = QString("if(a = 1, 'x', ").repeated(80) + "'y'" + QString(80, u')');
    CHECK(form.string(nested) == "y");
}

TEST_CASE("Constants are worked out at parse, and only they")
{
    Form form;
    CHECK(form.parse("2 * 3 + string-length(concat('a', 'bc'))").isConstant());
    CHECK(form.parse("if(true(), 'x', /data/y)").isConstant());
    CHECK_FALSE(form.parse("string()").isConstant());
    CHECK_FALSE(form.parse("today()").isConstant());
    CHECK_FALSE(form.parse("date-time('2026-01-01T00:00:00Z')").isConstant());
    CHECK_FALSE(form.parse("'2026-01-01T00:00:00Z' + 1").isConstant());
}

TEST_CASE("What depends on clock, chance or place is volatile")
{
    Form form;
    CHECK(form.parse("today() - /data/born").isVolatile());
    CHECK(form.parse("if(/data/a = 1, uuid(), '')").isVolatile());
    CHECK(form.parse("position(..)").isVolatile());
    CHECK_FALSE(form.parse("/data/a[position() = 2]").isVolatile());
    CHECK_FALSE(form.parse("/data/a + 1").isVolatile());
    CHECK(form.parse("concat(today(), max(1, /data/a), 2)").functions()
          == QStringList{"concat", "today", "max"});
}

TEST_CASE("if() and coalesce() evaluate only what they need")
{
    Form form("<data><a>x</a></data>");
    CHECK(form.string("if(a = 'x', 'yes', date('never'))") == "yes");
    CHECK(form.string("coalesce(a, date('never'))") == "x");
    CHECK(form.string("coalesce(b, '', 'last')") == "last");
    CHECK(form.error("if(a = 'y', 'yes', date('never'))").facts == QStringList{"date"});
}

TEST_CASE("A function that the caller adds sees its arguments and the context")
{
    xpath::FunctionSet functions = Form::functions();
    functions.add(
        "twice",
        {1, 1, true, [](xpath::EvaluationContext &, std::span<const xpath::Value> arguments) {
             return Result<xpath::Value>(xpath::Value(arguments[0].toNumber() * 2));
         }});
    Form form("<data><a>21</a></data>");
    const Expression expression = must(Expression::parse("twice(a)", form.names(), functions));
    CHECK(must(expression.evaluateString(form.context())) == "42");
}

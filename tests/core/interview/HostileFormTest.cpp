// SPDX-License-Identifier: GPL-3.0-or-later
// A form may come from anybody. What asks for too much gets an error, after work that is counted
// (xpath::Meter) and never timed.
#include "core/interview/Engine.h"
#include "core/interview/FormCheck.h"
#include "core/xpath/Limits.h"
#include "tests/core/interview/Scenario.h"

#include <catch2/generators/catch_generators.hpp>

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::interview;

namespace
{

QString repeated(const QString &text, int times)
{
    QString all;
    for (int i = 0; i < times; ++i)
        all += QString(text).replace(QStringLiteral("#"), QString::number(i));
    return all;
}

/// Nodes a0, a1, …, and what one of them calculates.
TestForm calculating(const QString &expression, int nodes = 1)
{
    return {repeated("<a#/>", nodes),
            QStringLiteral("<bind nodeset=\"/data/a0\" calculate=\"%1\"/>").arg(expression),
            {}};
}

/// A list of rows that has to be looked through, row by row, for each row.
QString list(int rows)
{
    return "<instance id=\"l\"><root>" + repeated("<item><n>#</n><t>text number #</t></item>", rows)
        + "</root></instance>";
}

struct Outcome
{
    ErrorCode code{""};
    std::uint64_t work = 0;
};

/// What an interview with the form comes to: why it does not begin, else what could not be
/// evaluated first.
Outcome outcomeOf(const TestForm &form)
{
    TestHost host;
    const form::SharedForm shared = readForm(form.bytes());
    auto logic = FormLogic::of(shared);
    if (!logic)
        return {logic.error().code};
    Engine engine(shared, host, std::move(*logic), *shared->instanceTemplate);
    const auto begun = engine.begin();
    const auto &errors = engine.world().evaluationErrors;
    const std::uint64_t work = engine.world().meter.spent();
    if (!begun)
        return {begun.error().code, work};
    return {errors.empty() ? ErrorCode{"none"} : errors.front().code, work};
}

struct Hostile
{
    const char *what;
    TestForm form;
    ErrorCode error;
};

std::vector<Hostile> hostileForms()
{
    const QString everyRow =
        "count(instance('l')/root/item[count(preceding-sibling::item[contains(t, 'x')]) = 1])";
    return {
        {"every node against every node",
         calculating("count(//*[count(..//*[count(..//*) = 1]) = 1])", 2000), xpath::tooMuch},
        {"every row of a list against every row",
         {"<a0/>", list(8000) + "<bind nodeset=\"/data/a0\" calculate=\"" + everyRow + "\"/>", {}},
         xpath::tooMuch},
        {"a text that doubles with every question",
         {"<a0>0123456789abcdef</a0>" + repeated("<b#/>", 30),
          "<bind nodeset=\"/data/b0\" calculate=\"concat(/data/a0, /data/a0)\"/>" +
              [] {
                  QString binds;
                  for (int i = 1; i < 30; ++i)
                      binds += QStringLiteral("<bind nodeset=\"/data/b%1\" "
                                              "calculate=\"concat(/data/b%2, /data/b%2)\"/>")
                                   .arg(i)
                                   .arg(i - 1);
                  return binds;
              }(),
          {}},
         xpath::tooMuch},
        {"texts that show each other",
         {"<a0/>",
          "<itext><translation lang=\"en\">"
          "<text id=\"x\"><value><output value=\"jr:itext('y')\"/></value></text>"
          "<text id=\"y\"><value><output value=\"jr:itext('x')\"/>"
          "<output value=\"jr:itext('x')\"/></value></text></translation></itext>"
          "<bind nodeset=\"/data/a0\" calculate=\"jr:itext('x')\"/>",
          {}},
         xpath::tooDeep},
        {"choices that are chosen by their own names",
         {"<s>1</s>", list(3),
          "<select1 ref=\"/data/s\"><itemset nodeset=\"instance('l')/root/"
          "item[jr:choice-name(n, '/data/s') = t]\"><value ref=\"n\"/><label ref=\"t\"/></itemset>"
          "</select1>"},
         xpath::tooDeep},
        {"a thousand million people, each with as many",
         {"<p jr:template=\"\"><name/><q jr:template=\"\"><name/></q></p>",
          {},
          "<repeat nodeset=\"/data/p\" jr:count=\"1000000000\"><input ref=\"/data/p/name\"/>"
          "<repeat nodeset=\"/data/p/q\" jr:count=\"1000000000\"><input ref=\"/data/p/q/name\"/>"
          "</repeat></repeat>"},
         tooManyRepeats},
    };
}

} // namespace

TEST_CASE("A hostile form gets an error", "[hostile]")
{
    for (const Hostile &hostile : hostileForms()) {
        INFO(hostile.what);
        const Outcome outcome = outcomeOf(hostile.form);
        CHECK(std::string_view(outcome.code.name) == hostile.error.name);
        CHECK(outcome.work < 5 * xpath::maxWork);
    }
}

SCENARIO("A form of many expensive calculations is stopped as a whole", "[hostile]")
{
    GIVEN("a form whose every calculation is possible, and all of them are too much")
    {
        const form::SharedForm form = readForm(TestForm{
            repeated("<a#/>", 100),
            list(100)
                + repeated("<bind nodeset=\"/data/a#\" calculate=\"count(instance('l')/"
                           "root/item[contains(t, '#')])\"/>",
                           100),
            {}}.bytes());
        TestHost host;
        WHEN("an interview begins and may do some of them")
        {
            constexpr std::uint64_t most = 20'000;
            Engine engine(form, host, *FormLogic::of(form), *form->instanceTemplate);
            const Error error = mustFail(engine.begin(most));
            THEN("it says where it stopped and how much was not tried")
            {
                CHECK(error.code == xpath::tooMuch);
                CHECK(error.place.node.startsWith("/data/a"));
                REQUIRE(error.facts.size() == 1);
                CHECK(error.facts.front().toInt() > 0);
                CHECK(error.facts.front().toInt() < 100);
                CHECK(engine.world().meter.spent() < 2 * most);
            }
        }
        WHEN("it may do them all")
        {
            THEN("it begins") { CHECK(FormSession::begin(form, host)); }
        }
    }
}

SCENARIO("Who writes a form that asks for too much is told", "[hostile]")
{
    const form::SharedForm form =
        readForm(calculating("count(//*[count(..//*[count(..//*) = 1]) = 1])", 2000).bytes());
    const auto problems = checkLogic(form);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().error.code == xpath::tooMuch);
    CHECK(problems.front().error.place.node == "/data/a0");
}

TEST_CASE("A form in which everything may read everything is refused where that is too much",
          "[hostile]")
{
    const auto reading = [](int nodes) {
        return TestForm{repeated("<a#/>", nodes),
                        repeated("<bind nodeset=\"/data/a#\" relevant=\"//*//*//*\"/>", nodes),
                        {}};
    };
    CHECK(FormLogic::of(readForm(reading(100).bytes())));
    CHECK(mustFail(FormLogic::of(readForm(reading(3300).bytes()))).code == xpath::tooMuch);
}

SCENARIO("Nested repeats are bounded together", "[hostile]")
{
    GIVEN("a form that asks for ten thousand times ten thousand")
    {
        const form::SharedForm form = readForm(hostileForms().back().form.bytes());
        TestHost host;
        const auto session = must(FormSession::begin(form, host));
        THEN("the interview has as many nodes as it may have")
        {
            CHECK(session->tree().size() < limits::maxNodes + 10); // a count is asked of one more
            CHECK(session->tree().size() > limits::maxNodes / 2);
        }
    }
}

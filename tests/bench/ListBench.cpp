// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/Engine.h"
#include "core/interview/FormLogic.h"
#include "tests/bench/Figures.h"
#include "tests/core/interview/Scenario.h"

#include <catch2/catch_test_macros.hpp>

using namespace saltbush;
using namespace saltbush::bench;
using namespace saltbush::test;

namespace
{

const QString district = QStringLiteral("/data/district"), place = QStringLiteral("/data/place");

/// How long it takes to have the places of a district with their labels.
double placesOf(Scenario &interview, const QString &name)
{
    interview.answer(district, name);
    return processorSecondsOf([&] { REQUIRE(interview.choices(place).size() == 100); });
}

/// Most predicates evaluated for a filter that was asked before with another answer.
std::uint64_t evaluationsOf(const form::SharedForm &form)
{
    TestHost host;
    interview::Engine engine(form, host, must(interview::FormLogic::of(form)),
                             *form->instanceTemplate);
    must(engine.begin());
    const auto &itemset = *form->control(form->node(form->find(place)).control).itemset;
    const auto at = [&](const QString &path) {
        return engine.instance().below(engine.instance().tree().root(), form->find(path)).front();
    };
    std::uint64_t most = 0;
    for (int i = 0; i < 20; ++i) {
        engine.setValue(at(district), QStringLiteral("d%1").arg(i % 7));
        const auto here = engine.world().ref(at(place));
        interview::FormContext context(engine.world(), here, here);
        REQUIRE(must(itemset.nodeset.evaluate(context)).nodes().size() == 100);
        if (i > 0)
            most = std::max(most, context.predicateEvaluations);
    }
    return most;
}

/// Every state, of each its first three local governments, of each its wards.
std::vector<double> wardTimes(Scenario &interview)
{
    const QString state = QStringLiteral("/nigeria-wards/state");
    const QString government = QStringLiteral("/nigeria-wards/lga");
    std::vector<double> times;
    for (const QString &each : interview.choices(state)) {
        interview.answer(state, each);
        for (const QString &one : interview.choices(government).first(3)) {
            interview.answer(government, one);
            times.push_back(processorSecondsOf([&] {
                REQUIRE_FALSE(interview.choices(QStringLiteral("/nigeria-wards/ward")).isEmpty());
            }));
        }
    }
    return times;
}

} // namespace

TEST_CASE("A filtered list", "[forms]")
{
    const form::SharedForm form = readForm(input(QStringLiteral("cascade.xml")));
    double first = std::numeric_limits<double>::max();
    for (int round = 0; round < 5; ++round) {
        Scenario interview(form);
        first = std::min(first, placesOf(interview, QStringLiteral("d5")));
    }
    figure("filter.first", first);

    Scenario interview(form);
    placesOf(interview, QStringLiteral("d5"));
    std::vector<double> times;
    for (int i = 0; i < 500; ++i)
        times.push_back(placesOf(interview, QStringLiteral("d%1").arg(i * 7 % 1000)));
    figure("filter.later", quantile(times, 0.5));
    figure("filter.worst", quantile(times, 0.99));
    figure("filter.evaluations", double(evaluationsOf(form)));
}

TEST_CASE("The wards of Nigeria", "[forms]")
{
    const form::SharedForm form = readForm(
        conformanceForm(QStringLiteral("nigeria_wards_internal_2ndry_instance_minified.xml")));
    double first = std::numeric_limits<double>::max();
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        Scenario interview(form);
        times = wardTimes(interview);
        first = std::min(first, times.front());
        times.erase(times.begin());
    }
    figure("wards.first", first);
    figure("wards.later", quantile(times, 0.5));
    figure("wards.worst", quantile(times, 0.99));
    figure("wards.lists", double(times.size()));
}

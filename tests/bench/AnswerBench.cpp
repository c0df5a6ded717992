// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Figures.h"
#include "tests/core/interview/Scenario.h"

#include <catch2/catch_test_macros.hpp>

using namespace saltbush;
using namespace saltbush::bench;
using namespace saltbush::test;

namespace
{

constexpr int answersOfRound = 2000;

/// Of an answer, until its ChangeSet is there.
struct Times
{
    double median = std::numeric_limits<double>::max(), p99 = median; ///< seconds
};

Times timesOf(interview::FormSession &session, const std::vector<xpath::NodeId> &questions,
              int round)
{
    std::vector<double> times;
    for (int i = 0; i < answersOfRound; ++i) {
        const auto node = questions[std::size_t(i) % questions.size()];
        const QString value = QString::number(round * answersOfRound + i);
        times.push_back(
            processorSecondsOf([&] { std::ignore = must(session.answer(node, value)); }));
    }
    return {quantile(times, 0.5), quantile(times, 0.99)};
}

/// The best of all rounds, for each by itself.
Times answerTimes(int nodes)
{
    Scenario interview(readForm(input(QStringLiteral("nodes-%1.xml").arg(nodes))));
    std::vector<xpath::NodeId> questions;
    for (int i = 0; i < nodes / 2; ++i)
        questions.push_back(interview.node(QStringLiteral("/data/q%1").arg(i)));
    Times best;
    for (int round = 0; round < rounds; ++round) {
        const Times times = timesOf(interview.session(), questions, round);
        best = {std::min(best.median, times.median), std::min(best.p99, times.p99)};
    }
    return best;
}

} // namespace

TEST_CASE("One answer", "[forms]")
{
    const Times small = answerTimes(100), large = answerTimes(10'000);
    figure("answer.median.small", small.median);
    figure("answer.median", large.median);
    figure("answer.p99", large.p99);
}

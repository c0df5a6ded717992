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

/// The 99th percentile of an answer, until its ChangeSet is there.
double slowAnswer(interview::FormSession &session, const std::vector<xpath::NodeId> &questions,
                  int round)
{
    std::vector<double> times;
    for (int i = 0; i < answersOfRound; ++i) {
        const auto node = questions[std::size_t(i) % questions.size()];
        const QString value = QString::number(round * answersOfRound + i);
        times.push_back(
            processorSecondsOf([&] { std::ignore = must(session.answer(node, value)); }));
    }
    return quantile(times, 0.99);
}

double slowAnswerOf(int nodes)
{
    Scenario interview(readForm(input(QStringLiteral("nodes-%1.xml").arg(nodes))));
    std::vector<xpath::NodeId> questions;
    for (int i = 0; i < nodes / 2; ++i)
        questions.push_back(interview.node(QStringLiteral("/data/q%1").arg(i)));
    double best = std::numeric_limits<double>::max();
    for (int round = 0; round < rounds; ++round)
        best = std::min(best, slowAnswer(interview.session(), questions, round));
    return best;
}

} // namespace

TEST_CASE("One answer", "[forms]")
{
    figure("answer.p99.small", slowAnswerOf(100));
    figure("answer.p99", slowAnswerOf(10'000));
}

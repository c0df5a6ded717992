// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Transaction.h"
#include "core/sync/Merge.h"
#include "tests/bench/Row.h"
#include "tests/core/sync/Team.h"

#include <catch2/catch_test_macros.hpp>

using namespace saltbush;
using namespace saltbush::bench;
using namespace saltbush::test;

namespace
{

/// An interview of 62 answers.
QByteArray answers(int n)
{
    QByteArray xml;
    for (int i = 0; i < 62; ++i)
        xml += "</q><q" + QByteArray::number(i) + ">answer " + QByteArray::number(n * i) + "</q"
            + QByteArray::number(i) + "><q>";
    return xml;
}

/// Interviews merged in a second.
double mergeSpeed(int interviews)
{
    Team team;
    auto researcher = team.join(QStringLiteral("acacia"));
    for (int i = 0; i < interviews; ++i)
        sealInterview(*researcher, answers(i));
    const std::vector<QByteArray> wires = sealedRecords(*researcher);
    must(sync::mergeOwn(*team.coordinator)); // makes the tables
    sync::SyncReport report;
    const double seconds = secondsOf([&] {
        auto merge = must(sync::Merge::open(*team.coordinator, report));
        auto transaction = must(storage::Transaction::begin(team.coordinator->database()));
        for (const QByteArray &wire : wires)
            must(merge.addRecord(wire));
        must(transaction.commit());
    });
    REQUIRE(report.received == interviews);
    return interviews / seconds;
}

} // namespace

TEST_CASE("Merge", "[sync]")
{
    const double few = mergeSpeed(300), many = mergeSpeed(3000);
    row("merge of interviews of 62 questions", ">= 1,000 a second, linear",
        "%.0f a second (%.2f x the speed of a tenth)", many, many / few);
}

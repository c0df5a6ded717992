// SPDX-License-Identifier: GPL-3.0-or-later
// What two coordinators who do not know of each other do to the records of others.
#include "tests/core/sync/Team.h"

using namespace saltbush;
using namespace saltbush::test;
using study::RecordState;

TEST_CASE("What was distrusted too early counts when a newer package trusts more")
{
    Team team;
    auto second = team.join(QStringLiteral("banksia"), study::Role::Coordinator);
    auto researcher = team.join(QStringLiteral("acacia"));
    team.sync(*second);
    sealInterview(*researcher);
    sealInterview(*researcher);
    team.sync(*researcher);
    team.sync(*second);

    // The first has not pulled: for her the device never wrote anything.
    must(study::revoke(*team.coordinator, researcher->identity().staff));
    must(study::revoke(*second, researcher->identity().staff));
    team.sync(*team.coordinator);
    CHECK(recordsOf(*team.coordinator, RecordState::Quarantined) == 2);
    CHECK(team.sync(*second).refused.size() == 1);
    const auto forked = team.sync(*team.coordinator);
    REQUIRE(forked.refused.size() == 1);
    CHECK(forked.refused.front().code == study::packageForked);

    must(study::publish(*team.coordinator));
    CHECK(team.sync(*team.coordinator).refused.empty());
    CHECK(recordsOf(*team.coordinator, RecordState::Quarantined) == 0);
    CHECK(interviewsOf(*team.coordinator) == 2);
    CHECK(team.sync(*second).refused.empty());
    CHECK(second->package()->version == team.coordinator->package()->version);
}

TEST_CASE("Who looks into the store before revoking distrusts nothing that is there")
{
    Team team;
    auto researcher = team.join(QStringLiteral("acacia"));
    sealInterview(*researcher);
    team.sync(*researcher);
    CHECK(must(sync::fetch(*team.coordinator)).received == 1);
    must(study::revoke(*team.coordinator, researcher->identity().staff));
    CHECK(team.sync(*team.coordinator).refused.empty());
    CHECK(interviewsOf(*team.coordinator) == 1);
}

TEST_CASE("An interview sealed under a captured package still leaves the laptop")
{
    Team team;
    auto thief = team.join(QStringLiteral("banksia"), study::Role::Coordinator);
    auto leaver = team.join(QStringLiteral("cassia"));
    auto researcher = team.join(QStringLiteral("acacia"));
    team.sync(*thief);
    must(study::revoke(*thief, leaver->identity().staff)); // an epoch of the thief's own
    must(study::publish(*thief));
    must(researcher->install(must(thief->packages().file())));
    sealInterview(*researcher);

    must(study::revoke(*team.coordinator, thief->identity().staff));
    team.sync(*team.coordinator);
    const auto report = team.sync(*researcher);
    CHECK(report.packageVersion == team.coordinator->package()->version);
    CHECK(report.sent == 1);
    CHECK(team.sync(*team.coordinator).unreadable == 1); // only the thief's keys open it
}

TEST_CASE("In a study of one, one holding is enough, also with a store")
{
    Team team(true, 2);
    sealInterview(*team.coordinator);
    team.sync(*team.coordinator);
    CHECK(team.sync(*team.coordinator).waiting == 0);
    auto researcher = team.join(QStringLiteral("acacia"));
    sealInterview(*researcher);
    team.sync(*researcher);
    team.sync(*team.coordinator);
    CHECK(team.sync(*researcher).waiting == 1);
}

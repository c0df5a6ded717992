// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/SyncMemory.h"
#include "core/sync/SyncTables.h"
#include "tests/core/sync/Team.h"

using namespace saltbush;
using namespace saltbush::test;

SCENARIO("A laptop remembers when it last synced")
{
    GIVEN("a study that never met its store")
    {
        Team team;
        CHECK(must(sync::lastSync(*team.coordinator)) == std::nullopt);
        CHECK_FALSE(must(sync::packageWasInStore(*team.coordinator)));

        WHEN("it syncs, and time goes by")
        {
            const UtcTime then = team.clock.now();
            team.sync(*team.coordinator);
            team.clock.advance(std::chrono::hours(5));

            THEN("it is the moment of the sync that is kept, also after it is locked")
            {
                team.coordinator.reset();
                const auto again = must(Workspace::unlock(
                    team.services, team.folder.file(QStringLiteral("coordinator")),
                    QStringLiteral("wattle"), passphrase()));
                CHECK(must(sync::lastSync(*again)) == then);
                CHECK(must(sync::packageWasInStore(*again)));
            }
            THEN("a sync that is stopped does not count")
            {
                sealInterview(*team.coordinator);
                const auto stopped =
                    sync::synchronise(*team.coordinator, {}, {.isCancelled = [] { return true; }});
                CHECK(mustFail(stopped).code == sync::cancelled);
                CHECK(must(sync::lastSync(*team.coordinator)) == then);
            }
            THEN("a new version of the study is told from one that is in the store")
            {
                must(study::publish(*team.coordinator));
                CHECK_FALSE(must(sync::packageWasInStore(*team.coordinator)));
                team.sync(*team.coordinator);
                CHECK(must(sync::packageWasInStore(*team.coordinator)));
            }
        }
    }
}

TEST_CASE("Tables of the first version are brought up to date, with what is in them")
{
    Team team;
    storage::Database &database = team.coordinator->database();
    must(storage::migrate(database, sync::migrations().first(1)));
    must(database.run("INSERT INTO sync_sent (record, object) VALUES (x'01', 'there')"));

    CHECK(must(sync::lastSync(*team.coordinator)) == std::nullopt);
    auto rows = must(database.prepare("SELECT object FROM sync_sent"));
    REQUIRE(must(rows.step()));
    CHECK(rows.text(0) == QStringLiteral("there"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Study.h"
#include "core/study/Membership.h"
#include "tests/core/sync/Team.h"

using namespace saltbush;
using namespace saltbush::test;

namespace
{

app::Outcome run(const QStringList &words)
{
    CLI::App line;
    app::Chosen chosen;
    app::addStudyCommands(line, chosen);
    line.parse(words.join(u' ').toStdString());
    REQUIRE(chosen);
    return chosen();
}

} // namespace

TEST_CASE("A seed fixes answers, never ids")
{
    const app::WorldOptions seeded{.now = {}, .timezone = {}, .seed = "1"};
    const auto first = must(app::CommandServices::from(seeded));
    const auto second = must(app::CommandServices::from(seeded));
    CHECK(RecordId::random(first->services().random)
          != RecordId::random(second->services().random));
}

TEST_CASE("Revoking looks into the store first: what is there was honest")
{
    qputenv("SALTBUSH_PASSPHRASE", "seven grey saltbushes");
    Team team;
    auto researcher = team.join(QStringLiteral("acacia"));
    sealInterview(*researcher);
    team.sync(*researcher);
    const QString path = team.coordinator->path();
    const QStringList revoke{QStringLiteral("study revoke"), path,
                             QStringLiteral("--staff acacia")};

    SECTION("with the store there")
    {
        team.coordinator.reset();
        CHECK(run(revoke).problems.empty());
        const auto coordinator = must(
            study::Workspace::unlock(team.services, path, QStringLiteral("wattle"), passphrase()));
        CHECK(interviewsOf(*coordinator) == 1);
        CHECK(team.sync(*coordinator).refused.empty());
    }
    SECTION("with the store away: said, and done all the same")
    {
        team.coordinator.reset();
        REQUIRE(QDir(team.storeFolder()).removeRecursively());
        const app::Outcome outcome = run(revoke);
        REQUIRE(outcome.problems.size() == 1);
        CHECK(outcome.problems.front().severity == Problem::Severity::Warning);
        CHECK(outcome.exit == app::Exit::Fine);
    }
}

TEST_CASE("What is handed over is never written over another file")
{
    qputenv("SALTBUSH_PASSPHRASE", "seven grey saltbushes");
    Team team;
    const QString path = team.coordinator->path();
    const QString taken = team.storeFolder() + QStringLiteral("/taken");
    must(writeDurably(team.services.disk, taken, "another's"));
    team.coordinator.reset();
    const app::Outcome invited = run(
        {QStringLiteral("study invite"), path, QStringLiteral("--role researcher --out"), taken});
    CHECK(invited.exit != app::Exit::Fine);
    CHECK(must(team.services.disk.read(taken, 100)) == "another's");
    {
        const auto coordinator = must(
            study::Workspace::unlock(team.services, path, QStringLiteral("wattle"), passphrase()));
        CHECK(must(study::openInvitations(*coordinator)).empty());
    }
    const QString free = team.storeFolder() + QStringLiteral("/invitation");
    REQUIRE(
        run({QStringLiteral("study invite"), path, QStringLiteral("--role researcher --out"), free})
            .exit
        == app::Exit::Fine);
    const QString mine = team.storeFolder() + QStringLiteral("/mine.saltbush");
    const app::Outcome joined =
        run({QStringLiteral("study join"), mine, QStringLiteral("--invitation"), free,
             QStringLiteral("--out"), taken});
    CHECK(joined.exit != app::Exit::Fine);
    CHECK(must(team.services.disk.read(taken, 100)) == "another's");
    CHECK_FALSE(team.services.disk.exists(mine));
}

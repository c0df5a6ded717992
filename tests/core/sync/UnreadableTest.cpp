// SPDX-License-Identifier: GPL-3.0-or-later
// One object that cannot be read, or one shelf, keeps nothing else back.
#include "core/sync/SyncMemory.h"
#include "tests/core/sync/Team.h"

using namespace saltbush;
using namespace saltbush::test;
using sync::Refusal;
using sync::Shelf;

namespace
{

/// One file on it cannot be read: no permission, or a bad sector.
class WornDisk final : public SystemDisk
{
public:
    Result<QByteArray> read(const QString &path, qint64 maxBytes) override
    {
        if (!worn.isEmpty() && path.endsWith(worn))
            return fail(Error{disk::unreadable}.later());
        return SystemDisk::read(path, maxBytes);
    }
    QString worn;
};

} // namespace

TEST_CASE("An object that cannot be read is refused by its name, and looked at again")
{
    Team team;
    auto researcher = team.join(QStringLiteral("acacia"));
    sealInterview(*researcher);
    team.sync(*researcher);
    const QString name = must(team.store().list(Shelf::Up)).first();
    sealInterview(*researcher);
    team.sync(*researcher);

    WornDisk disk;
    disk.worn = name;
    sync::FolderStore store(disk, team.storeFolder());
    const auto worn = must(sync::Synchroniser(*team.coordinator, store).run());
    CHECK(worn.refused == std::vector{Refusal{name, {}, sync::objectUnreadable}});
    CHECK(worn.received + worn.pending >= 1);

    disk.worn.clear();
    const auto healed = must(sync::Synchroniser(*team.coordinator, store).run());
    CHECK(healed.refused.empty());
    CHECK(interviewsOf(*team.coordinator) == 2);
}

TEST_CASE("A folder in the place of an object is passed over, and keeps nothing else back")
{
    Team team;
    auto researcher = team.join(QStringLiteral("acacia"));
    auto store = team.store();
    const QByteArray bytes("whatever");
    const QString name = crypto::hash(bytes).toString();
    QDir(team.storeFolder()).mkpath(QStringLiteral("up/") + name);
    CHECK(mustFail(store.get(Shelf::Up, name)).code == sync::objectUnreadable);
    CHECK(mustFail(store.put(Shelf::Up, name, bytes)).code == sync::objectUnreadable);

    const auto published = must(study::publish(*team.coordinator));
    const QString package = record::pieceName(published.file);
    QDir(team.storeFolder()).mkpath(QStringLiteral("down/") + package);
    sealInterview(*team.coordinator);
    const auto report = team.sync(*team.coordinator);
    CHECK(report.refused == std::vector{Refusal{package, {}, sync::objectUnreadable}});
    CHECK(report.sent >= 1);
}

TEST_CASE("What waits is sent also where nothing can be fetched, and both are said")
{
    Team team;
    auto researcher = team.join(QStringLiteral("acacia"));
    const QString down = team.storeFolder() + QStringLiteral("/down");
    REQUIRE(QDir().rename(down, team.folder.file(QStringLiteral("elsewhere"))));
    QFile file(down); // no shelf
    REQUIRE(file.open(QIODevice::WriteOnly));
    const auto before = must(sync::lastSync(*researcher));
    team.clock.advance(std::chrono::hours(1));

    CHECK(mustFail(sync::synchronise(*researcher)).code == sync::storeUnreachable); // nothing waits
    for (Workspace *workspace : {researcher.get(), team.coordinator.get()}) {
        sealInterview(*workspace);
        const auto report = team.sync(*workspace);
        CHECK(report.sent == 1);
        CHECK(report.refused == std::vector{Refusal{{}, {}, sync::storeUnreachable}});
    }
    CHECK(must(sync::lastSync(*researcher)) == before); // it did not go through to its end
    CHECK(must(team.store().list(Shelf::Up)).size() == 2);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// What is damaged, lost or not readable yet keeps nothing else back, and is not forgotten.
#include "tests/core/sync/Merging.h"

#include <QFile>

using namespace saltbush;
using namespace saltbush::test;
using sync::Shelf;

namespace
{

QString fileOf(Workspace &workspace, RecordId record)
{
    return workspace.outbox().folder() + u'/' + workspace.outbox().pieceFileName(record, 0);
}

bool isRefused(const sync::SyncReport &report, ErrorCode code)
{
    return std::ranges::find(report.refused, code, &sync::Refusal::code) != report.refused.end();
}

/// Lets the coordinator publish a version that changes nothing: another reader.
void publishAgain(Team &team) { must(study::publish(*team.coordinator)); }

} // namespace

TEST_CASE("A sealed record that is damaged keeps nothing else back, and comes when it is found")
{
    Team team;
    auto researcher = team.join(QStringLiteral("acacia"));
    sealInterview(*researcher);
    const RecordId damaged = sealInterview(*researcher);
    sealInterview(*researcher);
    const QString file = fileOf(*researcher, damaged);
    const QByteArray bytes = must(team.disk.read(file));
    SECTION("missing") { QFile::remove(file); }
    SECTION("altered") { must(team.disk.writeAndSync(file, QByteArray(bytes.size(), 'x'))); }

    const auto sent = team.sync(*researcher);
    CHECK(sent.sent == 2);
    CHECK(sent.refused == std::vector{sync::Refusal{{}, damaged.toString(), sync::outboxDamaged}});
    const auto merged = team.sync(*team.coordinator);
    CHECK(isRefused(merged, sync::bodyMissing));
    CHECK(merged.pending == 0);
    CHECK(interviewsOf(*team.coordinator) == 2);
    const auto objects = must(team.store().list(Shelf::Up)).size();
    const auto again = team.sync(*researcher);
    CHECK(again.acknowledged == 2);
    CHECK(again.waiting == 1);
    CHECK(must(team.store().list(Shelf::Up)).size() == objects);

    must(team.disk.writeAndSync(file, bytes));
    CHECK(team.sync(*researcher).sent == 1);
    CHECK(team.sync(*team.coordinator).received == 1);
    CHECK(interviewsOf(*team.coordinator) == 3);
    CHECK(team.sync(*researcher).waiting == 0);
}

TEST_CASE("A damaged record of one's own stops no export")
{
    Team team(false);
    QFile::remove(fileOf(*team.coordinator, sealInterview(*team.coordinator)));
    sealInterview(*team.coordinator);
    const auto report = must(sync::mergeOwn(*team.coordinator));
    CHECK(isRefused(report, sync::outboxDamaged));
    CHECK(interviewsOf(*team.coordinator) == 1);
    CHECK(report.waiting == 1);
}

TEST_CASE("A receipt that the store loses is brought again")
{
    Team team;
    auto researcher = team.join(QStringLiteral("acacia"));
    sealInterview(*researcher);
    team.sync(*researcher);
    CHECK(team.sync(*team.coordinator).receipted == 1);
    auto store = team.store();
    for (const QString &name : must(store.list(Shelf::Down)))
        must(store.remove(Shelf::Down, name));
    CHECK(team.sync(*team.coordinator).sent == 1);
    CHECK(team.sync(*team.coordinator).sent == 0);
    CHECK(team.sync(*researcher).acknowledged == 1);
}

TEST_CASE("A record in a newer format is looked at again by another reader")
{
    Team team;
    auto researcher = team.join(QStringLiteral("acacia"));
    QByteArray wire = someRecords(*researcher, 1).front();
    wire[2 + 4] = char(wire[2 + 4] + 1); // the format behind length and magic
    REQUIRE(mustFail(record::splitRecord(wire)).code == record::newerFormat);
    const QByteArray piece =
        must(record::encodePiece({{RecordId::random(team.random), 0, quint64(wire.size()), wire}},
                                 team.coordinator->package()->currentEpoch().transportKey));
    auto store = team.store();
    must(store.put(Shelf::Up, record::pieceName(piece), piece));
    CHECK(isRefused(team.sync(*team.coordinator), record::newerFormat));
    CHECK_FALSE(isRefused(team.sync(*team.coordinator), record::newerFormat));
    publishAgain(team);
    CHECK(isRefused(team.sync(*team.coordinator), record::newerFormat));
}

TEST_CASE("A content that cannot be read is kept, has no receipt, and is tried again")
{
    Team team;
    auto researcher = team.join(QStringLiteral("acacia"));
    seal(*researcher, record::Kind::Interview, "an archive of another time");
    team.sync(*researcher);
    const auto first = team.sync(*team.coordinator);
    CHECK(first.refused.size() == 1);
    CHECK(first.receipted == 0);
    CHECK(team.sync(*team.coordinator).refused.empty());
    publishAgain(team);
    const auto later = team.sync(*team.coordinator);
    CHECK(later.refused.size() == 1);
    CHECK(later.received == 0);
}

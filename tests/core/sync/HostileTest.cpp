// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody can do who may write into the store, or who is in the study and means ill.
#include "core/sync/Pull.h"
#include "tests/core/sync/Merging.h"

#include <catch2/generators/catch_generators.hpp>

using namespace saltbush;
using namespace saltbush::test;
using study::RecordState;
using sync::Shelf;

namespace
{

/// A record of this device's chain with references and an id of the caller's choice.
QByteArray sealAs(Workspace &workspace, record::Kind kind, RecordId id,
                  std::vector<record::Reference> references = {})
{
    const QByteArray archive = interviewArchive("chosen");
    crypto::BufferSource content(archive);
    std::vector<record::NewRecord> records;
    records.push_back(newRecord(workspace, kind, content, {study::Role::Coordinator}));
    records.front().id = id;
    records.front().references = std::move(references);
    records.front().interview = record::InterviewFacts{workspace.now(), {}, 1};
    must(workspace.append(records));
    return sealedRecords(workspace).back();
}

RecordId idOf(const QByteArray &wire) { return must(record::splitRecord(wire)).stub.id; }

QByteArray stubAlone(const QByteArray &wire)
{
    return record::wirePrefix(must(record::splitRecord(wire)).stub);
}

std::vector<record::Segment> cut(const QByteArray &wire, qsizetype size)
{
    std::vector<record::Segment> segments;
    for (qsizetype at = 0; at < wire.size(); at += size)
        segments.push_back({idOf(wire), quint64(at), quint64(wire.size()), wire.mid(at, size)});
    return segments;
}

} // namespace

TEST_CASE("A stub that comes alone takes nothing away from the record that follows it")
{
    Team team;
    auto researcher = team.join(QStringLiteral("acacia"));
    const auto wires = someRecords(*researcher, 2);
    Merging merging(*team.coordinator);
    SECTION("while it waits")
    {
        merging.add({stubAlone(wires[1]), wires[1], wires[0]});
        CHECK(merging.reasons() == QStringList{});
    }
    SECTION("after it was accepted")
    {
        merging.add({wires[0], stubAlone(wires[1]), wires[1]});
        CHECK(merging.reasons() == QStringList{sync::bodyMissing.toString()});
    }
    CHECK(interviewsOf(*team.coordinator) == 2);
}

TEST_CASE("A wrong segment in the place of a true one keeps no record out")
{
    Team team;
    auto researcher = team.join(QStringLiteral("acacia"));
    const QByteArray wire = someRecords(*researcher, 1).front();
    const auto segments = cut(wire, wire.size() / 3 + 1);
    REQUIRE(segments.size() == 3);
    record::Segment wrong = segments[std::size_t(GENERATE(0, 1, 2))];
    wrong.bytes.fill('x');
    SECTION("of the same length") { }
    SECTION("of another length") { wrong.bytes.chop(7); }
    SECTION("somewhere in between") { wrong.offset += 5; }

    Merging merging(*team.coordinator);
    sync::SyncReport report;
    auto merge = must(sync::Merge::open(*team.coordinator, report));
    auto transaction = must(storage::Transaction::begin(team.coordinator->database()));
    must(merge.addSegments({wrong}, {}));
    for (const record::Segment &segment : segments)
        must(merge.addSegments({segment}, {}));
    must(transaction.commit());
    CHECK(report.received == 1);
    CHECK(interviewsOf(*team.coordinator) == 1);
}

TEST_CASE("A record in tiny parts is not put together, and keeps nothing else back")
{
    Team team;
    auto researcher = team.join(QStringLiteral("acacia"));
    const QByteArray wire = someRecords(*researcher, 1).front();
    const QByteArray other = someRecords(*researcher, 1).back();
    auto tiny = cut(wire, 1);
    tiny.push_back({idOf(other), 0, quint64(other.size()), other});

    Merging merging(*team.coordinator);
    sync::SyncReport report;
    auto merge = must(sync::Merge::open(*team.coordinator, report));
    auto transaction = must(storage::Transaction::begin(team.coordinator->database()));
    CHECK_FALSE(must(merge.addSegments(tiny, QStringLiteral("piece")))); // to be looked at again
    CHECK(report.refused
          == std::vector{sync::Refusal{QStringLiteral("piece"), {}, sync::tooManyParts}});
    auto rows = must(team.coordinator->database().prepare("SELECT count(*) FROM sync_segment"));
    REQUIRE(must(rows.step()));
    CHECK(rows.integer(0) <= 256);
    CHECK(report.pending == 1);

    // The parts of the true one are longer, and find room.
    for (const record::Segment &segment : cut(wire, wire.size() / 3 + 1))
        must(merge.addSegments({segment}, {}));
    must(transaction.commit());
    CHECK(interviewsOf(*team.coordinator) == 2);
}

TEST_CASE("Whoever uses the id of somebody else's record does not keep hers out")
{
    Team team;
    auto honest = team.join(QStringLiteral("acacia"));
    auto other = team.join(QStringLiteral("banksia"));
    const QByteArray hers = someRecords(*honest, 1).front();
    const QByteArray his = sealAs(*other, record::Kind::Interview, idOf(hers));
    Merging merging(*team.coordinator);
    merging.add({his, hers});
    CHECK(merging.reasons() == QStringList{sync::idReused.toString()});
    CHECK(recordsOf(*team.coordinator, RecordState::Quarantined) == 0);
    CHECK(interviewsOf(*team.coordinator) == 2);
}

TEST_CASE("A receipt for a record that only shares its id lets go of nothing")
{
    Team team;
    auto second = team.join(QStringLiteral("banksia"), study::Role::Coordinator);
    auto other = team.join(QStringLiteral("acacia"));
    team.sync(*second);
    const RecordId hers = sealInterview(*team.coordinator);
    sealAs(*other, record::Kind::Interview, hers);
    team.sync(*other);
    CHECK(team.sync(*second).receipted == 1); // his
    sync::SyncReport report;
    const sync::SyncWatch watch;
    auto context = must(sync::SyncContext::open(*team.coordinator, report, watch));
    auto store = team.store();
    must(sync::Pull(context, store).down());
    CHECK(must(context.holdings.receiptsOf(hers)).empty());
}

TEST_CASE("What waited is looked at again when its gap fills: its device may have left")
{
    Team team;
    auto second = team.join(QStringLiteral("banksia"), study::Role::Coordinator);
    auto researcher = team.join(QStringLiteral("acacia"));
    team.sync(*second);
    const auto wires = someRecords(*researcher, 3);
    Merging waiting(*second);
    waiting.add({wires[0], wires[2]});
    CHECK(recordsOf(*second, RecordState::Pending) == 1);
    Merging(*team.coordinator).add({wires[0], wires[1]});
    must(study::revoke(*team.coordinator, researcher->identity().staff));
    SECTION("the gap fills first")
    {
        must(second->install(must(team.coordinator->packages().file())));
        waiting.add({wires[1]});
        CHECK(waiting.reasons() == QStringList{sync::revokedDevice.toString()});
        CHECK(interviewsOf(*second) == 2);
    }
    SECTION("the package comes first")
    {
        team.sync(*team.coordinator);
        CHECK(team.sync(*second).refused.front().code == sync::revokedDevice);
        CHECK(interviewsOf(*second) == 1);
    }
    CHECK(recordsOf(*second, RecordState::Pending) == 0);
}

TEST_CASE("A reviewer's interviews and consents come into no book")
{
    Team team;
    auto reviewer = team.join(QStringLiteral("banksia"), study::Role::Reviewer);
    sealInterview(*reviewer);
    sealConsent(*reviewer);
    Merging merging(*team.coordinator);
    merging.add(sealedRecords(*reviewer));
    CHECK(merging.reasons().front() == sync::wrongRole.toString());
    CHECK(interviewsOf(*team.coordinator) == 0);
}

TEST_CASE("Only who wrote an interview, or a coordinator, corrects it")
{
    Team team;
    auto author = team.join(QStringLiteral("acacia"));
    auto other = team.join(QStringLiteral("banksia"));
    const QByteArray original = someRecords(*author, 1).front();
    const auto correction = [&](Workspace &by) {
        return sealAs(by, record::Kind::Correction, RecordId::random(team.random),
                      {{record::Reference::Role::Corrects, idOf(original)}});
    };
    const auto inUse = [&](const QByteArray &wire) {
        bool found = false;
        must(study::InterviewBook(team.coordinator->database())
                 .forEach({}, [&](const study::MergedInterview &interview) {
                     found |= interview.record == idOf(wire);
                     return ok();
                 }));
        return found;
    };
    const bool comesFirst = GENERATE(true, false);
    const auto merge = [&](const QByteArray &wire) {
        Merging merging(*team.coordinator);
        merging.add(comesFirst ? std::vector{wire, original} : std::vector{original, wire});
        CHECK(interviewsOf(*team.coordinator) == 1);
    };
    SECTION("somebody else")
    {
        const QByteArray wire = correction(*other);
        merge(wire);
        CHECK(inUse(original));
        CHECK_FALSE(inUse(wire));
    }
    SECTION("a coordinator")
    {
        const QByteArray wire = correction(*team.coordinator);
        merge(wire);
        CHECK_FALSE(inUse(original));
        CHECK(inUse(wire));
    }
    SECTION("herself")
    {
        const QByteArray wire = correction(*author);
        Merging(*team.coordinator).add({original, wire});
        CHECK_FALSE(inUse(original));
        CHECK(inUse(wire));
    }
}

TEST_CASE("An object that is larger than any piece is not read")
{
    Team team;
    auto store = team.store();
    const QByteArray bytes(record::largestPiece + 1, 'x');
    const QString name = crypto::hash(bytes).toString();
    must(store.put(Shelf::Up, name, bytes));
    must(store.put(Shelf::Down, name, bytes));
    CHECK(mustFail(store.get(Shelf::Up, name)).code == disk::tooLarge);
    CHECK(must(store.get(Shelf::Down, name)) == bytes);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Receipt.h"
#include "tests/core/sync/Merging.h"

#include <algorithm>
#include <random>

using namespace saltbush;
using namespace saltbush::test;
using study::RecordState;

namespace
{

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = char(bytes[at] ^ 1);
    return bytes;
}

} // namespace

TEST_CASE("Records in any order, any number of times, leave the same books")
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        Team team;
        auto acacia = team.join(QStringLiteral("acacia"));
        auto banksia = team.join(QStringLiteral("banksia"));
        std::vector<QByteArray> wires = someRecords(*acacia, 9);
        std::ranges::copy(someRecords(*banksia, 7), std::back_inserter(wires));
        std::ranges::copy(std::vector(wires.begin() + 3, wires.begin() + 12),
                          std::back_inserter(wires));
        std::mt19937 order(seed);
        std::ranges::shuffle(wires, order);

        Merging merging(*team.coordinator);
        for (const QByteArray &wire : wires)
            merging.add({wire});
        INFO("seed " << seed);
        CHECK(merging.report().received == 16);
        CHECK(merging.report().duplicates == 9);
        CHECK(merging.reasons() == QStringList{});
        CHECK(interviewsOf(*team.coordinator) == 16);
        CHECK(recordsOf(*team.coordinator, RecordState::Pending) == 0);
    }
}

TEST_CASE("A record after a gap waits, unopened, until the gap fills")
{
    Team team;
    auto researcher = team.join(QStringLiteral("acacia"));
    const auto wires = someRecords(*researcher, 3);
    Merging merging(*team.coordinator);
    merging.add({wires[2], wires[1]});
    CHECK(merging.report().received == 0);
    CHECK(recordsOf(*team.coordinator, RecordState::Pending) == 2);
    CHECK(interviewsOf(*team.coordinator) == 0);
    merging.add({wires[0]});
    CHECK(merging.report().received == 3);
    CHECK(interviewsOf(*team.coordinator) == 3);
}

TEST_CASE("What does not verify is kept as a finding, and is not opened")
{
    Team team;
    auto researcher = team.join(QStringLiteral("acacia"));
    const QByteArray wire = someRecords(*researcher, 1).front();
    const record::WireRecord split = must(record::splitRecord(wire));
    Merging merging(*team.coordinator);

    SECTION("a signature that is not the device's")
    {
        merging.add({flipped(wire, 2 + split.stubBytes.size() - 1)});
        CHECK(merging.reasons() == QStringList{record::badSignature.toString()});
    }
    SECTION("a body that is not the one that was signed")
    {
        merging.add({flipped(wire, wire.size() - 1)});
        CHECK(merging.reasons() == QStringList{record::bodyMismatch.toString()});
    }
    SECTION("a device that nobody enrolled")
    {
        record::Stub stub = split.stub;
        const auto stranger = crypto::SigningKeyPair::generate();
        stub.device = DeviceId::random(team.random);
        stub.sign(stranger);
        merging.add({record::wirePrefix(stub) + split.body.toByteArray()});
        CHECK(merging.reasons() == QStringList{sync::unknownDevice.toString()});
    }
    SECTION("a record of another study")
    {
        record::Stub stub = split.stub;
        stub.study = StudyId::random(team.random);
        stub.sign(researcher->identity().signing);
        merging.add({record::wirePrefix(stub) + split.body.toByteArray()});
        CHECK(merging.reasons() == QStringList{sync::otherStudy.toString()});
    }
    CHECK(merging.report().received == 0);
    CHECK(interviewsOf(*team.coordinator) == 0);
    CHECK(recordsOf(*team.coordinator, RecordState::Quarantined) == 1);

    // Whatever came before it, the true record is taken.
    merging.add({wire});
    CHECK(merging.report().received == 1);
    CHECK(interviewsOf(*team.coordinator) == 1);
}

TEST_CASE("Cut short anywhere, a record is refused and harms nothing")
{
    Team team;
    auto researcher = team.join(QStringLiteral("acacia"));
    const QByteArray wire = someRecords(*researcher, 1).front();
    Merging merging(*team.coordinator);
    for (qsizetype length = 0; length < wire.size(); length += 97)
        merging.add({wire.left(length)});
    CHECK(merging.report().received == 0);
    CHECK(interviewsOf(*team.coordinator) == 0);
    merging.add({wire});
    CHECK(interviewsOf(*team.coordinator) == 1);
}

TEST_CASE(
    "Two records in one place of a chain are a fork: the first counts, the second is a finding")
{
    Team team;
    auto researcher = team.join(QStringLiteral("acacia"));
    const auto wires = someRecords(*researcher, 2);
    const QByteArray rival = rivalRecord(*researcher, {});
    Merging merging(*team.coordinator);

    SECTION("after the first")
    {
        merging.add({wires[0], rival, wires[1]});
        CHECK(merging.reasons() == QStringList{sync::forked.toString()});
        CHECK(merging.report().received == 2);
    }
    SECTION("before it: then what follows the true one breaks the chain")
    {
        merging.add({rival, wires[0], wires[1]});
        CHECK(merging.reasons()
              == QStringList{sync::forked.toString(), record::brokenChain.toString()});
        CHECK(merging.report().received == 1);
    }
    SECTION("while both wait")
    {
        const record::WireRecord first = must(record::splitRecord(wires[0]));
        const QByteArray second = rivalRecord(*researcher, {1, first.stub.hash()});
        merging.add({second, wires[1], wires[0]});
        CHECK(merging.report().received == 2);
        CHECK(merging.reasons() == QStringList{sync::forked.toString()});
    }
    CHECK(recordsOf(*team.coordinator, RecordState::Pending) == 0);
}

TEST_CASE("What a revoked device wrote before counts, what it writes after does not")
{
    Team team;
    auto researcher = team.join(QStringLiteral("acacia"));
    sealInterview(*researcher);
    team.sync(*researcher);
    team.sync(*team.coordinator);
    must(study::revoke(*team.coordinator, researcher->identity().staff));

    sealInterview(*researcher);
    const auto wires = sealedRecords(*researcher);
    Merging merging(*team.coordinator);
    merging.add(wires);
    CHECK(merging.reasons() == QStringList{sync::revokedDevice.toString()});
    CHECK(interviewsOf(*team.coordinator) == 1);
}

TEST_CASE("A device that the next package enrols is believed after all")
{
    Team team;
    auto first = team.join(QStringLiteral("acacia"));
    auto second = team.join(QStringLiteral("banksia"), study::Role::Coordinator);
    const QByteArray invitation = must(study::invite(*team.coordinator, study::Role::Researcher));
    auto joined = must(study::join(team.services, team.folder.file(QStringLiteral("late")),
                                   QStringLiteral("late"), passphrase(), invitation));
    must(study::enrol(*team.coordinator, joined.request));
    must(joined.workspace->install(must(team.coordinator->packages().file())));
    sealInterview(*joined.workspace);
    Merging merging(*second);
    merging.add(sealedRecords(*joined.workspace));
    CHECK(merging.reasons() == QStringList{sync::unknownDevice.toString()});

    team.sync(*team.coordinator);
    CHECK(team.sync(*second).received == 1);
    CHECK(recordsOf(*second, RecordState::Quarantined) == 0);
    CHECK(interviewsOf(*second) == 1);
}

TEST_CASE("A kind that this version does not know is verified, kept and receipted")
{
    Team team;
    auto researcher = team.join(QStringLiteral("acacia"));
    const RecordId id = seal(*researcher, record::Kind(321), "from the future");
    team.sync(*researcher);
    const auto report = team.sync(*team.coordinator);
    CHECK(report.received == 1);
    CHECK(report.receipted == 1);
    const auto known = must(study::RecordBook(team.coordinator->database()).withId(id));
    REQUIRE(known.size() == 1);
    CHECK(known.front().hasBody);
    CHECK(team.sync(*researcher).acknowledged == 1);
}

TEST_CASE("A receipt by anybody but a coordinator lets go of nothing")
{
    Team team;
    auto researcher = team.join(QStringLiteral("acacia"));
    auto other = team.join(QStringLiteral("banksia"));
    sealInterview(*researcher);
    const record::WireRecord record = must(record::splitRecord(sealedRecords(*researcher).front()));
    sync::Receipt receipt{{{record.stub.id, record.stub.hash()}}};
    seal(*other, record::Kind::Receipt, receipt.encode(),
         {study::allRoles.begin(), study::allRoles.end()});
    team.sync(*other);
    const auto report = team.sync(*researcher);
    CHECK(report.acknowledged == 0);
    CHECK(report.waiting == 1);
    REQUIRE(report.refused.size() == 1);
    CHECK(report.refused.front().code == sync::wrongRole);
}

TEST_CASE("A receipt that comes before the package that enrols its writer counts when that comes")
{
    Team team;
    auto researcher = team.join(QStringLiteral("acacia"));
    const QDir down(team.storeFolder() + QStringLiteral("/down"));
    const QStringList before = down.entryList(QDir::Files);
    auto second = team.join(QStringLiteral("banksia"), study::Role::Coordinator);
    QStringList later = down.entryList(QDir::Files);
    later.removeIf([&](const QString &name) { return before.contains(name); });
    const QDir elsewhere(team.folder.path());
    for (const QString &name : later)
        REQUIRE(QFile::rename(down.filePath(name), elsewhere.filePath(name)));

    sealInterview(*researcher);
    team.sync(*researcher);
    CHECK(team.sync(*second).receipted == 1);
    for (const QString &name : later)
        QFile::remove(down.filePath(name)); // the second coordinator has put her package there
    const auto tooEarly = team.sync(*researcher);
    CHECK(tooEarly.acknowledged == 0);
    REQUIRE(tooEarly.refused.size() == 1);
    CHECK(tooEarly.refused.front().code == sync::unknownDevice);

    for (const QString &name : later)
        QFile::copy(elsewhere.filePath(name), down.filePath(name));
    const auto inTime = team.sync(*researcher);
    CHECK(inTime.acknowledged == 1);
    CHECK(inTime.refused.empty());
}

TEST_CASE("A receipt is written in these bytes, and read back from them")
{
    const sync::HeldRecord held{*RecordId::fromString(QString(32, u'a')),
                                *crypto::Hash256::fromString(QString(64, u'b'))};
    const QByteArray bytes = "{\"format\":1,\"place\":\"database\",\"records\":[{\"record\":\""
        + QByteArray(32, 'a') + "\",\"stub\":\"" + QByteArray(64, 'b') + "\"}]}";
    CHECK(sync::Receipt{{held}}.encode() == bytes);
    CHECK(must(sync::Receipt::decode(bytes)).records == std::vector{held});
    for (const QByteArray &wrong :
         {QByteArray("{}"), QByteArray("[]"), bytes.left(60), QByteArray(bytes).replace("1", "2"),
          QByteArray(bytes).replace("aaaa", "zzzz")})
        CHECK(mustFail(sync::Receipt::decode(wrong)).code == sync::receiptMalformed);
}

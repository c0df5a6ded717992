// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody can still do whose device was revoked: she keeps her keys, and signs and dates her
// records herself.
#include "core/sync/Receipt.h"
#include "tests/core/sync/Merging.h"

#include <catch2/generators/catch_generators.hpp>

using namespace saltbush;
using namespace saltbush::test;
using study::RecordState;
using sync::Shelf;

namespace
{

struct RevokedCoordinator : Team
{
    std::unique_ptr<Workspace> second = join(QStringLiteral("banksia"), study::Role::Coordinator);
    std::unique_ptr<Workspace> researcher = join(QStringLiteral("acacia"));

    RevokedCoordinator()
    {
        sync(*second);
        for (int n = 0; n < 2; ++n) { // two receipts of hers are known, and will be trusted
            sealInterview(*researcher);
            sync(*researcher);
            sync(*second);
        }
        sync(*coordinator);
        sync(*researcher);
    }

    void revokeSecond()
    {
        must(study::revoke(*coordinator, second->identity().staff));
        sync(*coordinator);
    }

    /// A receipt in the place of the first record of her chain, put into the store.
    void putBackdatedReceipt(const std::vector<QByteArray> &wires)
    {
        sync::Receipt receipt;
        for (const QByteArray &wire : wires) {
            const record::WireRecord split = must(record::splitRecord(wire));
            receipt.records.push_back({split.stub.id, split.stub.hash()});
        }
        const QByteArray bytes = receipt.encode();
        crypto::BufferSource content(bytes);
        const auto sealing = must(second->sealingContext());
        const QByteArray wire =
            must(record::sealRecord(sealing, second->identity().device,
                                    newRecord(*second, record::Kind::Receipt, content,
                                              {study::allRoles.begin(), study::allRoles.end()}),
                                    {}));
        const QByteArray piece = must(record::encodePiece(
            {{must(record::splitRecord(wire)).stub.id, 0, quint64(wire.size()), wire}},
            sealing.transportKey));
        must(store().put(Shelf::Down, record::pieceName(piece), piece));
    }
};

} // namespace

TEST_CASE_METHOD(RevokedCoordinator,
                 "A backdated receipt of a revoked coordinator lets go of nothing")
{
    sealInterview(*researcher);
    const auto wires = sealedRecords(*researcher);
    revokeSecond();
    SECTION("the laptop knows of the revocation")
    {
        sync(*researcher);
        putBackdatedReceipt(wires);
    }
    SECTION("receipt and revocation come together") { putBackdatedReceipt(wires); }
    CHECK(sync(*researcher).acknowledged == 0);
    sync(*coordinator);
    CHECK(sync(*researcher).acknowledged == 1); // by who is still in the study
}

TEST_CASE_METHOD(RevokedCoordinator,
                 "Receipts that were counted before their writer was revoked count no longer")
{
    study::StudySource source;
    source.config = coordinator->package()->config;
    source.config.holdings = 2;
    source.forms = coordinator->package()->forms;
    source.parts = coordinator->package()->parts;
    must(study::publish(*coordinator, std::move(source)));
    sync(*coordinator);
    sync(*second);
    sealInterview(*researcher);
    sync(*researcher);
    sync(*second);
    CHECK(sync(*researcher).waiting == 1); // one of two
    revokeSecond();
    CHECK(sync(*researcher).waiting == 1); // one, and not hers
}

namespace
{

/// A researcher whose three records only the first coordinator has merged when she is revoked.
struct RevokedResearcher : Team
{
    std::unique_ptr<Workspace> second = join(QStringLiteral("banksia"), study::Role::Coordinator);
    std::unique_ptr<Workspace> researcher = join(QStringLiteral("acacia"));
    std::vector<QByteArray> wires = someRecords(*researcher, 3);

    RevokedResearcher()
    {
        Merging(*coordinator).add(wires);
        sync(*second);
        must(study::revoke(*coordinator, researcher->identity().staff));
    }
    void bringRevocation() { must(second->install(must(coordinator->packages().file()))); }

    /// Another record in the place of her first; under its id, if so asked.
    QByteArray otherFirst(bool underTheSameId)
    {
        const QByteArray rival = rivalRecord(*researcher, {});
        if (!underTheSameId)
            return rival;
        const record::WireRecord split = must(record::splitRecord(rival));
        record::Stub stub = split.stub;
        stub.id = must(record::splitRecord(wires[0])).stub.id;
        stub.sign(researcher->identity().signing);
        return record::wirePrefix(stub) + split.body.toByteArray();
    }
};

} // namespace

TEST_CASE_METHOD(RevokedResearcher, "A revoked device cannot write its past anew")
{
    bringRevocation();
    const QByteArray rival = otherFirst(GENERATE(false, true));
    const auto order = GENERATE(std::array{0, 1, 2}, std::array{2, 1, 0}, std::array{1, 2, 0});
    Merging merging(*second);
    merging.add({rival});
    CHECK(interviewsOf(*second) == 0); // nothing says yet which of two pasts is the true one
    CHECK(recordsOf(*second, RecordState::Pending) == 1);
    for (const int n : order)
        merging.add({wires[std::size_t(n)]});
    CHECK(interviewsOf(*second) == 3);
    CHECK(merging.reasons() == QStringList{sync::forked.toString()});
    CHECK(recordsOf(*second, RecordState::Pending) == 0);

    merging.add({rival});
    CHECK(interviewsOf(*second) == 3);
}

TEST_CASE_METHOD(RevokedResearcher, "What came before its device was revoked stays as it is")
{
    Merging merging(*second);
    merging.add({wires[0]});
    CHECK(interviewsOf(*second) == 1);
    bringRevocation();
    merging.add({wires[1]});
    CHECK(recordsOf(*second, RecordState::Pending) == 1);
    merging.add({wires[2]});
    CHECK(interviewsOf(*second) == 3);
    CHECK(merging.reasons() == QStringList{});
}

TEST_CASE_METHOD(RevokedResearcher, "What waited for its past to be proved is taken when it is")
{
    Merging merging(*second);
    merging.add({wires[1]}); // before anybody knew
    bringRevocation();
    merging.add({wires[2]});
    merging.add({otherFirst(false), wires[0]});
    CHECK(interviewsOf(*second) == 3);
    CHECK(recordsOf(*second, RecordState::Pending) == 0);
}

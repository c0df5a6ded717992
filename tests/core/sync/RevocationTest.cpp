// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody can still do whose device was revoked: she keeps her keys, and signs and dates her
// records herself.
#include "core/sync/Receipt.h"
#include "tests/core/sync/Merging.h"

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

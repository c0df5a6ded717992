// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/record/OutboxFixture.h"
#include "tests/support/TempFolder.h"
#include "tests/support/faults/PowerCutDisk.h"
#include "tests/support/faults/PowerCutVfs.h"

using namespace saltbush;
using namespace saltbush::record;
using namespace saltbush::test;

namespace
{

/// One workspace on a disk whose power can be cut, database and files alike.
struct Laptop
{
    RecordWorld world;
    TempFolder folder;
    PowerSwitch power;
    PowerCutMedium medium{power};
    PowerCutVfs vfs{medium};
    PowerCutDisk disk{medium};

    [[nodiscard]] Result<std::unique_ptr<OpenOutbox>> open()
    {
        return openOutbox(world, disk, folder.path(), vfs.name());
    }

    /// A workspace with one draft and one record already appended, all of it durable.
    void prepare()
    {
        const auto desk = must(open());
        must(
            desk->database.execute("CREATE TABLE draft (id BLOB); INSERT INTO draft VALUES ('d')"));
        crypto::BufferSource content("earlier");
        must(desk->outbox.append(world.context(), {newRecord(world, content, 'e')}));
    }

    /// Finish: an attachment and the interview are appended, the draft goes.
    Result<void> finish(OpenOutbox &desk)
    {
        crypto::BufferSource photo("photo"), interview("interview");
        SALTBUSH_TRY(desk.outbox.append(
            world.context(),
            {newRecord(world, photo, 'p', Kind::Attachment), newRecord(world, interview, 'i')},
            [&](const std::vector<Stub> &) { return desk.database.run("DELETE FROM draft"); }));
        return ok();
    }
};

qint64 drafts(storage::Database &database)
{
    auto count = must(database.prepare("SELECT count(*) FROM draft"));
    REQUIRE(must(count.step()));
    return count.integer(0);
}

/// After the cut and a new start: either all of Finish or none of it, and nothing else.
bool checkAfterCut(Laptop &laptop)
{
    const auto desk = must(laptop.open());
    std::ignore = must(desk->outbox.reconcile(laptop.world.context()));
    const auto entries = must(desk->outbox.entries(OutboxState::Waiting));
    const bool finished = entries.size() == 3;
    CHECK((finished || entries.size() == 1));
    CHECK(drafts(desk->database) == (finished ? 0 : 1));
    CHECK(contentOf(laptop.world, desk->outbox, entries.at(0)) == "earlier");
    if (finished) {
        CHECK(contentOf(laptop.world, desk->outbox, entries.at(1)) == "photo");
        CHECK(contentOf(laptop.world, desk->outbox, entries.at(2)) == "interview");
    }
    must(desk->chain.audit(laptop.world.signer.verifyKey()));
    CHECK(must(desk->chain.head()).lastSequence == entries.size());
    CHECK(must(laptop.disk.list(desk->outbox.folder())).size() == qsizetype(entries.size()));
    // And work goes on.
    if (!finished)
        must(laptop.finish(*desk));
    return finished;
}

} // namespace

TEST_CASE("wherever the power goes during Finish, afterwards it is whole or had not begun")
{
    int cuts = 0, found = 0;
    for (bool completed = false; !completed; ++cuts) {
        for (quint64 seed = 0; seed < 4; ++seed) {
            INFO("cut before event " << cuts << ", seed " << seed);
            Laptop laptop;
            laptop.prepare();
            bool acknowledged = false;
            {
                const auto desk = must(laptop.open());
                laptop.power.cutBefore(cuts);
                acknowledged = laptop.finish(*desk).has_value();
                completed = !laptop.power.isOff();
            }
            laptop.power.restore();
            laptop.medium.materialise(seed);
            const bool finished = checkAfterCut(laptop);
            CHECK((finished || !acknowledged));
            found += finished ? 1 : 0;
        }
    }
    CHECK(cuts > 12);
    CHECK(found > 4); // also cuts after the commit were among them
}

TEST_CASE("wherever the power goes while a receipt is acted on, the record is not lost before it")
{
    bool completed = false;
    for (int cut = 0; !completed; ++cut) {
        INFO("cut before event " << cut);
        Laptop laptop;
        laptop.prepare();
        const auto id = fixedId<RecordId>('e');
        {
            const auto desk = must(laptop.open());
            laptop.power.cutBefore(cut);
            std::ignore = desk->outbox.acknowledge(id);
            completed = !laptop.power.isOff();
        }
        laptop.power.restore();
        laptop.medium.materialise(quint64(cut));
        const auto desk = must(laptop.open());
        std::ignore = must(desk->outbox.reconcile(laptop.world.context()));
        const bool acknowledged = must(desk->outbox.count(OutboxState::Acknowledged)) == 1;
        const bool present =
            laptop.disk.exists(desk->outbox.folder() + u'/' + desk->outbox.pieceFileName(id, 0));
        CHECK(acknowledged != present);
    }
}

TEST_CASE("the outbox folder itself is synced into its workspace before anything relies on it")
{
    Laptop laptop;
    const auto desk = must(laptop.open());
    crypto::BufferSource first("first"), second("second");
    laptop.power.restore();
    must(desk->outbox.append(laptop.world.context(), {newRecord(laptop.world, first, 'a')}));
    CHECK(laptop.power.count(MediumEvent::SyncFolder) == 2); // workspace, then outbox
    laptop.power.restore();
    must(desk->outbox.append(laptop.world.context(), {newRecord(laptop.world, second, 'b')}));
    CHECK(laptop.power.count(MediumEvent::SyncFolder) == 1); // later only the outbox
}

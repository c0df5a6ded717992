// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/record/OutboxFixture.h"
#include "tests/support/TempFolder.h"
#include "tests/support/faults/PowerCutDisk.h"

using namespace saltbush;
using namespace saltbush::record;
using namespace saltbush::test;

namespace
{

struct Desk
{
    RecordWorld world;
    TempFolder folder;
    SystemDisk disk;

    [[nodiscard]] std::unique_ptr<OpenOutbox> open()
    {
        return must(openOutbox(world, disk, folder.path()));
    }
    [[nodiscard]] QStringList files()
    {
        return must(disk.list(folder.file(QStringLiteral("outbox"))));
    }
    Result<std::vector<Stub>> append(OpenOutbox &desk, char id, const QByteArray &content)
    {
        crypto::BufferSource source(content);
        return desk.outbox.append(world.context(), {newRecord(world, source, id)});
    }
};

} // namespace

TEST_CASE("an interview that was appended waits in the outbox, whole and openable at home")
{
    Desk desk;
    {
        const auto open = desk.open();
        must(desk.append(*open, 'a', "first"));
        must(desk.append(*open, 'b', "second"));
    }
    const auto open = desk.open();
    const auto waiting = must(open->outbox.entries(OutboxState::Waiting));
    REQUIRE(waiting.size() == 2);
    CHECK(waiting[1].sequence == 2);
    CHECK(waiting[1].pieces == 1);
    CHECK(contentOf(desk.world, open->outbox, waiting[0]) == "first");
    CHECK(contentOf(desk.world, open->outbox, waiting[1]) == "second");
    CHECK(must(open->chain.head()).lastSequence == 2);
    must(open->chain.audit(desk.world.signer.verifyKey()));
    CHECK(desk.files().size() == 2);
}

TEST_CASE("a record larger than a piece is cut into several and comes back whole")
{
    Desk desk;
    const auto open = desk.open();
    QByteArray content(20'000'000, 'v');
    for (qsizetype i = 0; i < content.size(); i += 1000)
        content[i] = char(i / 1000);
    crypto::BufferSource source(content);
    must(open->outbox.append(desk.world.context(),
                             {newRecord(desk.world, source, 'a', Kind::Attachment)}));
    const auto entries = must(open->outbox.entries(OutboxState::Waiting));
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].pieces == 3);
    qint64 bytes = 0;
    for (int n = 0; n < 3; ++n)
        bytes += must(open->outbox.piece(entries[0].record, n)).size();
    CHECK(entries[0].bytes == bytes);
    CHECK(contentOf(desk.world, open->outbox, entries[0]) == content);
}

TEST_CASE("records that belong together are appended together with the caller's own work")
{
    Desk desk;
    const auto open = desk.open();
    must(open->database.execute("CREATE TABLE draft (id INTEGER); INSERT INTO draft VALUES (1)"));
    crypto::BufferSource photo("photo"), interview("interview");
    const std::vector<NewRecord> records{newRecord(desk.world, photo, 'p', Kind::Attachment),
                                         newRecord(desk.world, interview, 'i')};
    SECTION("all")
    {
        const auto stubs =
            must(open->outbox.append(desk.world.context(), records, [&](const std::vector<Stub> &) {
                return open->database.run("DELETE FROM draft");
            }));
        CHECK(stubs.size() == 2);
        CHECK(stubs[1].previous == stubs[0].hash());
        CHECK(must(open->outbox.count(OutboxState::Waiting)) == 2);
    }
    SECTION("or nothing")
    {
        const Error error = mustFail(
            open->outbox.append(desk.world.context(), records, [](const std::vector<Stub> &) {
                return fail(ErrorCode{"test.refused"});
            }));
        CHECK(error.code == ErrorCode{"test.refused"});
        CHECK(must(open->outbox.count(OutboxState::Waiting)) == 0);
        CHECK(desk.files().isEmpty());
        CHECK(must(open->chain.head()) == ChainHead{});
    }
}

TEST_CASE("a record goes from waiting to sent to acknowledged, and only then its files go")
{
    Desk desk;
    const auto open = desk.open();
    must(desk.append(*open, 'a', "x"));
    const auto id = fixedId<RecordId>('a');
    must(open->outbox.markSent(id));
    CHECK(must(open->outbox.count(OutboxState::Sent)) == 1);
    CHECK(desk.files().size() == 1);
    must(open->outbox.acknowledge(id));
    must(open->outbox.acknowledge(id));
    CHECK(desk.files().isEmpty());
    CHECK(must(open->outbox.count(OutboxState::Acknowledged)) == 1);
    must(open->outbox.markSent(id)); // a late answer changes nothing
    CHECK(must(open->outbox.count(OutboxState::Acknowledged)) == 1);
    CHECK(must(open->chain.stubs()).size() == 1); // the stub stays for ever
}

TEST_CASE("the same record is not appended twice, and the first stays as it is")
{
    Desk desk;
    const auto open = desk.open();
    must(desk.append(*open, 'a', "first"));
    CHECK(mustFail(desk.append(*open, 'a', "second")).code == malformed);
    const auto entries = must(open->outbox.entries(OutboxState::Waiting));
    CHECK(contentOf(desk.world, open->outbox, entries.at(0)) == "first");
}

TEST_CASE("a full disk fails the append and leaves nothing of it")
{
    Desk desk;
    FailingDisk full(desk.disk, 10'000);
    const auto open = must(openOutbox(desk.world, full, desk.folder.path()));
    CHECK(mustFail(desk.append(*open, 'a', "x")).code == disk::full);
    CHECK(desk.files().isEmpty());
    full.setBytesLeft(1 << 20);
    must(desk.append(*open, 'a', "x"));
}

TEST_CASE("a whole file without its row is adopted if the caller wants it, else removed")
{
    Desk desk;
    {
        // Another run's files, as if the power had gone before the transaction.
        const TempFolder other;
        const auto lost = must(openOutbox(desk.world, desk.disk, other.path()));
        must(desk.append(*lost, 'a', "orphan"));
        must(desk.append(*lost, 'b', "next"));
        std::ignore = desk.open();
        must(desk.disk.makeFolder(desk.folder.file(QStringLiteral("outbox"))));
        for (const QString &name : must(desk.disk.list(lost->outbox.folder())))
            must(desk.disk.rename(lost->outbox.folder() + u'/' + name,
                                  desk.folder.file(QStringLiteral("outbox/") + name)));
    }
    const auto open = desk.open();
    const SealingContext context = desk.world.context();
    SECTION("adopted, in the order of the chain")
    {
        const auto result =
            must(open->outbox.reconcile(context, [](const Stub &) { return true; }));
        CHECK(result == Reconciled{.adopted = 2});
        const auto entries = must(open->outbox.entries(OutboxState::Waiting));
        REQUIRE(entries.size() == 2);
        CHECK(contentOf(desk.world, open->outbox, entries[0]) == "orphan");
        must(open->chain.audit(desk.world.signer.verifyKey()));
    }
    SECTION("refused: the one behind it does not follow the head either")
    {
        const auto result = must(
            open->outbox.reconcile(context, [](const Stub &stub) { return stub.sequence == 2; }));
        CHECK(result == Reconciled{.removed = 2});
        CHECK(desk.files().isEmpty());
    }
    SECTION("nobody asked")
    {
        CHECK(must(open->outbox.reconcile(context)) == Reconciled{.removed = 2});
    }
    SECTION("another transport key: not ours to throw away")
    {
        const crypto::SecureBytes other = fixedKey(9);
        const SealingContext newEpoch{context.study, 8, context.device, other};
        CHECK(must(open->outbox.reconcile(newEpoch)) == Reconciled{.unreadable = 2});
        CHECK(desk.files().size() == 2);
    }
    SECTION("another device signed it")
    {
        const auto stranger = crypto::SigningKeyPair::generate();
        const SealingContext other{context.study, 7, stranger, context.transportKey};
        CHECK(must(open->outbox.reconcile(other, [](const Stub &) { return true; }))
              == Reconciled{.removed = 2});
    }
}

TEST_CASE("halves and foreign files: halves go, foreign files stay")
{
    Desk desk;
    const auto open = desk.open();
    must(desk.append(*open, 'a', "x"));
    const QString folder = open->outbox.folder();
    must(desk.disk.writeAndSync(folder + QStringLiteral("/b.piece.tmp-writing"), "half"));
    must(desk.disk.writeAndSync(folder + QStringLiteral("/.stfolder"), "foreign"));
    CHECK(must(open->outbox.reconcile(desk.world.context())) == Reconciled{.removed = 1});
    CHECK(desk.files().size() == 2);
}

TEST_CASE("a chain refuses what does not follow, and its audit finds what was changed")
{
    Desk desk;
    const auto open = desk.open();
    must(desk.append(*open, 'a', "x"));
    must(desk.append(*open, 'b', "y"));
    CHECK(mustFail(open->chain.advance(fullStub(desk.world))).code == brokenChain);
    const auto key = desk.world.signer.verifyKey();
    must(open->chain.audit(key));
    CHECK(mustFail(open->chain.audit(crypto::SigningKeyPair::generate().verifyKey())).code
          == badSignature);
    must(open->database.run("DELETE FROM record_stub WHERE sequence = 2"));
    CHECK(mustFail(open->chain.audit(key)).code == brokenChain); // cut off at the end
}

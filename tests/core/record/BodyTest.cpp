// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/Compression.h"
#include "tests/core/record/RecordFixture.h"

using namespace saltbush;
using namespace saltbush::record;
using namespace saltbush::test;

namespace
{

QByteArray sealed(const RecordWorld &world, Kind kind, const QByteArray &content,
                  const std::vector<Recipient> &recipients)
{
    crypto::BufferSource source(content);
    const NewRecord record{.kind = kind,
                           .id = fixedId<RecordId>('X'),
                           .time = fixedTime(),
                           .content = source,
                           .recipients = recipients};
    return must(sealRecord(world.context(), world.device, record, {}));
}

Result<QByteArray> opened(const RecordWorld &world, const QByteArray &wire,
                          const std::vector<RoleKey> &keys)
{
    SALTBUSH_TRY_ASSIGN(const WireRecord record, splitRecord(wire));
    return openBody(record.stub, record.body, world.signer.verifyKey(), keys);
}

/// The same body under another stub, properly signed: what an enrolled but hostile device can do.
QByteArray resealed(const RecordWorld &world, Stub stub, const QByteArray &body)
{
    stub.bodyLength = quint64(body.size());
    stub.bodyHash = crypto::hash(body);
    stub.sign(world.signer);
    return wirePrefix(stub) + body;
}

} // namespace

TEST_CASE("what is sealed comes back, for every recipient and every size")
{
    const RecordWorld world;
    for (const qsizetype size : {0, 1, 1000, 16'000, 100'000, 700'000}) {
        const QByteArray content(size, 'x');
        for (const Kind kind : {Kind::Interview, Kind::Attachment}) {
            const QByteArray wire = sealed(world, kind, content, world.toBoth());
            CHECK(must(opened(world, wire, world.coordinatorKeys())) == content);
            CHECK(must(opened(world, wire, world.reviewerKeys())) == content);
        }
    }
}

TEST_CASE("only those whom it is sealed to can open a record")
{
    const RecordWorld world;
    const QByteArray wire = sealed(world, Kind::Interview, "answer", world.toCoordinators());
    CHECK(mustFail(opened(world, wire, world.reviewerKeys())).code == notARecipient);
    CHECK(mustFail(opened(world, wire, {})).code == notARecipient);
    const std::vector<RoleKey> wrong{{world.coordinatorRole, world.reviewers}};
    CHECK(mustFail(opened(world, wire, wrong)).code == notAuthentic);
    CHECK(must(recipientsOf(must(splitRecord(wire)).body))
          == std::vector<RoleKeyId>{world.coordinatorRole});
    crypto::BufferSource source("x");
    CHECK(mustFail(sealBody({}, Encoding::Bare, source, {}, crypto::ByteSink())).code == malformed);
}

TEST_CASE("the sizes of short and long answers look the same, and bodies have the foretold size")
{
    const RecordWorld world;
    const auto sizeOf = [&](const QByteArray &content) {
        return sealed(world, Kind::Consent, content, world.toCoordinators()).size();
    };
    CHECK(sizeOf("yes") == sizeOf("no, because of many things that take long to say"));
    const QByteArray wire =
        sealed(world, Kind::Attachment, QByteArray(70'000, 'x'), world.toBoth());
    CHECK(must(splitRecord(wire)).body.size() == bodySize(70'000, 2));
}

TEST_CASE("every flipped byte of a record is refused")
{
    const RecordWorld world;
    const QByteArray wire = sealed(world, Kind::Interview, "answer", world.toCoordinators());
    for (qsizetype at = 0; at < wire.size(); ++at) {
        QByteArray altered = wire;
        altered[at] = char(altered[at] ^ 1);
        if (opened(world, altered, world.coordinatorKeys()))
            FAIL("byte " << at);
    }
}

TEST_CASE("every truncation of a record is refused")
{
    const RecordWorld world;
    const QByteArray wire = sealed(world, Kind::Interview, "answer", world.toCoordinators());
    for (qsizetype size = 0; size < wire.size(); size += size < 600 ? 1 : 97) {
        if (opened(world, wire.first(size), world.coordinatorKeys()))
            FAIL("size " << size);
    }
    const Stub left = must(splitRecord(wire)).stub;
    CHECK(mustFail(openBody(left, QByteArrayView(), world.signer.verifyKey(), {})).code == erased);
    must(verifyRecord(left, {}, world.signer.verifyKey()));
}

TEST_CASE("a record is opened in the order that trusts nothing too early")
{
    const RecordWorld world;
    const QByteArray wire = sealed(world, Kind::Interview, "answer", world.toCoordinators());
    const WireRecord record = must(splitRecord(wire));
    const auto stranger = crypto::SigningKeyPair::generate().verifyKey();
    QByteArray body = record.body.toByteArray();
    body[500] = char(body[500] ^ 1);
    // Wrong in every way: the earliest check speaks.
    CHECK(mustFail(openBody(record.stub, body, stranger, {})).code == badSignature);
    CHECK(mustFail(openBody(record.stub, body, world.signer.verifyKey(), {})).code == bodyMismatch);
    CHECK(mustFail(verifyRecord(record.stub, body, world.signer.verifyKey())).code == bodyMismatch);
    Stub huge = record.stub;
    huge.bodyLength = quint64(largestBodyInMemory) + 1;
    CHECK(mustFail(openBody(huge, body, stranger, {})).code == tooLarge);
}

TEST_CASE("a body that a hostile device moves or alters does not open")
{
    const RecordWorld world;
    const QByteArray wire = sealed(world, Kind::Consent, "yes", world.toCoordinators());
    const Stub stub = must(splitRecord(wire)).stub;
    const QByteArray body = must(splitRecord(wire)).body.toByteArray();
    REQUIRE(must(opened(world, resealed(world, stub, body), world.coordinatorKeys())) == "yes");

    Stub other = stub;
    other.id = fixedId<RecordId>('Y');
    CHECK(mustFail(opened(world, resealed(world, other, body), world.coordinatorKeys())).code
          == notAuthentic);
    other = stub;
    other.kind = Kind::Interview;
    CHECK(mustFail(opened(world, resealed(world, other, body), world.coordinatorKeys())).code
          == notAuthentic);
    for (qsizetype at = 0; at < body.size(); at += at < 250 ? 1 : 53) {
        QByteArray altered = body;
        altered[at] = char(altered[at] ^ 1);
        if (opened(world, resealed(world, stub, altered), world.coordinatorKeys()))
            FAIL("byte " << at);
    }
    for (const qsizetype size : {1, 96, 97, 113, 200, 5000})
        CHECK_FALSE(
            opened(world, resealed(world, stub, body.first(size)), world.coordinatorKeys()));
}

TEST_CASE("a granted record key opens one record and no other")
{
    const RecordWorld world;
    const QByteArray one = sealed(world, Kind::Interview, "one", world.toCoordinators());
    const QByteArray two = sealed(world, Kind::Interview, "two", world.toCoordinators());
    const WireRecord first = must(splitRecord(one)), second = must(splitRecord(two));
    const auto key = must(unwrapRecordKey(first.body, world.coordinatorKeys()));
    const auto device = world.signer.verifyKey();
    CHECK(must(openBodyWithRecordKey(first.stub, first.body, device, key)) == "one");
    CHECK(mustFail(openBodyWithRecordKey(second.stub, second.body, device, key)).code
          == notAuthentic);
}

TEST_CASE("a large attachment is opened from a source into a sink, after it was checked")
{
    const RecordWorld world;
    const QByteArray content(3'000'000, 'v');
    const QByteArray wire = sealed(world, Kind::Attachment, content, world.toCoordinators());
    const WireRecord record = must(splitRecord(wire));
    QByteArray result;
    crypto::BufferSource source(record.body);
    must(openBody(record.stub, source, world.signer.verifyKey(), world.coordinatorKeys(),
                  crypto::appendTo(result)));
    CHECK(result == content);

    QByteArray altered = record.body.toByteArray(), nothing;
    altered.back() = char(altered.back() ^ 1);
    crypto::BufferSource alteredSource(altered);
    CHECK(mustFail(openBody(record.stub, alteredSource, world.signer.verifyKey(),
                            world.coordinatorKeys(), crypto::appendTo(nothing)))
              .code
          == bodyMismatch);
    CHECK(nothing.isEmpty());
}

TEST_CASE("decompression stops at its bound and refuses what is not one whole frame")
{
    const QByteArray bomb = compress(QByteArray(100 << 20, '\0'));
    CHECK(bomb.size() < 20'000);
    CHECK(mustFail(decompress(bomb, 1 << 20)).code == tooLarge);
    const QByteArray frame = compress("hello hello hello");
    CHECK(must(decompress(frame, 100)) == "hello hello hello");
    CHECK(must(decompress(compress(""), 100)).isEmpty());
    CHECK(mustFail(decompress(frame + 'x', 100)).code == malformed);
    for (qsizetype size = 0; size < frame.size(); ++size)
        CHECK(mustFail(decompress(frame.first(size), 100)).code == malformed);
    CHECK(mustFail(decompress("not zstd at all", 100)).code == malformed);
}

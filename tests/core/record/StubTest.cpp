// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/record/RecordFixture.h"

using namespace saltbush;
using namespace saltbush::record;
using namespace saltbush::test;

TEST_CASE("a stub comes back as it was, with all its fields or with few")
{
    const RecordWorld world;
    const Stub full = fullStub(world);
    CHECK(must(Stub::decode(full.encode())) == full);
    CHECK(full.encode().size() == 214 + 2 * 17 + 48);

    Stub plain{.study = world.study, .device = world.device, .sequence = 1, .kind = Kind::Receipt};
    plain.sign(world.signer);
    CHECK(must(Stub::decode(plain.encode())) == plain);
    CHECK(plain.encode().size() == 214);
    CHECK(full.reference(Reference::Role::Corrects) == fixedId<RecordId>('i'));
    CHECK_FALSE(plain.reference(Reference::Role::Corrects));
}

TEST_CASE("every flipped bit of a stub breaks its signature or its shape")
{
    const RecordWorld world;
    const QByteArray bytes = fullStub(world).encode();
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray altered = bytes;
            altered[at] = char(altered[at] ^ (1 << bit));
            const auto stub = Stub::decode(altered);
            if (stub && stub->isSignedBy(world.signer.verifyKey()))
                FAIL("byte " << at << " bit " << bit);
        }
    }
}

TEST_CASE("a stub cut short, with something behind it, too long or of another format is refused")
{
    const RecordWorld world;
    const QByteArray bytes = fullStub(world).encode();
    for (qsizetype size = 0; size < bytes.size(); ++size)
        CHECK(mustFail(Stub::decode(bytes.first(size))).code == malformed);
    CHECK(mustFail(Stub::decode(bytes + 'x')).code == malformed);
    CHECK(mustFail(Stub::decode(QByteArray(5000, 'x'))).code == tooLarge);

    QByteArray newer = bytes;
    newer[4] = 2;
    const Error error = mustFail(Stub::decode(newer));
    CHECK(error.code == newerFormat);
    CHECK(error.facts == QStringList{QStringLiteral("2")});
}

TEST_CASE("the largest stub stays within its bound, and only its device signed it")
{
    const RecordWorld world;
    Stub stub = fullStub(world);
    stub.references.assign(mostReferences, {Reference::Role::Concerns, fixedId<RecordId>('r')});
    stub.sign(world.signer);
    CHECK(stub.encode().size() <= largestStub);
    CHECK(must(Stub::decode(stub.encode())) == stub);
    CHECK(stub.isSignedBy(world.signer.verifyKey()));
    CHECK_FALSE(stub.isSignedBy(crypto::SigningKeyPair::generate().verifyKey()));
}

TEST_CASE("a kind that nobody knows yet is read, verified and named by its number")
{
    const RecordWorld world;
    Stub stub = fullStub(world);
    stub.kind = static_cast<Kind>(4711);
    stub.references.front().role = static_cast<Reference::Role>(99);
    stub.sign(world.signer);
    const Stub read = must(Stub::decode(stub.encode()));
    CHECK(read == stub);
    CHECK(read.isSignedBy(world.signer.verifyKey()));
    CHECK_FALSE(isKnown(read.kind));
    CHECK(nameOf(read.kind) == QStringLiteral("unknown-4711"));
    CHECK(nameOf(Kind::Interview) == QStringLiteral("interview"));
    CHECK(nameOf(Kind::ErasureCertificate) == QStringLiteral("erasure-certificate"));
}

TEST_CASE("a record on the wire is split into stub and body, and may have lost its body")
{
    const RecordWorld world;
    Stub stub = fullStub(world);
    stub.bodyLength = 4;
    const QByteArray prefix = wirePrefix(stub);
    const QByteArray wire = prefix + "body", longer = wire + '?';
    const WireRecord whole = must(splitRecord(wire));
    CHECK(whole.stub == stub);
    CHECK(whole.body == "body");
    CHECK_FALSE(whole.isErased());
    CHECK(must(splitRecord(prefix)).isErased());
    for (const QByteArrayView wrong : {QByteArrayView(wire).chopped(1), QByteArrayView(longer),
                                       QByteArrayView(prefix).first(100), QByteArrayView()})
        CHECK(mustFail(splitRecord(wrong)).code == malformed);
}

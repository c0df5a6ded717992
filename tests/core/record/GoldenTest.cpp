// SPDX-License-Identifier: GPL-3.0-or-later
// What the first version wrote stays readable for ever, and what has no chance in it is written
// the same for ever. The files were made once: test_record "[.write-golden]".
#include "core/record/Piece.h"
#include "tests/core/record/RecordFixture.h"

#include <QFile>

using namespace saltbush;
using namespace saltbush::record;
using namespace saltbush::test;

namespace
{

QString pathOf(const char *name)
{
    return QStringLiteral(SALTBUSH_SOURCE_DIR "/tests/core/record/golden/")
        + QLatin1StringView(name);
}

QByteArray golden(const char *name)
{
    QFile file(pathOf(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const char *name, const QByteArray &bytes)
{
    QFile file(pathOf(name));
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::NewOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

NewRecord recordOf(const RecordWorld &world, crypto::ByteSource &content, char id, Kind kind)
{
    NewRecord record{.kind = kind,
                     .id = fixedId<RecordId>(id),
                     .references = {{Reference::Role::AttachmentOf, fixedId<RecordId>('i')}},
                     .time = fixedTime(),
                     .content = content,
                     .recipients = world.toBoth()};
    if (kind == Kind::Interview) {
        record.references = {{Reference::Role::ConsentInForce, fixedId<RecordId>('c')}};
        record.interview = InterviewFacts{fixedTime(), crypto::hash("form"), 12};
    }
    return record;
}

} // namespace

TEST_CASE("a stub of the first version is read, and written the same")
{
    const RecordWorld world;
    const Stub stub = must(Stub::decode(golden("stub.bin")));
    CHECK(stub == fullStub(world));
    CHECK(stub.isSignedBy(world.signer.verifyKey()));
    CHECK(fullStub(world).encode() == golden("stub.bin"));
}

TEST_CASE("an interview archive of the first version is read, and written the same")
{
    CHECK(must(InterviewContent::decode(golden("interview.archive"))) == fullContent());
    CHECK(fullContent().encode() == golden("interview.archive"));
}

TEST_CASE("records of the first version open for both roles")
{
    const RecordWorld world;
    const QByteArray wire = golden("interview.record");
    const WireRecord record = must(splitRecord(wire));
    CHECK(record.stub.interview->packageVersion == 12);
    CHECK(wirePrefix(record.stub) + record.body.toByteArray() == wire);
    for (const auto &keys : {world.coordinatorKeys(), world.reviewerKeys()}) {
        const QByteArray content =
            must(openBody(record.stub, record.body, world.signer.verifyKey(), keys));
        CHECK(must(InterviewContent::decode(content)) == fullContent());
    }
}

TEST_CASE("a piece of the first version gives its records, one of them in two segments")
{
    const RecordWorld world;
    const auto segments = must(decodePiece(golden("two-records.piece"), world.transportKey));
    REQUIRE(segments.size() == 3);
    CHECK(segments[0].bytes == golden("interview.record"));
    const QByteArray wire = segments[1].bytes + segments[2].bytes;
    CHECK(segments[2].totalLength == quint64(wire.size()));
    const WireRecord record = must(splitRecord(wire));
    CHECK(must(openBody(record.stub, record.body, world.signer.verifyKey(), world.reviewerKeys()))
          == "attached bytes");
}

TEST_CASE("the golden files are written", "[.write-golden]")
{
    const RecordWorld world;
    const QByteArray archive = fullContent().encode();
    write("stub.bin", fullStub(world).encode());
    write("interview.archive", archive);
    crypto::BufferSource content(archive), file("attached bytes");
    const QByteArray interview = must(sealRecord(
        world.context(), world.device, recordOf(world, content, 'i', Kind::Interview), {}));
    write("interview.record", interview);
    const ChainHead head{1, must(splitRecord(interview)).stub.hash()};
    const QByteArray attachment = must(sealRecord(
        world.context(), world.device, recordOf(world, file, 'a', Kind::Attachment), head));
    const auto size = quint64(attachment.size());
    const auto first = fixedId<RecordId>('i'), second = fixedId<RecordId>('a');
    write("two-records.piece",
          must(encodePiece({{first, 0, quint64(interview.size()), interview},
                            {second, 0, size, attachment.first(1000)},
                            {second, 1000, size, attachment.mid(1000)}},
                           world.transportKey)));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/CryptoErrors.h"
#include "core/crypto/StreamReader.h"
#include "tests/support/Results.h"
#include "tests/support/TempFolder.h"

#include <QFile>

using namespace saltbush;
using namespace saltbush::crypto;
using namespace saltbush::test;

namespace
{

QByteArray someBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 31 + (i >> 9));
    return bytes;
}

} // namespace

TEST_CASE("a stream of any size comes back whole, and has the size that was foretold")
{
    const SecureBytes key = SecureBytes::random(32);
    for (const qsizetype size : {0, 1, 65535, 65536, 65537, 131072, 300000}) {
        const QByteArray plain = someBytes(size);
        const QByteArray stream = must(encryptStream(key, "what", plain));
        CHECK(stream.size() == streamSize(size));
        CHECK(must(decryptStream(key, "what", stream)) == plain);
    }
}

TEST_CASE("a stream does not care in which parts it is written and read")
{
    const SecureBytes key = SecureBytes::random(32);
    const QByteArray plain = someBytes(200'000);
    QByteArray stream;
    StreamWriter writer = must(StreamWriter::begin(key, "what", appendTo(stream)));
    for (qsizetype at = 0; at < plain.size(); at += 7001)
        must(writer.write(
            QByteArrayView(plain).sliced(at, std::min<qsizetype>(7001, plain.size() - at))));
    must(writer.finish());
    CHECK(stream.size() == streamSize(plain.size()));

    BufferSource source(stream);
    StreamReader reader = must(StreamReader::begin(key, "what", source));
    CHECK(reader.size() == plain.size());
    for (int round = 0; round < 2; ++round) {
        QByteArray read, part(9999, '\0');
        while (const qsizetype count = must(reader.read(part)))
            read.append(part.first(count));
        CHECK(read == plain);
        must(reader.rewind());
    }
}

TEST_CASE("a stream cut off anywhere is refused as truncated or altered")
{
    const SecureBytes key = SecureBytes::random(32);
    const QByteArray stream = must(encryptStream(key, "what", someBytes(140'000)));
    const qsizetype chunk = streamChunkSize + streamChunkOverhead;
    const auto codeOfFirst = [&](qsizetype size) {
        return mustFail(decryptStream(key, "what", stream.first(size))).code;
    };
    CHECK(codeOfFirst(0) == truncated);
    CHECK(codeOfFirst(streamHeaderSize - 1) == truncated);
    CHECK(codeOfFirst(streamHeaderSize) == truncated);
    CHECK(codeOfFirst(streamHeaderSize + chunk) == truncated);
    CHECK(codeOfFirst(streamHeaderSize + 2 * chunk) == truncated);
    CHECK(codeOfFirst(streamHeaderSize + chunk + 5) == notAuthentic);
    CHECK(codeOfFirst(stream.size() - 1) == notAuthentic);
    CHECK(mustFail(decryptStream(key, "what", stream + 'x')).code == notAuthentic);
}

TEST_CASE("an altered, reordered or misplaced stream is refused")
{
    const SecureBytes key = SecureBytes::random(32);
    const QByteArray stream = must(encryptStream(key, "what", someBytes(140'000)));
    for (qsizetype at = 0; at < stream.size(); at += at < 100 ? 1 : 4111) {
        QByteArray altered = stream;
        altered[at] = char(altered[at] ^ 1);
        CHECK(mustFail(decryptStream(key, "what", altered)).code == notAuthentic);
    }
    const qsizetype chunk = streamChunkSize + streamChunkOverhead;
    const QByteArray swapped = stream.first(streamHeaderSize)
        + stream.mid(streamHeaderSize + chunk, chunk) + stream.mid(streamHeaderSize, chunk)
        + stream.mid(streamHeaderSize + 2 * chunk);
    CHECK(mustFail(decryptStream(key, "what", swapped)).code == notAuthentic);
    CHECK(mustFail(decryptStream(key, "else", stream)).code == notAuthentic);
    CHECK(mustFail(decryptStream(SecureBytes::random(32), "what", stream)).code == notAuthentic);
}

TEST_CASE("a sink that fails stops the stream")
{
    const SecureBytes key = SecureBytes::random(32);
    int calls = 0;
    StreamWriter writer = must(StreamWriter::begin(key, "", [&](QByteArrayView) {
        return ++calls > 2 ? Result<void>(fail(ErrorCode{"test.stop"})) : ok();
    }));
    CHECK(mustFail(writer.write(someBytes(400'000))).code == ErrorCode{"test.stop"});
}

TEST_CASE("a file is a source from beginning to end, twice")
{
    const TempFolder folder;
    QFile file(folder.file(QStringLiteral("a")));
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write("hello");
    file.seek(0);
    DeviceSource source(file);
    CHECK(source.size() == 5);
    for (int round = 0; round < 2; ++round) {
        QByteArray buffer(10, '\0');
        CHECK(must(readFully(source, buffer)) == 5);
        CHECK(buffer.first(5) == "hello");
        must(source.rewind());
    }
}

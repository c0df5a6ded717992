// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/record/RecordFixture.h"

using namespace saltbush;
using namespace saltbush::record;
using namespace saltbush::test;

TEST_CASE("an interview comes back as it was, in every script, full or empty")
{
    const InterviewContent full = fullContent();
    CHECK(must(InterviewContent::decode(full.encode())) == full);
    InterviewContent empty;
    empty.interview = full.interview;
    CHECK(must(InterviewContent::decode(empty.encode())) == empty);
}

TEST_CASE("the submission is kept byte for byte, whatever its bytes are")
{
    InterviewContent content = fullContent();
    content.submissionXml.clear();
    for (int byte = 0; byte < 256; ++byte)
        content.submissionXml.append(char(byte)).append("\r\n ");
    CHECK(must(InterviewContent::decode(content.encode())).submissionXml == content.submissionXml);
}

TEST_CASE("the archive is plain text: decimal numbers, and bytes behind their length")
{
    InterviewContent content;
    content.submissionXml = "<a/>";
    content.zone = QStringLiteral("é");
    CHECK(content.encode()
          == "1 32 00000000000000000000000000000000 4 <a/> 0  0  2 é 0  0 0 0 0 0 0\n");
}

TEST_CASE("files of the interview itself are in it, and only then is it of the second version")
{
    InterviewContent content = fullContent();
    CHECK(content.encode().startsWith("1 "));
    content.files = {{QStringLiteral("audit.csv"), "event,node\nform start,\n"}};
    const QByteArray archive = content.encode();
    CHECK(archive.startsWith("2 "));
    CHECK(must(InterviewContent::decode(archive)) == content);
    for (qsizetype size = archive.size() - 40; size < archive.size() - 1; ++size)
        CHECK(mustFail(InterviewContent::decode(archive.first(size))).code == malformed);
}

TEST_CASE("an archive cut short, with a false length or of another version is refused")
{
    const QByteArray archive = fullContent().encode();
    for (qsizetype size = 0; size < archive.size() - 1; ++size)
        CHECK(mustFail(InterviewContent::decode(archive.first(size))).code == malformed);
    CHECK(mustFail(InterviewContent::decode(archive + "1")).code == malformed);
    CHECK(mustFail(InterviewContent::decode("3" + archive.mid(1))).code == newerFormat);
    CHECK(mustFail(InterviewContent::decode("0" + archive.mid(1))).code == malformed);
    CHECK(mustFail(InterviewContent::decode("1 99999999999999 x")).code == malformed);
    CHECK(mustFail(InterviewContent::decode("1 -1 x")).code == malformed);
    CHECK(mustFail(InterviewContent::decode("1 32 0000000000000000000000000000000g 0 ")).code
          == malformed);
    CHECK(mustFail(InterviewContent::decode("")).code == malformed);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/CanonicalJson.h"
#include "tests/core/consent/ConsentFixture.h"

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::consent;

namespace
{

QString problemOf(const QByteArray &json)
{
    const auto problems =
        checkPart({study::part::consentDocument, QStringLiteral("consent.json"), json});
    return problems.empty() ? QString() : problems.front().error.toString();
}

} // namespace

TEST_CASE("The hash of a text is that of its exact UTF-8 bytes")
{
    const auto document = must(ConsentDocument::fromJson(consentJson));
    CHECK(must(document.textHash(QStringLiteral("en")))
          == crypto::hash("You can **stop** at any time."));
    CHECK(must(document.textHash(QStringLiteral("th")))
          == crypto::hash(QStringLiteral("คุณหยุดได้ทุกเมื่อ").toUtf8()));
    CHECK(mustFail(document.textHash(QStringLiteral("ko"))).code == noSuchLanguage);
}

TEST_CASE("A document is the same after it was written and read")
{
    const auto document = must(ConsentDocument::fromJson(consentJson));
    const QByteArray canonical = study::toCanonicalJson(document.toJson());
    CHECK(study::toCanonicalJson(must(ConsentDocument::fromJson(canonical)).toJson()) == canonical);
    CHECK(document.signedBytes() == canonical);
}

TEST_CASE("What is wrong in a document is named")
{
    CHECK(problemOf(consentJson).isEmpty());
    CHECK(problemOf(consentWith("\"id\": \"main\"", "\"it\": \"main\""))
              .contains(QStringLiteral("json-missing-key id")));
    CHECK(problemOf(consentWith("\"verbal\"", "\"oral\""))
              .contains(QStringLiteral("json-wrong-value modes")));
    CHECK(problemOf(consentWith("\"audio\"", "\"take-part\""))
              .contains(QStringLiteral("scopes[1].id")));
    CHECK(problemOf(consentWith("\"text\": \"คุณหยุดได้ทุกเมื่อ\"", "\"text\": \"\""))
              .contains(QStringLiteral("languages.th.text")));
    CHECK(problemOf(consentWith("2027-01-01", "2025-01-01"))
              .contains(QStringLiteral("bad-document validUntil")));
    CHECK(problemOf(consentWith("\"HREC 2026/41\"", "\"x\", \"signature\": \"00\""))
              .contains(QStringLiteral("approval.signature")));
    CHECK(problemOf(consentWith("\"approval\": {\"reference\": \"HREC 2026/41\"},", ""))
              .contains(QStringLiteral("not-approved")));
}

TEST_CASE("A consent entry is the same after it was written and read, and nothing else is one")
{
    ConsentLab lab;
    const ConsentEntry entry{EntryKind::Corrected,
                             Commitment::to(lab.participant.id, "salt"),
                             QStringLiteral("main"),
                             1,
                             QStringLiteral("th"),
                             crypto::hash("text"),
                             Mode::Signed,
                             {{QStringLiteral("audio"), true}},
                             true,
                             true,
                             QStringLiteral("th"),
                             {{QStringLiteral("stop"), false}},
                             QStringLiteral("wrong language"),
                             RecordId::random(lab.random),
                             StaffId::random(lab.random),
                             DeviceId::random(lab.random),
                             lab.clock.now()};
    const QByteArray bytes = entry.encode();
    CHECK(must(ConsentEntry::decode(bytes)).encode() == bytes);
    QByteArray unknownKey = bytes;
    unknownKey.replace("\"kind\"", "\"sort\"");
    CHECK(mustFail(ConsentEntry::decode(unknownKey)).code == entryMalformed);
    CHECK(mustFail(ConsentEntry::decode("{}")).code == entryMalformed);
    CHECK_FALSE(bytes.contains(lab.participant.id.toString().toLatin1()));
}

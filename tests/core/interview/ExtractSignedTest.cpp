// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Signing.h"
#include "tests/core/interview/Scenario.h"

using namespace saltbush;
using namespace saltbush::test;

namespace
{

QString base64(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

/// A form that shows what is signed with a key.
TestForm reader(const crypto::SigningKeyPair &pair)
{
    return {"<card/><said/>",
            QStringLiteral("<bind nodeset=\"/data/said\" calculate=\"extract-signed(/data/card, "
                           "'%1')\"/>")
                .arg(base64(pair.verifyKey().toByteArray())),
            "<input ref=\"/data/card\"/>"};
}

} // namespace

SCENARIO("What a card says counts only with its signature")
{
    const crypto::SigningKeyPair pair = crypto::SigningKeyPair::generate();
    const QByteArray text = QStringLiteral("Mina Müller, 🎃").toUtf8();
    const QByteArray card = pair.sign(text).toByteArray() + text;
    Scenario interview(reader(pair));

    interview.answer("/data/card", base64(card));
    CHECK(interview.value("/data/said") == QString::fromUtf8(text));
    interview.answer("/data/card", base64(card + '!'));
    CHECK(interview.value("/data/said").isEmpty());
    interview.answer("/data/card", base64(pair.sign({}).toByteArray()));
    CHECK(interview.value("/data/said").isEmpty());
    interview.answer("/data/card", "blah");
    CHECK(interview.value("/data/said").isEmpty());

    Scenario other(reader(crypto::SigningKeyPair::generate()));
    other.answer("/data/card", base64(card));
    CHECK(other.value("/data/said").isEmpty());
}

TEST_CASE("A key that is none extracts nothing")
{
    Scenario interview(
        {"<said/>", "<bind nodeset=\"/data/said\" calculate=\"extract-signed('YmxhaA==', 'x')\"/>",
         "<input ref=\"/data/said\"/>"});
    CHECK(interview.value("/data/said").isEmpty());
}

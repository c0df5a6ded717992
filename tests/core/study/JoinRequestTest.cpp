// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/JoinRequest.h"
#include "core/crypto/Aead.h"
#include "core/study/ByteFields.h"
#include "core/study/CanonicalJson.h"
#include "core/study/Publisher.h"
#include "tests/core/study/StudyFixture.h"

#include <QJsonObject>

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::study;

namespace
{

/// Written by hand, as FORMAT.md says, by somebody who was invited and names this key.
QByteArray requestNaming(const crypto::BoxPublicKey &boxKey, const QByteArray &invitation)
{
    const Invitation invited = must(Invitation::decode(invitation));
    SystemRandom random;
    const Identity identity = Identity::generate(random);
    ByteWriter head;
    head.add("SBJR").number(quint16(1)).add(invited.id.toByteArray());
    const QByteArray header = head.take();
    ByteWriter proven;
    proven.add("saltbush join 1").add(header).add(identity.staff.toByteArray());
    proven.add(identity.device.toByteArray()).add(identity.signing.verifyKey().view());
    proven.add(boxKey.view()).add("Mai");
    const QJsonObject object{
        {QStringLiteral("staff"), identity.staff.toString()},
        {QStringLiteral("device"), identity.device.toString()},
        {QStringLiteral("nickname"), QStringLiteral("Mai")},
        {QStringLiteral("verifyKey"), identity.signing.verifyKey().toString()},
        {QStringLiteral("boxKey"), boxKey.toString()},
        {QStringLiteral("proof"), identity.signing.sign(proven.take()).toString()},
    };
    return header + must(crypto::encrypt(invited.oneTimeKey, toCanonicalJson(object), header));
}

} // namespace

TEST_CASE("Who names a key that nothing can be sealed to is not enrolled")
{
    Laboratory lab;
    const auto coordinator = lab.newStudy();
    const QByteArray invitation = must(invite(*coordinator, Role::Researcher));
    const auto version = coordinator->package()->version;
    for (const char *lowOrder :
         {"0000000000000000000000000000000000000000000000000000000000000000",
          "0100000000000000000000000000000000000000000000000000000000000000",
          "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"}) {
        const auto key = crypto::BoxPublicKey::fromString(QLatin1String(lowOrder));
        const QByteArray request = requestNaming(key.value(), invitation);
        CHECK(mustFail(applicant(*coordinator, request)).code == requestKeyUnusable);
        CHECK(mustFail(enrol(*coordinator, request)).code == requestKeyUnusable);
    }
    CHECK(coordinator->package()->version == version);

    const auto good = crypto::BoxKeyPair::generate().publicKey();
    CHECK(enrol(*coordinator, requestNaming(good, invitation)).has_value());
}

TEST_CASE("A device enrolled with such a key gets nothing, and keeps nobody from publishing")
{
    Laboratory lab;
    const auto coordinator = lab.newStudy();
    const Identity identity = Identity::generate(lab.random);
    Publisher publisher(*coordinator);
    Package next = must(publisher.draft());
    next.staff.push_back({identity.staff, QStringLiteral("Mai"), Role::Coordinator});
    next.devices.push_back(
        {identity.device, identity.staff, identity.signing.verifyKey(), {}, 1, std::nullopt});
    must(Publisher::beginEpoch(next));
    must(publisher.publish(std::move(next)));
    CHECK(std::ranges::find(coordinator->package()->grants, identity.device, &Grant::holder)
          == coordinator->package()->grants.end());
    must(revoke(*coordinator, identity.staff));
}

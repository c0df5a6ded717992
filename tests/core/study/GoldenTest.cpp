// SPDX-License-Identifier: GPL-3.0-or-later
// What the first version wrote. These files never change: what is written today must still be read
// in ten years. They were made by the hidden case at the end, once.
#include "core/study/KeySlots.h"
#include "core/study/PackageFile.h"
#include "tests/core/study/StudyFixture.h"

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::study;

namespace
{

const QString golden = QStringLiteral(SALTBUSH_SOURCE_DIR "/tests/core/study/golden");
const QString mai = QStringLiteral("Mai");

/// The same key for ever, so that the files can be opened.
crypto::SecureBytes fixedKey(char fill)
{
    return crypto::SecureBytes::copyOf(QByteArray(32, fill));
}

crypto::SigningKeyPair fixedSigner(char fill)
{
    return must(crypto::SigningKeyPair::fromSeed(fixedKey(fill)));
}

StudyTrust fixedTrust()
{
    return {*StudyId::fromBytes(QByteArray(16, 's')), fixedSigner('r').verifyKey()};
}

} // namespace

TEST_CASE("A workspace.json of the first version opens")
{
    SystemDisk disk;
    const auto opened = must(must(KeySlots::load(disk, golden)).open(mai, passphrase()));
    CHECK(opened.secrets.databaseKey == fixedKey('d'));
    CHECK(opened.secrets.identity.signing.verifyKey() == fixedSigner('g').verifyKey());
    CHECK(opened.secrets.identity.staff == *StaffId::fromBytes(QByteArray(16, 'p')));
    CHECK(opened.secrets.root->verifyKey() == fixedSigner('r').verifyKey());
    CHECK_FALSE(opened.secrets.packageKey.has_value());
}

TEST_CASE("A package of the first version opens")
{
    SystemDisk disk;
    const QByteArray file = must(disk.read(golden + QStringLiteral("/package.bin")));
    const auto box = must(crypto::BoxKeyPair::fromSecret(fixedKey('b')));
    const Package package = must(openPackage(file, fixedTrust(), box)).package;
    CHECK(package.version == 7);
    CHECK(package.issued == *fromIso(QStringLiteral("2026-11-24T00:00:00Z")));
    CHECK(package.config.name == QStringLiteral("Migrant health"));
    CHECK(package.currentEpoch().transportKey == fixedKey('t'));
    CHECK(package.staffOf(package.devices.front().id)->role == Role::Researcher);
    CHECK(package.parts.front().bytes == surveyXml);
}

TEST_CASE("Writes the golden files", "[.write-golden]")
{
    SystemDisk disk;
    const auto box = must(crypto::BoxKeyPair::fromSecret(fixedKey('b')));
    const Identity identity{*StaffId::fromBytes(QByteArray(16, 'p')),
                            *DeviceId::fromBytes(QByteArray(16, 'v')), fixedSigner('g'),
                            box.clone()};
    KeySlots slots;
    must(slots.add(mai, passphrase(),
                   {fixedKey('d'),
                    {identity.staff, identity.device, fixedSigner('g'), box.clone()},
                    fixedSigner('r'),
                    std::nullopt}));
    must(slots.save(disk, golden));

    Package package;
    StudySource source = smallSource();
    package.study = fixedTrust().study;
    package.version = 7;
    package.issued = *fromIso(QStringLiteral("2026-11-24T00:00:00Z"));
    package.bestBefore = package.issued + std::chrono::days(90);
    package.config = source.config;
    package.forms = source.forms;
    package.parts = source.parts;
    package.staff.push_back({identity.staff, mai, Role::Researcher});
    package.devices.push_back({identity.device, identity.staff, identity.signing.verifyKey(),
                               box.publicKey(), 1, std::nullopt});
    Epoch epoch;
    epoch.number = 1;
    epoch.transportKey = fixedKey('t');
    package.epochs.push_back(std::move(epoch));
    const auto signer = fixedSigner('k');
    const auto delegation =
        Delegation::issue(package.study, signer.verifyKey(), package.issued, fixedSigner('r'));
    must(disk.writeAndSync(golden + QStringLiteral("/package.bin"),
                           must(sealPackage(package, delegation, signer))));
}

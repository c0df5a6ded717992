// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/PackageFile.h"

#include "core/crypto/Aead.h"
#include "core/crypto/Padding.h"
#include "core/crypto/StreamReader.h"
#include "core/record/Compression.h"
#include "core/study/ByteFields.h"
#include "core/study/StudyErrors.h"

namespace saltbush::study
{

namespace
{

constexpr quint16 fileFormat = 1;
constexpr char packageMagic[] = "SBPK";
constexpr QByteArrayView streamData = "saltbush package 1";
constexpr QByteArrayView signedData = "saltbush package signature 1";
constexpr QByteArrayView delegationData = "saltbush package delegation 1";
constexpr qsizetype sealedKeySize = 32 + crypto::sealOverhead;
constexpr quint16 keysRoundedTo = 16; // how many devices there are is not for the store to know
constexpr quint16 mostKeys = 16 * 1024;
constexpr qint64 largestPackage = 512LL << 20;

QByteArray signedBytes(const Delegation &delegation, QByteArrayView content)
{
    ByteWriter writer(signedData.size() + Delegation::encodedSize + content.size());
    writer.add(signedData).add(delegation.encode()).add(content);
    return writer.take();
}

QByteArray delegatedBytes(const Delegation &delegation)
{
    ByteWriter writer;
    writer.add(delegationData)
        .add(delegation.study.toByteArray())
        .add(delegation.packageKey.view());
    writer.number(quint64(delegation.issued.time_since_epoch().count()));
    return writer.take();
}

QByteArray payload(const Package &package, const Delegation &delegation,
                   const crypto::SigningKeyPair &packageKey)
{
    QByteArray plain = package.encode();
    const QByteArray content = record::compress(plain);
    crypto::wipe(plain);
    ByteWriter writer;
    writer.add(packageMagic).number(fileFormat).add(delegation.encode());
    writer.add(packageKey.sign(signedBytes(delegation, content)).view());
    writer.number(quint64(content.size())).add(content);
    QByteArray bytes = writer.take();
    bytes.append(crypto::paddedSize(bytes.size()) - bytes.size(), '\0');
    return bytes;
}

/// The content key for every device that may read, and as many for nobody as round the number up.
Result<QByteArray> sealedKeys(const Package &package, const crypto::SecureBytes &contentKey)
{
    std::vector<QByteArray> sealed;
    const auto add = [&sealed](const crypto::BoxPublicKey &to,
                               const crypto::SecureBytes &key) -> Result<void> {
        SALTBUSH_TRY_ASSIGN(QByteArray one, crypto::seal(to, key.view()));
        sealed.push_back(std::move(one));
        return ok();
    };
    for (const Device &device : package.devices)
        if (device.canReceive())
            SALTBUSH_TRY(add(device.boxKey, contentKey));
    while (sealed.empty() || sealed.size() % keysRoundedTo != 0)
        SALTBUSH_TRY(add(crypto::BoxKeyPair::generate().publicKey(),
                         crypto::SecureBytes::random(crypto::keySize)));
    ByteWriter writer;
    writer.number(quint16(sealed.size()));
    for (const QByteArray &key : sealed)
        writer.add(key);
    return writer.take();
}

Result<crypto::SecureBytes> contentKeyOf(ByteReader &reader, const crypto::BoxKeyPair &device)
{
    const auto count = reader.number<quint16>();
    const QByteArrayView keys = reader.take(count * sealedKeySize);
    if (!reader.isGood() || count == 0 || count > mostKeys)
        return fail(packageMalformed);
    for (qsizetype i = 0; i < count; ++i) {
        auto key = crypto::unseal(device, keys.sliced(i * sealedKeySize, sealedKeySize));
        if (key)
            return std::move(*key);
    }
    return fail(packageNotForUs);
}

struct Verified
{
    Delegation delegation;
    QByteArray content;
};

Result<Verified> verify(QByteArrayView payload, const StudyTrust &trust)
{
    ByteReader reader(payload);
    if (reader.take(4) != QByteArrayView(packageMagic))
        return fail(packageMalformed);
    if (reader.number<quint16>() > fileFormat)
        return fail(newerFormat);
    SALTBUSH_TRY_ASSIGN(const Delegation delegation,
                        Delegation::decode(reader.take(Delegation::encodedSize)));
    const auto signature = crypto::Signature::fromBytes(reader.take(crypto::Signature::size));
    const QByteArrayView content = reader.take(qsizetype(reader.number<quint64>()));
    if (!reader.isGood() || !signature)
        return fail(packageMalformed);
    if (delegation.study != trust.study)
        return fail(otherStudy);
    if (!delegation.isBy(trust.root)
        || !crypto::verify(delegation.packageKey, signedBytes(delegation, content), *signature))
        return fail(packageForged);
    return Verified{delegation, content.toByteArray()};
}

} // namespace

Delegation Delegation::issue(StudyId study, const crypto::VerifyKey &packageKey, UtcTime now,
                             const crypto::SigningKeyPair &root)
{
    Delegation delegation{study, packageKey, now};
    delegation.signature = root.sign(delegatedBytes(delegation));
    return delegation;
}

bool Delegation::isBy(const crypto::VerifyKey &root) const
{
    return crypto::verify(root, delegatedBytes(*this), signature);
}

QByteArray Delegation::encode() const
{
    ByteWriter writer;
    writer.add(study.toByteArray()).add(packageKey.view());
    writer.number(quint64(issued.time_since_epoch().count())).add(signature.view());
    return writer.take();
}

Result<Delegation> Delegation::decode(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    const auto study = StudyId::fromBytes(reader.take(16));
    const auto key = crypto::VerifyKey::fromBytes(reader.take(crypto::VerifyKey::size));
    const UtcTime issued{Milliseconds(qint64(reader.number<quint64>()))};
    const auto signature = crypto::Signature::fromBytes(reader.take(crypto::Signature::size));
    if (!reader.isGood() || reader.remaining() != 0 || !study || !key || !signature)
        return fail(packageMalformed);
    return Delegation{*study, *key, issued, *signature};
}

Result<QByteArray> sealPackage(const Package &package, const Delegation &delegation,
                               const crypto::SigningKeyPair &packageKey)
{
    const auto contentKey = crypto::SecureBytes::random(crypto::keySize);
    QByteArray plain = payload(package, delegation, packageKey);
    auto stream = crypto::encryptStream(contentKey, streamData, plain);
    crypto::wipe(plain);
    if (!stream)
        return fail(stream.error());
    SALTBUSH_TRY_ASSIGN(const QByteArray keys, sealedKeys(package, contentKey));
    return keys + *stream;
}

Result<OpenedPackage> openPackage(QByteArrayView file, const StudyTrust &trust,
                                  const crypto::BoxKeyPair &device)
{
    SALTBUSH_TRY_ASSIGN(OpenedPackage opened, openInstalledPackage(file, trust, device));
    if (!opened.package.canBeSealedTo())
        return fail(packageKeyUnusable);
    return opened;
}

Result<OpenedPackage> openInstalledPackage(QByteArrayView file, const StudyTrust &trust,
                                           const crypto::BoxKeyPair &device)
{
    if (file.size() > largestPackage)
        return fail(packageMalformed);
    ByteReader reader(file);
    SALTBUSH_TRY_ASSIGN(const auto contentKey, contentKeyOf(reader, device));
    auto plain = crypto::decryptStream(contentKey, streamData, reader.rest());
    if (!plain)
        return fail(packageMalformed);
    auto verified = verify(*plain, trust);
    crypto::wipe(*plain);
    if (!verified)
        return fail(verified.error());
    auto content = record::decompress(verified->content, largestPackage);
    if (!content)
        return fail(packageMalformed);
    auto package = Package::decode(*content);
    crypto::wipe(*content);
    if (!package)
        return fail(package.error());
    if (package->study != trust.study)
        return fail(otherStudy);
    return OpenedPackage{std::move(*package), verified->delegation};
}

} // namespace saltbush::study

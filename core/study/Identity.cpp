// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Identity.h"

#include "core/study/ByteFields.h"
#include "core/study/StudyErrors.h"

#include <map>

namespace saltbush::study
{

namespace
{

constexpr quint16 payloadFormat = 1;

enum Tag : quint8 {
    DatabaseKey = 1,
    StaffIdTag = 2,
    DeviceIdTag = 3,
    SigningSeed = 4,
    BoxSecret = 5,
    RootSeed = 6,
    PackageSeed = 7
};

void put(ByteWriter &writer, Tag tag, QByteArrayView value)
{
    writer.number<quint8>(tag).number(quint16(value.size())).add(value);
}

Result<std::optional<crypto::SigningKeyPair>>
optionalPair(const std::map<int, QByteArrayView> &values, Tag tag)
{
    const auto found = values.find(tag);
    if (found == values.end())
        return std::optional<crypto::SigningKeyPair>{};
    SALTBUSH_TRY_ASSIGN(
        auto pair, crypto::SigningKeyPair::fromSeed(crypto::SecureBytes::copyOf(found->second)));
    return std::optional(std::move(pair));
}

Error damaged() { return Error{workspaceDamaged}.with(QStringLiteral("workspace.json")); }

Result<SlotSecrets> assemble(std::map<int, QByteArrayView> values)
{
    const auto staff = StaffId::fromBytes(values[StaffIdTag]);
    const auto device = DeviceId::fromBytes(values[DeviceIdTag]);
    auto signing =
        crypto::SigningKeyPair::fromSeed(crypto::SecureBytes::copyOf(values[SigningSeed]));
    auto box = crypto::BoxKeyPair::fromSecret(crypto::SecureBytes::copyOf(values[BoxSecret]));
    auto root = optionalPair(values, RootSeed);
    auto package = optionalPair(values, PackageSeed);
    if (!staff || !device || !signing || !box || !root || !package)
        return fail(damaged());
    return SlotSecrets{crypto::SecureBytes::copyOf(values[DatabaseKey]),
                       Identity{*staff, *device, std::move(*signing), std::move(*box)},
                       std::move(*root), std::move(*package)};
}

} // namespace

Identity Identity::generate(Random &random)
{
    return {StaffId::random(random), DeviceId::random(random), crypto::SigningKeyPair::generate(),
            crypto::BoxKeyPair::generate()};
}

crypto::SecureBytes SlotSecrets::encode() const
{
    ByteWriter writer(1024); // more than it will hold: no key is left behind in a grown buffer
    writer.number(payloadFormat);
    put(writer, DatabaseKey, databaseKey.view());
    put(writer, StaffIdTag, identity.staff.toByteArray());
    put(writer, DeviceIdTag, identity.device.toByteArray());
    put(writer, SigningSeed, identity.signing.seed().view());
    put(writer, BoxSecret, identity.box.secret().view());
    if (root)
        put(writer, RootSeed, root->seed().view());
    if (packageKey)
        put(writer, PackageSeed, packageKey->seed().view());
    QByteArray bytes = writer.take();
    return crypto::SecureBytes::takeFrom(bytes);
}

Result<SlotSecrets> SlotSecrets::decode(const crypto::SecureBytes &payload)
{
    ByteReader reader(payload.view());
    if (reader.number<quint16>() > payloadFormat)
        return fail(newerFormat);
    std::map<int, QByteArrayView> values;
    while (reader.isGood() && reader.remaining() > 0) {
        const auto tag = reader.number<quint8>();
        values[tag] = reader.take(reader.number<quint16>());
    }
    if (!reader.isGood())
        return fail(damaged());
    return assemble(std::move(values));
}

} // namespace saltbush::study

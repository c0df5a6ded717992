// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/ByteFields.h"
#include "core/study/JsonFields.h"
#include "core/study/Membership.h"

namespace saltbush::study
{

namespace
{

constexpr quint16 invitationFormat = 1;
constexpr char invitationMagic[] = "SBIN";

Result<Invitation> read(const QByteArray &json)
{
    SALTBUSH_TRY_ASSIGN(const QJsonObject object, parseJsonObject(json));
    JsonFields fields(object, {});
    const auto id = InvitationId::fromString(fields.text("id"));
    const auto study = StudyId::fromString(fields.text("study"));
    const auto root = crypto::VerifyKey::fromString(fields.text("root"));
    const auto role = roleNamed(fields.text("role"));
    const QString store = fields.text("store");
    auto key = crypto::SecureBytes::fromHex(fields.text("key").toLatin1());
    SALTBUSH_TRY(fields.done());
    if (!id || !study || !root || !role || !key)
        return fail(invitationMalformed);
    return Invitation{*id, {*study, *root}, store, *role, std::move(*key)};
}

} // namespace

QByteArray Invitation::encode() const
{
    const QJsonObject object{
        {QStringLiteral("id"), id.toString()},
        {QStringLiteral("study"), trust.study.toString()},
        {QStringLiteral("root"), trust.root.toString()},
        {QStringLiteral("store"), storeAddress},
        {QStringLiteral("role"), nameOf(role)},
        {QStringLiteral("key"), QString::fromLatin1(oneTimeKey.view().toByteArray().toHex())},
    };
    ByteWriter writer;
    writer.add(invitationMagic).number(invitationFormat).add(toCanonicalJson(object));
    return writer.take();
}

Result<Invitation> Invitation::decode(const QByteArray &bytes)
{
    ByteReader reader(bytes);
    if (reader.take(4) != QByteArrayView(invitationMagic))
        return fail(invitationMalformed);
    if (reader.number<quint16>() > invitationFormat)
        return fail(newerFormat);
    auto invitation = read(reader.rest().toByteArray());
    if (!invitation)
        return fail(invitationMalformed);
    return invitation;
}

} // namespace saltbush::study

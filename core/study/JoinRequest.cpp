// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/JoinRequest.h"

#include "core/crypto/Aead.h"
#include "core/study/ByteFields.h"
#include "core/study/JsonFields.h"

namespace saltbush::study
{

namespace
{

constexpr quint16 requestFormat = 1;
constexpr char requestMagic[] = "SBJR";
constexpr QByteArrayView proofData = "saltbush join 1";
constexpr qsizetype headerSize = 4 + 2 + 16;

QByteArray header(InvitationId invitation)
{
    ByteWriter writer;
    writer.add(requestMagic).number(requestFormat).add(invitation.toByteArray());
    return writer.take();
}

QByteArray proven(QByteArrayView header, const JoinRequest &request)
{
    ByteWriter writer;
    writer.add(proofData).add(header).add(request.staff.toByteArray());
    writer.add(request.device.toByteArray()).add(request.verifyKey.view());
    writer.add(request.boxKey.view()).add(request.nickname.toUtf8());
    return writer.take();
}

} // namespace

Result<QByteArray> sealRequest(const Invitation &invitation, const QString &nickname,
                               const Identity &identity)
{
    const JoinRequest request{identity.staff, identity.device, nickname,
                              identity.signing.verifyKey(), identity.box.publicKey()};
    const QByteArray head = header(invitation.id);
    const QJsonObject object{
        {QStringLiteral("staff"), request.staff.toString()},
        {QStringLiteral("device"), request.device.toString()},
        {QStringLiteral("nickname"), request.nickname},
        {QStringLiteral("verifyKey"), request.verifyKey.toString()},
        {QStringLiteral("boxKey"), request.boxKey.toString()},
        {QStringLiteral("proof"), identity.signing.sign(proven(head, request)).toString()},
    };
    SALTBUSH_TRY_ASSIGN(const QByteArray body,
                        crypto::encrypt(invitation.oneTimeKey, toCanonicalJson(object), head));
    return head + body;
}

Result<InvitationId> invitationOf(const QByteArray &request)
{
    ByteReader reader(request);
    if (reader.take(4) != QByteArrayView(requestMagic))
        return fail(requestMalformed);
    if (reader.number<quint16>() > requestFormat)
        return fail(newerFormat);
    const auto id = InvitationId::fromBytes(reader.take(16));
    if (!id)
        return fail(requestMalformed);
    return *id;
}

Result<JoinRequest> openRequest(const QByteArray &request, const crypto::SecureBytes &oneTimeKey)
{
    const QByteArray head = request.left(headerSize);
    const auto body =
        crypto::decrypt(oneTimeKey, QByteArrayView(request).sliced(head.size()), head);
    if (!body)
        return fail(requestMalformed);
    const auto object = parseJsonObject(body->view().toByteArray());
    if (!object)
        return fail(requestMalformed);
    JsonFields fields(*object, {});
    const auto staff = StaffId::fromString(fields.text("staff"));
    const auto device = DeviceId::fromString(fields.text("device"));
    const auto verifyKey = crypto::VerifyKey::fromString(fields.text("verifyKey"));
    const auto boxKey = crypto::BoxPublicKey::fromString(fields.text("boxKey"));
    const auto proof = crypto::Signature::fromString(fields.text("proof"));
    const QString nickname = fields.text("nickname");
    if (!fields.done() || !staff || !device || !verifyKey || !boxKey || !proof)
        return fail(requestMalformed);
    JoinRequest read{*staff, *device, nickname, *verifyKey, *boxKey};
    if (!crypto::verify(*verifyKey, proven(head, read), *proof))
        return fail(requestMalformed);
    if (!crypto::canSealTo(*boxKey))
        return fail(requestKeyUnusable);
    return read;
}

} // namespace saltbush::study

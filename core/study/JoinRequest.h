// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/Membership.h"

namespace saltbush::study
{

/// Who asks to be enrolled: encrypted under the invitation's one-time key, and signed by the device
/// to show that it holds what it names. FORMAT.md, "Request". Private to this folder.
struct JoinRequest
{
    StaffId staff;
    DeviceId device;
    QString nickname;
    crypto::VerifyKey verifyKey;
    crypto::BoxPublicKey boxKey;
};

[[nodiscard]] Result<QByteArray> sealRequest(const Invitation &invitation, const QString &nickname,
                                             const Identity &identity);
/// Which invitation a request answers. `study.request-malformed`, `study.newer-format`.
[[nodiscard]] Result<InvitationId> invitationOf(const QByteArray &request);
/// `study.request-malformed`, `study.request-key-unusable`.
[[nodiscard]] Result<JoinRequest> openRequest(const QByteArray &request,
                                              const crypto::SecureBytes &oneTimeKey);

} // namespace saltbush::study

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/Publish.h"

namespace saltbush::study
{

using InvitationId = Id<struct InvitationIdKind>;

/// What an invitation file says. Whoever has the file can ask to be enrolled once. FORMAT.md.
struct Invitation
{
    InvitationId id;
    StudyTrust trust;
    QString storeAddress;
    Role role = Role::Researcher;
    crypto::SecureBytes oneTimeKey;

    [[nodiscard]] QByteArray encode() const;
    /// `study.invitation-malformed`, `study.newer-format`.
    [[nodiscard]] static Result<Invitation> decode(const QByteArray &bytes);
};

/// Puts the file of an invitation where it is handed over.
using HandOver = std::function<Result<void>(const QByteArray &file)>;
/// An invitation for one person; the workspace remembers it. Where `handOver` fails there is none.
/// `study.not-allowed`.
Result<QByteArray> invite(Workspace &workspace, Role role, const HandOver &handOver = {});

struct Joined
{
    std::unique_ptr<Workspace> workspace; ///< practice only, until the next package
    QByteArray request;                   ///< to bring to the coordinator
};

/// A new workspace for an invited person.
[[nodiscard]] Result<Joined> join(const Services &services, const QString &path,
                                  const QString &nickname, const crypto::SecureBytes &passphrase,
                                  const QByteArray &invitation);
/// The same for another person on a laptop that has the study; gives the request. What is
/// merged stands in the clear in the database, which is open to everybody in the workspace: both
/// must be researchers, else `study.only-researchers-share`.
Result<QByteArray> joinHere(Workspace &unlocked, const QString &nickname,
                            const crypto::SecureBytes &passphrase, const QByteArray &invitation);

/// Who asks to be let in: what a coordinator looks at before she says yes.
struct Applicant
{
    QString nickname;
    Role role = Role::Researcher; ///< what she was invited as
    DeviceId device;
};

/// Reads a request and changes nothing. Errors of enrol().
[[nodiscard]] Result<Applicant> applicant(Workspace &workspace, const QByteArray &request);

/// Invitations that nobody has answered yet, oldest first.
struct OpenInvitation
{
    Role role = Role::Researcher;
    UtcTime made;
};
[[nodiscard]] Result<std::vector<OpenInvitation>> openInvitations(Workspace &workspace);

struct Enrolled
{
    StaffMember member;
    DeviceId device;
    Published package;
};

/// Takes a request: the person is in the next package, which is published at once; under another
/// nickname than she chose, if one is given.
/// `study.request-malformed`, `study.request-key-unusable`, `study.request-unknown`,
/// `study.invitation-used`, `study.nickname-taken`, `study.not-allowed`.
Result<Enrolled> enrol(Workspace &workspace, const QByteArray &request,
                       const QString &knownAs = {});

/// No device of that person counts past what is held of it; a new epoch begins without her.
/// `study.no-such-staff`, `study.not-allowed` (also for oneself).
Result<Published> revoke(Workspace &workspace, StaffId staff);

} // namespace saltbush::study

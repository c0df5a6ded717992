// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Membership.h"

#include "core/storage/Transaction.h"
#include "core/study/JoinRequest.h"
#include "core/study/Publisher.h"
#include "core/study/RecordBook.h"

namespace saltbush::study
{

namespace
{

struct KnownInvitation
{
    Role role = Role::Researcher;
    crypto::SecureBytes key;
    bool isUsed = false;
};

Result<KnownInvitation> invitationFor(Workspace &workspace, const QByteArray &request)
{
    SALTBUSH_TRY_ASSIGN(const InvitationId id, invitationOf(request));
    SALTBUSH_TRY_ASSIGN(auto rows,
                        workspace.database().prepare(
                            "SELECT role, key, used FROM study_invitation WHERE id = ?", id));
    SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
    if (!found)
        return fail(requestUnknown);
    return KnownInvitation{Role(rows.integer(0)), rows.secureBytes(1), rows.integer(2) != 0};
}

struct Opened
{
    JoinRequest asked;
    Role role = Role::Researcher;
};

/// A request to which somebody can still say yes.
Result<Opened> openNewRequest(Workspace &workspace, const Package &package,
                              const QByteArray &request)
{
    SALTBUSH_TRY_ASSIGN(const KnownInvitation invitation, invitationFor(workspace, request));
    if (invitation.isUsed)
        return fail(invitationUsed);
    SALTBUSH_TRY_ASSIGN(const JoinRequest asked, openRequest(request, invitation.key));
    if (package.device(asked.device) || package.staffMember(asked.staff))
        return fail(invitationUsed);
    return Opened{asked, invitation.role};
}

Result<void> markUsed(Workspace &workspace, const QByteArray &request)
{
    SALTBUSH_TRY_ASSIGN(const InvitationId id, invitationOf(request));
    return workspace.database().run(
        "UPDATE study_invitation SET used = 1, key = zeroblob(32) WHERE id = ?", id);
}

bool isTaken(const Package &package, const QString &nickname)
{
    return std::ranges::any_of(package.staff, [&nickname](const StaffMember &member) {
        return member.nickname == nickname;
    });
}

Result<void> revokeDevices(Workspace &workspace, Package &package, StaffId staff)
{
    const RecordBook book(workspace.database());
    for (Device &device : package.devices) {
        if (device.staff != staff || device.revocation)
            continue;
        SALTBUSH_TRY_ASSIGN(const record::ChainHead head, book.head(device.id));
        device.revocation = Revocation{workspace.now(), head.lastSequence, head.lastStubHash};
    }
    return ok();
}

} // namespace

Result<QByteArray> invite(Workspace &workspace, Role role, const HandOver &handOver)
{
    SALTBUSH_TRY(Publisher(workspace).draft()); // who cannot enrol cannot invite
    SALTBUSH_TRY_ASSIGN(const auto trust, workspace.packages().trust());
    SALTBUSH_TRY_ASSIGN(const QString store, workspace.packages().storeAddress());
    const Invitation invitation{InvitationId::random(workspace.services().random), *trust, store,
                                role, crypto::SecureBytes::random(32)};
    QByteArray file = invitation.encode();
    SALTBUSH_TRY_ASSIGN(auto transaction, storage::Transaction::begin(workspace.database()));
    SALTBUSH_TRY(workspace.database().run(
        "INSERT INTO study_invitation (id, role, key, made) VALUES (?, ?, ?, ?)", invitation.id,
        int(role), invitation.oneTimeKey, workspace.now()));
    if (handOver)
        SALTBUSH_TRY(handOver(file));
    SALTBUSH_TRY(transaction.commit());
    return file;
}

Result<Joined> join(const Services &services, const QString &path, const QString &nickname,
                    const crypto::SecureBytes &passphrase, const QByteArray &invitation)
{
    SALTBUSH_TRY_ASSIGN(const Invitation invited, Invitation::decode(invitation));
    SALTBUSH_TRY_ASSIGN(auto workspace, Workspace::create(services, path, nickname, passphrase));
    SALTBUSH_TRY(workspace->packages().setTrust(invited.trust));
    if (!invited.storeAddress.isEmpty())
        SALTBUSH_TRY(workspace->packages().setStoreAddress(invited.storeAddress));
    SALTBUSH_TRY_ASSIGN(QByteArray request, sealRequest(invited, nickname, workspace->identity()));
    return Joined{std::move(workspace), std::move(request)};
}

Result<QByteArray> joinHere(Workspace &unlocked, const QString &nickname,
                            const crypto::SecureBytes &passphrase, const QByteArray &invitation)
{
    SALTBUSH_TRY_ASSIGN(const Invitation invited, Invitation::decode(invitation));
    SALTBUSH_TRY_ASSIGN(const auto trust, unlocked.packages().trust());
    if (!trust || trust->study != invited.trust.study || trust->root != invited.trust.root)
        return fail(otherStudy);
    if (unlocked.role() != Role::Researcher || invited.role != Role::Researcher)
        return fail(onlyResearchersShare);
    SALTBUSH_TRY_ASSIGN(const Identity identity, unlocked.addPerson(nickname, passphrase));
    return sealRequest(invited, nickname, identity);
}

Result<Applicant> applicant(Workspace &workspace, const QByteArray &request)
{
    SALTBUSH_TRY_ASSIGN(const Package package, Publisher(workspace).draft());
    SALTBUSH_TRY_ASSIGN(const Opened opened, openNewRequest(workspace, package, request));
    return Applicant{opened.asked.nickname, opened.role, opened.asked.device};
}

Result<std::vector<OpenInvitation>> openInvitations(Workspace &workspace)
{
    SALTBUSH_TRY_ASSIGN(auto rows,
                        workspace.database().prepare("SELECT role, made FROM study_invitation"
                                                     " WHERE used = 0 ORDER BY made"));
    std::vector<OpenInvitation> open;
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
        if (!found)
            return open;
        open.push_back({Role(rows.integer(0)), rows.time(1)});
    }
}

Result<Enrolled> enrol(Workspace &workspace, const QByteArray &request, const QString &knownAs)
{
    Publisher publisher(workspace);
    SALTBUSH_TRY_ASSIGN(Package next, publisher.draft());
    SALTBUSH_TRY_ASSIGN(const Opened opened, openNewRequest(workspace, next, request));
    const JoinRequest &asked = opened.asked;
    const StaffMember member{asked.staff, knownAs.isEmpty() ? asked.nickname : knownAs,
                             opened.role};
    if (isTaken(next, member.nickname))
        return fail(nicknameTaken);
    SALTBUSH_TRY(publisher.enrol(next, member,
                                 {asked.device, asked.staff, asked.verifyKey, asked.boxKey,
                                  next.currentEpoch().number, std::nullopt}));
    // Together: an invitation that was used must not stay good for somebody else.
    SALTBUSH_TRY_ASSIGN(Published published, publisher.publish(std::move(next), [&] {
        return markUsed(workspace, request);
    }));
    return Enrolled{member, asked.device, std::move(published)};
}

Result<Published> revoke(Workspace &workspace, StaffId staff)
{
    Publisher publisher(workspace);
    SALTBUSH_TRY_ASSIGN(Package next, publisher.draft());
    const StaffMember *member = next.staffMember(staff);
    if (!member)
        return fail(noSuchStaff);
    if (staff == workspace.identity().staff)
        return fail(notAllowed);
    SALTBUSH_TRY(revokeDevices(workspace, next, staff));
    if (member->role == Role::Coordinator)
        SALTBUSH_TRY(publisher.renewPackageKey(next));
    SALTBUSH_TRY(Publisher::beginEpoch(next));
    return publisher.publish(std::move(next));
}

} // namespace saltbush::study

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/team/TeamState.h"

#include "core/study/RecordBook.h"
#include "core/sync/SyncMemory.h"

namespace saltbush::app
{

namespace
{

Result<LaptopSeen> laptopSeen(study::Workspace &workspace, const study::Device &device,
                              study::Role role)
{
    LaptopSeen seen{.id = device.id};
    if (device.revocation)
        seen.revoked = device.revocation->at;
    const study::RecordBook book(workspace.database());
    SALTBUSH_TRY_ASSIGN(const record::ChainHead head, book.head(device.id));
    seen.records = qint64(head.lastSequence);
    if (seen.records > 0) {
        SALTBUSH_TRY_ASSIGN(const auto last, book.at(device.id, head.lastSequence));
        for (const study::KnownRecord &record : last)
            if (record.state == study::RecordState::Accepted)
                seen.lastWritten = record.stub.time;
    }
    seen.isSilent = role == study::Role::Researcher && !seen.revoked && seen.lastWritten
        && workspace.clockTime() - *seen.lastWritten > silentAfter;
    return seen;
}

} // namespace

bool PersonSeen::hasLeft() const
{
    return !laptops.empty() && std::ranges::all_of(laptops, [](const LaptopSeen &laptop) {
        return laptop.revoked.has_value();
    });
}

Result<TeamState> teamState(study::Workspace &workspace)
{
    const study::Package *package = workspace.package();
    if (!package)
        return fail(study::noPackage);
    TeamState state{.version = package->version,
                    .issued = package->issued,
                    .bestBefore = package->bestBefore,
                    .isPastDate = workspace.clockTime() > package->bestBefore,
                    .rootOnlyHere = workspace.holdsRootKey()};
    SALTBUSH_TRY_ASSIGN(state.isInStore, sync::packageWasInStore(workspace));
    SALTBUSH_TRY_ASSIGN(state.invitations, study::openInvitations(workspace));
    for (const study::StaffMember &member : package->staff) {
        PersonSeen person{
            member.id, member.nickname, member.role, {}, member.id == workspace.identity().staff};
        for (const study::Device &device : package->devices)
            if (device.staff == member.id) {
                SALTBUSH_TRY_ASSIGN(LaptopSeen laptop, laptopSeen(workspace, device, member.role));
                person.laptops.push_back(laptop);
            }
        state.people.push_back(std::move(person));
    }
    std::ranges::stable_sort(state.people, {}, &PersonSeen::hasLeft);
    return state;
}

} // namespace saltbush::app

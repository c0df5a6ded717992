// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/Membership.h"

namespace saltbush::app
{

/// A laptop of somebody, and the last that came from it.
struct LaptopSeen
{
    DeviceId id;
    qint64 records = 0; ///< of its chain that are here, in order
    std::optional<UtcTime> lastWritten;
    std::optional<UtcTime> revoked;
    bool isSilent = false; ///< a researcher's, that has written nothing for long
};

struct PersonSeen
{
    StaffId id;
    QString nickname;
    study::Role role = study::Role::Researcher;
    std::vector<LaptopSeen> laptops;
    bool isHere = false; ///< who is unlocked
    [[nodiscard]] bool hasLeft() const;
};

/// What the team page says, as facts.
struct TeamState
{
    quint64 version = 0;
    UtcTime issued, bestBefore;
    bool isPastDate = false;
    bool isInStore = false; ///< else nobody else can know of this version yet
    bool rootOnlyHere = false;
    std::vector<PersonSeen> people; ///< who is in the study first
    std::vector<study::OpenInvitation> invitations;
};

/// `study.no-package`.
[[nodiscard]] Result<TeamState> teamState(study::Workspace &workspace);

/// A laptop that wrote nothing for so long is worth a call.
inline constexpr std::chrono::days silentAfter{14};

} // namespace saltbush::app

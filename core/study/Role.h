// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace saltbush::study
{

/// What a staff member may do. Numbers and names are part of the formats.
enum class Role : quint8 { Researcher = 1, Coordinator = 2, Reviewer = 3 };

inline constexpr std::array allRoles{Role::Researcher, Role::Coordinator, Role::Reviewer};

/// "researcher", "coordinator", "reviewer".
[[nodiscard]] QString nameOf(Role role);
[[nodiscard]] std::optional<Role> roleNamed(const QString &name);

/// Which role keys somebody of a role holds: everybody the researchers' (receipts), reviewers also
/// the reviewers' (consent), coordinators all.
[[nodiscard]] bool holdsKeyOf(Role holder, Role key);

} // namespace saltbush::study

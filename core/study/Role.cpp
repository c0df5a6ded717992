// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Role.h"

namespace saltbush::study
{

QString nameOf(Role role)
{
    switch (role) {
    case Role::Researcher:
        return QStringLiteral("researcher");
    case Role::Coordinator:
        return QStringLiteral("coordinator");
    case Role::Reviewer:
        return QStringLiteral("reviewer");
    }
    return {};
}

std::optional<Role> roleNamed(const QString &name)
{
    for (const Role role : allRoles)
        if (nameOf(role) == name)
            return role;
    return std::nullopt;
}

bool holdsKeyOf(Role holder, Role key)
{
    return holder == Role::Coordinator || key == Role::Researcher || holder == key;
}

} // namespace saltbush::study

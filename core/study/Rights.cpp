// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Rights.h"

namespace saltbush::study
{

using record::Kind;

bool mayWrite(Role role, Kind kind)
{
    switch (kind) {
    case Kind::Interview:
    case Kind::Correction:
    case Kind::Attachment:
    case Kind::Consent:
        return role != Role::Reviewer;
    case Kind::Receipt: // lets others delete
    case Kind::Tombstone:
    case Kind::Grant:
    case Kind::WriteOff:
    case Kind::ExportLog:
        return role == Role::Coordinator;
    default:
        return true;
    }
}

} // namespace saltbush::study

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/Standing.h"

namespace saltbush::consent
{

bool Standing::hear(RecordId record, EntryKind kind, const std::optional<RecordId> &corrects)
{
    bool decides = kind != EntryKind::CopyGiven;
    if (kind == EntryKind::Changed) // what it changes may have been given at another laptop
        decides = !m_decisive || isInForce();
    else if (kind == EntryKind::Corrected)
        decides = isInForce() && corrects == m_decisive;
    if (!decides)
        return false;
    m_decisive = record;
    m_kind = kind;
    return true;
}

} // namespace saltbush::consent

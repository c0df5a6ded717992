// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/LastWord.h"

namespace saltbush::dataset
{

void LastWord::hear(const consent::MergedEntry &merged)
{
    const consent::ConsentEntry &entry = merged.entry;
    if (entry.kind == consent::EntryKind::CopyGiven)
        return;
    const bool isCorrection = entry.kind == consent::EntryKind::Corrected;
    if (isCorrection && entry.corrects != m_decided)
        return;
    if (!isCorrection)
        m_kind = entry.kind;
    m_decided = merged.record;
    m_scopes = entry.scopes;
}

} // namespace saltbush::dataset

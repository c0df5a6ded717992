// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/LastWord.h"

#include "core/consent/Standing.h"

namespace saltbush::consent
{

LastWord::LastWord(std::vector<MergedEntry> entries)
    : m_entries(std::move(entries))
    , m_isWithdrawn(m_entries.size())
{
    const EntryOrder order(m_entries);
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].entry.kind == EntryKind::Withdrawn)
            heedWithdrawal(i, order);
    Standing standing;
    for (const std::size_t i : order.sequence()) {
        const ConsentEntry &entry = m_entries[i].entry;
        if (m_isWithdrawn[i] && grants(entry.kind))
            continue;
        if (standing.hear(m_entries[i].record, entry.kind, entry.corrects))
            m_decisive = i;
    }
}

/// It holds for all but a new consent that certainly came after it, and what certainly came after
/// that.
void LastWord::heedWithdrawal(std::size_t withdrawal, const EntryOrder &order)
{
    const std::vector<bool> released = order.from(newConsents(order.from({withdrawal})));
    for (std::size_t i = 0; i < released.size(); ++i)
        if (!released[i])
            m_isWithdrawn[i] = true;
}

std::vector<std::size_t> LastWord::newConsents(const std::vector<bool> &among) const
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < among.size(); ++i) {
        const EntryKind kind = m_entries[i].entry.kind;
        if (among[i] && (kind == EntryKind::Given || kind == EntryKind::ReConsented))
            found.push_back(i);
    }
    return found;
}

const MergedEntry *LastWord::decisive() const
{
    return m_decisive ? &m_entries[*m_decisive] : nullptr;
}

EntryKind LastWord::kind() const
{
    return m_decisive ? m_entries[*m_decisive].entry.kind : EntryKind::Declined;
}

bool LastWord::isWithdrawn(const MergedEntry &madeUnder) const
{
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].record == madeUnder.record && m_entries[i].device == madeUnder.device)
            return m_isWithdrawn[i];
    return true;
}

} // namespace saltbush::consent

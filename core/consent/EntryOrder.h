// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/MergedEntry.h"

namespace saltbush::consent
{

/// In which order the entries of one participant were made. Certain is: after what its device wrote
/// before it, and after the entry that it names. All else is by clock, which may be wrong.
class EntryOrder
{
public:
    /// By device and sequence.
    explicit EntryOrder(const std::vector<MergedEntry> &entries);

    /// Which of the entries certainly are one of these or came after one of them.
    [[nodiscard]] std::vector<bool> from(std::vector<std::size_t> entries) const;
    /// The places of all entries, one after another: as is certain, and else by clock. A clock that
    /// ran ahead shows when the same device writes an earlier time later: nothing is taken for
    /// later than what its device wrote after it.
    [[nodiscard]] std::vector<std::size_t> sequence() const;

private:
    void link(std::size_t before, std::size_t after);

    std::vector<UtcTime> m_times;
    std::vector<std::vector<std::size_t>> m_next; ///< what certainly came after, by one step
    std::vector<std::size_t> m_waitsFor;          ///< how many steps lead to an entry
};

} // namespace saltbush::consent

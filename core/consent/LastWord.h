// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/EntryOrder.h"

namespace saltbush::consent
{

/// What the merged entries of one participant come to. The one place where this is decided:
/// export, progress and audit ask here. README.md, "What decides".
class LastWord
{
public:
    /// By device and sequence, as EntryBook::of() gives them.
    explicit LastWord(std::vector<MergedEntry> entries);

    /// The entry that decides now; nullptr before anything was said.
    [[nodiscard]] const MergedEntry *decisive() const;
    /// Declined before anything was said.
    [[nodiscard]] EntryKind kind() const;
    [[nodiscard]] bool isInForce() const { return grants(kind()); }
    /// Whether what was made under this entry was withdrawn, for good: also where it cannot be told
    /// whether the withdrawal came before.
    [[nodiscard]] bool isWithdrawn(const MergedEntry &madeUnder) const;

private:
    void heedWithdrawal(std::size_t withdrawal, const EntryOrder &order);
    [[nodiscard]] std::vector<std::size_t> newConsents(const std::vector<bool> &among) const;

    std::vector<MergedEntry> m_entries;
    std::vector<bool> m_isWithdrawn; ///< what was made under each of them
    std::optional<std::size_t> m_decisive;
};

} // namespace saltbush::consent

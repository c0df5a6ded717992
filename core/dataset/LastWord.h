// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/EntryBook.h"
#include "core/consent/Standing.h"

namespace saltbush::dataset
{

/// What a participant said last, and the scopes as they stand now: hears her entries in their order
/// (consent::Standing says which of them decides).
class LastWord
{
public:
    void hear(const consent::MergedEntry &merged)
    {
        if (m_standing.hear(merged.record, merged.entry.kind, merged.entry.corrects))
            m_scopes = merged.entry.scopes;
    }

    [[nodiscard]] consent::EntryKind kind() const { return m_standing.kind(); }
    [[nodiscard]] bool isInForce() const { return m_standing.isInForce(); }
    [[nodiscard]] const std::map<QString, bool> &scopes() const { return m_scopes; }

private:
    consent::Standing m_standing;
    std::map<QString, bool> m_scopes;
};

} // namespace saltbush::dataset

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/ConsentEntry.h"

namespace saltbush::consent
{

/// What a participant's entries come to when they are told in their order. After a withdrawal only
/// a new consent (given, re-consented) puts one in force: a change or a correction changes what is
/// in force and nothing else.
class Standing
{
public:
    /// Whether this entry decides now.
    bool hear(RecordId record, EntryKind kind, const std::optional<RecordId> &corrects);

    /// The entry that decides; nothing before anything was said.
    [[nodiscard]] const std::optional<RecordId> &decisive() const { return m_decisive; }
    [[nodiscard]] EntryKind kind() const { return m_kind; }
    [[nodiscard]] bool isInForce() const { return m_decisive && grants(m_kind); }

private:
    std::optional<RecordId> m_decisive;
    EntryKind m_kind = EntryKind::Declined;
};

} // namespace saltbush::consent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/EntryBook.h"

namespace saltbush::dataset
{

/// What a participant said last, and the scopes as they stand now: hears her entries oldest first.
/// A correction changes what it corrects and nothing else: one that is made after a withdrawal does
/// not undo it. Whatever the clocks say, a withdrawal dated tomorrow is one.
class LastWord
{
public:
    void hear(const consent::MergedEntry &merged);

    [[nodiscard]] consent::EntryKind kind() const { return m_kind; }
    [[nodiscard]] const std::map<QString, bool> &scopes() const { return m_scopes; }

private:
    consent::EntryKind m_kind = consent::EntryKind::Declined;
    std::map<QString, bool> m_scopes;
    RecordId m_decided;
};

} // namespace saltbush::dataset

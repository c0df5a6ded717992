// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/Package.h"
#include "core/study/RecordBook.h"

#include <map>

namespace saltbush::sync
{

/// Which records of a revoked device are the true ones: its revocation names the last of them, and
/// each names the one before it. A revoked person keeps her key, and could otherwise write her past
/// anew for whoever has not seen it yet. For one package; stubs of the RecordBook are only added.
class TrustedPast
{
public:
    explicit TrustedPast(storage::Database &database) : m_book(database) { }

    /// The hash of the stub that a revoked device has at that place of its chain; nothing while a
    /// link between it and the last trusted one is not in the RecordBook.
    Result<std::optional<crypto::Hash256>> stubAt(const study::Device &device, quint64 sequence);
    /// Another package may follow, or a transaction was taken back.
    void forget() { m_links.clear(); }

private:
    study::RecordBook m_book;
    std::map<DeviceId, std::vector<crypto::Hash256>> m_links; ///< from the last trusted one back
};

} // namespace saltbush::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/TrustedPast.h"

namespace saltbush::sync
{

Result<std::optional<crypto::Hash256>> TrustedPast::stubAt(const study::Device &device,
                                                           quint64 sequence)
{
    const study::Revocation &revocation = *device.revocation;
    if (sequence > revocation.lastTrustedSequence)
        return std::optional<crypto::Hash256>{};
    auto &links = m_links[device.id];
    if (links.empty())
        links.push_back(revocation.lastTrustedStub);
    const quint64 steps = revocation.lastTrustedSequence - sequence;
    while (links.size() <= steps) {
        SALTBUSH_TRY_ASSIGN(const auto known, m_book.find(links.back()));
        if (!known)
            return std::optional<crypto::Hash256>{};
        links.push_back(known->stub.previous);
    }
    return std::optional(links[steps]);
}

} // namespace saltbush::sync

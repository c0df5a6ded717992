// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/crypto/Sealing.h"
#include "core/crypto/Signing.h"

#include <optional>

namespace saltbush::study
{

/// One person in one workspace: a device with a chain of its own. Lives in the person's key slot.
struct Identity
{
    StaffId staff;
    DeviceId device;
    crypto::SigningKeyPair signing;
    crypto::BoxKeyPair box;

    [[nodiscard]] static Identity generate(Random &random);
};

/// All that a key slot protects.
struct SlotSecrets
{
    crypto::SecureBytes databaseKey;
    Identity identity;
    std::optional<crypto::SigningKeyPair> root;       ///< who made the study, until kept elsewhere
    std::optional<crypto::SigningKeyPair> packageKey; ///< who may publish

    /// FORMAT.md, "Slot payload".
    [[nodiscard]] crypto::SecureBytes encode() const;
    /// `study.workspace-damaged`, `study.newer-format`.
    [[nodiscard]] static Result<SlotSecrets> decode(const crypto::SecureBytes &payload);
};

} // namespace saltbush::study

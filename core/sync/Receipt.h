// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/Holdings.h"
#include "core/sync/SyncErrors.h"

namespace saltbush::sync
{

/// The content of a record of kind Receipt: a coordinator's word that these records are held in
/// the database of the device that signed it. FORMAT.md, "Receipt".
struct Receipt
{
    std::vector<HeldRecord> records;

    [[nodiscard]] QByteArray encode() const; ///< canonical JSON
    /// `sync.receipt-malformed`.
    [[nodiscard]] static Result<Receipt> decode(const QByteArray &bytes);
};

/// As many as one receipt names at most: its record stays far below a piece.
inline constexpr int mostInOneReceipt = 5000;

} // namespace saltbush::sync

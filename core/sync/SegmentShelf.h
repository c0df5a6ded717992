// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/Piece.h"
#include "core/storage/Database.h"

#include <optional>

namespace saltbush::sync
{

/// Puts records together that came in several pieces, in any order, over several reconnections.
/// What is not whole yet waits in the database. Callers give the transaction.
class SegmentShelf
{
public:
    explicit SegmentShelf(storage::Database &database) : m_database(database) { }

    /// The whole record as soon as this segment was the last that it lacked; then its segments are
    /// forgotten. A segment that came before is passed over. `record.too-large`.
    Result<std::optional<QByteArray>> add(const record::Segment &segment);

private:
    [[nodiscard]] Result<bool> isWhole(RecordId record, quint64 total) const;
    Result<QByteArray> takeWhole(RecordId record, quint64 total);

    storage::Database &m_database;
};

} // namespace saltbush::sync

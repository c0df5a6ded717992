// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/dataset/TableModel.h"

#include <span>

namespace saltbush::dataset
{

inline constexpr ErrorCode cannotWrite{"dataset.cannot-write"}; ///< place: file

/// Writes one table, row by row, into a file of its own that appears only when it is finished.
/// A null text is a missing value.
class TableWriter
{
public:
    virtual ~TableWriter() = default;
    virtual Result<void> begin(const Table &table) = 0;
    virtual Result<void> row(std::span<const QString> values) = 0;
    virtual Result<void> finish() = 0;
    [[nodiscard]] virtual QString fileName() const = 0;
};

} // namespace saltbush::dataset

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/TableModel.h"

namespace saltbush::dataset
{

/// What every column means, in every language of the form: one row per variable and one per code.
/// DATASET.md, "Codebook".
[[nodiscard]] QByteArray codebookCsv(const TableModel &model, bool byteOrderMark = false);
[[nodiscard]] QByteArray codebookJson(const TableModel &model);

} // namespace saltbush::dataset

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Export.h"
#include "core/dataset/InterviewSource.h"

namespace saltbush::dataset
{

/// The formats that this version writes, by the names that ExportOptions takes.
[[nodiscard]] QStringList tableFormats();

/// Writes every table of a model in every format asked for; flat memory. Files appear with
/// finish().
class TableExport
{
public:
    /// `dataset.unknown-format`.
    [[nodiscard]] static Result<TableExport> begin(const TableModel &model, const QString &folder,
                                                   const ExportOptions &options);

    /// All interviews of the source; `damaged` is called for those that are not what their form
    /// says, and they are left out.
    Result<qint64> write(InterviewSource &source, const std::function<void()> &damaged,
                         qint64 total);
    Result<std::vector<WrittenFile>> finish();

private:
    TableExport(const TableModel &model, const ExportOptions &options);
    Result<void> writeRows(std::size_t table, std::span<const QString> values);

    struct Output
    {
        std::size_t table = 0;
        std::unique_ptr<TableWriter> writer;
    };
    const TableModel *m_model;
    const ExportOptions *m_options;
    std::vector<Output> m_outputs;
    std::vector<qint64> m_rows; ///< by table
};

} // namespace saltbush::dataset

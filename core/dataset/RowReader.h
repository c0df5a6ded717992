// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/InterviewSource.h"
#include "core/dataset/TableModel.h"

#include <span>

namespace saltbush::dataset
{

/// Turns submissions into rows of a TableModel. Values stay as they are in the instance, but for
/// names of files (SourceInterview::takeFile); what was not asked or not answered is missing (a
/// null text). KEY is the instanceID, a repeat's row adds where it stands in it:
/// "uuid:…/group/child[2]". One thread; keeps a plan for every version.
class RowReader
{
public:
    /// The model is borrowed.
    explicit RowReader(const TableModel &model);
    ~RowReader();

    /// Called with the table's index and one value for each of its variables; valid during the
    /// call.
    using Sink = std::function<Result<void>(std::size_t table, std::span<const QString> values)>;
    /// Errors of form::readInstance() and of the sink.
    Result<void> read(const SourceInterview &interview, const Sink &sink);

private:
    struct Column;
    struct Plan;
    struct Row;
    const Plan &planFor(const form::SharedForm &form);
    [[nodiscard]] static Column columnFor(const form::FormDefinition &form,
                                          const form::ModelNode &node,
                                          const QHash<QString, int> &places);
    void begin(std::size_t table);
    void fillMetadata(const SourceInterview &interview, const QString &key);
    Result<void> walk(const Row &row, xpath::NodeId element, form::ModelIndex index);
    Result<void> walkRepeat(const Row &row, xpath::NodeId element, form::ModelIndex index,
                            int position);
    Result<void> answer(const Row &row, const Column &column, xpath::NodeId leaf);
    static void spread(const Column &column, const QString &value, std::vector<QString> &values);

    const TableModel &m_model;
    std::map<const form::FormDefinition *, std::unique_ptr<const Plan>> m_plans;
    std::vector<std::vector<QString>> m_rows; ///< the open row of each table
};

} // namespace saltbush::dataset

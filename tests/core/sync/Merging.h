// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/RecordSealer.h"
#include "core/storage/Transaction.h"
#include "core/sync/Merge.h"
#include "tests/core/sync/Team.h"

namespace saltbush::test
{

/// The coordinator's side, fed by hand.
class Merging
{
public:
    explicit Merging(Workspace &workspace) : m_workspace(workspace)
    {
        must(sync::mergeOwn(workspace)); // makes the tables
    }

    const sync::SyncReport &add(const std::vector<QByteArray> &wires)
    {
        auto merge = must(sync::Merge::open(m_workspace, m_report));
        auto transaction = must(storage::Transaction::begin(m_workspace.database()));
        for (const QByteArray &wire : wires)
            must(merge.addRecord(wire));
        must(transaction.commit());
        return m_report;
    }
    [[nodiscard]] QStringList reasons() const
    {
        QStringList reasons;
        for (const sync::Refusal &refusal : m_report.refused)
            reasons.append(refusal.code.toString());
        return reasons;
    }
    [[nodiscard]] const sync::SyncReport &report() const { return m_report; }

private:
    Workspace &m_workspace;
    sync::SyncReport m_report;
};

inline std::vector<QByteArray> someRecords(Workspace &workspace, int count)
{
    for (int n = 0; n < count; ++n)
        sealInterview(workspace, QByteArray::number(n));
    return sealedRecords(workspace);
}

/// A record that this device could have written in place of another one.
inline QByteArray rivalRecord(Workspace &workspace, const record::ChainHead &after)
{
    const QByteArray archive = interviewArchive("rival");
    crypto::BufferSource content(archive);
    return must(record::sealRecord(
        must(workspace.sealingContext()), workspace.identity().device,
        newRecord(workspace, record::Kind::Interview, content, {study::Role::Coordinator}), after));
}

} // namespace saltbush::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/InterviewBook.h"
#include "core/study/Workspace.h"

#include <QAbstractTableModel>
#include <QCache>

namespace saltbush::app
{

/// The merged interviews, newest first: only their ids are held, each is read when it comes into
/// sight and let go again. Borrows the workspace. GUI thread.
class InterviewTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Place, Language, Date, Length, Ending, ColumnCount };

    explicit InterviewTable(study::Workspace &workspace, QObject *parent = nullptr);
    [[nodiscard]] Result<void> reload();
    [[nodiscard]] RecordId record(int row) const { return m_records[std::size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] const QStringList &facts(int row) const;

    study::Workspace &m_workspace;
    std::vector<RecordId> m_records;
    mutable QCache<int, QStringList> m_read{200};
};

/// What a list and the head of a reading say of one interview, by Column.
[[nodiscard]] QStringList factsOf(const study::MergedInterview &interview, const QString &place);

} // namespace saltbush::app

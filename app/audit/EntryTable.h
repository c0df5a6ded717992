// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/EntryBook.h"
#include "core/study/Workspace.h"

#include <QAbstractTableModel>
#include <QDate>

namespace saltbush::app
{

/// Everything that was said about consent, day by day, the newest day first. Names nobody: what an
/// entry holds of a participant is a commitment, and that is not shown.
class EntryTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Time, What, Document, Language, Way, Device, ColumnCount };

    explicit EntryTable(study::Workspace &workspace, QObject *parent = nullptr);
    [[nodiscard]] Result<void> reload();
    /// Only entries of this kind; nothing: all.
    void setKind(std::optional<consent::EntryKind> kind);
    [[nodiscard]] int total() const { return int(m_entries.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    /// Small on purpose: a study has more entries than interviews.
    struct Entry
    {
        UtcTime time;
        consent::EntryKind kind;
        QString document, language;
        int version;
        consent::Mode mode;
        DeviceId device;
        RecordId record;
    };
    [[nodiscard]] QString text(int row, int column) const;
    void filter();

    study::Workspace &m_workspace;
    std::vector<Entry> m_entries; ///< newest first
    std::vector<std::size_t> m_shown;
    std::map<QDate, int> m_perDay; ///< of those shown
    std::optional<consent::EntryKind> m_kind;
};

} // namespace saltbush::app

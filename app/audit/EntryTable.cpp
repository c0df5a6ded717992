// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/EntryTable.h"

#include "app/common/AuditWords.h"
#include "app/common/TimeWords.h"
#include "app/consent/ConsentWords.h"
#include "app/widgets/Typography.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace saltbush::app
{

EntryTable::EntryTable(study::Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

Result<void> EntryTable::reload()
{
    SALTBUSH_TRY_ASSIGN(const auto book, consent::EntryBook::open(m_workspace.database()));
    std::vector<Entry> entries;
    SALTBUSH_TRY(book.forEach([&](const consent::MergedEntry &merged) -> Result<void> {
        const consent::ConsentEntry &entry = merged.entry;
        entries.push_back({merged.time, entry.kind, entry.document, entry.language, entry.version,
                           entry.mode, merged.device, merged.record});
        return ok();
    }));
    std::ranges::reverse(entries);
    beginResetModel();
    m_entries = std::move(entries);
    filter();
    endResetModel();
    return ok();
}

void EntryTable::setKind(std::optional<consent::EntryKind> kind)
{
    beginResetModel();
    m_kind = kind;
    filter();
    endResetModel();
}

void EntryTable::filter()
{
    m_shown.clear();
    m_perDay.clear();
    for (std::size_t at = 0; at < m_entries.size(); ++at) {
        if (m_kind && m_entries[at].kind != *m_kind)
            continue;
        m_shown.push_back(at);
        ++m_perDay[localTime(m_entries[at].time).date()];
    }
}

int EntryTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int EntryTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EntryTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList words;
    for (int column = 0; column < ColumnCount; ++column)
        words << text(index.row(), column);
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

QString EntryTable::text(int row, int column) const
{
    const Entry &entry = m_entries[m_shown[std::size_t(row)]];
    const QDateTime when = localTime(entry.time);
    switch (column) {
    case Day: {
        const bool isFirst = row == 0
            || localTime(m_entries[m_shown[std::size_t(row - 1)]].time).date() != when.date();
        return isFirst ? tr("%1 (%L2)").arg(dayWords(entry.time)).arg(m_perDay.at(when.date()))
                       : QString();
    }
    case Time:
        return clockWords(when.time());
    case What:
        return kindWords(entry.kind);
    case Document:
        return tr("%1, version %2").arg(entry.document).arg(entry.version);
    case Language:
        return languageName(entry.language);
    case Way:
        return modeWords(entry.mode);
    case Device:
        return shortId(entry.device.toString());
    default:
        return {};
    }
}

QVariant EntryTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Day"),      tr("Time"), tr("What"),  tr("Document"),
                            tr("Language"), tr("How"),  tr("Device")};
    return names.value(section);
}

} // namespace saltbush::app

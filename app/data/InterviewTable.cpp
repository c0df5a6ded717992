// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/InterviewTable.h"

#include "app/common/SiteName.h"
#include "app/common/TimeWords.h"
#include "app/data/DataWords.h"

#include <QLocale>
#include <QTimeZone>

namespace saltbush::app
{

namespace
{

/// " (Sydney)" for a time that is not the one of this laptop.
QString elsewhere(const QDateTime &when)
{
    if (when.offsetFromUtc() == when.toLocalTime().offsetFromUtc())
        return {};
    const QString city = QString::fromLatin1(when.timeZone().id()).section(u'/', -1);
    return QStringLiteral(" (%1)").arg(QString(city).replace(u'_', u' '));
}

} // namespace

QStringList factsOf(const study::MergedInterview &interview, const QString &place)
{
    const auto length =
        std::chrono::duration_cast<std::chrono::minutes>(interview.finished - interview.start);
    QTimeZone zone(interview.content.zone.toLatin1());
    if (!zone.isValid())
        zone = QTimeZone::systemTimeZone();
    const auto begun =
        QDateTime::fromMSecsSinceEpoch(interview.start.time_since_epoch().count(), zone);
    return {interview.property(study::property::code),
            place,
            languageWords(interview.content.mainLanguage),
            momentWords(begun) + elsewhere(begun),
            InterviewTable::tr("%L1 min").arg(qint64(length.count())),
            outcomeWords(interview.property(study::property::outcome))};
}

InterviewTable::InterviewTable(study::Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

Result<void> InterviewTable::reload()
{
    SALTBUSH_TRY_ASSIGN(auto records, study::InterviewBook(m_workspace.database()).newestFirst({}));
    beginResetModel();
    m_records = std::move(records);
    m_read.clear();
    endResetModel();
    return ok();
}

int InterviewTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int InterviewTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InterviewTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return facts(index.row()).value(index.column());
    // A screen reader that stands in one cell hears the whole row.
    if (role == Qt::AccessibleTextRole)
        return facts(index.row()).join(QStringLiteral(", "));
    return {};
}

QVariant InterviewTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Code"), tr("Place"),  tr("Language"),
                            tr("Date"), tr("Length"), tr("Ending")};
    return names.value(section);
}

const QStringList &InterviewTable::facts(int row) const
{
    if (const QStringList *known = m_read.object(row))
        return *known;
    const auto found = study::InterviewBook(m_workspace.database()).find(record(row));
    auto *read = new QStringList;
    if (found && *found)
        *read = factsOf(**found, siteName(m_workspace, (*found)->property(study::property::site)));
    else
        *read << tr("Not readable");
    m_read.insert(row, read);
    return *read;
}

} // namespace saltbush::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/RecordBook.h"

#include "core/storage/Database.h"

namespace saltbush::study
{

namespace
{

std::string selectRecord(std::string_view rest)
{
    return std::string("SELECT stub, state, reason, received, length(body) > 0 FROM study_record ")
        .append(rest);
}

Result<KnownRecord> recordAt(const storage::Statement &row)
{
    SALTBUSH_TRY_ASSIGN(record::Stub stub, record::Stub::decode(row.bytes(0)));
    return KnownRecord{std::move(stub), RecordState(row.integer(1)), row.text(2), row.time(3),
                       row.integer(4) != 0};
}

Result<std::vector<KnownRecord>> readAll(storage::Statement rows)
{
    std::vector<KnownRecord> records;
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
        if (!found)
            return records;
        SALTBUSH_TRY_ASSIGN(KnownRecord record, recordAt(rows));
        records.push_back(std::move(record));
    }
}

/// NULL matches everything.
constexpr std::string_view matching =
    "WHERE (?1 IS NULL OR state = ?1) AND (?2 IS NULL OR kind = ?2)"
    " AND (?3 IS NULL OR device = ?3) ";

void bindFilter(storage::Statement &rows, const RecordBook::Filter &filter)
{
    if (filter.state)
        rows.bind(1, int(*filter.state));
    else
        rows.bind(1, nullptr);
    if (filter.kind)
        rows.bind(2, quint16(*filter.kind));
    else
        rows.bind(2, nullptr);
    rows.bind(3, filter.device);
}

} // namespace

Result<void> RecordBook::keep(const record::Stub &stub, RecordState state, UtcTime received,
                              QByteArrayView body, const QString &reason)
{
    SALTBUSH_TRY_ASSIGN(
        auto insert,
        m_database.prepare(
            "INSERT OR IGNORE INTO study_record (hash, id, device, sequence, kind, state, reason,"
            " received, stub, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            stub.hash(), stub.id, stub.device, stub.sequence, quint16(stub.kind), int(state),
            reason.isNull() ? QStringLiteral("") : reason, received, stub.encode()));
    if (body.isNull())
        insert.bind(10, nullptr);
    else
        insert.bind(10, body);
    return insert.run();
}

Result<void> RecordBook::setState(const crypto::Hash256 &stubHash, RecordState state,
                                  const QString &reason)
{
    return m_database.run("UPDATE study_record SET state = ?, reason = ? WHERE hash = ?",
                          int(state), reason.isNull() ? QStringLiteral("") : reason, stubHash);
}

Result<void> RecordBook::keepBody(const crypto::Hash256 &stubHash, QByteArrayView body)
{
    return m_database.run("UPDATE study_record SET body = ? WHERE hash = ?", body, stubHash);
}

Result<void> RecordBook::dropBody(const crypto::Hash256 &stubHash)
{
    return m_database.run("UPDATE study_record SET body = NULL WHERE hash = ?", stubHash);
}

Result<std::optional<KnownRecord>> RecordBook::find(const crypto::Hash256 &stubHash) const
{
    SALTBUSH_TRY_ASSIGN(auto rows, m_database.prepare(selectRecord("WHERE hash = ?"), stubHash));
    SALTBUSH_TRY_ASSIGN(auto records, readAll(std::move(rows)));
    if (records.empty())
        return std::optional<KnownRecord>{};
    return std::optional(std::move(records.front()));
}

Result<std::vector<KnownRecord>> RecordBook::withId(RecordId id) const
{
    SALTBUSH_TRY_ASSIGN(auto rows,
                        m_database.prepare(selectRecord("WHERE id = ? ORDER BY received"), id));
    return readAll(std::move(rows));
}

Result<std::vector<KnownRecord>> RecordBook::at(DeviceId device, quint64 sequence) const
{
    SALTBUSH_TRY_ASSIGN(
        auto rows,
        m_database.prepare(selectRecord("WHERE device = ? AND sequence = ? ORDER BY received"),
                           device, sequence));
    return readAll(std::move(rows));
}

Result<QByteArray> RecordBook::body(const crypto::Hash256 &stubHash) const
{
    SALTBUSH_TRY_ASSIGN(
        auto rows, m_database.prepare("SELECT body FROM study_record WHERE hash = ?", stubHash));
    SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
    return found ? rows.bytes(0) : QByteArray();
}

Result<record::ChainHead> RecordBook::head(DeviceId device) const
{
    SALTBUSH_TRY_ASSIGN(
        auto rows,
        m_database.prepare("SELECT sequence, hash FROM study_record WHERE device = ? AND state = ?"
                           " ORDER BY sequence DESC LIMIT 1",
                           device, int(RecordState::Accepted)));
    SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
    if (!found)
        return record::ChainHead{};
    return record::ChainHead{quint64(rows.integer(0)), rows.fixedBytes<crypto::Hash256>(1)};
}

Result<void> RecordBook::forEach(const Filter &filter, const Visitor &visit) const
{
    SALTBUSH_TRY_ASSIGN(
        auto rows,
        m_database.prepare(selectRecord(std::string(matching) + "ORDER BY device, sequence")));
    bindFilter(rows, filter);
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
        if (!found)
            return ok();
        SALTBUSH_TRY_ASSIGN(const KnownRecord record, recordAt(rows));
        SALTBUSH_TRY(visit(record));
    }
}

Result<qint64> RecordBook::count(const Filter &filter) const
{
    SALTBUSH_TRY_ASSIGN(
        auto rows,
        m_database.prepare(std::string("SELECT count(*) FROM study_record ").append(matching)));
    bindFilter(rows, filter);
    SALTBUSH_TRY(rows.step());
    return rows.integer(0);
}

Result<std::vector<DeviceId>> RecordBook::devices() const
{
    std::vector<DeviceId> devices;
    SALTBUSH_TRY_ASSIGN(
        auto rows, m_database.prepare("SELECT DISTINCT device FROM study_record ORDER BY device"));
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
        if (!found)
            return devices;
        devices.push_back(rows.id<DeviceId>(0));
    }
}

Result<std::optional<UtcTime>> RecordBook::lastReceived(DeviceId own) const
{
    SALTBUSH_TRY_ASSIGN(auto row,
                        m_database.prepare("SELECT max(received) FROM study_record"
                                           " WHERE state = ? AND device <> ?",
                                           int(RecordState::Accepted), own));
    SALTBUSH_TRY(row.step());
    return row.isNull(0) ? std::optional<UtcTime>() : std::optional(row.time(0));
}

} // namespace saltbush::study

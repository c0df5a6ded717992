// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/InterviewBook.h"

namespace saltbush::study
{

namespace
{

std::string selectInterview(std::string_view rest)
{
    return std::string("SELECT record, device, started, finished, form_hash, package, consent,"
                       " corrects, archive FROM study_interview ")
        .append(rest);
}

constexpr std::string_view matching =
    "WHERE (?1 IS NULL OR form_id = ?1) AND (?2 OR replaced = 0) ";

void bindFilter(storage::Statement &rows, const InterviewBook::Filter &filter)
{
    if (filter.formId.isEmpty())
        rows.bind(1, nullptr);
    else
        rows.bind(1, filter.formId);
    rows.bind(2, filter.withReplaced);
}

std::optional<RecordId> optionalId(const storage::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.id<RecordId>(column));
}

Result<MergedInterview> interviewAt(const storage::Statement &row)
{
    SALTBUSH_TRY_ASSIGN(auto content, record::InterviewContent::decode(row.bytes(8)));
    return MergedInterview{row.id<RecordId>(0),
                           row.id<DeviceId>(1),
                           row.time(2),
                           row.time(3),
                           row.fixedBytes<crypto::Hash256>(4),
                           quint64(row.integer(5)),
                           optionalId(row, 6),
                           optionalId(row, 7),
                           std::move(content)};
}

} // namespace

QString MergedInterview::property(const char *name) const
{
    for (const auto &[key, value] : content.properties)
        if (key == QLatin1String(name))
            return value;
    return {};
}

Result<void> InterviewBook::keep(const record::Stub &stub, const record::InterviewContent &content,
                                 const Author &author)
{
    const auto corrects = stub.reference(record::Reference::Role::Corrects);
    const record::InterviewFacts facts = stub.interview.value_or(record::InterviewFacts{});
    SALTBUSH_TRY(m_database.run(
        "INSERT OR IGNORE INTO study_interview (record, device, started, finished, form_id,"
        " form_hash, package, consent, corrects, replaced, archive, author, coordinator)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)",
        stub.id, stub.device, facts.start, stub.time, content.formId, facts.formHash,
        facts.packageVersion, stub.reference(record::Reference::Role::ConsentInForce), corrects,
        content.encode(), author.staff, author.isCoordinator));
    return settleCorrections(stub.id, corrects);
}

/// A correction may come before what it corrects: both are looked at whenever either comes.
Result<void> InterviewBook::settleCorrections(RecordId record,
                                              const std::optional<RecordId> &corrects)
{
    return m_database.run(
        "UPDATE study_interview AS i SET replaced = CASE"
        " WHEN EXISTS (SELECT 1 FROM study_interview c WHERE c.corrects = i.record"
        "   AND (c.coordinator OR c.author = i.author OR c.device = i.device)) THEN 1"
        " WHEN EXISTS (SELECT 1 FROM study_interview t WHERE t.record = i.corrects)"
        "  AND NOT EXISTS (SELECT 1 FROM study_interview t WHERE t.record = i.corrects"
        "   AND (i.coordinator OR i.author = t.author OR i.device = t.device)) THEN 2"
        " ELSE 0 END WHERE record = ?1 OR record = ?2 OR corrects = ?1",
        record, corrects);
}

Result<void> InterviewBook::erase(RecordId record)
{
    return m_database.run("DELETE FROM study_interview WHERE record = ?", record);
}

Result<void> InterviewBook::forEach(const Filter &filter, const Visitor &visit) const
{
    SALTBUSH_TRY_ASSIGN(
        auto rows,
        m_database.prepare(selectInterview(std::string(matching) + "ORDER BY started, record")));
    bindFilter(rows, filter);
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
        if (!found)
            return ok();
        SALTBUSH_TRY_ASSIGN(const MergedInterview interview, interviewAt(rows));
        SALTBUSH_TRY(visit(interview));
    }
}

Result<std::vector<RecordId>> InterviewBook::newestFirst(const Filter &filter) const
{
    SALTBUSH_TRY_ASSIGN(auto rows,
                        m_database.prepare(std::string("SELECT record FROM study_interview ")
                                               .append(matching)
                                               .append("ORDER BY started DESC, record")));
    bindFilter(rows, filter);
    std::vector<RecordId> records;
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
        if (!found)
            return records;
        records.push_back(rows.id<RecordId>(0));
    }
}

Result<qint64> InterviewBook::count(const Filter &filter) const
{
    SALTBUSH_TRY_ASSIGN(
        auto rows,
        m_database.prepare(std::string("SELECT count(*) FROM study_interview ").append(matching)));
    bindFilter(rows, filter);
    SALTBUSH_TRY(rows.step());
    return rows.integer(0);
}

Result<std::optional<MergedInterview>> InterviewBook::find(RecordId record) const
{
    SALTBUSH_TRY_ASSIGN(auto rows, m_database.prepare(selectInterview("WHERE record = ?"), record));
    SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
    if (!found)
        return std::optional<MergedInterview>{};
    SALTBUSH_TRY_ASSIGN(auto interview, interviewAt(rows));
    return std::optional(std::move(interview));
}

} // namespace saltbush::study

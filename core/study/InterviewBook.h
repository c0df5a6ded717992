// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/InterviewContent.h"
#include "core/record/Stub.h"
#include "core/storage/Database.h"

#include <functional>
#include <optional>

namespace saltbush::study
{

/// Names of InterviewContent::properties that Finish writes.
namespace property
{
inline constexpr char participant[] = "participant"; ///< ParticipantId, hexadecimal
inline constexpr char code[] = "code";
inline constexpr char site[] = "site";
inline constexpr char outcome[] = "outcome";
inline constexpr char staff[] = "staff";              ///< StaffId, hexadecimal
inline constexpr char consentSalt[] = "consent-salt"; ///< opens the commitment of its consent
} // namespace property

/// A finished interview in the coordinator's hands.
struct MergedInterview
{
    RecordId record;
    DeviceId device;
    UtcTime start, finished;
    crypto::Hash256 formHash;
    quint64 packageVersion = 0;
    std::optional<RecordId> consentEntry;
    std::optional<RecordId> corrects;
    record::InterviewContent content;

    [[nodiscard]] QString property(const char *name) const;
};

/// Who wrote a record, as the package says.
struct Author
{
    StaffId staff;
    bool isCoordinator = false;
};

/// The interviews that were merged: only in workspaces that hold the coordinators' key. A corrected
/// one stays, marked as replaced. Whose interview is corrected must have written the correction, or
/// a coordinator; any other correction stays too, and is not in use.
class InterviewBook
{
public:
    explicit InterviewBook(storage::Database &database) : m_database(database) { }

    /// A repeated record is left as it is. Inside the caller's transaction.
    Result<void> keep(const record::Stub &stub, const record::InterviewContent &content,
                      const Author &author);
    /// Erases, also what replaced it or was replaced by it is left to the caller.
    Result<void> erase(RecordId record);

    struct Filter
    {
        QString formId = {};
        bool withReplaced = false;
    };
    using Visitor = std::function<Result<void>(const MergedInterview &)>;
    /// In order of their start; one in memory at a time.
    Result<void> forEach(const Filter &filter, const Visitor &visit) const;
    /// Which there are, the newest first: for a list that reads each when it comes into sight.
    [[nodiscard]] Result<std::vector<RecordId>> newestFirst(const Filter &filter) const;
    [[nodiscard]] Result<qint64> count(const Filter &filter) const;
    [[nodiscard]] Result<std::optional<MergedInterview>> find(RecordId record) const;

private:
    Result<void> settleCorrections(RecordId record, const std::optional<RecordId> &corrects);

    storage::Database &m_database;
};

} // namespace saltbush::study

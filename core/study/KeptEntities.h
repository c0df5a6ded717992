// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/interview/Entities.h"
#include "core/storage/Database.h"
#include "core/study/StudyConfig.h"

namespace saltbush::study
{

/// What interviews that were finished on this laptop made of entities, so that the next can choose
/// from it: of the lists, and of the properties, that the study lets laptops keep (STUDY_JSON.md,
/// "Entities"), nothing of others. What each interview did is kept, not what came of it: erasing
/// one takes away what it said, and leaves what others said. Read with the study's newest word:
/// what it does not list any more is not given out, and is gone with the next forgetUnlisted().
class KeptEntities
{
public:
    KeptEntities(storage::Database &database, const std::vector<KeptList> &lists)
        : m_database(database)
        , m_lists(lists)
    {
    }

    /// Of a list as it is now, on top of what came as its attachment.
    [[nodiscard]] Result<std::vector<interview::EntityRow>> rows(const QString &list) const;

    /// Who made a change.
    struct Origin
    {
        RecordId record;
        ParticipantId participant;
    };
    /// What an interview that is being finished makes, in the caller's transaction.
    Result<void> keep(const Origin &origin, const interview::FormSession &session, Random &random);

    [[nodiscard]] Result<bool> isAny() const;
    // Each in the caller's transaction; then the log of the database has to be truncated.
    Result<void> eraseOf(ParticipantId participant);
    Result<void> erase(RecordId record);
    Result<void> forgetUnlisted();

private:
    [[nodiscard]] const KeptList *find(const QString &list) const;
    Result<void> forgetUnlistedOf(const KeptList &list);
    Result<void> keepOne(const Origin &origin, const interview::EntityChange &change,
                         const xpath::Tree *attached, const QString &branch);

    storage::Database &m_database;
    const std::vector<KeptList> &m_lists;
};

} // namespace saltbush::study

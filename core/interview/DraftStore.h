// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/Draft.h"
#include "core/storage/Database.h"

namespace saltbush::interview
{

/// The tables of a draft (FORMAT.md). Writing happens inside a transaction of the caller.
class DraftStore
{
public:
    /// The log of events as it is kept.
    struct StoredAudit
    {
        AuditEvents events;
        bool owesReason = false;
    };

    static Result<std::unique_ptr<DraftStore>>
    create(const QString &path, const crypto::SecureBytes &key, const QString &vfs);
    static Result<std::unique_ptr<DraftStore>>
    open(const QString &path, const crypto::SecureBytes &key, const QString &vfs);

    [[nodiscard]] storage::Database &database() { return m_database; }

    // --- reading ---
    /// The last snapshot, with the values since. interview.draft-damaged.
    Result<xpath::Tree> readInstance(const form::FormDefinition &form);
    Result<DraftState> readState();
    Result<std::optional<QByteArray>> readFrozen();
    Result<std::vector<KeptMedia>> readMedia();
    Result<StoredAudit> readAudit();
    Result<std::vector<OpenRecording>> readRecordings();
    Result<QByteArray> readRecorded(int recording, int part); ///< interview.draft-damaged

    // --- writing ---
    Result<void> writeSnapshot(const QByteArray &instance); ///< values since are part of it
    Result<void> writeValue(const QString &path, const QString &value, const QString &reason);
    Result<void> writeState(const QString &name, const QString &value);
    Result<void> writeFrozen(const std::optional<QByteArray> &bytes);
    Result<void> writeRemark(const Remark &remark); ///< an empty one is removed
    Result<void> writeAnswerLanguage(const QString &path, const QString &language);
    Result<void> clearNotes(); ///< remarks and answer languages
    Result<void> writeMedia(const KeptMedia &kept);
    Result<void> removeMedia(const QString &name); ///< and its key
    Result<void> append(const ParadataEvent &event);
    Result<void> writeAudit(int number, const std::optional<AuditEvent> &event); ///< nothing: gone
    Result<int> beginRecording(const QString &path, const QString &after);       ///< its number
    Result<void> moveRecording(int recording, const QString &path);
    Result<void> writeRecorded(int recording, int part, QByteArrayView bytes);
    Result<void> removeRecording(int recording);
    /// What was taken of the second stands behind what was of the first.
    Result<void> joinRecordings(const OpenRecording &first, const OpenRecording &second);

private:
    static Result<std::unique_ptr<DraftStore>>
    openWith(const QString &path, const crypto::SecureBytes &key, storage::OpenOptions options);
    explicit DraftStore(storage::Database database) : m_database(std::move(database)) { }
    Result<void> readRemarks(DraftState &state);
    Result<void> readParadata(DraftState &state);
    Result<void> readAnswerLanguages(DraftState &state);
    Result<void> applyValues(xpath::Tree &tree);

    storage::Database m_database;
};

inline const QString pageState = QStringLiteral("page");
inline const QString owesReasonState = QStringLiteral("owes-reason");
inline const QString languageState = QStringLiteral("language");

} // namespace saltbush::interview

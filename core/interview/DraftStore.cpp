// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/DraftStore.h"

#include "core/form/InstanceXml.h"
#include "core/interview/InstancePath.h"
#include "core/storage/Migrations.h"

namespace saltbush::interview
{

namespace
{

constexpr storage::Migration formats[] = {{"draft", 1, R"(
CREATE TABLE snapshot (id INTEGER PRIMARY KEY CHECK (id = 1), instance BLOB NOT NULL);
CREATE TABLE value (path TEXT PRIMARY KEY, value TEXT NOT NULL, reason TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE frozen (id INTEGER PRIMARY KEY CHECK (id = 1), submission BLOB NOT NULL);
CREATE TABLE remark (path TEXT PRIMARY KEY, comment TEXT NOT NULL, flagged INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE answer_language (path TEXT PRIMARY KEY, language TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE paradata (number INTEGER PRIMARY KEY, time INTEGER NOT NULL, event TEXT NOT NULL,
                       path TEXT NOT NULL, detail TEXT NOT NULL);
)"},
                                          {"draft", 2, R"(
CREATE TABLE media (name TEXT PRIMARY KEY, record BLOB NOT NULL, key BLOB NOT NULL,
                    hash BLOB NOT NULL, size INTEGER NOT NULL) WITHOUT ROWID;
)"},
                                          {"draft", 3, R"(
CREATE TABLE audit (number INTEGER PRIMARY KEY, event TEXT NOT NULL, node TEXT NOT NULL,
                    begun INTEGER NOT NULL, ended INTEGER, old TEXT NOT NULL, new TEXT NOT NULL,
                    user TEXT NOT NULL, reason TEXT NOT NULL);
)"},
                                          {"draft", 4, R"(
CREATE TABLE recording (number INTEGER PRIMARY KEY, path TEXT NOT NULL, after TEXT NOT NULL);
CREATE TABLE recorded (recording INTEGER NOT NULL, part INTEGER NOT NULL, bytes BLOB NOT NULL,
                       PRIMARY KEY (recording, part));
)"}};

} // namespace

Result<std::unique_ptr<DraftStore>> DraftStore::openWith(const QString &path,
                                                         const crypto::SecureBytes &key,
                                                         storage::OpenOptions options)
{
    SALTBUSH_TRY_ASSIGN(storage::Database database, storage::Database::open(path, key, options));
    SALTBUSH_TRY(storage::migrate(database, formats));
    return std::unique_ptr<DraftStore>(new DraftStore(std::move(database)));
}

Result<std::unique_ptr<DraftStore>>
DraftStore::create(const QString &path, const crypto::SecureBytes &key, const QString &vfs)
{
    storage::OpenOptions options;
    options.create = true;
    options.vfs = vfs.toStdString();
    return openWith(path, key, options);
}

Result<std::unique_ptr<DraftStore>>
DraftStore::open(const QString &path, const crypto::SecureBytes &key, const QString &vfs)
{
    storage::OpenOptions options;
    options.vfs = vfs.toStdString();
    return openWith(path, key, options);
}

Result<xpath::Tree> DraftStore::readInstance(const form::FormDefinition &form)
{
    SALTBUSH_TRY_ASSIGN(auto row, m_database.prepare("SELECT instance FROM snapshot"));
    SALTBUSH_TRY_ASSIGN(const bool found, row.step());
    if (!found)
        return fail(draftDamaged);
    auto tree = form::readInstance(form, row.bytes(0));
    if (!tree)
        return fail(draftDamaged);
    SALTBUSH_TRY(applyValues(*tree));
    return tree;
}

Result<void> DraftStore::applyValues(xpath::Tree &tree)
{
    const xpath::NameId reasonName =
        tree.names()->find(QStringLiteral("nonresponse"), QString::fromLatin1(form::saltbushUri));
    SALTBUSH_TRY_ASSIGN(auto rows, m_database.prepare("SELECT path, value, reason FROM value"));
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool more, rows.step());
        if (!more)
            return ok();
        const xpath::NodeId node = nodeAt(tree, rows.text(0));
        if (node == xpath::noNode)
            return fail(draftDamaged);
        tree.setValue(node, rows.text(1));
        if (rows.text(2).isEmpty())
            tree.removeAttribute(node, reasonName);
        else
            tree.setAttribute(node, reasonName, rows.text(2));
    }
}

Result<DraftState> DraftStore::readState()
{
    DraftState state;
    SALTBUSH_TRY_ASSIGN(auto rows, m_database.prepare("SELECT name, value FROM state"));
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool more, rows.step());
        if (!more)
            break;
        if (rows.text(0) == pageState)
            state.pageKey = rows.text(1);
        else if (rows.text(0) == languageState)
            state.language = rows.text(1);
    }
    SALTBUSH_TRY(readRemarks(state));
    SALTBUSH_TRY(readParadata(state));
    SALTBUSH_TRY(readAnswerLanguages(state));
    return state;
}

Result<void> DraftStore::readRemarks(DraftState &state)
{
    SALTBUSH_TRY_ASSIGN(auto rows, m_database.prepare("SELECT path, comment, flagged FROM remark"));
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool more, rows.step());
        if (!more)
            return ok();
        state.remarks.push_back({rows.text(0), rows.text(1), rows.integer(2) != 0});
    }
}

Result<void> DraftStore::readParadata(DraftState &state)
{
    SALTBUSH_TRY_ASSIGN(auto rows,
                        m_database.prepare("SELECT time, event, path, detail FROM paradata "
                                           "ORDER BY number"));
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool more, rows.step());
        if (!more)
            return ok();
        state.paradata.push_back({rows.time(0), rows.text(1), rows.text(2), rows.text(3)});
    }
}

Result<void> DraftStore::readAnswerLanguages(DraftState &state)
{
    SALTBUSH_TRY_ASSIGN(auto rows,
                        m_database.prepare("SELECT path, language FROM answer_language"));
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool more, rows.step());
        if (!more)
            return ok();
        state.answerLanguages.insert(rows.text(0), rows.text(1));
    }
}

Result<std::optional<QByteArray>> DraftStore::readFrozen()
{
    SALTBUSH_TRY_ASSIGN(auto row, m_database.prepare("SELECT submission FROM frozen"));
    SALTBUSH_TRY_ASSIGN(const bool found, row.step());
    return found ? std::optional(row.bytes(0)) : std::nullopt;
}

Result<std::vector<KeptMedia>> DraftStore::readMedia()
{
    std::vector<KeptMedia> media;
    SALTBUSH_TRY_ASSIGN(auto rows,
                        m_database.prepare("SELECT name, record, key, hash, size FROM media"));
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool more, rows.step());
        if (!more)
            return media;
        media.push_back({{rows.text(0), rows.id<RecordId>(1), rows.fixedBytes<crypto::Hash256>(3),
                          rows.integer(4)},
                         rows.secureBytes(2)});
    }
}

Result<void> DraftStore::writeMedia(const KeptMedia &kept)
{
    const MediaFile &file = kept.file;
    return m_database.run("INSERT OR REPLACE INTO media VALUES (?, ?, ?, ?, ?)", file.name,
                          file.record, kept.key, file.hash, file.size);
}

Result<void> DraftStore::removeMedia(const QString &name)
{
    return m_database.run("DELETE FROM media WHERE name = ?", name);
}

Result<void> DraftStore::writeSnapshot(const QByteArray &instance)
{
    SALTBUSH_TRY(m_database.run("DELETE FROM value"));
    return m_database.run("INSERT OR REPLACE INTO snapshot VALUES (1, ?)", instance);
}

Result<void> DraftStore::writeValue(const QString &path, const QString &value,
                                    const QString &reason)
{
    return m_database.run("INSERT OR REPLACE INTO value VALUES (?, ?, ?)", path, value, reason);
}

Result<void> DraftStore::writeState(const QString &name, const QString &value)
{
    return m_database.run("INSERT OR REPLACE INTO state VALUES (?, ?)", name, value);
}

Result<void> DraftStore::writeFrozen(const std::optional<QByteArray> &bytes)
{
    return bytes ? m_database.run("INSERT OR REPLACE INTO frozen VALUES (1, ?)", *bytes)
                 : m_database.run("DELETE FROM frozen");
}

Result<void> DraftStore::writeRemark(const Remark &remark)
{
    if (remark.comment.isEmpty() && !remark.flagged)
        return m_database.run("DELETE FROM remark WHERE path = ?", remark.path);
    return m_database.run("INSERT OR REPLACE INTO remark VALUES (?, ?, ?)", remark.path,
                          remark.comment, remark.flagged ? 1 : 0);
}

Result<void> DraftStore::writeAnswerLanguage(const QString &path, const QString &language)
{
    return m_database.run("INSERT OR REPLACE INTO answer_language VALUES (?, ?)", path, language);
}

Result<void> DraftStore::clearNotes()
{
    SALTBUSH_TRY(m_database.run("DELETE FROM remark"));
    return m_database.run("DELETE FROM answer_language");
}

Result<DraftStore::StoredAudit> DraftStore::readAudit()
{
    StoredAudit audit;
    SALTBUSH_TRY_ASSIGN(
        auto owes, m_database.prepare("SELECT value FROM state WHERE name = ?", owesReasonState));
    SALTBUSH_TRY_ASSIGN(const bool isSaid, owes.step());
    audit.owesReason = isSaid && !owes.text(0).isEmpty();
    SALTBUSH_TRY_ASSIGN(auto rows,
                        m_database.prepare("SELECT number, event, node, begun, ended, old, new,"
                                           " user, reason FROM audit ORDER BY number"));
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool more, rows.step());
        if (!more)
            return audit;
        audit.events[int(rows.integer(0))] = {.event = rows.text(1),
                                              .node = rows.text(2),
                                              .start = rows.time(3),
                                              .end = rows.isNull(4) ? std::nullopt
                                                                    : std::optional(rows.time(4)),
                                              .oldValue = rows.text(5),
                                              .newValue = rows.text(6),
                                              .user = rows.text(7),
                                              .reason = rows.text(8)};
    }
}

Result<void> DraftStore::writeAudit(int number, const std::optional<AuditEvent> &event)
{
    if (!event)
        return m_database.run("DELETE FROM audit WHERE number = ?", number);
    return m_database.run("INSERT OR REPLACE INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", number,
                          event->event, event->node, event->start, event->end, event->oldValue,
                          event->newValue, event->user, event->reason);
}

Result<void> DraftStore::append(const ParadataEvent &event)
{
    return m_database.run("INSERT INTO paradata (time, event, path, detail) VALUES (?, ?, ?, ?)",
                          event.time, event.event, event.path, event.detail);
}

} // namespace saltbush::interview

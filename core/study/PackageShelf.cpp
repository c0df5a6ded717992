// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/PackageShelf.h"

#include "core/storage/Transaction.h"
#include "core/study/KeyArchive.h"
#include "core/study/Lineage.h"
#include "core/study/StudyErrors.h"

namespace saltbush::study
{

namespace
{

constexpr char studyKey[] = "study";
constexpr char rootKey[] = "root";
constexpr char storeKey[] = "store";

} // namespace

Result<void> PackageShelf::setTrust(const StudyTrust &trust)
{
    SALTBUSH_TRY_ASSIGN(auto transaction, storage::Transaction::begin(m_database));
    SALTBUSH_TRY(setMeta(studyKey, trust.study.toByteArray()));
    SALTBUSH_TRY(setMeta(rootKey, trust.root.view()));
    return transaction.commit();
}

Result<std::optional<StudyTrust>> PackageShelf::trust() const
{
    SALTBUSH_TRY_ASSIGN(const QByteArray studyBytes, meta(studyKey));
    SALTBUSH_TRY_ASSIGN(const QByteArray rootBytes, meta(rootKey));
    const auto study = StudyId::fromBytes(studyBytes);
    const auto root = crypto::VerifyKey::fromBytes(rootBytes);
    if (!study || !root)
        return std::optional<StudyTrust>{};
    return std::optional(StudyTrust{*study, *root});
}

Result<void> PackageShelf::setStoreAddress(const QString &address)
{
    return setMeta(storeKey, address.toUtf8());
}

Result<QString> PackageShelf::storeAddress() const
{
    SALTBUSH_TRY_ASSIGN(const QByteArray address, meta(storeKey));
    return QString::fromUtf8(address);
}

Result<QByteArray> PackageShelf::file() const
{
    SALTBUSH_TRY_ASSIGN(
        auto rows,
        m_database.prepare("SELECT file FROM study_package ORDER BY version DESC LIMIT 1"));
    SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
    return found ? rows.bytes(0) : QByteArray();
}

Result<quint64> PackageShelf::version() const
{
    SALTBUSH_TRY_ASSIGN(auto rows, m_database.prepare("SELECT max(version) FROM study_package"));
    SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
    return found ? quint64(rows.integer(0)) : 0;
}

Result<std::optional<PackageShelf::Head>> PackageShelf::head() const
{
    SALTBUSH_TRY_ASSIGN(auto rows,
                        m_database.prepare("SELECT version, delegated, file FROM study_package"));
    SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
    if (!found)
        return std::optional<Head>{};
    return std::optional(Head{quint64(rows.integer(0)), rows.time(1), crypto::hash(rows.bytes(2))});
}

Result<QSet<QByteArray>> PackageShelf::inheritance() const
{
    QSet<QByteArray> all;
    SALTBUSH_TRY_ASSIGN(auto rows, m_database.prepare("SELECT item FROM study_inheritance"));
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
        if (!found)
            return all;
        all.insert(rows.bytes(0));
    }
}

Result<Installed> PackageShelf::compare(QByteArrayView file, const OpenedPackage &opened) const
{
    SALTBUSH_TRY_ASSIGN(const auto head, this->head());
    const auto &[package, delegation] = opened;
    // The root's youngest word: who signs with a key that was replaced may have any number.
    if (!head || delegation.issued > head->delegated)
        return Installed::Yes;
    const crypto::Hash256 hash = crypto::hash(file);
    if (hash == head->hash)
        return Installed::Older;
    SALTBUSH_TRY_ASSIGN(const QSet<QByteArray> ours, inheritance());
    const QSet<QByteArray> theirs = inheritanceOf(package);
    const bool isAncestor = package.version < head->version && ours.contains(theirs);
    if (delegation.issued < head->delegated) {
        if (isAncestor && package.issued <= head->delegated)
            return Installed::Older;
        return fail(packageForged);
    }
    if (isAncestor)
        return Installed::Older;
    const bool mayFollow = package.version > head->version + 1
        || std::ranges::find(package.previous, head->hash) != package.previous.end();
    if (package.version > head->version && mayFollow && theirs.contains(ours))
        return Installed::Yes;
    return fail(packageForked);
}

Result<Installed> PackageShelf::keep(QByteArrayView file, const OpenedPackage &opened,
                                     const Work &work)
{
    SALTBUSH_TRY_ASSIGN(auto transaction, storage::Transaction::begin(m_database));
    SALTBUSH_TRY_ASSIGN(const Installed installed, compare(file, opened));
    if (installed != Installed::Yes)
        return installed;
    SALTBUSH_TRY(keepDisplaced(opened));
    SALTBUSH_TRY(replace(file, opened));
    if (work)
        SALTBUSH_TRY(work());
    SALTBUSH_TRY(transaction.commit());
    return Installed::Yes;
}

/// A younger delegation wins over what was published here without knowing of it. Everybody else
/// must take that for a forgery: it never comes again. What somebody else published may be by whom
/// the younger delegation shuts out.
Result<void> PackageShelf::keepDisplaced(const OpenedPackage &by)
{
    SALTBUSH_TRY_ASSIGN(const auto head, this->head());
    SALTBUSH_TRY_ASSIGN(const QSet<QByteArray> ours, inheritance());
    if (!head || inheritanceOf(by.package).contains(ours))
        return ok();
    return m_database.run("INSERT OR IGNORE INTO study_fork (hash, file, displaced)"
                          " SELECT ?, file, 1 FROM study_package WHERE own = 1 AND delegated < ?",
                          head->hash, by.delegation.issued);
}

Result<void> PackageShelf::replace(QByteArrayView file, const OpenedPackage &opened)
{
    SALTBUSH_TRY(m_database.run("DELETE FROM study_package"));
    // What is still a fork comes again.
    SALTBUSH_TRY(m_database.run("DELETE FROM study_fork WHERE displaced = 0"));
    for (const crypto::Hash256 &joined : opened.package.previous)
        SALTBUSH_TRY(m_database.run("DELETE FROM study_fork WHERE hash = ?", joined));
    SALTBUSH_TRY(m_database.run("DELETE FROM study_inheritance"));
    SALTBUSH_TRY(
        m_database.run("INSERT INTO study_package (version, file, delegated) VALUES (?, ?, ?)",
                       opened.package.version, file, opened.delegation.issued));
    for (const QByteArray &item : inheritanceOf(opened.package))
        SALTBUSH_TRY(m_database.run("INSERT INTO study_inheritance (item) VALUES (?)", item));
    SALTBUSH_TRY(KeyArchive(m_database).keep(opened.package));
    return keepParts(opened.package);
}

Result<void> PackageShelf::keepParts(const Package &package)
{
    for (const Part &part : package.parts) {
        // A part that is put back as it was is the newest of its name again.
        SALTBUSH_TRY(
            m_database.run("UPDATE study_part SET number = (SELECT max(number) + 1 FROM study_part)"
                           " WHERE type = ?1 AND name = ?2 AND hash = ?3 AND number <"
                           " (SELECT max(number) FROM study_part WHERE type = ?1 AND name = ?2)",
                           part.type, part.name, part.hash()));
        SALTBUSH_TRY(m_database.run(
            "INSERT OR IGNORE INTO study_part (hash, type, name, bytes) VALUES (?, ?, ?, ?)",
            part.hash(), part.type, part.name, part.bytes));
    }
    for (const PackagedForm &form : package.forms)
        SALTBUSH_TRY(m_database.run(
            "INSERT OR IGNORE INTO study_form (hash, id, version, title) VALUES (?, ?, ?, ?)",
            form.hash, form.id, form.version, form.title));
    return ok();
}

Result<void> PackageShelf::markOwn() { return m_database.run("UPDATE study_package SET own = 1"); }

Result<void> PackageShelf::keepFork(QByteArrayView file)
{
    return m_database.run("INSERT OR IGNORE INTO study_fork (hash, file) VALUES (?, ?)",
                          crypto::hash(file), file);
}

Result<std::vector<QByteArray>> PackageShelf::forks() const
{
    std::vector<QByteArray> files;
    SALTBUSH_TRY_ASSIGN(auto rows, m_database.prepare("SELECT file FROM study_fork ORDER BY hash"));
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
        if (!found)
            return files;
        files.push_back(rows.bytes(0));
    }
}

Result<std::vector<Part>> PackageShelf::parts(const QString &type) const
{
    std::vector<Part> parts;
    SALTBUSH_TRY_ASSIGN(
        auto rows,
        m_database.prepare("SELECT name, bytes FROM study_part WHERE type = ? ORDER BY number",
                           type));
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
        if (!found)
            return parts;
        parts.push_back({type, rows.text(0), rows.bytes(1)});
    }
}

Result<QByteArray> PackageShelf::meta(const char *key) const
{
    SALTBUSH_TRY_ASSIGN(auto rows,
                        m_database.prepare("SELECT value FROM study_meta WHERE key = ?", key));
    SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
    return found ? rows.bytes(0) : QByteArray();
}

Result<void> PackageShelf::setMeta(const char *key, QByteArrayView value)
{
    return m_database.run("INSERT OR REPLACE INTO study_meta (key, value) VALUES (?, ?)", key,
                          value);
}

} // namespace saltbush::study

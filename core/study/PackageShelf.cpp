// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/PackageShelf.h"

#include "core/storage/Transaction.h"

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

Result<Installed> PackageShelf::keep(QByteArrayView file, const Package &package)
{
    SALTBUSH_TRY_ASSIGN(const quint64 newest, version());
    if (package.version <= newest)
        return Installed::Older;
    SALTBUSH_TRY_ASSIGN(auto transaction, storage::Transaction::begin(m_database));
    SALTBUSH_TRY(m_database.run("DELETE FROM study_package"));
    SALTBUSH_TRY(m_database.run("INSERT INTO study_package (version, file) VALUES (?, ?)",
                                package.version, file));
    for (const Part &part : package.parts)
        SALTBUSH_TRY(m_database.run(
            "INSERT OR IGNORE INTO study_part (hash, type, name, bytes) VALUES (?, ?, ?, ?)",
            part.hash(), part.type, part.name, part.bytes));
    for (const PackagedForm &form : package.forms)
        SALTBUSH_TRY(m_database.run(
            "INSERT OR IGNORE INTO study_form (hash, id, version, title) VALUES (?, ?, ?, ?)",
            form.hash, form.id, form.version, form.title));
    SALTBUSH_TRY(transaction.commit());
    return Installed::Yes;
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

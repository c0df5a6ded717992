// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"
#include "core/study/PackageFile.h"

namespace saltbush::study
{

enum class Installed { Yes, Older };

/// What data.db knows of the study: whom it trusts, the newest package as it came, and every part
/// that ever came, by hash.
class PackageShelf
{
public:
    explicit PackageShelf(storage::Database &database) : m_database(database) { }

    Result<void> setTrust(const StudyTrust &trust);
    [[nodiscard]] Result<std::optional<StudyTrust>> trust() const;
    Result<void> setStoreAddress(const QString &address);
    [[nodiscard]] Result<QString> storeAddress() const;

    /// The bytes of the newest package; empty before the first.
    [[nodiscard]] Result<QByteArray> file() const;
    [[nodiscard]] Result<quint64> version() const;
    /// Keeps a package that was opened, and its parts, in one transaction; an older or equal
    /// version is left alone.
    Result<Installed> keep(QByteArrayView file, const Package &package);

    /// Every part of a type that ever came, oldest first.
    [[nodiscard]] Result<std::vector<Part>> parts(const QString &type) const;

private:
    Result<QByteArray> meta(const char *key) const;
    Result<void> setMeta(const char *key, QByteArrayView value);

    storage::Database &m_database;
};

} // namespace saltbush::study

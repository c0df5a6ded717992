// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"
#include "core/study/PackageFile.h"

#include <QSet>

#include <functional>

namespace saltbush::study
{

enum class Installed { Yes, Older };

/// What data.db knows of the study: whom it trusts, the newest package as it came, every part that
/// ever came, by hash, and the keys of every epoch (KeyArchive).
class PackageShelf
{
public:
    /// Done in the transaction that keeps a package.
    using Work = std::function<Result<void>()>;

    explicit PackageShelf(storage::Database &database) : m_database(database) { }

    Result<void> setTrust(const StudyTrust &trust);
    [[nodiscard]] Result<std::optional<StudyTrust>> trust() const;
    Result<void> setStoreAddress(const QString &address);
    [[nodiscard]] Result<QString> storeAddress() const;

    /// The bytes of the newest package; empty before the first.
    [[nodiscard]] Result<QByteArray> file() const;
    [[nodiscard]] Result<quint64> version() const;
    /// Keeps a package that was opened, and its parts, in one transaction. A younger delegation
    /// wins at any version, then the higher version. What is not newer is left alone:
    /// Installed::Older for what the newest was made from, `study.package-forked` for what was made
    /// beside it, `study.package-forged` for what a package key signed after it was replaced.
    Result<Installed> keep(QByteArrayView file, const OpenedPackage &opened, const Work &work = {});
    /// The newest was published here. Should a younger delegation win over it, it becomes a fork
    /// that stays until it is joined.
    Result<void> markOwn();
    /// A version that was made beside the installed one: until the next is installed.
    Result<void> keepFork(QByteArrayView file);
    [[nodiscard]] Result<std::vector<QByteArray>> forks() const;

    /// Every part of a type that ever came, oldest first.
    [[nodiscard]] Result<std::vector<Part>> parts(const QString &type) const;

private:
    struct Head
    {
        quint64 version = 0;
        UtcTime delegated;
        crypto::Hash256 hash;
    };
    Result<std::optional<Head>> head() const;
    Result<QSet<QByteArray>> inheritance() const;
    Result<Installed> compare(QByteArrayView file, const OpenedPackage &opened) const;
    Result<void> keepDisplaced(const OpenedPackage &by);
    Result<void> replace(QByteArrayView file, const OpenedPackage &opened);
    Result<void> keepParts(const Package &package);
    Result<QByteArray> meta(const char *key) const;
    Result<void> setMeta(const char *key, QByteArrayView value);

    storage::Database &m_database;
};

} // namespace saltbush::study

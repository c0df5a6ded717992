// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <vector>

namespace saltbush
{

namespace disk
{
inline constexpr ErrorCode notFound{"disk.not-found"};
inline constexpr ErrorCode unreadable{"disk.unreadable"};
inline constexpr ErrorCode unwritable{"disk.unwritable"};
inline constexpr ErrorCode full{"disk.full"};
inline constexpr ErrorCode tooLarge{"disk.too-large"};
} // namespace disk

/// Every file of our own that must survive a power cut goes through here (databases have their
/// own way: SQLite). One seam, so that tests can cut the power, fill the disk or take it away
/// between any two calls. Thread-safe where the implementation is stateless.
class Disk
{
public:
    virtual ~Disk() = default;

    /// Whole content; `disk.too-large` past maxBytes, before reading it.
    virtual Result<QByteArray> read(const QString &path, qint64 maxBytes = 1LL << 30) = 0;
    /// Creates or overwrites, and syncs the file (not its folder).
    virtual Result<void> writeAndSync(const QString &path, const QByteArray &bytes) = 0;
    virtual Result<void> rename(const QString &from, const QString &to) = 0;
    /// Removing what is not there is fine.
    virtual Result<void> remove(const QString &path) = 0;
    virtual Result<void> syncFolder(const QString &path) = 0;
    virtual Result<void> makeFolder(const QString &path) = 0;
    /// Names (not paths) of the files in a folder, sorted.
    virtual Result<QStringList> list(const QString &folder) = 0;
    [[nodiscard]] virtual bool exists(const QString &path) = 0;
};

/// The real one (POSIX): fsync on files and folders, errno told apart.
class SystemDisk : public Disk
{
public:
    Result<QByteArray> read(const QString &path, qint64 maxBytes = 1LL << 30) override;
    Result<void> writeAndSync(const QString &path, const QByteArray &bytes) override;
    Result<void> rename(const QString &from, const QString &to) override;
    Result<void> remove(const QString &path) override;
    Result<void> syncFolder(const QString &path) override;
    Result<void> makeFolder(const QString &path) override;
    Result<QStringList> list(const QString &folder) override;
    [[nodiscard]] bool exists(const QString &path) override;
};

/// Writes `<path>.tmp-writing`, syncs, renames over `path`, syncs the folder: after it returns, the
/// new content is there whatever happens; before, the old one is.
Result<void> writeDurably(Disk &disk, const QString &path, const QByteArray &bytes);

/// Whether a name in a folder is the unfinished half of a writeDurably.
[[nodiscard]] bool isUnfinishedWrite(const QString &fileName);

} // namespace saltbush

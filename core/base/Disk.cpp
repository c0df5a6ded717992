// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <filesystem>

#include <fcntl.h>
#include <unistd.h>

namespace saltbush
{

namespace
{

constexpr QLatin1StringView unfinishedMark(".tmp-writing");

Error errorFromErrno(int number, ErrorCode otherwise, const QString &path)
{
    Error error{otherwise};
    if (number == ENOENT || number == ENOTDIR)
        error.code = disk::notFound;
    if (number == ENOSPC || number == EDQUOT)
        error.code = disk::full;
    error.place.file = QFileInfo(QDir::cleanPath(path)).fileName();
    const bool mayPass = error.code != disk::notFound && error.code != disk::tooLarge;
    error.retry = mayPass ? Retry::Later : Retry::No;
    return error;
}

/// An open file descriptor, closed at the end of the scope.
class Descriptor
{
public:
    Descriptor(const QString &path, int flags)
        : m_fd(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0600))
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] explicit operator bool() const { return m_fd >= 0; }

private:
    int m_fd;
};

bool writeAll(int fd, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t wrote =
            ::write(fd, bytes.constData() + done, std::size_t(bytes.size() - done));
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote < 0)
            return false;
        done += wrote;
    }
    return true;
}

} // namespace

Result<QByteArray> SystemDisk::read(const QString &path, qint64 maxBytes)
{
    QFile file(path);
    if (!file.exists())
        return fail(errorFromErrno(ENOENT, disk::notFound, path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(errorFromErrno(0, disk::unreadable, path));
    if (file.size() > maxBytes)
        return fail(errorFromErrno(0, disk::tooLarge, path));
    QByteArray bytes = file.read(maxBytes);
    if (file.error() != QFileDevice::NoError)
        return fail(errorFromErrno(0, disk::unreadable, path));
    return bytes;
}

Result<void> SystemDisk::writeAndSync(const QString &path, const QByteArray &bytes)
{
    const Descriptor file(path, O_WRONLY | O_CREAT | O_TRUNC);
    if (!file || !writeAll(file.get(), bytes) || ::fsync(file.get()) != 0)
        return fail(errorFromErrno(errno, disk::unwritable, path));
    return ok();
}

Result<void> SystemDisk::rename(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fail(errorFromErrno(errno, disk::unwritable, to));
    return ok();
}

Result<void> SystemDisk::remove(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
        return fail(errorFromErrno(errno, disk::unwritable, path));
    return ok();
}

Result<void> SystemDisk::syncFolder(const QString &path)
{
    const Descriptor folder(path, O_RDONLY | O_DIRECTORY);
    if (!folder || ::fsync(folder.get()) != 0)
        return fail(errorFromErrno(errno, disk::unwritable, path));
    return ok();
}

Result<void> SystemDisk::makeFolder(const QString &path)
{
    const bool made = QDir().mkpath(path);
    if (!made)
        return fail(errorFromErrno(errno, disk::unwritable, path));
    return ok();
}

/// Not by QDir, for which a folder that cannot be read is empty.
Result<QStringList> SystemDisk::list(const QString &folder)
{
    QStringList names;
    std::error_code error, unknown;
    const std::filesystem::path path(QFile::encodeName(folder).toStdString());
    std::filesystem::directory_iterator entry(path, error);
    for (; !error && entry != end(entry); entry.increment(error))
        if (entry->is_regular_file(unknown))
            names << QFile::decodeName(entry->path().filename().c_str());
    if (error)
        return fail(errorFromErrno(error.value(), disk::unreadable, folder));
    names.sort();
    return names;
}

bool SystemDisk::exists(const QString &path) { return QFile::exists(path); }

Result<void> writeDurably(Disk &disk, const QString &path, const QByteArray &bytes)
{
    const QString unfinished = path + unfinishedMark;
    if (auto written = disk.writeAndSync(unfinished, bytes); !written) {
        std::ignore = disk.remove(unfinished);
        return written;
    }
    SALTBUSH_TRY(disk.rename(unfinished, path));
    return disk.syncFolder(QFileInfo(path).path());
}

bool isUnfinishedWrite(const QString &fileName) { return fileName.endsWith(unfinishedMark); }

} // namespace saltbush

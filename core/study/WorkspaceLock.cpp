// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/WorkspaceLock.h"

#include "core/base/Disk.h"
#include "core/study/StudyErrors.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <QLockFile>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace saltbush::study
{

namespace
{

QString lockFileOf(const QString &workspace) { return workspace + QStringLiteral("/lock"); }

} // namespace

#ifdef Q_OS_WIN

struct WorkspaceLock::Handle
{
    explicit Handle(const QString &path) : file(path) { file.setStaleLockTime(0); }
    QLockFile file;
};

Result<WorkspaceLock> WorkspaceLock::take(const QString &workspace)
{
    auto handle = std::make_unique<Handle>(lockFileOf(workspace));
    if (!handle->file.tryLock())
        return fail(Error{workspaceInUse}.later());
    return WorkspaceLock(std::move(handle));
}

#else

namespace
{

Error errorOfOpening(int number)
{
    if (number == ENOENT)
        return Error{notAWorkspace};
    return Error{number == ENOSPC || number == EDQUOT ? disk::full : disk::unwritable}.later();
}

} // namespace

/// A lock of the kernel's: it goes with the process, however that ends, so none is ever stale.
struct WorkspaceLock::Handle
{
    explicit Handle(int opened) : descriptor(opened) { }
    ~Handle() { ::close(descriptor); }
    Q_DISABLE_COPY_MOVE(Handle)
    int descriptor;
};

Result<WorkspaceLock> WorkspaceLock::take(const QString &workspace)
{
    const QByteArray path = QFile::encodeName(lockFileOf(workspace));
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(errorOfOpening(errno));
    auto handle = std::make_unique<Handle>(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return fail(Error{workspaceInUse}.later());
    return WorkspaceLock(std::move(handle));
}

#endif

WorkspaceLock::WorkspaceLock(std::unique_ptr<Handle> handle) : m_handle(std::move(handle)) { }
WorkspaceLock::~WorkspaceLock() = default;
WorkspaceLock::WorkspaceLock(WorkspaceLock &&) noexcept = default;
WorkspaceLock &WorkspaceLock::operator=(WorkspaceLock &&) noexcept = default;

} // namespace saltbush::study

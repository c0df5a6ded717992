// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/PowerCutVfs.h"

#include "core/storage/Database.h"

#include <QDir>

#include <atomic>

#include <sqlite3.h>

namespace saltbush::test
{

namespace
{

/// What SQLite allocates for each open file: ours in front, the real one's behind it.
struct ShimFile
{
    sqlite3_file base;
    PowerCutMedium *medium;
    QString *path; ///< none for temporary files, which no cut can hurt

    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    [[nodiscard]] bool isOff() const { return medium->power().isOff(); }
    [[nodiscard]] bool allows(MediumEvent event) const { return medium->power().allows(event); }
};

ShimFile *shim(sqlite3_file *file) { return reinterpret_cast<ShimFile *>(file); }
sqlite3_file *real(sqlite3_file *file) { return shim(file)->real(); }

int closeFile(sqlite3_file *file)
{
    delete shim(file)->path;
    return real(file)->pMethods->xClose(real(file));
}

int readFile(sqlite3_file *file, void *buffer, int count, sqlite3_int64 offset)
{
    if (shim(file)->isOff())
        return SQLITE_IOERR_READ;
    return real(file)->pMethods->xRead(real(file), buffer, count, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    ShimFile *self = shim(file);
    if (!self->allows(MediumEvent::Write))
        return SQLITE_IOERR_WRITE;
    if (self->medium->power().isDiskFull())
        return SQLITE_FULL;
    const int code = real(file)->pMethods->xWrite(real(file), bytes, count, offset);
    if (code == SQLITE_OK && self->path != nullptr)
        self->medium->wrote(*self->path, offset, {static_cast<const char *>(bytes), count});
    return code;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    ShimFile *self = shim(file);
    if (!self->allows(MediumEvent::Truncate))
        return SQLITE_IOERR_TRUNCATE;
    const int code = real(file)->pMethods->xTruncate(real(file), size);
    if (code == SQLITE_OK && self->path != nullptr)
        self->medium->truncated(*self->path, size);
    return code;
}

int syncFile(sqlite3_file *file, int flags)
{
    ShimFile *self = shim(file);
    if (!self->allows(MediumEvent::Sync))
        return SQLITE_IOERR_FSYNC;
    const int code = real(file)->pMethods->xSync(real(file), flags);
    if (code == SQLITE_OK && self->path != nullptr)
        self->medium->synced(*self->path, true);
    return code;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    if (shim(file)->isOff())
        return SQLITE_IOERR_FSTAT;
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return shim(file)->isOff() ? SQLITE_IOERR_LOCK : real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkReservedLock(sqlite3_file *file, int *result)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}

int fileControl(sqlite3_file *file, int operation, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); }

int deviceCharacteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    if (shim(file)->isOff())
        return SQLITE_IOERR_SHMMAP;
    if (extend != 0 && shim(file)->medium->power().isDiskFull())
        return SQLITE_IOERR_SHMSIZE; // what the real one says when the file cannot grow
    return real(file)->pMethods->xShmMap(real(file), region, size, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void sharedBarrier(sqlite3_file *file) { real(file)->pMethods->xShmBarrier(real(file)); }

int unmapShared(sqlite3_file *file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

// Version 2: with shared memory (WAL), without memory-mapped pages, which could not be counted.
constexpr sqlite3_io_methods shimMethods{2,
                                         closeFile,
                                         readFile,
                                         writeFile,
                                         truncateFile,
                                         syncFile,
                                         fileSize,
                                         lockFile,
                                         unlockFile,
                                         checkReservedLock,
                                         fileControl,
                                         sectorSize,
                                         deviceCharacteristics,
                                         mapShared,
                                         lockShared,
                                         sharedBarrier,
                                         unmapShared,
                                         nullptr,
                                         nullptr};

} // namespace

struct PowerCutVfs::Shim
{
    sqlite3_vfs vfs;
    sqlite3_vfs *real;
    PowerCutMedium &medium;

    static Shim &of(sqlite3_vfs *vfs) { return *static_cast<Shim *>(vfs->pAppData); }

    static int open(sqlite3_vfs *vfs, sqlite3_filename path, sqlite3_file *file, int flags,
                    int *outFlags)
    {
        Shim &self = of(vfs);
        ShimFile *ours = shim(file);
        ours->base.pMethods = nullptr;
        ours->medium = &self.medium;
        ours->path = nullptr;
        if (self.medium.power().isOff())
            return SQLITE_CANTOPEN;
        if (path != nullptr)
            self.medium.opened(QString::fromUtf8(path));
        const int code = self.real->xOpen(self.real, path, ours->real(), flags, outFlags);
        if (code != SQLITE_OK)
            return code;
        if (path != nullptr)
            ours->path = new QString(QString::fromUtf8(path));
        ours->base.pMethods = &shimMethods;
        return code;
    }

    static int remove(sqlite3_vfs *vfs, const char *path, int syncFolder)
    {
        Shim &self = of(vfs);
        if (!self.medium.power().allows(MediumEvent::Remove))
            return SQLITE_IOERR_DELETE;
        const int code = self.real->xDelete(self.real, path, syncFolder);
        if (code == SQLITE_OK)
            self.medium.removed(QString::fromUtf8(path), syncFolder != 0);
        return code;
    }

    static int access(sqlite3_vfs *vfs, const char *path, int flags, int *result)
    {
        Shim &self = of(vfs);
        if (self.medium.power().isOff())
            return SQLITE_IOERR_ACCESS;
        return self.real->xAccess(self.real, path, flags, result);
    }
};

PowerCutVfs::PowerCutVfs(PowerCutMedium &medium)
{
    // Setting SQLite up registers its own file systems, and must come before ours.
    std::ignore = storage::initialise();
    static std::atomic<int> count = 0;
    m_name = "power-cut-" + std::to_string(++count);
    sqlite3_vfs *real = sqlite3_vfs_find(nullptr);
    m_shim.reset(new Shim{*real, real, medium});
    sqlite3_vfs &vfs = m_shim->vfs;
    vfs.pNext = nullptr;
    vfs.zName = m_name.c_str();
    vfs.pAppData = m_shim.get();
    vfs.szOsFile = int(sizeof(ShimFile)) + real->szOsFile;
    vfs.xOpen = Shim::open;
    vfs.xDelete = Shim::remove;
    vfs.xAccess = Shim::access;
    sqlite3_vfs_register(&vfs, 0);
}

PowerCutVfs::~PowerCutVfs() { sqlite3_vfs_unregister(&m_shim->vfs); }

} // namespace saltbush::test

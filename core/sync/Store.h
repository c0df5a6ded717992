// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Disk.h"
#include "core/record/Piece.h"
#include "core/sync/SyncErrors.h"

#include <memory>

namespace saltbush::sync
{

/// The two shelves of a store: what laptops bring, and what they fetch.
enum class Shelf { Up, Down };
[[nodiscard]] QString nameOf(Shelf shelf); ///< "up", "down"

/// Any dumb place that keeps immutable objects under the BLAKE2b-256 hash of their bytes (64
/// lower-case hexadecimal digits). Same name means same bytes, so two who write at once do no harm.
/// A place that is gone is `sync.store-unreachable`, to be tried again later. One thread.
class Store
{
public:
    virtual ~Store() = default;

    /// When it returns, the object is durable there. An object that is there already is read and
    /// hashed, and written anew where it is not what its name says. `sync.object-unreadable`: what
    /// lies in its place cannot be written over.
    virtual Result<void> put(Shelf shelf, const QString &name, const QByteArray &bytes) = 0;
    /// Names of whole objects, sorted; whatever else lies there is passed over.
    virtual Result<QStringList> list(Shelf shelf) = 0;
    /// `sync.no-such-object`, `sync.object-altered`, `sync.object-unreadable`, `disk.too-large`.
    virtual Result<QByteArray> get(Shelf shelf, const QString &name) = 0;
    /// For coordinators; removing what is not there is fine.
    virtual Result<void> remove(Shelf shelf, const QString &name) = 0;
};

/// Larger objects are not read: nothing but pieces comes up, and a package with all its media is
/// smaller than the other bound.
[[nodiscard]] constexpr qint64 largestObject(Shelf shelf)
{
    return shelf == Shelf::Up ? qint64(record::largestPiece) : 512LL << 20;
}

/// A store by its address: a path, or file://. `sync.unsupported-store`, `sync.no-store` (empty).
[[nodiscard]] Result<std::unique_ptr<Store>> openStore(Disk &disk, const QString &address);

} // namespace saltbush::sync

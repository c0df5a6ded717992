// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/Outbox.h"
#include "core/record/Piece.h"
#include "tests/core/record/RecordFixture.h"

namespace saltbush::test
{

/// Database, chain and outbox of one device, opened as a program does at its start.
struct OpenOutbox
{
    storage::Database database;
    record::DeviceChain chain;
    record::Outbox outbox;

    OpenOutbox(const RecordWorld &world, Disk &disk, const QString &folder,
               storage::Database opened)
        : database(std::move(opened))
        , chain(database, world.device)
        , outbox(disk, folder + QStringLiteral("/outbox"), database, chain)
    {
    }
    OpenOutbox(const OpenOutbox &) = delete;
    OpenOutbox &operator=(const OpenOutbox &) = delete;
};

inline Result<std::unique_ptr<OpenOutbox>>
openOutbox(const RecordWorld &world, Disk &disk, const QString &folder, const std::string &vfs = {})
{
    SALTBUSH_TRY_ASSIGN(auto database,
                        storage::Database::open(folder + QStringLiteral("/data.db"), fixedKey(5),
                                                {.create = true, .vfs = vfs}));
    SALTBUSH_TRY(storage::migrate(database, record::migrations()));
    return std::make_unique<OpenOutbox>(world, disk, folder, std::move(database));
}

inline record::NewRecord newRecord(const RecordWorld &world, crypto::ByteSource &content, char id,
                                   record::Kind kind = record::Kind::Interview)
{
    return {.kind = kind,
            .id = fixedId<RecordId>(id),
            .time = fixedTime(),
            .content = content,
            .recipients = world.toCoordinators()};
}

/// The record on the wire, put together from its piece files.
inline QByteArray wireOf(const RecordWorld &world, const record::Outbox &outbox,
                         const record::OutboxEntry &entry)
{
    QByteArray wire;
    for (int n = 0; n < entry.pieces; ++n) {
        const QByteArray piece = must(outbox.piece(entry.record, n));
        for (const record::Segment &segment :
             must(record::decodePiece(piece, world.transportKey))) {
            CHECK(segment.record == entry.record);
            CHECK(segment.offset == quint64(wire.size()));
            wire += segment.bytes;
        }
    }
    return wire;
}

inline QByteArray contentOf(const RecordWorld &world, const record::Outbox &outbox,
                            const record::OutboxEntry &entry)
{
    const QByteArray wire = wireOf(world, outbox, entry);
    const record::WireRecord split = must(record::splitRecord(wire));
    return must(record::openBody(split.stub, split.body, world.signer.verifyKey(),
                                 world.coordinatorKeys()));
}

} // namespace saltbush::test

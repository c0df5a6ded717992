// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/DeviceChain.h"

#include "core/storage/Database.h"

#include <array>

namespace saltbush::record
{

namespace
{

constexpr std::array steps{storage::Migration{"record", 1, R"sql(
    CREATE TABLE record_chain (
        device    BLOB PRIMARY KEY,
        sequence  INTEGER NOT NULL,
        stub_hash BLOB NOT NULL
    ) STRICT;
    CREATE TABLE record_stub (
        device   BLOB NOT NULL,
        sequence INTEGER NOT NULL,
        id       BLOB NOT NULL,
        stub     BLOB NOT NULL,
        PRIMARY KEY (device, sequence)
    ) STRICT;
    CREATE TABLE record_outbox (
        record   BLOB PRIMARY KEY,
        kind     INTEGER NOT NULL,
        sequence INTEGER NOT NULL,
        pieces   INTEGER NOT NULL,
        bytes    INTEGER NOT NULL,
        state    INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX record_outbox_state ON record_outbox (state, sequence);
)sql"},
                           storage::Migration{"record", 2, R"sql(
    CREATE INDEX record_stub_id ON record_stub (id);
)sql"}};

} // namespace

std::span<const storage::Migration> migrations() { return steps; }

bool follows(const Stub &stub, const ChainHead &head)
{
    return stub.sequence == head.lastSequence + 1 && stub.previous == head.lastStubHash;
}

Result<std::optional<Stub>> ownStub(storage::Database &database, RecordId id)
{
    SALTBUSH_TRY_ASSIGN(auto row,
                        database.prepare("SELECT stub FROM record_stub WHERE id = ?", id));
    SALTBUSH_TRY_ASSIGN(const bool found, row.step());
    if (!found)
        return std::optional<Stub>{};
    SALTBUSH_TRY_ASSIGN(Stub stub, Stub::decode(row.bytes(0)));
    return std::optional(std::move(stub));
}

Result<UtcTime> lastSealed(storage::Database &database)
{
    SALTBUSH_TRY_ASSIGN(auto rows,
                        database.prepare("SELECT stub FROM record_stub"
                                         " JOIN record_chain USING (device, sequence)"));
    UtcTime newest{};
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
        if (!found)
            return newest;
        if (const auto stub = Stub::decode(rows.bytes(0))) // a newer format keeps nobody out
            newest = std::max(newest, stub->time);
    }
}

DeviceChain::DeviceChain(storage::Database &database, DeviceId device)
    : m_database(database)
    , m_device(device)
{
}

Result<ChainHead> DeviceChain::head() const
{
    SALTBUSH_TRY_ASSIGN(
        auto row,
        m_database.prepare("SELECT sequence, stub_hash FROM record_chain WHERE device = ?",
                           m_device));
    SALTBUSH_TRY_ASSIGN(const bool found, row.step());
    if (!found)
        return ChainHead{};
    return ChainHead{quint64(row.integer(0)), row.fixedBytes<crypto::Hash256>(1)};
}

Result<void> DeviceChain::advance(const Stub &stub)
{
    SALTBUSH_TRY_ASSIGN(const ChainHead before, head());
    if (stub.device != m_device || !follows(stub, before))
        return fail(Error{brokenChain}.with(QString::number(stub.sequence)));
    SALTBUSH_TRY(m_database.run("INSERT INTO record_stub (device, sequence, id, stub)"
                                " VALUES (?, ?, ?, ?)",
                                m_device, stub.sequence, stub.id, stub.encode()));
    return m_database.run("INSERT INTO record_chain (device, sequence, stub_hash) VALUES (?, ?, ?)"
                          " ON CONFLICT (device) DO UPDATE"
                          " SET sequence = excluded.sequence, stub_hash = excluded.stub_hash",
                          m_device, stub.sequence, stub.hash());
}

Result<std::vector<Stub>> DeviceChain::stubs(quint64 fromSequence, int limit) const
{
    SALTBUSH_TRY_ASSIGN(auto rows,
                        m_database.prepare("SELECT stub FROM record_stub WHERE device = ?"
                                           " AND sequence >= ? ORDER BY sequence LIMIT ?",
                                           m_device, fromSequence, limit));
    std::vector<Stub> stubs;
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            break;
        SALTBUSH_TRY_ASSIGN(Stub stub, Stub::decode(rows.bytes(0)));
        stubs.push_back(std::move(stub));
    }
    return stubs;
}

Result<void> DeviceChain::audit(const crypto::VerifyKey &key) const
{
    ChainHead reached;
    while (true) {
        SALTBUSH_TRY_ASSIGN(const std::vector<Stub> next, stubs(reached.lastSequence + 1));
        if (next.empty())
            break;
        for (const Stub &stub : next) {
            if (!follows(stub, reached) || stub.device != m_device)
                return fail(Error{brokenChain}.with(QString::number(stub.sequence)));
            if (!stub.isSignedBy(key))
                return fail(Error{badSignature}.with(QString::number(stub.sequence)));
            reached = {stub.sequence, stub.hash()};
        }
    }
    SALTBUSH_TRY_ASSIGN(const ChainHead end, head());
    if (end != reached)
        return fail(Error{brokenChain}.with(QString::number(end.lastSequence)));
    return ok();
}

} // namespace saltbush::record

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/Stub.h"
#include "core/storage/Migrations.h"

#include <span>

namespace saltbush::record
{

/// The tables of this folder (chain heads, own stubs, outbox), module "record".
[[nodiscard]] std::span<const storage::Migration> migrations();

/// The end of a device's chain.
struct ChainHead
{
    quint64 lastSequence = 0;     ///< 0 before the first record
    crypto::Hash256 lastStubHash; ///< zero before the first record

    friend bool operator==(const ChainHead &, const ChainHead &) = default;
};

/// The chain of one device in its workspace: where it ends, and every stub it wrote, so that the
/// device can prove its own chain. Sequence numbers run on across epochs.
class DeviceChain
{
public:
    /// The database is borrowed and migrated.
    DeviceChain(storage::Database &database, DeviceId device);

    [[nodiscard]] DeviceId device() const { return m_device; }
    [[nodiscard]] Result<ChainHead> head() const;
    /// Keeps the stub and moves the head; inside the caller's transaction.
    /// `record.broken-chain` unless it is this device's and follows the head.
    Result<void> advance(const Stub &stub);
    /// Own stubs from a sequence number on, in order, at most so many.
    [[nodiscard]] Result<std::vector<Stub>> stubs(quint64 fromSequence = 1, int limit = 1000) const;
    /// Every link and signature from the first stub to the head: `record.broken-chain`,
    /// `record.bad-signature` (fact: sequence).
    Result<void> audit(const crypto::VerifyKey &key) const;

private:
    storage::Database &m_database;
    DeviceId m_device;
};

/// The stub of a record that one of the devices of this very workspace wrote; nothing for an id
/// that others use.
[[nodiscard]] Result<std::optional<Stub>> ownStub(storage::Database &database, RecordId id);

/// The time of the newest record that anybody in this workspace sealed: of the ends of its chains.
/// The beginning of time before the first.
[[nodiscard]] Result<UtcTime> lastSealed(storage::Database &database);

/// Whether a stub follows a head (device aside).
[[nodiscard]] bool follows(const Stub &stub, const ChainHead &head);

} // namespace saltbush::record

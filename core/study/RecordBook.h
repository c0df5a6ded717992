// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/DeviceChain.h"
#include "core/record/Stub.h"

#include <functional>
#include <optional>

namespace saltbush::study
{

enum class RecordState : quint8 {
    Accepted = 1,    ///< verified and in its place in the chain
    Pending = 2,     ///< verified, but a record before it is missing
    Quarantined = 3, ///< kept as a finding: why is in `reason`
};

struct KnownRecord
{
    record::Stub stub;
    RecordState state = RecordState::Accepted;
    QString reason; ///< name of an error code, for what is quarantined
    UtcTime received;
    bool hasBody = false;
};

/// Every stub that this workspace ever saw, own and merged, and the bodies that it was given to
/// keep. Two stubs with one record id are two rows: a fork is evidence. Callers give the
/// transaction.
class RecordBook
{
public:
    explicit RecordBook(storage::Database &database) : m_database(database) { }

    /// Keeps a stub (a repeated one is left as it is); a null view keeps no body.
    Result<void> keep(const record::Stub &stub, RecordState state, UtcTime received,
                      QByteArrayView body = {}, const QString &reason = {});
    Result<void> setState(const crypto::Hash256 &stubHash, RecordState state,
                          const QString &reason = {});
    /// A body for a stub that is here: it came later, or is to be kept after all.
    Result<void> keepBody(const crypto::Hash256 &stubHash, QByteArrayView body);
    Result<void> dropBody(const crypto::Hash256 &stubHash);

    /// By the hash of the stub as stored.
    [[nodiscard]] Result<std::optional<KnownRecord>> find(const crypto::Hash256 &stubHash) const;
    /// All stubs under one record id: more than one is a fork.
    [[nodiscard]] Result<std::vector<KnownRecord>> withId(RecordId id) const;
    [[nodiscard]] Result<std::vector<KnownRecord>> at(DeviceId device, quint64 sequence) const;
    [[nodiscard]] Result<QByteArray> body(const crypto::Hash256 &stubHash) const;
    /// The end of what is accepted of a device.
    [[nodiscard]] Result<record::ChainHead> head(DeviceId device) const;

    struct Filter
    {
        std::optional<RecordState> state = {};
        std::optional<record::Kind> kind = {};
        std::optional<DeviceId> device = {};
    };
    using Visitor = std::function<Result<void>(const KnownRecord &)>;
    /// By device, then sequence; one row in memory at a time.
    Result<void> forEach(const Filter &filter, const Visitor &visit) const;
    [[nodiscard]] Result<qint64> count(const Filter &filter) const;
    [[nodiscard]] Result<std::vector<DeviceId>> devices() const;
    /// When something was last accepted from another device than this.
    [[nodiscard]] Result<std::optional<UtcTime>> lastReceived(DeviceId own) const;

private:
    storage::Database &m_database;
};

} // namespace saltbush::study

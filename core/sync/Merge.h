// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/RecordBook.h"
#include "core/sync/ContentReader.h"
#include "core/sync/SegmentShelf.h"
#include "core/sync/SyncErrors.h"
#include "core/sync/SyncReport.h"
#include "core/sync/TrustedPast.h"

#include <map>

namespace saltbush::sync
{

/// What a coordinator or reviewer makes of records that came, in any order and any number of
/// times. Each is checked in this order: size → device, signature, revocation → body hash → seen
/// before? → its place in the chain of its device; then it is opened. What does not pass is kept in
/// the RecordBook with the reason. A record that comes before the one it follows waits for it.
/// The same records in whatever order leave the same books.
class Merge
{
public:
    /// Both borrowed; the workspace must have a package.
    [[nodiscard]] static Result<Merge> open(study::Workspace &workspace, SyncReport &report);

    /// What a piece holds; inside the caller's transaction. `object` names it in refusals. False
    /// where something in it waits for a newer program: the piece is to be looked at again.
    Result<bool> addSegments(const std::vector<record::Segment> &segments, const QString &object);
    /// One record on the wire; inside the caller's transaction.
    Result<void> addRecord(QByteArrayView wire, const QString &object = {});
    /// A newer package may know devices that were unknown, trust one that was revoked further, have
    /// revoked others, and bring keys for what could not be opened; a newer program may read more:
    /// that is looked at again.
    Result<void> reconsider();

private:
    struct Candidate
    {
        const record::Stub &stub;
        crypto::Hash256 hash;
        QByteArrayView body;
        QString object;
        bool isNewRow = true; ///< the RecordBook does not have it
    };
    Merge(study::Workspace &workspace, SyncReport &report, ContentReader reader);

    Result<bool> judgeWire(const QByteArray &wire, const record::Segment &segment,
                           const QString &object, std::optional<ErrorCode> &why);
    Result<void> addKnown(const study::KnownRecord &known, const Candidate &candidate);
    Result<void> takeWaiting(const Candidate &candidate);
    Result<void> judge(const Candidate &candidate);
    Result<bool> isFork(const Candidate &candidate) const;
    Result<void> place(const Candidate &candidate);
    Result<void> accept(const Candidate &candidate);
    Result<void> takeBody(const Candidate &candidate);
    Result<ContentTaken> read(const Candidate &candidate);
    Result<void> reconsiderStates();
    Result<void> readAgain();
    Result<void> acceptFollowers(DeviceId device);
    /// Of what comes next in a chain: taken where nothing is said.
    struct Turn
    {
        std::optional<ErrorCode> problem = {};
        bool isOpen = false; ///< it still waits
    };
    Result<Turn> turnOf(const record::Stub &stub, const record::ChainHead &end);
    [[nodiscard]] const study::Device *revoked(DeviceId id) const;
    Result<void> setAside(const Candidate &candidate, study::RecordState state, QByteArrayView body,
                          const QString &reason = {});
    Result<void> quarantine(const Candidate &candidate, ErrorCode why, bool keepBody = true);
    Result<record::ChainHead> head(DeviceId device);
    void refuse(const QString &object, const QString &record, ErrorCode why);

    study::Workspace *m_workspace;
    SyncReport *m_report;
    ContentReader m_reader;
    study::RecordBook m_book;
    Holdings m_holdings;
    SegmentShelf m_shelf;
    TrustedPast m_past;
    std::map<DeviceId, record::ChainHead> m_heads; ///< within one transaction
    bool m_isAllRead = true;
};

} // namespace saltbush::sync

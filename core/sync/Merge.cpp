// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Merge.h"

#include "core/sync/Trust.h"

namespace saltbush::sync
{

using study::RecordState;

namespace
{

/// The reason that a quarantined record would have today.
QString distrustNow(const study::Workspace &workspace, const record::Stub &stub)
{
    const auto why = distrust(*workspace.package(), stub);
    return why ? why->toString() : QString();
}

} // namespace

Result<Merge> Merge::open(study::Workspace &workspace, SyncReport &report)
{
    SALTBUSH_TRY_ASSIGN(ContentReader reader, ContentReader::open(workspace));
    return Merge(workspace, report, std::move(reader));
}

Merge::Merge(study::Workspace &workspace, SyncReport &report, ContentReader reader)
    : m_workspace(&workspace)
    , m_report(&report)
    , m_reader(std::move(reader))
    , m_book(workspace.database())
    , m_holdings(workspace.database())
    , m_shelf(workspace.database())
{
}

Result<void> Merge::addSegments(const std::vector<record::Segment> &segments, const QString &object)
{
    m_heads.clear();
    for (const record::Segment &segment : segments) {
        const auto whole = m_shelf.add(segment);
        if (!whole && whole.error().code == record::tooLarge)
            refuse(object, segment.record.toString(), record::tooLarge);
        else if (!whole)
            return fail(whole.error());
        else if (*whole)
            SALTBUSH_TRY(addRecord(**whole, object));
    }
    return ok();
}

Result<void> Merge::addRecord(QByteArrayView wire, const QString &object)
{
    const auto split = record::splitRecord(wire);
    if (!split) {
        refuse(object, {}, split.error().code);
        return ok();
    }
    const record::Stub &stub = split->stub;
    Candidate candidate{stub, stub.hash(), split->body, object};
    SALTBUSH_TRY_ASSIGN(const auto known, m_book.find(candidate.hash));
    candidate.isNewRow = !known;
    if (!known)
        return judge(candidate);
    if (known->state == RecordState::Quarantined) {
        // What was wrong with its body, or with what we knew, may be right this time.
        if (known->reason == unknownDevice.toString()
            || known->reason == record::bodyMismatch.toString())
            return judge(candidate);
    } else if (known->state == RecordState::Accepted && !split->isErased()) {
        SALTBUSH_TRY_ASSIGN(const bool done, m_holdings.isKnown(candidate.hash));
        if (!done)
            return takeBody(candidate);
    }
    ++m_report->duplicates;
    return ok();
}

Result<void> Merge::judge(const Candidate &candidate)
{
    if (const auto why = distrust(*m_workspace->package(), candidate.stub))
        return quarantine(candidate, *why);
    const study::Device *device = m_workspace->package()->device(candidate.stub.device);
    if (const auto whole = record::verifyRecord(candidate.stub, candidate.body, device->verifyKey);
        !whole)
        return quarantine(candidate, whole.error().code, false);
    SALTBUSH_TRY_ASSIGN(const bool fork, isFork(candidate));
    return fork ? quarantine(candidate, forked) : place(candidate);
}

/// Two signed stubs for one id or one place in a chain. Which of two that both wait is the true one
/// shows when the gap before them fills.
Result<bool> Merge::isFork(const Candidate &candidate) const
{
    SALTBUSH_TRY_ASSIGN(auto rivals, m_book.withId(candidate.stub.id));
    SALTBUSH_TRY_ASSIGN(const auto neighbours,
                        m_book.at(candidate.stub.device, candidate.stub.sequence));
    for (const study::KnownRecord &neighbour : neighbours)
        if (neighbour.state == RecordState::Accepted)
            rivals.push_back(neighbour);
    return std::ranges::any_of(rivals, [&](const study::KnownRecord &rival) {
        return rival.state != RecordState::Quarantined && rival.stub.hash() != candidate.hash;
    });
}

Result<void> Merge::place(const Candidate &candidate)
{
    SALTBUSH_TRY_ASSIGN(const record::ChainHead end, head(candidate.stub.device));
    if (candidate.stub.sequence > end.lastSequence + 1) {
        ++m_report->pending;
        return setAside(candidate, RecordState::Pending, candidate.body);
    }
    if (!record::follows(candidate.stub, end))
        return quarantine(candidate, record::brokenChain);
    SALTBUSH_TRY(accept(candidate));
    return acceptFollowers(candidate.stub.device);
}

Result<void> Merge::accept(const Candidate &candidate)
{
    SALTBUSH_TRY(setAside(candidate, RecordState::Accepted, {}));
    m_heads[candidate.stub.device] = {candidate.stub.sequence, candidate.hash};
    const bool isErased = candidate.body.isEmpty() && candidate.stub.bodyLength != 0;
    if (!isErased)
        return takeBody(candidate);
    ++m_report->received;
    return ok();
}

Result<void> Merge::takeBody(const Candidate &candidate)
{
    const study::Device *device = m_workspace->package()->device(candidate.stub.device);
    if (!device || !record::verifyRecord(candidate.stub, candidate.body, device->verifyKey)) {
        refuse(candidate.object, candidate.stub.id.toString(), record::bodyMismatch);
        return ok();
    }
    SALTBUSH_TRY_ASSIGN(const ContentTaken taken, m_reader.take(candidate.stub, candidate.body));
    if (taken.keepSealed)
        SALTBUSH_TRY(m_book.keepBody(candidate.hash, candidate.body));
    else
        SALTBUSH_TRY(m_book.dropBody(candidate.hash));
    if (taken.problem)
        refuse(candidate.object, candidate.stub.id.toString(), *taken.problem);
    ++m_report->received;
    m_report->unreadable += taken.isUnreadable;
    return m_holdings.keep({candidate.stub.id, candidate.hash}, taken.isHeld);
}

/// What waited for this one, and for what waited for this one.
Result<void> Merge::acceptFollowers(DeviceId device)
{
    while (true) {
        SALTBUSH_TRY_ASSIGN(const record::ChainHead end, head(device));
        SALTBUSH_TRY_ASSIGN(const auto next, m_book.at(device, end.lastSequence + 1));
        bool moved = false;
        for (const study::KnownRecord &waiting : next) {
            if (waiting.state != RecordState::Pending)
                continue;
            const crypto::Hash256 hash = waiting.stub.hash();
            SALTBUSH_TRY_ASSIGN(const QByteArray body, m_book.body(hash));
            const Candidate candidate{waiting.stub, hash, body, {}, false};
            const bool follows = !moved && record::follows(waiting.stub, end);
            SALTBUSH_TRY(follows ? accept(candidate)
                                 : quarantine(candidate, moved ? forked : record::brokenChain));
            moved = moved || follows;
        }
        if (!moved)
            return ok();
    }
}

Result<void> Merge::setAside(const Candidate &candidate, RecordState state, QByteArrayView body,
                             const QString &reason)
{
    if (candidate.isNewRow)
        return m_book.keep(candidate.stub, state, m_workspace->now(), body, reason);
    SALTBUSH_TRY(m_book.setState(candidate.hash, state, reason));
    return body.isEmpty() ? ok() : m_book.keepBody(candidate.hash, body);
}

Result<void> Merge::quarantine(const Candidate &candidate, ErrorCode why, bool keepBody)
{
    refuse(candidate.object, candidate.stub.id.toString(), why);
    return setAside(candidate, RecordState::Quarantined,
                    keepBody ? candidate.body : QByteArrayView(), why.toString());
}

Result<void> Merge::reconsider()
{
    m_heads.clear();
    const auto mayCount = [&](const study::KnownRecord &known) {
        return known.reason == unknownDevice.toString() || known.reason == revokedDevice.toString();
    };
    std::vector<study::KnownRecord> strangers;
    SALTBUSH_TRY(
        m_book.forEach({.state = RecordState::Quarantined}, [&](const study::KnownRecord &known) {
            if (mayCount(known) && known.reason != distrustNow(*m_workspace, known.stub))
                strangers.push_back(known);
            return ok();
        }));
    for (const study::KnownRecord &known : strangers) {
        const crypto::Hash256 hash = known.stub.hash();
        SALTBUSH_TRY_ASSIGN(const QByteArray body, m_book.body(hash));
        std::erase_if(m_report->refused, [&](const Refusal &refusal) {
            return refusal.code.toString() == known.reason
                && refusal.record == known.stub.id.toString();
        });
        SALTBUSH_TRY(judge({known.stub, hash, body, {}, false}));
    }
    return ok();
}

Result<record::ChainHead> Merge::head(DeviceId device)
{
    if (const auto found = m_heads.find(device); found != m_heads.end())
        return found->second;
    SALTBUSH_TRY_ASSIGN(const record::ChainHead head, m_book.head(device));
    m_heads[device] = head;
    return head;
}

void Merge::refuse(const QString &object, const QString &record, ErrorCode why)
{
    m_report->refused.push_back({object, record, why});
}

} // namespace saltbush::sync

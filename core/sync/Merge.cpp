// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Merge.h"

#include "core/sync/ObjectLog.h"
#include "core/sync/Trust.h"

#include <set>

namespace saltbush::sync
{

using study::RecordState;

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
    , m_past(workspace.database())
{
}

Result<bool> Merge::addSegments(const std::vector<record::Segment> &segments, const QString &object)
{
    m_heads.clear();
    m_past.forget();
    m_isAllRead = true;
    m_shelf.beginPiece();
    bool isBounded = false;
    for (const record::Segment &segment : segments) {
        std::optional<ErrorCode> why;
        const auto added = m_shelf.add(
            segment, [&](const QByteArray &wire) { return judgeWire(wire, segment, object, why); });
        if (!added && added.error().code == record::tooLarge)
            refuse(object, segment.record.toString(), record::tooLarge);
        else if (!added && added.error().code == tooManyParts)
            isBounded = true;
        else if (!added)
            return fail(added.error());
        else if (why) // no way to put its parts together gave a record
            refuse(object, segment.record.toString(), *why);
    }
    if (isBounded)
        refuse(object, {}, tooManyParts);
    return m_isAllRead && !isBounded;
}

/// What one segment holds is looked at as it is. Of what was put together only what belongs
/// together is, and its parts are needed no longer when it is in the books.
Result<bool> Merge::judgeWire(const QByteArray &wire, const record::Segment &segment,
                              const QString &object, std::optional<ErrorCode> &why)
{
    const bool isJoined = segment.bytes.size() != wire.size();
    const auto split = record::splitRecord(wire);
    const bool belongs = split && split->stub.id == segment.record
        && crypto::hash(split->body) == split->stub.bodyHash;
    if (isJoined && !belongs) {
        why = split ? record::bodyMismatch : split.error().code;
        m_isAllRead &= *why != record::newerFormat;
        return false;
    }
    why.reset();
    SALTBUSH_TRY(addRecord(wire, object));
    if (!isJoined)
        return false;
    SALTBUSH_TRY_ASSIGN(const auto known, m_book.find(split->stub.hash()));
    return known && known->state != RecordState::Quarantined;
}

Result<void> Merge::addRecord(QByteArrayView wire, const QString &object)
{
    const auto split = record::splitRecord(wire);
    if (!split) {
        m_isAllRead &= split.error().code != record::newerFormat;
        refuse(object, {}, split.error().code);
        return ok();
    }
    const record::Stub &stub = split->stub;
    Candidate candidate{stub, stub.hash(), split->body, object};
    SALTBUSH_TRY_ASSIGN(const auto known, m_book.find(candidate.hash));
    candidate.isNewRow = !known;
    return known ? addKnown(*known, candidate) : judge(candidate);
}

/// A record that came before may have come without its body, or been judged with what was known
/// then.
Result<void> Merge::addKnown(const study::KnownRecord &known, const Candidate &candidate)
{
    const bool brings = !candidate.body.isEmpty();
    if (known.state == RecordState::Quarantined) {
        if (known.reason == unknownDevice.toString()
            || known.reason == record::bodyMismatch.toString())
            return judge(candidate);
    } else if (known.state == RecordState::Pending && brings && !known.hasBody) {
        return takeWaiting(candidate);
    } else if (known.state == RecordState::Accepted && brings) {
        SALTBUSH_TRY_ASSIGN(const bool done, m_holdings.isKnown(candidate.hash));
        if (!done)
            return takeBody(candidate);
    }
    ++m_report->duplicates;
    return ok();
}

/// Its stub came alone, or was sent alone by somebody else.
Result<void> Merge::takeWaiting(const Candidate &candidate)
{
    if (crypto::hash(candidate.body) == candidate.stub.bodyHash)
        return m_book.keepBody(candidate.hash, candidate.body);
    refuse(candidate.object, candidate.stub.id.toString(), record::bodyMismatch);
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

/// Two signed stubs of one device for one id or one place in its chain. Which of two that both wait
/// is the true one shows when the gap before them fills. Another device that uses the id is said,
/// and keeps nobody out: whose it was first, nobody can tell. What waits of a revoked device may be
/// a past that it wrote anew: that keeps the true one not out, either.
Result<bool> Merge::isFork(const Candidate &candidate) const
{
    SALTBUSH_TRY_ASSIGN(auto rivals, m_book.withId(candidate.stub.id));
    const auto isOther = [&](const study::KnownRecord &known) {
        return known.stub.device != candidate.stub.device;
    };
    if (std::ranges::any_of(rivals, isOther))
        m_report->refuse({candidate.object, candidate.stub.id.toString(), idReused});
    std::erase_if(rivals, isOther);
    if (revoked(candidate.stub.device))
        std::erase_if(rivals, [](const study::KnownRecord &known) {
            return known.state == RecordState::Pending;
        });
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
    const DeviceId device = candidate.stub.device;
    SALTBUSH_TRY_ASSIGN(const record::ChainHead end, head(device));
    const bool isLater = candidate.stub.sequence > end.lastSequence + 1;
    if (!isLater && !record::follows(candidate.stub, end))
        return quarantine(candidate, record::brokenChain);
    if (!isLater && !revoked(device)) {
        SALTBUSH_TRY(accept(candidate));
        return acceptFollowers(device);
    }
    SALTBUSH_TRY(setAside(candidate, RecordState::Pending, candidate.body));
    if (revoked(device)) // it may be the link that the others waited for
        SALTBUSH_TRY(acceptFollowers(device));
    SALTBUSH_TRY_ASSIGN(const record::ChainHead reached, head(device));
    m_report->pending += candidate.stub.sequence > reached.lastSequence;
    return ok();
}

Result<void> Merge::accept(const Candidate &candidate)
{
    SALTBUSH_TRY(setAside(candidate, RecordState::Accepted, {}));
    m_heads[candidate.stub.device] = {candidate.stub.sequence, candidate.hash};
    const bool isErased = candidate.body.isEmpty() && candidate.stub.bodyLength != 0;
    if (!isErased)
        return takeBody(candidate);
    const auto &tombstones = m_workspace->package()->tombstones;
    if (std::ranges::find(tombstones, candidate.stub.id) == tombstones.end())
        refuse(candidate.object, candidate.stub.id.toString(), bodyMissing);
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
    SALTBUSH_TRY_ASSIGN(const ContentTaken taken, read(candidate));
    ++m_report->received;
    m_report->unreadable += taken.isUnreadable;
    return ok();
}

/// What is kept sealed because it could not be read is tried again by another reader.
Result<ContentTaken> Merge::read(const Candidate &candidate)
{
    SALTBUSH_TRY_ASSIGN(const ContentTaken taken, m_reader.take(candidate.stub, candidate.body));
    if (taken.keepSealed)
        SALTBUSH_TRY(m_book.keepBody(candidate.hash, candidate.body));
    else
        SALTBUSH_TRY(m_book.dropBody(candidate.hash));
    if (taken.problem)
        refuse(candidate.object, candidate.stub.id.toString(), *taken.problem);
    std::optional<QString> unreadFor;
    if (taken.keepSealed && (taken.problem || taken.isUnreadable))
        unreadFor = readerOf(m_workspace->package()->version);
    SALTBUSH_TRY(m_holdings.keep({candidate.stub.id, candidate.hash}, taken.isHeld, unreadFor));
    return taken;
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
            SALTBUSH_TRY_ASSIGN(const Turn turn, turnOf(waiting.stub, end));
            if (turn.isOpen)
                continue;
            const crypto::Hash256 hash = waiting.stub.hash();
            SALTBUSH_TRY_ASSIGN(const QByteArray body, m_book.body(hash));
            const Candidate candidate{waiting.stub, hash, body, {}, false};
            if (turn.problem || moved) {
                const bool isRival = moved && turn.problem == record::brokenChain;
                SALTBUSH_TRY(
                    quarantine(candidate, isRival ? forked : turn.problem.value_or(forked)));
                continue;
            }
            SALTBUSH_TRY(accept(candidate));
            moved = true;
        }
        if (!moved)
            return ok();
    }
}

/// The package may say since it came that its device counts no more; then it is the true one only
/// if the last one that is trusted leads back to it.
Result<Merge::Turn> Merge::turnOf(const record::Stub &stub, const record::ChainHead &end)
{
    if (const auto why = distrust(*m_workspace->package(), stub))
        return Turn{.problem = why};
    if (!record::follows(stub, end))
        return Turn{.problem = record::brokenChain};
    const study::Device *device = revoked(stub.device);
    if (!device)
        return Turn{};
    SALTBUSH_TRY_ASSIGN(const auto trusted, m_past.stubAt(*device, stub.sequence));
    if (!trusted)
        return Turn{.isOpen = true};
    return *trusted == stub.hash() ? Turn{} : Turn{.problem = forked};
}

/// nullptr for a device that was not revoked.
const study::Device *Merge::revoked(DeviceId id) const
{
    const study::Device *device = m_workspace->package()->device(id);
    return device && device->revocation ? device : nullptr;
}

Result<void> Merge::setAside(const Candidate &candidate, RecordState state, QByteArrayView body,
                             const QString &reason)
{
    if (body.isEmpty())
        body = {}; // null: none, where a stub came alone
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
    m_past.forget();
    SALTBUSH_TRY(reconsiderStates());
    return readAgain();
}

Result<void> Merge::reconsiderStates()
{
    const study::Package &package = *m_workspace->package();
    std::vector<study::KnownRecord> changed;
    std::set<DeviceId> waiting;
    const auto look = [&](const study::KnownRecord &known) {
        const bool isNamed = known.reason == unknownDevice.toString()
            || known.reason == revokedDevice.toString() || known.reason == wrongRole.toString();
        const auto why = distrust(package, known.stub);
        if (known.state == RecordState::Pending
                ? why.has_value()
                : isNamed && (!why || why->toString() != known.reason))
            changed.push_back(known);
        else if (known.state == RecordState::Pending)
            waiting.insert(known.stub.device);
        return ok();
    };
    SALTBUSH_TRY(m_book.forEach({.state = RecordState::Quarantined}, look));
    SALTBUSH_TRY(m_book.forEach({.state = RecordState::Pending}, look));
    for (const study::KnownRecord &known : changed) {
        const crypto::Hash256 hash = known.stub.hash();
        SALTBUSH_TRY_ASSIGN(const QByteArray body, m_book.body(hash));
        std::erase_if(m_report->refused, [&](const Refusal &refusal) {
            return refusal.code.toString() == known.reason
                && refusal.record == known.stub.id.toString();
        });
        SALTBUSH_TRY(judge({known.stub, hash, body, {}, false}));
    }
    for (const DeviceId device : waiting) // the package may trust its past, or more of it
        SALTBUSH_TRY(acceptFollowers(device));
    return ok();
}

Result<void> Merge::readAgain()
{
    SALTBUSH_TRY_ASSIGN(const auto unread,
                        m_holdings.unread(readerOf(m_workspace->package()->version)));
    for (const crypto::Hash256 &hash : unread) {
        SALTBUSH_TRY_ASSIGN(const auto known, m_book.find(hash));
        SALTBUSH_TRY_ASSIGN(const QByteArray body, m_book.body(hash));
        if (known && known->state == RecordState::Accepted && !body.isEmpty()
            && m_workspace->package()->device(known->stub.device))
            SALTBUSH_TRY(read({known->stub, hash, body, {}, false}));
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

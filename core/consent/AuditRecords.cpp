// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/Auditor.h"
#include "core/study/Rights.h"

namespace saltbush::consent
{

using record::Kind;
using study::RecordState;

namespace
{

/// How far clocks of laptops may be ahead of this one.
constexpr std::chrono::minutes tolerance{10};

} // namespace

Result<void> Auditor::checkRecords()
{
    const study::RecordBook book(m_workspace.database());
    SALTBUSH_TRY_ASSIGN(const auto devices, book.devices());
    m_report.counts.devices = qint64(devices.size());
    return book.forEach({}, [this](const study::KnownRecord &known) {
        checkStub(known);
        return step();
    });
}

void Auditor::checkStub(const study::KnownRecord &known)
{
    const record::Stub &stub = known.stub;
    count(known);
    switch (known.state) {
    case RecordState::Quarantined:
        return find(5, audit::quarantined, stub.id, stub.device, {known.reason});
    case RecordState::Pending:
        return find(5, audit::chainGap, stub.id, stub.device, {QString::number(stub.sequence)});
    case RecordState::Accepted:
        break;
    }
    checkAuthor(stub);
    checkChain(stub);
    checkTime(stub);
    m_previous = stub;
    if (stub.kind == Kind::Interview || stub.kind == Kind::Correction)
        m_interviews.push_back(stub);
}

void Auditor::count(const study::KnownRecord &known)
{
    auto &counts = m_report.counts;
    ++counts.records;
    counts.quarantined += known.state == RecordState::Quarantined;
    counts.pending += known.state == RecordState::Pending;
    if (known.state != RecordState::Accepted)
        return;
    counts.interviews += known.stub.kind == Kind::Interview;
    counts.consents += known.stub.kind == Kind::Consent;
}

void Auditor::checkAuthor(const record::Stub &stub)
{
    const study::Package &package = *m_workspace.package();
    const study::Device *device = package.device(stub.device);
    const study::StaffMember *member = package.staffOf(stub.device);
    if (!device || !member)
        return find(4, audit::unknownDevice, stub.id, stub.device);
    if (!stub.isSignedBy(device->verifyKey) || stub.study != package.study)
        find(4, audit::badSignature, stub.id, stub.device);
    if (device->revocation && stub.sequence > device->revocation->lastTrustedSequence)
        find(4, audit::revokedDevice, stub.id, stub.device, {QString::number(stub.sequence)});
    if (!study::mayWrite(member->role, stub.kind))
        find(4, audit::wrongRole, stub.id, stub.device, {nameOf(member->role), nameOf(stub.kind)});
}

void Auditor::checkChain(const record::Stub &stub)
{
    const bool isFirst = !m_previous || m_previous->device != stub.device;
    const record::ChainHead before =
        isFirst ? record::ChainHead{} : record::ChainHead{m_previous->sequence, m_previous->hash()};
    const QStringList facts{QString::number(stub.sequence)};
    if (stub.sequence == before.lastSequence)
        find(5, audit::fork, stub.id, stub.device, facts);
    else if (stub.sequence != before.lastSequence + 1)
        find(5, audit::chainGap, stub.id, stub.device, facts);
    else if (!follows(stub, before))
        find(5, audit::chainBroken, stub.id, stub.device, facts);
}

void Auditor::checkTime(const record::Stub &stub)
{
    if (m_previous && m_previous->device == stub.device && stub.time < m_previous->time)
        find(6, audit::timeBackwards, stub.id, stub.device, {toIsoUtc(stub.time)});
    if (stub.time > m_workspace.clockTime() + tolerance)
        find(6, audit::timeInFuture, stub.id, stub.device, {toIsoUtc(stub.time)});
    if (stub.interview && stub.interview->start > stub.time)
        find(6, audit::timeBackwards, stub.id, stub.device, {toIsoUtc(stub.interview->start)});
}

} // namespace saltbush::consent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ContentReader.h"

#include "core/sync/Receipt.h"

#include <set>

namespace saltbush::sync
{

using record::Kind;

namespace
{

/// What a reviewer's key opens that may come later.
bool isForReviewers(Kind kind) { return kind == Kind::Consent || kind == Kind::ExportLog; }

} // namespace

Result<ContentReader> ContentReader::open(study::Workspace &workspace)
{
    SALTBUSH_TRY_ASSIGN(consent::EntryBook entries, consent::EntryBook::open(workspace.database()));
    return ContentReader(workspace, std::move(entries));
}

ContentReader::ContentReader(study::Workspace &workspace, consent::EntryBook entries)
    : m_workspace(&workspace)
    , m_entries(std::move(entries))
    , m_interviews(workspace.database())
    , m_holdings(workspace.database())
{
}

Result<ContentTaken> ContentReader::take(const record::Stub &stub, QByteArrayView body)
{
    const bool isInterview = stub.kind == Kind::Interview || stub.kind == Kind::Correction;
    if (!isInterview && stub.kind != Kind::Consent && stub.kind != Kind::Receipt)
        return leaveSealed(stub.kind, body);
    if (stub.kind == Kind::Receipt)
        return takeReceipt(stub, body);
    const auto content = openContent(stub, body);
    if (!content) // not for us, or damaged before it was sealed: in either case it stays as it is
        return content.error().code == record::notARecipient
            ? leaveSealed(stub.kind, body)
            : ContentTaken{.keepSealed = true, .problem = content.error().code};
    return isInterview ? takeInterview(stub, *content) : takeConsent(stub, *content);
}

Result<ContentTaken> ContentReader::takeInterview(const record::Stub &stub,
                                                  const QByteArray &content)
{
    const auto interview = record::InterviewContent::decode(content);
    if (!interview)
        return ContentTaken{.keepSealed = true, .problem = interview.error().code};
    const study::StaffMember *member = m_workspace->package()->staffOf(stub.device);
    SALTBUSH_TRY(m_interviews.keep(stub, *interview,
                                   {member->id, member->role == study::Role::Coordinator}));
    return ContentTaken{.isHeld = isCoordinator()};
}

Result<ContentTaken> ContentReader::takeConsent(const record::Stub &stub, const QByteArray &content)
{
    const auto entry = consent::ConsentEntry::decode(content);
    if (!entry)
        return ContentTaken{.keepSealed = true, .problem = entry.error().code};
    SALTBUSH_TRY(m_entries.keep(stub, *entry));
    return ContentTaken{.isHeld = isCoordinator()};
}

Result<ContentTaken> ContentReader::takeReceipt(const record::Stub &stub, QByteArrayView body)
{
    const auto content = openContent(stub, body);
    if (!content)
        return ContentTaken{.keepSealed = true, .isUnreadable = true};
    const auto receipt = Receipt::decode(*content);
    if (!receipt)
        return ContentTaken{.keepSealed = true, .problem = receipt.error().code};

    std::set<RecordId> waiting;
    for (const auto state : {record::OutboxState::Waiting, record::OutboxState::Sent}) {
        SALTBUSH_TRY_ASSIGN(const auto entries, m_workspace->outbox().entries(state));
        for (const record::OutboxEntry &entry : entries)
            waiting.insert(entry.record);
    }
    for (const HeldRecord &held : receipt->records) {
        if (!waiting.contains(held.record))
            continue;
        SALTBUSH_TRY_ASSIGN(const auto own, record::ownStub(m_workspace->database(), held.record));
        if (own && own->hash() == held.stub)
            SALTBUSH_TRY(m_holdings.noteReceipt(held.record, stub.device));
    }
    return ContentTaken{};
}

/// Whoever merges keeps whole what one of her keys opens. A coordinator answers for that in a
/// receipt, and keeps all the rest, too; a reviewer what another key of hers may open.
ContentTaken ContentReader::leaveSealed(Kind kind, QByteArrayView body) const
{
    const auto recipients = record::recipientsOf(body);
    const auto isMine = [&](const study::KeyRing::Key &key) {
        return recipients && std::ranges::find(*recipients, key.id) != recipients->end();
    };
    const bool mine = std::ranges::any_of(m_workspace->keyRing().keys(), isMine);
    const bool keep = mine || isCoordinator() || isForReviewers(kind);
    return {.isHeld = mine && isCoordinator(), .keepSealed = keep, .isUnreadable = keep && !mine};
}

Result<QByteArray> ContentReader::openContent(const record::Stub &stub, QByteArrayView body) const
{
    const study::Device *device = m_workspace->package()->device(stub.device);
    return record::openBody(stub, body, device->verifyKey, m_workspace->keyRing().openers());
}

bool ContentReader::isCoordinator() const
{
    return m_workspace->role() == study::Role::Coordinator;
}

} // namespace saltbush::sync

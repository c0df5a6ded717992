// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Attachments.h"

#include "core/record/BodyOpener.h"
#include "core/study/RecordBook.h"

namespace saltbush::study
{

namespace
{

/// The true one among records that use its id.
Result<KnownRecord> recordOf(const RecordBook &book, const MergedInterview &interview,
                             const record::AttachmentEntry &entry)
{
    SALTBUSH_TRY_ASSIGN(const auto candidates, book.withId(entry.record));
    for (const KnownRecord &known : candidates) {
        const bool belongs = known.stub.kind == record::Kind::Attachment
            && known.stub.device == interview.device
            && known.stub.reference(record::Reference::Role::AttachmentOf) == interview.record;
        if (belongs && known.hasBody && known.state == RecordState::Accepted)
            return known;
    }
    return fail(attachmentMissing);
}

} // namespace

Result<void> readAttachment(Workspace &workspace, const MergedInterview &interview,
                            const record::AttachmentEntry &entry, const crypto::ByteSink &sink)
{
    const RecordBook book(workspace.database());
    SALTBUSH_TRY_ASSIGN(const KnownRecord known, recordOf(book, interview, entry));
    const Device *device =
        workspace.package() ? workspace.package()->device(interview.device) : nullptr;
    if (!device)
        return fail(attachmentMissing);
    SALTBUSH_TRY_ASSIGN(const QByteArray body, book.body(known.stub.hash()));
    crypto::BufferSource sealed(body);
    crypto::Hasher hasher;
    const auto hashed = [&](QByteArrayView bytes) {
        hasher.add(bytes);
        return sink(bytes);
    };
    SALTBUSH_TRY(record::openBody(known.stub, sealed, device->verifyKey,
                                  workspace.keyRing().openers(), hashed));
    return hasher.finish() == entry.hash ? ok() : fail(record::bodyMismatch);
}

Result<void> eraseAttachments(Workspace &workspace, const MergedInterview &interview)
{
    RecordBook book(workspace.database());
    for (const record::AttachmentEntry &entry : interview.content.attachments) {
        SALTBUSH_TRY_ASSIGN(const auto records, book.withId(entry.record));
        for (const KnownRecord &known : records)
            if (known.stub.device == interview.device)
                SALTBUSH_TRY(book.dropBody(known.stub.hash()));
    }
    return ok();
}

} // namespace saltbush::study

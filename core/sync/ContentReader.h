// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/EntryBook.h"
#include "core/study/InterviewBook.h"
#include "core/study/RecordBook.h"
#include "core/study/Workspace.h"
#include "core/sync/Holdings.h"

namespace saltbush::sync
{

/// What became of a verified body.
struct ContentTaken
{
    bool isHeld = false;     ///< this workspace answers for it: a receipt is due
    bool keepSealed = false; ///< the body itself must be kept, sealed as it came
    bool isUnreadable = false;
    std::optional<ErrorCode> problem = {}; ///< opened, and not what its kind promises
};

/// Opens what this person's keys open and puts it where it belongs: interviews into the
/// InterviewBook, consents into the EntryBook, receipts to the records they are about; everything
/// else stays sealed. Callers give the transaction and verified records.
class ContentReader
{
public:
    /// The workspace must have a package.
    [[nodiscard]] static Result<ContentReader> open(study::Workspace &workspace);

    Result<ContentTaken> take(const record::Stub &stub, QByteArrayView body);
    /// A coordinator's receipt, for records that wait here.
    Result<ContentTaken> takeReceipt(const record::Stub &stub, QByteArrayView body);

private:
    ContentReader(study::Workspace &workspace, consent::EntryBook entries);
    Result<ContentTaken> takeInterview(const record::Stub &stub, const QByteArray &content);
    Result<ContentTaken> takeConsent(const record::Stub &stub, const QByteArray &content);
    [[nodiscard]] ContentTaken leaveSealed(record::Kind kind, QByteArrayView body) const;
    [[nodiscard]] Result<QByteArray> openContent(const record::Stub &stub,
                                                 QByteArrayView body) const;
    [[nodiscard]] bool isCoordinator() const;

    study::Workspace *m_workspace;
    consent::EntryBook m_entries;
    study::InterviewBook m_interviews;
    Holdings m_holdings;
};

} // namespace saltbush::sync

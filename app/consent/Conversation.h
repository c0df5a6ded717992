// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/Ledger.h"

namespace saltbush::app
{

class ConsentPage;
class ConsentTalk;
class Theme;

/// A conversation about consent: with whom, for which form, and what a yes in it will be.
struct Conversation
{
    ParticipantId who;
    QString formId;
    std::optional<consent::EntryKind> kind = {}; ///< nothing: given, or re-consented
    QString reason = {};
    std::optional<RecordId> corrects = {};
};

/// The page, with what takes its words to the ledger.
struct OpenConversation
{
    ConsentPage *page;
    ConsentTalk *talk; ///< lives as long as the page
};

/// With the newest document that covers the form. `consent.no-such-document`,
/// `study.no-such-participant`.
[[nodiscard]] Result<OpenConversation>
openConversation(const Theme &theme, study::Workspace &workspace, const Conversation &about);

} // namespace saltbush::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/Ledger.h"
#include "core/study/Participants.h"

namespace saltbush::app
{

class ConsentPage;
class ConsentTalk;
class Theme;

/// How far a conversation has come. In memory only.
struct Said
{
    QString document;
    int version = 0;
    QString language;                        ///< empty: not chosen yet
    std::vector<std::optional<int>> answers; ///< in the order in which they are asked
    int read = 0;                            ///< how far down the page, in its own measure
    bool isNoted = false, isCopyNoted = false;
};

/// What stands in an EntryForm and is not noted yet. In memory only.
struct EntryWords
{
    consent::EntryKind kind = consent::EntryKind::Withdrawn;
    QString language = {};
    QString reason = {};
    std::optional<RecordId> corrects = {};
};

/// A conversation about consent: with whom, for which form, and what a yes in it will be.
struct Conversation
{
    ParticipantId who;
    QString formId;
    std::optional<consent::EntryKind> kind = {}; ///< nothing: given, or re-consented
    QString reason = {};
    std::optional<RecordId> corrects = {};
    std::optional<Said> said = {};
    std::optional<study::Participant> newcomer = {}; ///< kept once something is noted
    std::optional<EntryWords> words = {}; ///< instead of a conversation, or before it begins
};

/// A page inside which somebody may be talking: what is said there outlives the page.
class ConversationHolder
{
public:
    virtual ~ConversationHolder() = default;
    /// The one that is in sight; without words of it where only its state is looked at.
    [[nodiscard]] virtual std::optional<Conversation> conversation() const = 0;
    virtual void goOnWith(const Conversation &conversation) = 0;
};

/// The page, with what takes its words to the ledger.
struct OpenConversation
{
    ConsentPage *page;
    ConsentTalk *talk; ///< lives as long as the page
};

/// With the newest document that covers the form, from where it was. `consent.no-such-document`,
/// `study.no-such-participant`.
[[nodiscard]] Result<OpenConversation>
openConversation(const Theme &theme, study::Workspace &workspace, const Conversation &about);

} // namespace saltbush::app

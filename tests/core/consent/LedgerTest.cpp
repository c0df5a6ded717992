// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/Outbox.h"
#include "tests/core/consent/ConsentFixture.h"

#include <type_traits>

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::consent;

// No interview without consent: neither value can be made by anybody else.
static_assert(!std::is_default_constructible_v<ConsentInForce>);
static_assert(!std::is_default_constructible_v<study::BeginPermit>);
static_assert(!std::is_aggregate_v<ConsentInForce>);
static_assert(!std::is_aggregate_v<study::BeginPermit>);

namespace
{

ErrorCode refusal(ConsentLab &lab, const NewEntry &entry)
{
    return mustFail(lab.ledger->add(entry)).code;
}

} // namespace

SCENARIO("Consent is asked, given and taken back")
{
    ConsentLab lab;
    GIVEN("nobody was asked") { CHECK(mustFail(lab.inForce()).code == notGiven); }
    GIVEN("consent was given")
    {
        const LocalConsent given = must(lab.ledger->add(entryOf(lab.participant)));
        const ConsentInForce consent = must(lab.inForce());
        CHECK(consent.entry() == given.entry);
        CHECK_FALSE(consent.scopes().at(QStringLiteral("audio")));

        THEN("an interview begins, and reads the scopes")
        {
            const auto open = must(beginInterview(*lab.workspace, consent));
            CHECK(open->info.consentEntry == given.entry);
            CHECK(open->host->consentScope(QStringLiteral("audio")) == false);
            CHECK(open->host->consentScope(QStringLiteral("quote")) == std::nullopt);
        }
        WHEN("it is withdrawn while the interview is open")
        {
            const InterviewId id = must(beginInterview(*lab.workspace, consent))->info.id;
            must(lab.ledger->add(entryOf(lab.participant, EntryKind::Withdrawn)));
            THEN("nothing begins or goes on with what was in force before")
            {
                CHECK(mustFail(lab.inForce()).code == withdrawn);
                CHECK(mustFail(beginInterview(*lab.workspace, consent)).code == withdrawn);
                CHECK(mustFail(openInterview(*lab.workspace, id)).code == study::noSuchDraft);
            }
            THEN("nothing is left of it")
            {
                CHECK(must(study::Drafts(*lab.workspace).mine()).empty());
                CHECK(must(lab.workspace->services().disk.list(lab.workspace->draftFolder()))
                          .isEmpty());
            }
        }
        WHEN("another one is withdrawn, and this one says no to a later question")
        {
            const InterviewId id = must(beginInterview(*lab.workspace, consent))->info.id;
            const study::Participant other =
                must(study::Participants(*lab.workspace).add(QStringLiteral("MEL")));
            must(lab.ledger->add(entryOf(other)));
            must(lab.ledger->add(entryOf(other, EntryKind::Withdrawn)));
            CHECK(must(openInterview(*lab.workspace, id))->info.id == id);
            must(lab.ledger->add(entryOf(lab.participant, EntryKind::Declined)));
            CHECK(mustFail(openInterview(*lab.workspace, id)).code == declined);
            must(study::Drafts(*lab.workspace).discard(id));
            CHECK(must(study::Drafts(*lab.workspace).mine()).empty());
        }
        WHEN("a copy is given, and then the scopes change")
        {
            must(lab.ledger->add(entryOf(lab.participant, EntryKind::CopyGiven)));
            CHECK(must(lab.inForce()).entry() == given.entry);
            NewEntry changed = entryOf(lab.participant, EntryKind::Changed);
            changed.scopes[QStringLiteral("audio")] = true;
            const LocalConsent second = must(lab.ledger->add(changed));
            THEN("the new scopes are in force, for the same hidden participant")
            {
                CHECK(must(lab.inForce()).scopes().at(QStringLiteral("audio")));
                CHECK(second.salt == given.salt);
                CHECK(must(lab.ledger->history(lab.participant.id)).size() == 3);
            }
        }
    }
    GIVEN("it was declined")
    {
        must(lab.ledger->add(entryOf(lab.participant, EntryKind::Declined)));
        CHECK(mustFail(lab.inForce()).code == declined);
    }
}

TEST_CASE_METHOD(ConsentLab, "Somebody new is kept with what she says first, or neither is")
{
    study::Participants participants(*workspace);
    const study::Participant met = must(participants.meet());
    const auto isKnown = [&] { return participants.get(met.id).has_value(); };
    const auto waiting = [&] {
        return must(workspace->outbox().count(record::OutboxState::Waiting));
    };
    SECTION("it is noted")
    {
        const WhoSaid first = must(ledger->add(entryOf(met), met));
        CHECK(first.who.code == must(participants.get(met.id)).code);
        CHECK(must(ledger->latest(met.id))->entry == first.said.entry);
        must(ledger->add(entryOf(met, EntryKind::CopyGiven), first.who));
        CHECK(must(ledger->history(met.id)).size() == 2);
    }
    SECTION("under another code where hers is taken")
    {
        study::Participant same = met;
        same.code = participant.code;
        const WhoSaid first = must(ledger->add(entryOf(met), same));
        CHECK(first.who.code != participant.code);
        CHECK(must(participants.get(met.id)).code == first.who.code);
    }
    SECTION("it cannot be noted so")
    {
        NewEntry open = entryOf(met);
        open.scopes.clear();
        CHECK(mustFail(ledger->add(open, met)).code == scopeUnanswered);
        CHECK_FALSE(isKnown());
    }
    SECTION("the workspace breaks between the two")
    {
        must(workspace->database().run("CREATE TRIGGER breaks BEFORE INSERT ON consent_local"
                                       " BEGIN SELECT RAISE(ABORT, 'broken'); END"));
        mustFail(ledger->add(entryOf(met), met));
        CHECK_FALSE(isKnown());
        CHECK(waiting() == 0);
        must(workspace->database().run("DROP TRIGGER breaks"));
        must(ledger->add(entryOf(met), met));
        CHECK(isKnown());
        CHECK(waiting() == 1);
    }
}

TEST_CASE_METHOD(ConsentLab, "After a withdrawal only a new consent is in force")
{
    const LocalConsent given = must(ledger->add(entryOf(participant)));
    NewEntry correction = entryOf(participant, EntryKind::Corrected);
    correction.corrects = given.entry;
    correction.reason = QStringLiteral("ticked the wrong box");
    correction.scopes[QStringLiteral("audio")] = true;
    const LocalConsent corrected = must(ledger->add(correction));
    CHECK(must(inForce()).entry() == corrected.entry);

    must(ledger->add(entryOf(participant, EntryKind::Withdrawn)));
    SECTION("a change is none") { must(ledger->add(entryOf(participant, EntryKind::Changed))); }
    SECTION("nor is a correction of what was given")
    {
        correction.corrects = corrected.entry;
        must(ledger->add(correction));
    }
    CHECK(mustFail(inForce()).code == withdrawn);
    must(ledger->add(entryOf(participant, EntryKind::ReConsented)));
    CHECK(inForce().has_value());
}

TEST_CASE_METHOD(ConsentLab, "Everybody's last word is each one's last word")
{
    const auto same = [&] {
        const auto all = must(ledger->latest());
        const auto one = must(ledger->latest(participant.id));
        return all.size() == std::size_t(one.has_value())
            && (!one || all.at(participant.id).entry == one->entry);
    };
    CHECK(same());
    const auto say = [&](EntryKind kind, std::optional<RecordId> corrects = {}) {
        NewEntry entry = entryOf(participant, kind);
        entry.corrects = corrects;
        entry.reason = QStringLiteral("a slip");
        const RecordId id = must(ledger->add(entry)).entry;
        CHECK(same());
        return id;
    };
    const RecordId given = say(EntryKind::Given);
    const RecordId changed = say(EntryKind::Changed);
    say(EntryKind::Corrected, given); // of what does not decide any more
    say(EntryKind::Corrected, changed);
    say(EntryKind::CopyGiven);
    say(EntryKind::Withdrawn);
    say(EntryKind::Changed);
    say(EntryKind::Corrected, changed);
    say(EntryKind::ReConsented);
}

TEST_CASE_METHOD(ConsentLab, "A clock that is put back changes neither the order nor what is valid")
{
    const UtcTime right = clock.now();
    clock.set(*fromIso(QStringLiteral("2031-01-01T00:00:00Z"))); // the document is long past
    const LocalConsent no = must(ledger->add(entryOf(participant, EntryKind::Withdrawn)));
    clock.set(right);
    CHECK(workspace->now() == no.time);
    CHECK(workspace->clockTime() == right);
    const LocalConsent given = must(ledger->add(entryOf(participant)));
    CHECK(given.time >= no.time);
    CHECK(inForce().has_value());

    ledger.reset();
    workspace.reset();
    workspace = unlock("coordinator", "Coordinator");
    CHECK(workspace->now() == given.time);
    CHECK(workspace->clockTime() == right);
}

TEST_CASE_METHOD(ConsentLab, "An entry must answer everything, without any default")
{
    NewEntry entry = entryOf(participant);
    SECTION("every scope")
    {
        entry.scopes.erase(QStringLiteral("audio"));
        CHECK(refusal(*this, entry) == scopeUnanswered);
    }
    SECTION("no other scope")
    {
        entry.scopes[QStringLiteral("video")] = true;
        CHECK(refusal(*this, entry) == scopeUnknown);
    }
    SECTION("the required scope")
    {
        entry.scopes[QStringLiteral("take-part")] = false;
        CHECK(refusal(*this, entry) == scopeRequired);
    }
    SECTION("a language it has")
    {
        entry.language = QStringLiteral("ko");
        CHECK(refusal(*this, entry) == noSuchLanguage);
    }
    SECTION("a mode it allows")
    {
        entry.mode = Mode::Implied;
        CHECK(refusal(*this, entry) == modeNotAllowed);
    }
    SECTION("eligibility")
    {
        entry.eligible = false;
        CHECK(refusal(*this, entry) == notEligible);
    }
    SECTION("capacity")
    {
        entry.capable = false;
        CHECK(refusal(*this, entry) == noCapacity);
    }
    SECTION("comprehension")
    {
        entry.comprehension.clear();
        CHECK(refusal(*this, entry) == comprehensionMissing);
    }
    SECTION("a known version")
    {
        entry.version = 2;
        CHECK(refusal(*this, entry) == noSuchDocument);
    }
    SECTION("a reason to correct")
    {
        entry.kind = EntryKind::Corrected;
        CHECK(refusal(*this, entry) == reasonMissing);
    }
    SECTION("a participant")
    {
        entry.participant = {};
        CHECK(refusal(*this, entry) == study::noSuchParticipant);
    }
    CHECK(must(ledger->history(participant.id)).empty());
    CHECK(must(workspace->outbox().count(record::OutboxState::Waiting)) == 0);
}

TEST_CASE_METHOD(ConsentLab, "A form that the document does not cover has no consent")
{
    must(ledger->add(entryOf(participant)));
    CHECK(mustFail(inForce("other")).code == formNotCovered);
}

TEST_CASE("What is not approved cannot be in force")
{
    ConsentLab lab(consentWith("\"approval\": {\"reference\": \"HREC 2026/41\"},", ""));
    CHECK(refusal(lab, entryOf(lab.participant)) == notApproved);
}

TEST_CASE_METHOD(ConsentLab,
                 "Consent ends with the validity of its document, also for a value kept since")
{
    must(ledger->add(entryOf(participant)));
    const ConsentInForce before = must(inForce());
    clock.set(*fromIso(QStringLiteral("2027-01-01T00:00:00Z")));
    CHECK(mustFail(inForce()).code == expired);
    CHECK(mustFail(beginInterview(*workspace, before)).code == expired);
    CHECK(refusal(*this, entryOf(participant)) == expired);
}

TEST_CASE_METHOD(ConsentLab, "A new version that asks again ends what was given to an earlier one")
{
    must(ledger->add(entryOf(participant)));
    must(study::publish(
        *workspace, smallSource({consentJson, consentWith("\"version\": 1", "\"version\": 2")})));
    ledger = must(Ledger::open(*workspace));
    CHECK(inForce().has_value());
    must(study::publish(
        *workspace,
        smallSource({consentWith("\"version\": 1", "\"version\": 3, \"asksAgain\": true")})));
    ledger = must(Ledger::open(*workspace));
    CHECK(mustFail(inForce()).code == outdated);
    NewEntry again = entryOf(participant, EntryKind::ReConsented);
    again.version = 3;
    must(ledger->add(again));
    CHECK(inForce().has_value());
}

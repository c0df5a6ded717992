// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/BodyOpener.h"
#include "core/record/InterviewContent.h"
#include "core/record/Piece.h"
#include "core/study/InterviewBook.h"
#include "core/study/RecordBook.h"
#include "tests/core/consent/ConsentFixture.h"

#include <catch2/generators/catch_generators.hpp>

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::consent;

namespace
{

/// Two people and a study with consent; Mai has begun an interview.
struct FieldLab : Laboratory
{
    std::unique_ptr<study::Workspace> coordinator = newStudy(smallSource({consentJson}));
    std::unique_ptr<study::Workspace> mai = enrolled(*coordinator, "Mai", study::Role::Researcher);
    study::Participant participant = must(study::Participants(*mai).add());
    std::unique_ptr<study::OpenDraft> open;

    FieldLab()
    {
        Ledger ledger = must(Ledger::open(*mai));
        must(ledger.add(entryOf(participant)));
        open = must(beginInterview(*mai,
                                   must(ledger.inForce(participant.id, QStringLiteral("survey"))),
                                   QTimeZone("Australia/Melbourne")));
    }
    QStringList draftFiles() { return must(disk.list(mai->draftFolder())); }
    qint64 waiting() { return must(mai->outbox().count(record::OutboxState::Waiting)); }
};

Result<QByteArray> opened(study::Workspace &author, const study::Workspace &reader, RecordId id)
{
    SALTBUSH_TRY_ASSIGN(const QByteArray piece, author.outbox().piece(id, 0));
    SALTBUSH_TRY_ASSIGN(const auto segments,
                        record::decodePiece(piece, author.package()->currentEpoch().transportKey));
    SALTBUSH_TRY_ASSIGN(const auto wire, record::splitRecord(segments.front().bytes));
    return record::openBody(wire.stub, wire.body, author.identity().signing.verifyKey(),
                            reader.keyRing().openers());
}

} // namespace

SCENARIO("An interview is finished")
{
    FieldLab lab;
    GIVEN("a required answer is missing")
    {
        const auto refused = finish(*lab.mai, *lab.open);
        CHECK(mustFail(refused).code == interview::requiredMissing);
        THEN("it is still open, and nothing was sealed")
        {
            answer(*lab.open, "/data/age", "30");
            CHECK(lab.waiting() == 1); // the consent
            CHECK(must(study::Drafts(*lab.mai).mine()).size() == 1);
            CHECK_FALSE(must(study::Drafts(*lab.mai).info(lab.open->info.id)).finishing);
        }
    }
    GIVEN("it was answered")
    {
        answer(*lab.open, "/data/age", "34");
        answer(*lab.open, "/data/city", "Melbourne");
        lab.clock.advance(std::chrono::minutes(20));
        const InterviewId id = lab.open->info.id;
        const Finished finished = must(finish(*lab.mai, *lab.open));

        THEN("the draft is gone: row, files and key")
        {
            CHECK(lab.open->draft == nullptr);
            CHECK(lab.draftFiles().isEmpty());
            CHECK(mustFail(study::Drafts(*lab.mai).open(id)).code == study::noSuchDraft);
        }
        THEN("only the coordinator reads it, and it names its consent")
        {
            CHECK_FALSE(finished.readableHere);
            CHECK(mustFail(opened(*lab.mai, *lab.mai, finished.record)).code
                  == record::notARecipient);
            const auto content = must(record::InterviewContent::decode(
                must(opened(*lab.mai, *lab.coordinator, finished.record))));
            CHECK(content.submissionXml.contains("<age>34</age>"));
            CHECK(content.zone == QStringLiteral("Australia/Melbourne"));
            const auto stub =
                must(study::RecordBook(lab.mai->database()).withId(finished.record)).front().stub;
            CHECK(stub.reference(record::Reference::Role::ConsentInForce)
                  == lab.open->info.consentEntry);
            CHECK(stub.interview->formHash == crypto::hash(surveyXml));
            CHECK(stub.time - stub.interview->start == std::chrono::minutes(20));
        }
        THEN("the participant's outcome is known, and no answer")
        {
            const auto past = must(study::Participants(*lab.mai).past(lab.participant.id));
            REQUIRE(past.size() == 1);
            CHECK(past.front().record == finished.record);
            CHECK(past.front().outcome == study::Outcome::Complete);
        }
    }
}

TEST_CASE_METHOD(FieldLab, "An interview that was broken off is sealed as it stands")
{
    answer(*open, "/data/city", "Sydney");
    const Finished finished = must(finish(*mai, *open, study::Outcome::BrokenOff));
    const auto content =
        must(record::InterviewContent::decode(must(opened(*mai, *coordinator, finished.record))));
    CHECK(content.submissionXml.contains("<city>Sydney</city>"));
    CHECK(
        content.properties[3]
        == std::pair(QString::fromLatin1(study::property::outcome), QStringLiteral("broken-off")));
}

namespace
{

/// The survey of that study, with what its form says of editing what was sent.
study::StudySource editableSource(const char *editable)
{
    study::StudySource source = smallSource({consentJson});
    QByteArray xml = surveyXml;
    xml.replace("</model>",
                QByteArray("<submission xmlns:odk=\"http://www.opendatakit.org/xforms\""
                           " odk:client-editable=\"")
                    + editable + "\"/></model>");
    source.forms.front().hash = crypto::hash(xml);
    source.parts.front().bytes = xml;
    return source;
}

} // namespace

SCENARIO("What is sealed cannot be edited here, whatever the form says")
{
    const char *editable = GENERATE("true", "false");
    Laboratory lab;
    const auto coordinator = lab.newStudy(editableSource(editable));
    const auto mai = lab.enrolled(*coordinator, "Mai", study::Role::Researcher);
    const auto somebody = must(study::Participants(*mai).add());
    Ledger ledger = must(Ledger::open(*mai));
    must(ledger.add(entryOf(somebody)));
    const auto open =
        must(beginInterview(*mai, must(ledger.inForce(somebody.id, QStringLiteral("survey")))));
    answer(*open, "/data/age", "34");
    const InterviewId id = open->info.id;
    const Finished finished = must(finish(*mai, *open));
    CHECK(mustFail(study::Drafts(*mai).open(id)).code == study::noSuchDraft);
    CHECK(must(study::Drafts(*mai).mine()).empty());
    CHECK(mustFail(opened(*mai, *mai, finished.record)).code == record::notARecipient);
}

namespace
{

/// The survey of that study, with a log of events.
study::StudySource loggedSource()
{
    study::StudySource source = smallSource({consentJson});
    QByteArray xml = surveyXml;
    xml.replace("<orx:instanceID/>", "<orx:instanceID/><orx:audit/>");
    xml.replace("<bind nodeset=\"/data/city\"",
                "<bind nodeset=\"/data/orx:meta/orx:audit\" type=\"binary\""
                " xmlns:odk=\"http://www.opendatakit.org/xforms\" odk:track-changes=\"true\"/>"
                "<bind nodeset=\"/data/city\"");
    source.forms.front().hash = crypto::hash(xml);
    source.parts.front().bytes = xml;
    return source;
}

} // namespace

SCENARIO("Where the form wants a log of events, it is sealed with the interview")
{
    Laboratory lab;
    const auto coordinator = lab.newStudy(loggedSource());
    const auto somebody = must(study::Participants(*coordinator).add());
    Ledger ledger = must(Ledger::open(*coordinator));
    must(ledger.add(entryOf(somebody)));
    const auto open = must(
        beginInterview(*coordinator, must(ledger.inForce(somebody.id, QStringLiteral("survey"))),
                       QTimeZone("Australia/Melbourne")));
    answer(*open, "/data/age", "34");
    const Finished finished = must(finish(*coordinator, *open));
    const auto content = must(record::InterviewContent::decode(
        must(opened(*coordinator, *coordinator, finished.record))));
    CHECK(content.submissionXml.contains("audit.csv</orx:audit>"));
    REQUIRE(content.files.size() == 1);
    CHECK(content.files.front().name == "audit.csv");
    CHECK(content.files.front().bytes.startsWith("event,node,start,end,old-value,new-value\n"));
    CHECK(content.files.front().bytes.contains("question,/data/age,"));
    CHECK(content.files.front().bytes.contains(",,34\n"));
    CHECK(content.files.front().bytes.contains("form finalize,,"));
}

TEST_CASE_METHOD(FieldLab, "A coordinator who interviews is told that she can read it")
{
    Ledger ledger = must(Ledger::open(*coordinator));
    const auto somebody = must(study::Participants(*coordinator).add());
    must(ledger.add(entryOf(somebody)));
    const auto hers = must(
        beginInterview(*coordinator, must(ledger.inForce(somebody.id, QStringLiteral("survey")))));
    answer(*hers, "/data/age", "50");
    CHECK(must(finish(*coordinator, *hers)).readableHere);
}

TEST_CASE_METHOD(FieldLab, "Somebody else at the same laptop cannot open the draft")
{
    const QByteArray request =
        must(study::joinHere(*mai, QStringLiteral("Ploy"), passphrase("hers"),
                             must(study::invite(*coordinator, study::Role::Researcher))));
    must(mai->install(must(study::enrol(*coordinator, request)).package.file));
    const InterviewId id = open->info.id;
    open.reset();
    mai.reset();
    auto ploy = unlock("Mai", "Ploy", "hers");
    study::Drafts drafts(*ploy);
    CHECK(must(drafts.mine()).empty());
    CHECK(mustFail(drafts.open(id)).code == study::notYourDraft);
    CHECK(mustFail(drafts.discard(id)).code == study::notYourDraft);
    ploy.reset();
    mai = unlock("Mai", "Mai");
    CHECK(must(openInterview(*mai, id))->info.id == id);
}

TEST_CASE_METHOD(FieldLab, "An interview goes on where it was, after lock and unlock")
{
    answer(*open, "/data/age", "41");
    const InterviewId id = open->info.id;
    open.reset();
    mai.reset();
    mai = unlock("Mai", "Mai");
    CHECK(must(reconcile(*mai)).finished == 0);
    open = must(openInterview(*mai, id));
    const auto &session = open->draft->session();
    CHECK(session.value(must(session.find(QStringLiteral("/data/age")))) == QStringLiteral("41"));
    CHECK(open->info.zone == QStringLiteral("Australia/Melbourne"));
}

TEST_CASE_METHOD(FieldLab, "What was discarded is gone from data.db and its log")
{
    const InterviewId id = open->info.id;
    const QString database = mai->path() + QStringLiteral("/data.db-wal");
    open->draft.reset();
    must(study::Drafts(*mai).discard(id));
    CHECK(draftFiles().isEmpty());
    CHECK((!disk.exists(database) || must(disk.read(database)).isEmpty()));
}

TEST_CASE_METHOD(FieldLab, "What was being finished is not sealed once consent was taken back here")
{
    const QByteArray request =
        must(study::joinHere(*mai, QStringLiteral("Ploy"), passphrase("hers"),
                             must(study::invite(*coordinator, study::Role::Researcher))));
    must(mai->install(must(study::enrol(*coordinator, request)).package.file));
    const auto who = must(study::Participants(*mai).get(open->info.participant));
    must(open->draft->noteFinish()); // and then the power went
    must(study::Drafts(*mai).markFinishing(open->info.id, study::Outcome::Partial));
    open.reset();
    mai.reset();

    auto ploy = unlock("Mai", "Ploy", "hers");
    auto ledger = must(Ledger::open(*ploy));
    must(ledger.add(entryOf(who, EntryKind::Withdrawn)));
    ploy.reset();

    mai = unlock("Mai", "Mai");
    const Reconciliation reconciled = must(reconcile(*mai));
    CHECK(reconciled.finished == 0);
    CHECK(reconciled.unfinished.empty());
    CHECK(must(study::Drafts(*mai).mine()).empty());
    CHECK(draftFiles().isEmpty());
}

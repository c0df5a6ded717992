// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/BodyOpener.h"
#include "core/record/InterviewContent.h"
#include "core/study/RecordBook.h"
#include "tests/core/consent/ConsentFixture.h"

#include <QFile>

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::consent;

namespace
{

/// Mai interviews somebody, and photographs are taken.
struct PhotoLab : Laboratory
{
    std::unique_ptr<study::Workspace> coordinator = newStudy(photoSource());
    std::unique_ptr<study::Workspace> mai = enrolled(*coordinator, "Mai", study::Role::Researcher);
    study::Participant participant = must(study::Participants(*mai).add());
    std::unique_ptr<study::OpenDraft> open;

    explicit PhotoLab(bool toSound = false)
    {
        Ledger ledger = must(Ledger::open(*mai));
        consent::NewEntry agreed = entryOf(participant);
        agreed.scopes[QStringLiteral("audio")] = toSound;
        must(ledger.add(agreed));
        open = must(
            beginInterview(*mai, must(ledger.inForce(participant.id, QStringLiteral("survey")))));
        answer(*open, "/data/age", "34");
    }
    QString value(const char *path) const
    {
        const auto &session = open->draft->session();
        return session.value(must(session.find(QLatin1String(path))));
    }
    /// What waits in Mai's outbox, on the wire, by id.
    std::map<RecordId, QByteArray> sealed()
    {
        std::map<RecordId, QByteArray> wires;
        for (const auto &entry : must(mai->outbox().entries(record::OutboxState::Waiting)))
            for (int n = 0; n < entry.pieces; ++n)
                for (const auto &segment :
                     must(record::decodePiece(must(mai->outbox().piece(entry.record, n)),
                                              mai->package()->currentEpoch().transportKey)))
                    wires[entry.record] += segment.bytes;
        return wires;
    }
    Result<QByteArray> opened(const QByteArray &wire, const study::Workspace &reader)
    {
        SALTBUSH_TRY_ASSIGN(const auto split, record::splitRecord(wire));
        return record::openBody(split.stub, split.body, mai->identity().signing.verifyKey(),
                                reader.keyRing().openers());
    }
    QStringList draftFiles() { return must(disk.list(mai->draftFolder())); }
};

const QByteArray harbour = QByteArray("the harbour at night").repeated(50'000); // 1 MB

} // namespace

TEST_CASE_METHOD(PhotoLab, "The photographs of an interview are sealed with it")
{
    must(attach(*open, "/data/photo", "too dark"));
    must(attach(*open, "/data/photo", harbour));
    const QString name = value("/data/photo");
    const Finished finished = must(finish(*mai, *open));
    CHECK(draftFiles().isEmpty());

    const auto wires = sealed();
    REQUIRE(wires.size() == 3); // consent, photograph, interview
    const auto content = must(
        record::InterviewContent::decode(must(opened(wires.at(finished.record), *coordinator))));
    REQUIRE(content.attachments.size() == 1);
    const record::AttachmentEntry entry = content.attachments.front();
    CHECK(entry.fileName == name);
    CHECK(content.submissionXml.contains("<photo>" + name.toUtf8() + "</photo>"));
    CHECK(entry.size == quint64(harbour.size()));
    CHECK(entry.hash == crypto::hash(harbour));

    const QByteArray &photograph = wires.at(entry.record);
    CHECK(must(opened(photograph, *coordinator)) == harbour);
    CHECK(mustFail(opened(photograph, *mai)).code == record::notARecipient);
    const record::Stub stub = must(record::splitRecord(photograph)).stub;
    CHECK(stub.kind == record::Kind::Attachment);
    CHECK(stub.reference(record::Reference::Role::AttachmentOf) == finished.record);
    must(mai->chain().audit(mai->identity().signing.verifyKey()));
}

TEST_CASE_METHOD(PhotoLab, "What is not asked any more is not sealed")
{
    must(attach(*open, "/data/photo", harbour));
    answer(*open, "/data/photo", "");
    const Finished finished = must(finish(*mai, *open));
    CHECK(sealed().size() == 2);
    CHECK(draftFiles().isEmpty());
    CHECK(must(record::InterviewContent::decode(
                   must(opened(sealed().at(finished.record), *coordinator))))
              .attachments.empty());
}

TEST_CASE_METHOD(PhotoLab, "Sound is not taken from whoever did not agree to it")
{
    CHECK(mustFail(attach(*open, "/data/sound", "la la", "opus")).code
          == interview::mediaNotConsented);
    CHECK(mustFail(attach(*open, "/data/paper", "OggS OpusHead", "pdf")).code
          == interview::mediaNotConsented);
    CHECK(mustFail(attach(*open, "/data/photo", "ID3 la la", "jpg")).code
          == interview::mediaNotConsented);
    CHECK(draftFiles().filter(QStringLiteral(".media")).isEmpty());
}

TEST_CASE_METHOD(PhotoLab, "A discarded interview takes its photographs along")
{
    must(attach(*open, "/data/photo", harbour));
    CHECK(draftFiles().size() > 1);
    open->draft.reset();
    must(study::Drafts(*mai).discard(open->info.id));
    CHECK(draftFiles().isEmpty());
}

SCENARIO("A photograph that cannot be read any more is said, and can be taken out")
{
    PhotoLab lab;
    must(attach(*lab.open, "/data/photo", harbour));
    const QString file = lab.draftFiles().filter(QStringLiteral(".media")).front();
    must(lab.disk.writeAndSync(lab.mai->draftFolder() + u'/' + file, "rotten"));
    CHECK(mustFail(finish(*lab.mai, *lab.open)).code == interview::mediaDamaged);
    CHECK(lab.sealed().size() == 1);

    answer(*lab.open, "/data/photo", "");
    must(finish(*lab.mai, *lab.open));
    CHECK(lab.draftFiles().isEmpty());
}

SCENARIO("An interview is finished while sound is still being recorded")
{
    PhotoLab lab(true);
    const auto sound = must(lab.open->draft->session().find(QStringLiteral("/data/sound")));
    must(lab.open->draft->beginRecording(sound));
    must(lab.open->draft->appendRecording(sound, "it was not far"));

    THEN("what was recorded until then is sealed with it")
    {
        const Finished finished = must(finish(*lab.mai, *lab.open));
        const auto wires = lab.sealed();
        const auto content = must(record::InterviewContent::decode(
            must(lab.opened(wires.at(finished.record), *lab.coordinator))));
        REQUIRE(content.attachments.size() == 1);
        CHECK(must(lab.opened(wires.at(content.attachments[0].record), *lab.coordinator))
              == "it was not far");
    }
}

SCENARIO("An open interview follows a change of mind about sound")
{
    PhotoLab lab(true);
    must(attach(*lab.open, "/data/sound", "ID3 la la", "mp3"));
    must(attach(*lab.open, "/data/paper", "ID3 la la", "mp3"));
    must(attach(*lab.open, "/data/photo", harbour));
    const InterviewId id = lab.open->info.id;
    const auto say = [&](bool toSound) {
        consent::NewEntry changed = entryOf(lab.participant, EntryKind::Changed);
        changed.scopes[QStringLiteral("audio")] = toSound;
        must(must(Ledger::open(*lab.mai)).add(changed));
    };
    const auto goOn = [&] {
        lab.open.reset();
        lab.open = must(openInterview(*lab.mai, id));
    };

    WHEN("she takes it back, no more is taken, and what is here does not leave with the interview")
    {
        say(false);
        goOn();
        CHECK(mustFail(attach(*lab.open, "/data/sound", "ID3 so", "mp3")).code
              == interview::mediaNotConsented);
        const Error error = mustFail(finish(*lab.mai, *lab.open));
        CHECK(error.code == interview::mediaNotConsented);
        CHECK(error.place.node == "/data/sound");
        CHECK(lab.sealed().size() == 2); // what was said of consent

        for (const interview::RefusedFile &file : lab.open->draft->refusedFiles())
            must(lab.open->draft->takeOut(file.node));
        must(finish(*lab.mai, *lab.open));
        CHECK(lab.sealed().size() == 4); // the photograph and the interview
        CHECK(lab.draftFiles().isEmpty());
    }
    WHEN("that is said while the interview is open, Finish knows")
    {
        say(false);
        CHECK(mustFail(finish(*lab.mai, *lab.open)).code == interview::mediaNotConsented);
        CHECK(mustFail(attach(*lab.open, "/data/sound", "ID3 so", "mp3")).code
              == interview::mediaNotConsented);
    }
    WHEN("she agrees to it after all, it is taken again")
    {
        say(false);
        goOn();
        say(true);
        goOn();
        CHECK(lab.open->draft->refusedFiles().empty());
        must(attach(*lab.open, "/data/sound", "ID3 so", "mp3"));
        must(finish(*lab.mai, *lab.open));
        CHECK(lab.sealed().size() == 7); // three of consent, three files, the interview
    }
    WHEN("Finish was cut off before it sealed, it is not done again with what was refused since")
    {
        must(lab.open->draft->finalise());
        must(lab.open->draft->noteFinish());
        must(study::Drafts(*lab.mai).markFinishing(id, study::Outcome::Complete));
        lab.open.reset();
        say(false);
        const Reconciliation again = must(reconcile(*lab.mai));
        REQUIRE(again.unfinished.size() == 1);
        CHECK(again.unfinished.front().error.code == interview::mediaNotConsented);
        CHECK(lab.sealed().size() == 2);
    }
}

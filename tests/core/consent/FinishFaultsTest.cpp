// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/consent/ConsentFixture.h"
#include "tests/support/faults/PowerCutDisk.h"
#include "tests/support/faults/PowerCutVfs.h"

#include <catch2/generators/catch_generators.hpp>

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::consent;

namespace
{

/// A study of one on a disk that can lose its power.
struct FaultyLab
{
    TempFolder folder;
    FixedClock clock{*fromIso(QStringLiteral("2026-11-23T10:00:00Z"))};
    SystemRandom random;
    PowerSwitch power;
    PowerCutMedium medium{power};
    PowerCutDisk disk{medium};
    PowerCutVfs vfs{medium};
    study::Services services{clock, random, disk, QString::fromStdString(vfs.name())};
    QString path = folder.file(QStringLiteral("one.saltbush"));
    std::unique_ptr<study::Workspace> workspace;
    std::unique_ptr<study::OpenDraft> open;
    InterviewId id;
    int attachments;

    explicit FaultyLab(int photographs = 0) : attachments(photographs)
    {
        study::NewStudy study{photoSource(), {}, QStringLiteral("Mai"), passphrase()};
        workspace = must(study::createStudy(services, path, std::move(study)));
        const auto participant = must(study::Participants(*workspace).add());
        Ledger ledger = must(Ledger::open(*workspace));
        must(ledger.add(entryOf(participant)));
        open = must(beginInterview(*workspace,
                                   must(ledger.inForce(participant.id, QStringLiteral("survey")))));
        answer(*open, "/data/age", "34");
        if (photographs > 0)
            must(attach(*open, "/data/photo", QByteArray(20'000, 'p')));
        id = open->info.id;
    }
    /// The power comes back, and the program starts again.
    int startAgain(quint64 seed)
    {
        open.reset();
        workspace.reset();
        medium.materialise(seed);
        power.restore();
        workspace =
            must(study::Workspace::unlock(services, path, QStringLiteral("Mai"), passphrase()));
        return must(reconcile(*workspace)).finished;
    }
    qint64 interviewsInOutbox()
    {
        qint64 count = 0;
        for (const auto &entry : must(workspace->outbox().entries(record::OutboxState::Waiting)))
            count += entry.kind == record::Kind::Interview;
        return count;
    }
    /// With everything that was in it.
    bool draftIsOpenable()
    {
        const auto again = study::Drafts(*workspace).open(id);
        return again && int((*again)->draft->attachments().size()) == attachments;
    }
    int files(const char *sub) { return int(must(disk.list(path + QLatin1String(sub))).size()); }
};

/// Exactly one of: the draft with its answer, or the sealed interview and no trace of the draft.
void checkNothingLostOrTwice(FaultyLab &lab, bool wasAcknowledged)
{
    const qint64 sealed = lab.interviewsInOutbox();
    const bool isOpen = lab.draftIsOpenable();
    CHECK(sealed + (isOpen ? 1 : 0) == 1);
    if (wasAcknowledged)
        CHECK(sealed == 1);
    if (sealed == 1)
        CHECK(lab.files("/drafts") == 0);
    // The consent and, if it is sealed, the interview with its photograph.
    CHECK(lab.files("/outbox") == 1 + sealed * (1 + lab.attachments));
    must(lab.workspace->chain().audit(lab.workspace->identity().signing.verifyKey()));
}

} // namespace

TEST_CASE("A power cut at any write of Finish loses nothing and leaves nothing twice")
{
    const int photographs = GENERATE(0, 1);
    int events = 0;
    {
        FaultyLab lab(photographs);
        lab.power.restore();
        must(finish(*lab.workspace, *lab.open));
        events = lab.power.events();
    }
    REQUIRE(events > 5);
    for (int at = 0; at <= events; ++at) {
        // With a photograph there are more writes of the same kinds: one remnant of each will do.
        for (const quint64 seed : {quint64(at + 17), quint64(0), quint64(1)}) {
            if (photographs > 0 && seed < 2)
                continue;
            CAPTURE(at, seed, photographs);
            FaultyLab lab(photographs);
            lab.power.restore();
            lab.power.cutBefore(at);
            const bool acknowledged = finish(*lab.workspace, *lab.open).has_value();
            lab.startAgain(seed);
            checkNothingLostOrTwice(lab, acknowledged);
        }
    }
}

TEST_CASE("A program that is killed between two steps of Finish ends it at its next start")
{
    const auto step =
        GENERATE(FinishStep::Finalised, FinishStep::Marked, FinishStep::Sealed, FinishStep::Swept);
    CAPTURE(int(step));
    FaultyLab lab(1);
    const auto killed =
        finish(*lab.workspace, *lab.open, study::Outcome::Complete, [&](FinishStep reached) {
            if (reached == step)
                lab.power.cutBefore(0);
        });
    // Once it is sealed it is acknowledged, whatever is left behind.
    CHECK(killed.has_value() == (step == FinishStep::Sealed || step == FinishStep::Swept));
    const int finishedAtStart = lab.startAgain(1);
    CHECK(finishedAtStart == (step == FinishStep::Marked ? 1 : 0));
    checkNothingLostOrTwice(lab, step == FinishStep::Sealed || step == FinishStep::Swept);
    CHECK(lab.draftIsOpenable() == (step == FinishStep::Finalised));
}

TEST_CASE("A disk that is full once the interview is sealed takes back no acknowledgement")
{
    FaultyLab lab;
    const auto finished =
        must(finish(*lab.workspace, *lab.open, study::Outcome::Complete, [&](FinishStep reached) {
            if (reached == FinishStep::Sealed)
                lab.power.setDiskFull(true);
        }));
    CHECK_FALSE(finished.isSwept);
    CHECK(lab.open->draft == nullptr);
    CHECK(lab.interviewsInOutbox() == 1);

    // Where there is not even room to open, that is said, and nothing is lost by it.
    lab.workspace.reset();
    CHECK(mustFail(
              study::Workspace::unlock(lab.services, lab.path, QStringLiteral("Mai"), passphrase()))
              .code
          == storage::full);
    lab.power.setDiskFull(false);
    lab.startAgain(1);
    CHECK(lab.workspace->findings().empty());
    checkNothingLostOrTwice(lab, true);
}

TEST_CASE("An interview that goes on after a Finish that failed is not sealed behind its back")
{
    FaultyLab lab;
    const auto failed =
        finish(*lab.workspace, *lab.open, study::Outcome::Complete, [&](FinishStep reached) {
            if (reached == FinishStep::Marked)
                lab.power.setDiskFull(true); // neither sealing nor taking back the mark succeeds
        });
    CHECK_FALSE(failed);
    lab.power.setDiskFull(false);
    const auto isMarked = [&] {
        return must(study::Drafts(*lab.workspace).info(lab.id)).finishing.has_value();
    };
    REQUIRE(isMarked());
    SECTION("she answers, and the program starts again")
    {
        answer(*lab.open, "/data/age", "35");
        CHECK(lab.startAgain(1) == 0);
        CHECK(lab.draftIsOpenable());
    }
    SECTION("she opens it again")
    {
        lab.open.reset();
        lab.open = must(openInterview(*lab.workspace, lab.id));
    }
    CHECK_FALSE(isMarked());
}

TEST_CASE("An interview that cannot be finished locks nobody out")
{
    ConsentLab lab;
    must(lab.ledger->add(entryOf(lab.participant)));
    const auto begin = [&] {
        auto open = must(beginInterview(*lab.workspace, must(lab.inForce())));
        answer(*open, "/data/age", "34");
        must(open->draft->noteFinish());
        must(study::Drafts(*lab.workspace).markFinishing(open->info.id, study::Outcome::Complete));
        return open->info.id;
    };
    const InterviewId damaged = begin();
    const InterviewId whole = begin();
    const QString file =
        lab.workspace->draftFolder() + u'/' + damaged.toString() + QStringLiteral(".db");
    lab.workspace.reset();
    must(lab.disk.writeAndSync(file, QByteArray(8192, 'x')));

    lab.workspace = lab.unlock("coordinator", "Coordinator");
    const Reconciliation reconciled = must(reconcile(*lab.workspace));
    CHECK(reconciled.finished == 1);
    REQUIRE(reconciled.unfinished.size() == 1);
    CHECK(reconciled.unfinished.front().interview == damaged);
    CHECK(mustFail(study::Drafts(*lab.workspace).info(whole)).code == study::noSuchDraft);
}

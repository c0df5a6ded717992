// SPDX-License-Identifier: GPL-3.0-or-later
// The write-only laptop: after Finish, nobody there can read the interview again.
#include "tests/faults/Residue.h"

#include "core/study/KeySlots.h"
#include "tests/faults/Scene.h"
#include "tests/support/CopyFolder.h"
#include "tests/support/Results.h"

using namespace saltbush;
using namespace saltbush::test;

namespace
{

const QStringList &markers()
{
    static const QStringList texts{QStringLiteral("quokka-marker-7141 under the jetty"),
                                   QStringLiteral("ตราหมายลับริมสะพานปลาเก่า")};
    return texts;
}

/// Answers what is needed, and two questions with texts that stand nowhere else.
void answerWithMarkers(interview::Draft &draft)
{
    const interview::FormSession &session = draft.session();
    const auto answer = [&](const char *path, const QString &value) {
        must(draft.answer(must(session.find(QLatin1StringView(path))), value));
    };
    answer("/data/about_you/city", QStringLiteral("melbourne"));
    answer("/data/about_you/spoken", QStringLiteral("thai other"));
    answer("/data/about_you/spoken_other", markers()[0]);
    answer("/data/last_word/wish", markers()[1]);
}

Residue residueOf(Scene &scene, study::Workspace &workspace, const QString &folder)
{
    const auto slots_ = must(study::KeySlots::load(scene.world().disk, scene.researcherPath()));
    const auto slot = must(slots_.open(Scene::researcher(), Scene::passphrase()));
    Residue residue(slot, *workspace.package(), workspace.keyRing());
    residue.collect(folder);
    return residue;
}

void report(const char *when, const Residue &residue)
{
    WARN(when << ": " << residue.pages() << " different pages and frames decrypted, "
              << residue.keysFound() << " sealed keys opened, " << residue.recordsSeen()
              << " records in pieces, " << residue.bodiesOpened() << " bodies opened");
}

} // namespace

SCENARIO("after Finish, nothing on the laptop gives the answers back")
{
    Scene scene;
    auto workspace = must(scene.unlockResearcher());
    auto open = must(beginInterview(*workspace));
    answerWithMarkers(*open->draft);

    GIVEN("the interview is still open, the answers are there (so that this test can fail)")
    {
        const QString copy = scene.folder() + QStringLiteral("/open");
        copyFolder(scene.researcherPath(), copy);
        const Residue residue = residueOf(scene, *workspace, copy);
        report("open", residue);
        CHECK(residue.find(markers()).size() == markers().size());
    }
    GIVEN("the draft is deleted by SQL alone, the answers are still there")
    {
        const InterviewId id = open->info.id;
        open.reset();
        must(workspace->database().run("DELETE FROM study_draft WHERE id = ?", id));
        const QString copy = scene.folder() + QStringLiteral("/deleted");
        copyFolder(scene.researcherPath(), copy);
        const Residue residue = residueOf(scene, *workspace, copy);
        report("deleted by SQL alone", residue);
        CHECK(residue.find(markers()).size() == markers().size());
    }
    GIVEN("Finish has returned, nothing is found, with every key of that laptop")
    {
        must(consent::finish(*workspace, *open, study::Outcome::Partial));
        open.reset();
        const QString copy = scene.folder() + QStringLiteral("/finished");
        copyFolder(scene.researcherPath(), copy);
        const Residue residue = residueOf(scene, *workspace, copy);
        report("finished", residue);
        CHECK(residue.recordsSeen() >= 2); // the consent and the interview, sealed
        CHECK(residue.bodiesOpened() == 0);
        CHECK(residue.find(markers()).isEmpty());
    }
}

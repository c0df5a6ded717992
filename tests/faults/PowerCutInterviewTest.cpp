// SPDX-License-Identifier: GPL-3.0-or-later
// The power goes before every single write, truncation, sync, removal and rename that an interview
// and its Finish cause, in databases and in our own files alike; then the machine starts again.
#include "app/common/RandomAnswers.h"
#include "core/study/RecordBook.h"
#include "tests/faults/Scene.h"
#include "tests/support/CopyFolder.h"
#include "tests/support/Results.h"
#include "tests/support/faults/PowerCutDisk.h"
#include "tests/support/faults/PowerCutVfs.h"

#include <QDir>

using namespace saltbush;
using namespace saltbush::test;

namespace
{

/// What the interviewer was told before the lights went out.
struct Told
{
    std::optional<InterviewId> draft;
    Acknowledged acknowledged;
    QString page, pageUnderWay; ///< acknowledged; about to be turned to
    std::optional<RecordId> sealed;
};

/// Passes steps on and remembers what was acknowledged.
class RememberingTarget final : public app::StepTarget
{
public:
    RememberingTarget(interview::Draft &draft, Told &told) : m_draft(draft), m_told(told) { }
    [[nodiscard]] const interview::FormSession &session() const override
    {
        return m_draft.session();
    }
    Result<void> answer(xpath::NodeId node, const QString &value) override
    {
        m_told.pageUnderWay = session().path(node);
        SALTBUSH_TRY(m_draft.setPage(m_told.pageUnderWay));
        m_told.page = m_told.pageUnderWay;
        SALTBUSH_TRY(m_draft.answer(node, value));
        m_told.acknowledged.answers.emplace_back(session().path(node), session().value(node));
        return ok();
    }
    Result<void> setNonresponse(xpath::NodeId node, const QString &reason) override
    {
        SALTBUSH_TRY(m_draft.setNonresponse(node, reason));
        return ok();
    }
    Result<void> addRepeat(form::ModelIndex, xpath::NodeId) override { return ok(); }
    Result<void> removeRepeat(xpath::NodeId) override { return ok(); }
    Result<void> setLanguage(const QString &language) override
    {
        SALTBUSH_TRY(m_draft.setLanguage(language));
        return ok();
    }

private:
    interview::Draft &m_draft;
    Told &m_told;
};

Result<void> interviewOnce(study::Workspace &workspace, Told &told)
{
    SALTBUSH_TRY_ASSIGN(const auto open, beginInterview(workspace));
    told.draft = open->info.id;
    told.page = told.pageUnderWay = open->draft->state().pageKey;
    RememberingTarget target(*open->draft, told);
    SeededRandom chance(3);
    app::RandomAnswers answers(target, chance);
    answers.setMostRepeats(1);
    SALTBUSH_TRY(answers.answerAll());
    SALTBUSH_TRY_ASSIGN(const auto finished, consent::finish(workspace, *open));
    told.sealed = finished.record;
    return ok();
}

/// Interviews in a copy of May's workspace with the power going before event n.
/// Gives the number of events there were.
struct Run
{
    Told told;
    int events = 0;
};

Run interviewUntilCut(Scene &scene, const QString &path, int cutBefore)
{
    PowerSwitch power;
    PowerCutMedium medium(power);
    const PowerCutVfs vfs(medium);
    PowerCutDisk disk(medium);
    const study::Services services{scene.world().clock, scene.services().random, disk,
                                   QString::fromStdString(vfs.name())};
    Run run;
    if (cutBefore >= 0)
        power.cutBefore(cutBefore);
    {
        auto workspace =
            study::Workspace::unlock(services, path, Scene::researcher(), Scene::passphrase());
        if (workspace)
            std::ignore = interviewOnce(**workspace, run.told);
    }
    run.events = power.events();
    medium.materialise(std::uint64_t(cutBefore + 1));
    return run;
}

/// Every acknowledged answer is there, and it opens at the same question.
void checkAnswers(study::Workspace &workspace, const Told &told)
{
    const auto open = must(consent::openInterview(workspace, *told.draft));
    const QString page = open->draft->state().pageKey;
    CHECK((page == told.page || page == told.pageUnderWay));
    const interview::FormSession &session = open->draft->session();
    for (const auto &[path, value] : told.acknowledged.last().asKeyValueRange()) {
        INFO(path.toStdString());
        CHECK(session.value(must(session.find(path))) == value);
    }
}

enum class Found { Nothing, Open, Sealed };

Found lookAfterRestart(Scene &scene, const QString &path, const Told &told)
{
    const study::Services real = scene.services();
    auto workspace =
        must(study::Workspace::unlock(real, path, Scene::researcher(), Scene::passphrase()));
    must(consent::reconcile(*workspace));
    const auto drafts = must(study::Drafts(*workspace).mine());
    const auto sealed =
        must(study::RecordBook(workspace->database())
                 .count({.state = study::RecordState::Accepted, .kind = record::Kind::Interview}));
    CHECK(int(drafts.size()) + sealed <= 1);
    if (told.sealed)
        CHECK((sealed == 1 && drafts.empty()));
    if (told.draft && sealed == 0)
        REQUIRE(drafts.size() == 1);
    if (!drafts.empty() && told.draft)
        checkAnswers(*workspace, told);
    return sealed == 1 ? Found::Sealed : drafts.empty() ? Found::Nothing : Found::Open;
}

} // namespace

SCENARIO("nothing acknowledged is lost when the power goes before any write or sync")
{
    Scene scene;
    const QString rehearsal = scene.folder() + QStringLiteral("/rehearsal.saltbush");
    copyFolder(scene.researcherPath(), rehearsal);
    const Run whole = interviewUntilCut(scene, rehearsal, -1);
    REQUIRE(whole.told.sealed);
    REQUIRE(lookAfterRestart(scene, rehearsal, whole.told) == Found::Sealed);

    int nothing = 0, open = 0, sealed = 0;
    for (int n = 0; n < whole.events; ++n) {
        INFO("power cut before event " << n);
        const QString path = scene.folder() + QStringLiteral("/cut%1.saltbush").arg(n);
        copyFolder(scene.researcherPath(), path);
        const Run run = interviewUntilCut(scene, path, n);
        const Found found = lookAfterRestart(scene, path, run.told);
        nothing += found == Found::Nothing ? 1 : 0;
        open += found == Found::Open ? 1 : 0;
        sealed += found == Found::Sealed ? 1 : 0;
        QDir(path).removeRecursively();
    }
    WARN(whole.events << " cuts: " << nothing << " before the interview was there, " << open
                      << " left it open, " << sealed << " sealed");
    CHECK((nothing > 0 && open > 0 && sealed > 0));
}

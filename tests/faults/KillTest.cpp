// SPDX-License-Identifier: GPL-3.0-or-later
// A child process interviews, tells every acknowledgement through a pipe, and is killed with
// SIGKILL at a seeded moment; then the parent unlocks the same workspace and looks for what was
// promised.
#include "app/common/RandomAnswers.h"
#include "core/study/RecordBook.h"
#include "tests/faults/Scene.h"
#include "tests/support/Results.h"

#include <chrono>
#include <csignal>
#include <cstdio>
#include <limits>
#include <sys/wait.h>
#include <unistd.h>

using namespace saltbush;
using namespace saltbush::test;

namespace
{

constexpr int killsWhileAnswering = 150;
constexpr int killsInsideFinish = 60;
constexpr int mostTries = 600; // a kill may come when Finish has returned already

/// Passes every step on and says so, once it is durable.
class TellingTarget final : public app::StepTarget
{
public:
    TellingTarget(interview::Draft &draft, int pipe) : m_draft(draft), m_inner(draft), m_pipe(pipe)
    {
    }
    [[nodiscard]] const interview::FormSession &session() const override
    {
        return m_inner.session();
    }
    Result<void> answer(xpath::NodeId node, const QString &value) override
    {
        const QString path = session().path(node);
        tell("U\t" + path.toUtf8());
        SALTBUSH_TRY(m_draft.setPage(path));
        tell("P\t" + m_draft.state().pageKey.toUtf8());
        tell("T\t" + path.toUtf8() + '\t' + value.toUtf8());
        SALTBUSH_TRY(m_inner.answer(node, value));
        tell("A\t" + path.toUtf8() + '\t' + session().value(node).toUtf8());
        return ok();
    }
    Result<void> setNonresponse(xpath::NodeId node, const QString &reason) override
    {
        return m_inner.setNonresponse(node, reason);
    }
    Result<void> addRepeat(form::ModelIndex repeat, xpath::NodeId parent) override
    {
        return m_inner.addRepeat(repeat, parent);
    }
    Result<void> removeRepeat(xpath::NodeId occurrence) override
    {
        return m_inner.removeRepeat(occurrence);
    }
    Result<void> setLanguage(const QString &language) override
    {
        return m_inner.setLanguage(language);
    }
    void tell(const QByteArray &line) const
    {
        const QByteArray whole = line + '\n';
        std::ignore = ::write(m_pipe, whole.constData(), std::size_t(whole.size()));
    }

private:
    interview::Draft &m_draft;
    app::StepTargetOf<interview::Draft> m_inner;
    int m_pipe;
};

/// The child's whole life. Lines: D id · U page (about to turn to it) · P page (acknowledged) ·
/// T path value (about to answer) · A path value (acknowledged) · F (Finish begins) · S record (it
/// returned).
[[noreturn]] void interviewAndTell(Scene &scene, int pipe, int seed)
{
    auto workspace = scene.unlockResearcher();
    auto open = workspace ? beginInterview(**workspace)
                          : Result<std::unique_ptr<study::OpenDraft>>(fail(workspace.error()));
    if (!open)
        _exit(2);
    TellingTarget target(*(*open)->draft, pipe);
    target.tell("P\t" + (*open)->draft->state().pageKey.toUtf8());
    target.tell("D\t" + (*open)->info.id.toString().toUtf8());
    SeededRandom chance(std::uint64_t(seed) * 7919);
    app::RandomAnswers answers(target, chance);
    answers.setMostRepeats(1);
    if (!answers.answerAll())
        _exit(3);
    target.tell("F");
    const auto finished = consent::finish(**workspace, **open);
    if (!finished)
        _exit(4);
    target.tell("S\t" + finished->record.toString().toUtf8());
    _exit(0);
}

struct ToldBeforeKill
{
    QString draft, record;
    Acknowledged acknowledged;
    std::pair<QString, QString> underWay; ///< may be there or not
    QString page, pageUnderWay;           ///< where it must open again; or already there
    bool finishing = false;
    std::chrono::microseconds finishTook{}; ///< from F to S, where both were told
};

/// When to kill: after that many acknowledgements (-1: when Finish begins), and so much later.
struct Moment
{
    int acknowledgements = -1;
    useconds_t later = 0;
};

constexpr Moment never{std::numeric_limits<int>::max(), 0};

void take(const QByteArray &line, ToldBeforeKill &told)
{
    const QList<QByteArray> words = line.split('\t');
    if (words[0] == "D")
        told.draft = QString::fromUtf8(words[1]);
    if (words[0] == "U")
        told.pageUnderWay = QString::fromUtf8(words[1]);
    if (words[0] == "P")
        told.page = QString::fromUtf8(words.value(1));
    if (words[0] == "T")
        told.underWay = {QString::fromUtf8(words[1]), QString::fromUtf8(words.value(2))};
    if (words[0] == "A")
        told.acknowledged.answers.emplace_back(QString::fromUtf8(words[1]),
                                               QString::fromUtf8(words.value(2)));
    if (words[0] == "F")
        told.finishing = true;
    if (words[0] == "S")
        told.record = QString::fromUtf8(words[1]);
}

ToldBeforeKill runAndKill(Scene &scene, int seed, Moment moment)
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    if (child == 0)
        interviewAndTell(scene, ends[1], seed);
    ::close(ends[1]);
    std::FILE *lines = ::fdopen(ends[0], "r");
    ToldBeforeKill told;
    bool killed = false;
    char buffer[65536];
    std::chrono::steady_clock::time_point finishBegan;
    while (std::fgets(buffer, sizeof buffer, lines) != nullptr) {
        take(QByteArray(buffer).trimmed(), told);
        const auto now = std::chrono::steady_clock::now();
        if (buffer[0] == 'F')
            finishBegan = now;
        if (buffer[0] == 'S')
            told.finishTook =
                std::chrono::duration_cast<std::chrono::microseconds>(now - finishBegan);
        const bool reached = moment.acknowledgements < 0
            ? told.finishing
            : int(told.acknowledged.answers.size()) >= moment.acknowledgements;
        if (reached && !killed) {
            ::usleep(moment.later);
            ::kill(child, SIGKILL);
            killed = true;
        }
    }
    std::fclose(lines);
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK((WIFSIGNALED(status) || WEXITSTATUS(status) == 0));
    return told;
}

bool isSealed(study::Workspace &workspace, RecordId record)
{
    const auto known = must(study::RecordBook(workspace.database()).withId(record));
    return known.size() == 1 && known.front().state == study::RecordState::Accepted;
}

/// Every acknowledged answer is there, and it opens at the same question; the interview can go on
/// and be finished.
void checkOpenDraft(study::Workspace &workspace, const ToldBeforeKill &told)
{
    const auto id = InterviewId::fromString(told.draft);
    REQUIRE(id);
    auto open = must(consent::openInterview(workspace, *id));
    const interview::FormSession &session = open->draft->session();
    for (const auto &[path, value] : told.acknowledged.last().asKeyValueRange()) {
        const auto node = session.find(path);
        REQUIRE(node);
        INFO(path.toStdString());
        const bool newer = told.underWay == std::pair(path, session.value(*node));
        CHECK((newer || session.value(*node) == value));
    }
    const QString page = open->draft->state().pageKey;
    CHECK((page == told.page || page == told.pageUnderWay));
    open.reset();
    must(study::Drafts(workspace).discard(*id));
}

/// After a kill: the interview is either still open with every answer, or sealed exactly once.
/// Gives whether it is sealed.
bool checkPromise(Scene &scene, const ToldBeforeKill &told)
{
    auto workspace = must(scene.unlockResearcher());
    const auto drafts = must(study::Drafts(*workspace).mine());
    if (told.draft.isEmpty())
        return false; // killed before anything was acknowledged
    const bool isOpen = std::ranges::any_of(
        drafts, [&](const auto &draft) { return draft.id.toString() == told.draft; });
    if (!told.record.isEmpty()) {
        CHECK_FALSE(isOpen);
        CHECK(isSealed(*workspace, RecordId::fromString(told.record).value()));
        return true;
    }
    if (isOpen) {
        checkOpenDraft(*workspace, told);
        return false;
    }
    CHECK(told.finishing); // gone, so it must be sealed: the merge below counts it
    return true;
}

} // namespace

SCENARIO("nothing acknowledged is lost when the program is killed at any moment")
{
    Scene scene;
    SeededRandom chance(20261123);
    const ToldBeforeKill whole = runAndKill(scene, 0, never);
    REQUIRE(checkPromise(scene, whole));
    int sealed = 1, kills = 0, insideFinish = 0, stillOpenAfterFinishBegan = 0;
    // Finish takes as long as this machine and what else it does let it: the time from which
    // moments are drawn follows.
    double window = double(whole.finishTook.count());
    while (kills < mostTries && (kills < killsWhileAnswering || insideFinish < killsInsideFinish)) {
        const bool inFinish = kills >= killsWhileAnswering;
        const Moment moment = inFinish
            ? Moment{-1, useconds_t(chance.nextBelow(std::uint64_t(window)))}
            : Moment{int(chance.nextBelow(14)), useconds_t(chance.nextBelow(4'000))};
        INFO("moment " << kills);
        const ToldBeforeKill told = runAndKill(scene, ++kills, moment);
        const bool isSealed = checkPromise(scene, told);
        sealed += isSealed ? 1 : 0;
        if (inFinish && told.record.isEmpty()) {
            ++insideFinish;
            stillOpenAfterFinishBegan += isSealed ? 0 : 1;
            window *= 1.05;
        } else if (inFinish) {
            window = std::max(window * 0.9, 200.0);
        }
    }
    scene.syncResearcher();
    scene.syncCoordinator();
    CHECK(scene.merged() == sealed);
    WARN(kills << " kills, " << insideFinish << " inside Finish (" << stillOpenAfterFinishBegan
               << " of them left the interview open, the rest sealed it); " << sealed
               << " interviews sealed, all merged once");
    CHECK(kills >= 200);
    CHECK(insideFinish >= 50);
}

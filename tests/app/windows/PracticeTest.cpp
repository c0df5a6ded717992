// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/AnswerControl.h"
#include "app/interview/InterviewsPage.h"
#include "app/interview/PracticeView.h"
#include "app/unlock/UnlockPage.h"
#include "app/widgets/ChoiceRow.h"
#include "app/widgets/PracticeStrip.h"
#include "core/study/Drafts.h"
#include "core/study/InterviewBook.h"
#include "core/study/Participants.h"
#include "core/sync/Synchroniser.h"
#include "tests/app/tour/WindowWalker.h"
#include "tests/app/windows/EmptyHome.h"
#include "tests/app/windows/Pictures.h"
#include "tests/support/Results.h"

#include <catch2/generators/catch_generators.hpp>

#include <QApplication>
#include <QDirIterator>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::app;
using namespace saltbush::test;

namespace
{

template <typename T>
T *visible(EmptyHome &home)
{
    for (T *widget : home.window->findChildren<T *>())
        if (widget->isVisible())
            return widget;
    return nullptr;
}

/// The files at home, but what this machine remembers of looks.
QStringList filesAt(const QString &folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        if (const QString file = all.next(); !file.endsWith(u"settings.ini"_s))
            files << file;
    files.sort();
    return files;
}

constexpr auto stripWords = "Practice – nothing is kept";

} // namespace

SCENARIO("From an empty home to the first question of practice in less than ten keys", "[practice]")
{
    EmptyHome home;
    auto *begin = qobject_cast<Button *>(home.window->focusWidget());
    REQUIRE(begin);
    CHECK(begin->text() == u"Create a study"_s);
    CHECK(begin->hasFocus());
    REQUIRE(home.pressButton(u"Practise without a study"_s));
    while (home.keys < 10 && !visible<AnswerControl>(home))
        home.press(Qt::Key_Return); // past what is only to be read
    CHECK(home.keys < 10);
    REQUIRE(visible<PracticeView>(home));
    CHECK(visible<AnswerControl>(home));
    CHECK(home.sees(QString::fromUtf8(stripWords)));
    CHECK(home.sees(u"PRACTICE-"_s));
    CHECK_FALSE(home.sees(u"Saved"_s));
    grab(*home.window, u"practice-first-question"_s);

    WHEN("it is gone through to its end")
    {
        WindowWalker walker(*home.window);
        REQUIRE(walker.answerAll() >= 0);
        CHECK(home.sees(QString::fromUtf8(stripWords)));
        grab(*home.window, u"practice-end"_s);
        REQUIRE(
            (home.pressButton(u"Finish the practice"_s) || home.pressButton(u"Finish without"_s)));
        CHECK(home.sees(u"Well done: nothing was kept"_s));
        CHECK(home.sees(QString::fromUtf8(stripWords)));
        grab(*home.window, u"practice-well-done"_s);
        REQUIRE(home.pressButton(u"Back"_s));
        CHECK(visible<UnlockPage>(home));
        CHECK(filesAt(home.folder.path()).isEmpty());
    }
    WHEN("it is left by the key that locks")
    {
        home.press(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
        CHECK(visible<UnlockPage>(home));
        CHECK_FALSE(home.window->findChild<PracticeView *>());
        CHECK(filesAt(home.folder.path()).isEmpty());
    }
}

SCENARIO("In a study, practice changes nothing that is counted, sent or exported", "[practice]")
{
    EmptyHome home;
    home.openStudy();
    const QStringList before = filesAt(home.workspacePath());
    grab(*home.window, u"practice-offered"_s);
    REQUIRE(home.pressButton(u"Practise"_s));
    REQUIRE(visible<PracticeView>(home));
    WindowWalker walker(*home.window);
    REQUIRE(walker.answerAll() >= 0);
    REQUIRE((home.pressButton(u"Finish the practice"_s) || home.pressButton(u"Finish without"_s)));
    CHECK(home.sees(u"Well done: nothing was kept"_s));
    REQUIRE(home.pressButton(u"Back"_s));
    CHECK(visible<InterviewsPage>(home));
    CHECK(filesAt(home.workspacePath()) == before);
    CHECK(home.sees(u"None. An interview that you leave"_s));

    home.window.reset();
    const auto workspace = must(home.unlock());
    CHECK(must(sync::mergeOwn(*workspace)).received == 0);
    CHECK(must(study::InterviewBook(workspace->database()).count({})) == 0);
    CHECK(must(study::Participants(*workspace).all()).empty());
    CHECK(must(study::Participants(*workspace).past()).empty());
    CHECK(must(study::Drafts(*workspace).mine()).empty());
}

SCENARIO("Who has joined and waits for the study practises with what came with the program",
         "[practice]")
{
    EmptyHome home;
    must(study::Workspace::create({home.clock, home.random, home.disk}, home.workspacePath(),
                                  u"mali"_s, crypto::SecureBytes::fromText(u"the salt keeps"_s)))
        .reset();
    home.unlockByKeys(u"The study has not arrived yet"_s);
    grab(*home.window, u"practice-before-the-study"_s);
    CHECK(clippedTexts(*home.window) == QStringList());
    REQUIRE(home.pressButton(u"Practise"_s));
    REQUIRE(visible<PracticeView>(home));
    WindowWalker walker(*home.window);
    REQUIRE(walker.answerAll() >= 0);
    REQUIRE((home.pressButton(u"Finish the practice"_s) || home.pressButton(u"Finish without"_s)));
    CHECK(home.sees(u"Well done: nothing was kept"_s));
    REQUIRE(home.pressButton(u"Back"_s));
    CHECK(home.sees(u"The study has not arrived yet"_s));
}

SCENARIO("Practice goes on in another language of the windows, with what was answered",
         "[practice]")
{
    EmptyHome home;
    REQUIRE(home.pressButton(u"Practise without a study"_s));
    while (!visible<AnswerControl>(home))
        home.press(Qt::Key_Return);
    home.press(Qt::Key_2);
    const QPointer<PracticeView> before = visible<PracticeView>(home);
    QEvent changed(QEvent::LanguageChange); // as another translation sends it
    QApplication::sendEvent(home.window.get(), &changed);
    REQUIRE(QTest::qWaitFor([&] { return before.isNull(); }, 60'000));
    home.settle();
    CHECK(home.window->findChildren<PracticeView *>().size() == 1);
    bool isStillChosen = false;
    for (const ChoiceRow *row : visible<PracticeView>(home)->findChildren<ChoiceRow *>())
        isStillChosen = isStillChosen || row->isChecked();
    CHECK(isStillChosen);
}

TEST_CASE("The strip of practice grows with the letters", "[practice]")
{
    EmptyHome home;
    REQUIRE(home.pressButton(u"Practise without a study"_s));
    const auto *strip = visible<PracticeView>(home)->findChild<PracticeStrip *>();
    REQUIRE(strip);
    for (const int percent : {200, 100, 200, 100, 200}) {
        CAPTURE(percent);
        home.theme.setTextPercent(percent);
        const auto isTallEnough = [strip] {
            return strip->height() >= strip->heightForWidth(strip->width());
        };
        QTest::qWait(60);
        CHECK(QTest::qWaitFor(isTallEnough, 60'000));
        CHECK(clippedTexts(*home.window) == QStringList());
    }
}

SCENARIO("Practice is left at any time, and nothing waits", "[practice]")
{
    EmptyHome home;
    home.openStudy();
    const QStringList before = filesAt(home.workspacePath());
    REQUIRE(home.pressButton(u"Practise"_s));
    CHECK(filesAt(home.workspacePath()) != before);
    home.window->lock();
    CHECK_FALSE(home.window->findChild<PracticeView *>());
    CHECK(filesAt(home.workspacePath()).filter(u"practice"_s).isEmpty());
}

TEST_CASE("Pictures of practice", "[.][screens][practice-pictures]")
{
    const auto scheme = GENERATE(Scheme::Light, Scheme::Dark);
    const int percent = GENERATE(100, 200);
    const QString look =
        u"%1-%2"_s.arg(scheme == Scheme::Light ? u"light"_s : u"dark"_s).arg(percent);
    EmptyHome home(scheme, percent);
    grab(*home.window, u"practice-door-"_s + look);
    REQUIRE(home.pressButton(u"Practise without a study"_s));
    while (!visible<AnswerControl>(home))
        home.press(Qt::Key_Return);
    grab(*home.window, u"practice-question-"_s + look);
    CHECK(clippedTexts(*home.window) == QStringList());
    WindowWalker walker(*home.window);
    REQUIRE(walker.answerAll() >= 0);
    grab(*home.window, u"practice-end-"_s + look);
    REQUIRE((home.pressButton(u"Finish the practice"_s) || home.pressButton(u"Finish without"_s)));
    grab(*home.window, u"practice-over-"_s + look);
    CHECK(clippedTexts(*home.window) == QStringList());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consent/ConsentPage.h"
#include "app/consent/EntryForm.h"
#include "app/interview/InterviewPage.h"
#include "app/shell/HomeView.h"
#include "core/study/Package.h"
#include "core/study/Participants.h"
#include "tests/app/windows/House.h"
#include "tests/support/Results.h"

#include <catch2/generators/catch_generators.hpp>

#include <QApplication>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::app;
using namespace saltbush::test;

namespace
{

using Answers = std::vector<std::optional<int>>;

ConsentPage *talk(House &house) { return house.window->findChild<ConsentPage *>(); }

/// The first answer by its key, the second the other way.
void answerTwo(House &house)
{
    REQUIRE(talk(house));
    house.press(Qt::Key_1);      // the language
    house.press(Qt::Key_Return); // past the text
    house.press(Qt::Key_Y);
    house.press(Qt::Key_Return);
    house.press(Qt::Key_N);
    house.press(Qt::Key_Return);
}

void checkTwoAnswered(House &house, const QString &language)
{
    REQUIRE(talk(house));
    const Said said = talk(house)->said();
    CHECK(said.language == language);
    REQUIRE(said.answers.size() > 3);
    CHECK(said.answers[0] == 0);
    CHECK(said.answers[1] == 1);
    CHECK_FALSE(said.answers[2]);
    REQUIRE(QApplication::focusWidget());
    house.press(Qt::Key_Y); // on where it was
    CHECK(talk(house)->said().answers[2] == 0);
}

void lockAndUnlock(House &house, const QString &nickname = coordinator)
{
    house.lockAndUnlock(nickname, [&house] {
        CHECK_FALSE(talk(house));
        CHECK_FALSE(house.sees(u"Agrees"_s));
    });
}

void changeLanguage(House &house)
{
    QEvent changed(QEvent::LanguageChange); // as another translation sends it
    const QPointer<ConsentPage> before = talk(house);
    QApplication::sendEvent(house.window.get(), &changed);
    REQUIRE(QTest::qWaitFor([&] { return before.isNull(); }, 60'000));
    house.press(Qt::Key_Shift);
}

} // namespace

SCENARIO("A conversation before an interview is where it was when its interviewer is back")
{
    House house;
    house.bringIn(u"mali"_s);
    house.unlock(coordinator);
    house.choose(u"New participant"_s);
    answerTwo(house);
    const QString language = talk(house)->said().language;

    WHEN("the window was locked")
    {
        lockAndUnlock(house);
        checkTwoAnswered(house, language);
    }
    WHEN("the windows speak another language")
    {
        changeLanguage(house);
        checkTwoAnswered(house, language);
    }
    WHEN("somebody else unlocks, and then she")
    {
        lockAndUnlock(house, u"mali"_s);
        CHECK_FALSE(talk(house));
        lockAndUnlock(house);
        CHECK_FALSE(talk(house));
    }
}

SCENARIO("A conversation on a page is where it was when its interviewer is back")
{
    House house;
    const QString code = must(study::Participants(*house.look(coordinator)).add()).code;
    house.unlock(coordinator);
    house.page(3);
    house.reach(u"Code on the card"_s);
    house.type(code);
    house.press(Qt::Key_Return);
    house.choose(u"Begin the conversation"_s);
    answerTwo(house);
    const QString language = talk(house)->said().language;

    WHEN("the window was locked")
    {
        lockAndUnlock(house);
        checkTwoAnswered(house, language);
        CHECK(house.window->findChild<HomeView *>()->current() == PageId::Consent);
    }
    WHEN("the windows speak another language")
    {
        changeLanguage(house);
        checkTwoAnswered(house, language);
    }
}

SCENARIO("The card with the code is still in sight after a lock")
{
    House house;
    house.unlock(coordinator);
    house.choose(u"New participant"_s);
    REQUIRE(talk(house));
    house.press(Qt::Key_1);
    house.press(Qt::Key_Return);
    for (int i = 0; i < 40 && !house.sees(u"Give the code"_s); ++i) {
        house.press(Qt::Key_1);
        house.press(Qt::Key_Return);
    }
    REQUIRE(house.sees(u"Give the code"_s));
    house.choose(u"A copy of the text was given"_s);
    lockAndUnlock(house);
    CHECK(house.sees(u"Give the code"_s));
    CHECK(house.sees(u"Noted: a copy was given"_s));
    house.choose(u"Go on"_s);
    CHECK(house.window->findChild<InterviewPage *>());
}

SCENARIO("The few words of an entry are where they were when their author is back")
{
    House house;
    house.bringIn(u"mali"_s);
    house.interview(coordinator, 1);
    const QString code = must(study::Participants(*house.look(coordinator)).all()).front().code;
    const auto form = [&house] { return house.window->findChild<EntryForm *>(); };
    house.unlock(coordinator);
    house.page(3);
    house.reach(u"Code on the card"_s);
    house.type(code);
    house.press(Qt::Key_Return);
    const bool isCorrection = GENERATE(false, true);
    house.choose(isCorrection ? u"Correct an entry"_s : u"Take consent back"_s);
    REQUIRE(form());
    if (!isCorrection)
        house.press(Qt::Key_1); // the language
    house.press(isCorrection ? Qt::Key_Tab : Qt::Key_Return);
    house.type(u"She is afraid of her boss"_s);
    REQUIRE(form()->reason() == u"She is afraid of her boss"_s);
    const QString language = form()->language();
    const auto corrects = form()->corrects();
    REQUIRE(isCorrection == corrects.has_value());

    WHEN("somebody else unlocks, and then she")
    {
        house.lockAndUnlock(u"mali"_s);
        CHECK_FALSE(form());
        house.lockAndUnlock();
        CHECK_FALSE(form());
    }
    WHEN("nobody was there for long")
    {
        house.settings.setLockAfter(std::chrono::minutes(10));
        house.leaveAlone(std::chrono::minutes(11));
        house.lockAndUnlock();
        REQUIRE(form());
        CHECK(form()->reason() == u"She is afraid of her boss"_s);
        CHECK(form()->language() == language);
        CHECK(form()->corrects() == corrects);
        house.type(u"."_s); // on where it was
        CHECK(form()->reason() == u"She is afraid of her boss."_s);
        THEN("it goes on as it would have")
        {
            house.choose(isCorrection ? u"To the questions"_s : u"Take consent back"_s);
            CHECK(house.sees(isCorrection ? u"In which language do you speak?"_s
                                          : u"It is noted: consent was taken back."_s));
        }
    }
    WHEN("the windows speak another language")
    {
        QEvent changed(QEvent::LanguageChange);
        const QPointer<EntryForm> before = form();
        QApplication::sendEvent(house.window.get(), &changed);
        REQUIRE(QTest::qWaitFor([&] { return before.isNull(); }, 60'000));
        REQUIRE(form());
        CHECK(form()->reason() == u"She is afraid of her boss"_s);
    }
}

SCENARIO("Somebody new is known once something was said, and not before")
{
    House house;
    house.unlock(coordinator);
    house.choose(u"New participant"_s);
    answerTwo(house);
    WHEN("the conversation is left")
    {
        lockAndUnlock(house);
        house.choose(u"Back"_s);
        house.close();
        CHECK(must(study::Participants(*house.look(coordinator)).all()).empty());
    }
    WHEN("she does not want to take part")
    {
        house.choose(u"Does not want to take part"_s);
        house.close();
        CHECK(must(study::Participants(*house.look(coordinator)).all()).size() == 1);
    }
}

SCENARIO("Whoever leaves a conversation is back on the page where it began")
{
    House house;
    house.unlock(coordinator);
    house.page(2);
    house.choose(u"New participant"_s); // and the list has the focus
    house.press(Qt::Key_Return);
    REQUIRE(talk(house));
    WHEN("it is left with nothing noted") { house.choose(u"Back"_s); }
    WHEN("the person does not want to take part")
    {
        house.press(Qt::Key_1);
        house.choose(u"Does not want to take part"_s);
    }
    auto *home = house.window->findChild<HomeView *>();
    REQUIRE(home);
    CHECK(home->current() == PageId::Participants);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windows/InterviewDesk.h"

#include "app/interview/QuestionPanel.h"
#include "app/widgets/ChoiceRow.h"
#include "app/widgets/DropDown.h"
#include "app/widgets/LanguageMenu.h"

#include <QApplication>
#include <QShortcut>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

SCENARIO("An interview is answered by keys alone, in two languages, and finished")
{
    InterviewDesk desk;
    GIVEN("the first page, a note")
    {
        REQUIRE(desk.question().contains(u"Thank you"_s));
        desk.press(Qt::Key_Return);
        REQUIRE(desk.question() == u"How old are you?"_s);

        THEN("going on without an answer that is needed stays, and says why")
        {
            desk.press(Qt::Key_Return);
            CHECK(desk.question() == u"How old are you?"_s);
            CHECK(desk.message() == u"This question needs an answer."_s);
        }
        THEN("an answer that the form does not take is said in the form's words, and can be mended")
        {
            desk.type(u"17"_s);
            desk.press(Qt::Key_Return);
            CHECK(desk.message() == u"This study is for people of 18 and older."_s);
            desk.press(Qt::Key_Backspace);
            desk.type(u"9"_s);
            desk.press(Qt::Key_Return);
            CHECK(desk.value(u"/data/about/age"_s) == u"19"_s);
            CHECK(desk.question().startsWith(u"Which visa"_s));
        }
        THEN("letters are no age: nothing is stored, what was typed stays to be mended")
        {
            desk.type(u"old"_s);
            desk.press(Qt::Key_Return);
            CHECK(desk.message().contains(u"whole number"_s));
            CHECK(desk.value(u"/data/about/age"_s).isEmpty());
            CHECK(desk.question() == u"How old are you?"_s);
        }
        WHEN("the whole interview is answered")
        {
            desk.press(Qt::Key_F7);
            CHECK(desk.reason(u"/data/about/age"_s) == u"refused"_s);
            desk.press(Qt::Key_Return);
            desk.press(Qt::Key_3);
            CHECK(desk.value(u"/data/about/visa"_s) == u"other"_s);
            desk.press(Qt::Key_Return);
            CHECK(desk.question() == u"Which other visa?"_s);
            desk.type(u"bridging"_s);
            desk.press(Qt::Key_Left, Qt::AltModifier);
            CHECK(desk.question().startsWith(u"Which visa"_s));
            CHECK(desk.value(u"/data/about/visa_other"_s) == u"bridging"_s);
            desk.press(Qt::Key_1);
            desk.press(Qt::Key_Return);

            desk.press(Qt::Key_L, Qt::ControlModifier);
            desk.press(Qt::Key_Down);
            desk.press(Qt::Key_Return);
            CHECK(desk.question() == u"คุณเคยได้ยินหรือเคยใช้บริการใดบ้าง"_s);
            desk.press(Qt::Key_2);
            desk.press(Qt::Key_1);
            CHECK(desk.value(u"/data/working/services"_s) == u"clinic peer"_s);
            desk.press(Qt::Key_Return); // to arrived
            desk.press(Qt::Key_Return); // to start
            desk.press(Qt::Key_Return); // to city
            desk.press(Qt::Key_Return); // to safety
            desk.press(Qt::Key_4);
            desk.press(Qt::Key_Return); // a place?
            desk.press(Qt::Key_2);      // no
            CHECK(desk.question().startsWith(u"ฉัน"_s));
            desk.press(Qt::Key_1);
            CHECK(desk.value(u"/data/ok"_s) == u"OK"_s);
            desk.press(Qt::Key_Return);
            THEN("one Enter too many seals nothing")
            {
                desk.press(Qt::Key_Return);
                CHECK(desk.endings.empty());
                CHECK(desk.question().startsWith(u"ฉัน"_s));
            }
            THEN("it is sealed, and the page says so")
            {
                CHECK(desk.sees(u"Finish and seal"_s));
                desk.press(Qt::Key_Tab);
                desk.press(Qt::Key_Return);
                CHECK(desk.endings == std::vector{app::Ending::Complete});
                CHECK(desk.sees(u"Finished and sealed"_s));
            }
        }
    }
}

SCENARIO("What is no answer of its question is not left behind")
{
    InterviewDesk desk;
    desk.open(u"/data/about/age"_s);
    desk.type(u"about 30"_s);
    WHEN("somebody goes back, or elsewhere")
    {
        desk.press(Qt::Key_Left, Qt::AltModifier);
        CHECK(desk.question() == u"How old are you?"_s);
        CHECK(desk.message().contains(u"whole number"_s));
        CHECK(desk.saved() == u"One answer is not kept yet"_s);
        desk.open(u"/data/about/visa"_s);
        CHECK(desk.question() == u"How old are you?"_s);
        desk.press(Qt::Key_Delete, Qt::ControlModifier);
        CHECK(desk.message().isEmpty());
        CHECK(desk.saved().startsWith(u"Saved on this computer"_s));
        desk.open(u"/data/about/visa"_s);
        CHECK(desk.question().startsWith(u"Which visa"_s));
    }
    WHEN("the window locks or closes")
    {
        CHECK(desk.page().flush());
        desk.reopen();
        CHECK(desk.comment(u"/data/about/age"_s) == u"Typed, but not an answer: about 30"_s);
    }
}

TEST_CASE("F9 that is held in fright hides once")
{
    InterviewDesk desk;
    desk.open(u"/data/about/visa"_s);
    for (const QShortcut *shortcut : desk.page().findChildren<QShortcut *>())
        CHECK_FALSE(shortcut->autoRepeat());
}

TEST_CASE("The end of the interview is always in reach of the outline")
{
    InterviewDesk desk;
    desk.press(Qt::Key_G, Qt::ControlModifier);
    desk.press(Qt::Key_End);
    desk.press(Qt::Key_Return);
    CHECK(desk.sees(u"A few questions are still open"_s));
}

TEST_CASE("A Thai keyboard's row of numbers chooses, too")
{
    InterviewDesk desk;
    desk.open(u"/data/about/visa"_s);
    const auto press = [&](const QString &text, quint32 scanCode) {
        QKeyEvent event(QEvent::KeyPress, int(text.front().unicode()), Qt::NoModifier, scanCode, 0,
                        0, text);
        QCoreApplication::sendEvent(desk.page().focusWidget(), &event);
    };
    press(u"/"_s, 11);
    CHECK(desk.value(u"/data/about/visa"_s).isEmpty());
    press(u"ภ"_s, 14); // the fifth key: there is no fifth choice
    press(u"ๅ"_s, 10);
    const QString first = desk.value(u"/data/about/visa"_s);
    CHECK_FALSE(first.isEmpty());
    press(u"๒"_s, 11);
    CHECK(desk.value(u"/data/about/visa"_s) == u"holiday"_s);
}

TEST_CASE("A date in Thai digits and the Buddhist era is the day that was meant")
{
    InterviewDesk desk;
    desk.chooseLanguages(u"Thai (th)"_s, {});
    desk.open(u"/data/working/arrived"_s);
    desk.type(u"๔"_s);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Tab);
    desk.type(u"๒๕๓๓"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/working/arrived"_s) == u"1990-03-04"_s);
    desk.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(desk.sees(u"1990 (พ.ศ. 2533)"_s));
}

TEST_CASE("The end names what is still open and leads there")
{
    InterviewDesk desk;
    desk.open(u"end"_s);
    CHECK(desk.sees(u"A few questions are still open"_s));
    CHECK(desk.sees(u"Finish without these answers"_s));
    desk.press(Qt::Key_Return);
    CHECK(desk.question() == u"How old are you?"_s);
}

TEST_CASE("What is typed is stored when typing pauses, and said truthfully")
{
    InterviewDesk desk;
    desk.open(u"/data/working/safe/safety"_s);
    auto panels = desk.page().findChildren<app::QuestionPanel *>();
    REQUIRE(panels.size() == 2);
    panels[1]->focusFirst();
    desk.type(u"better light"_s);
    CHECK(desk.value(u"/data/working/safe/open"_s).isEmpty());
    CHECK(QTest::qWaitFor(
        [&] { return desk.value(u"/data/working/safe/open"_s) == u"better light"_s; }, 3000));
    CHECK(desk.saved().startsWith(u"Saved on this computer"_s));
}

TEST_CASE("An interview opens again where it was left")
{
    InterviewDesk desk;
    desk.open(u"/data/about/visa"_s);
    desk.press(Qt::Key_2);
    desk.reopen();
    CHECK(desk.question().startsWith(u"Which visa"_s));
    CHECK(desk.value(u"/data/about/visa"_s) == u"holiday"_s);
}

TEST_CASE("A question that is not asked any more leaves a field-list without losing what is typed")
{
    InterviewDesk desk;
    desk.open(u"/data/about/visa"_s);
    desk.press(Qt::Key_3);
    desk.press(Qt::Key_Return);
    desk.type(u"bridging"_s);
    desk.press(Qt::Key_Left, Qt::AltModifier);
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_Return);
    CHECK(desk.question().startsWith(u"Which of these services"_s));
    CHECK(desk.value(u"/data/about/visa_other"_s).isEmpty());
}

TEST_CASE("Occurrences are added and removed one after the other")
{
    InterviewDesk desk;
    desk.open(u"+/data/working/place"_s);
    CHECK(desk.sees(u"Is there one to add?"_s));
    desk.press(Qt::Key_1);
    CHECK(desk.question() == u"What do you call this place?"_s);
    desk.type(u"Home"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.sees(u"Is there another one to add?"_s));
    CHECK(desk.value(u"/data/working/place/name"_s) == u"Home"_s);
}

TEST_CASE("F9 shows a harmless page, and F9 comes back to the same question")
{
    InterviewDesk desk;
    desk.open(u"/data/about/visa"_s);
    desk.press(Qt::Key_F9);
    CHECK(desk.page().isHiddenFromView());
    CHECK_FALSE(desk.sees(u"Which visa"_s));
    CHECK_FALSE(desk.sees(u"MEL-7F3KQ2-X"_s));
    desk.press(Qt::Key_1);
    CHECK(desk.value(u"/data/about/visa"_s).isEmpty());
    desk.press(Qt::Key_F9);
    CHECK(desk.sees(u"Which visa"_s));
}

TEST_CASE("Months are named in the language that the interview goes on in")
{
    InterviewDesk desk;
    desk.open(u"/data/working/arrived"_s);
    auto *menu = desk.page().findChild<app::LanguageMenu *>();
    const auto march = [&] {
        for (const app::DropDown *box : desk.page().findChildren<app::DropDown *>())
            if (box->count() == 13)
                return box->itemText(3);
        return QString();
    };
    CHECK(march() == u"March"_s);
    Q_EMIT menu->languageChosen(u"Thai (th)"_s);
    QTest::qWait(50);
    CHECK(march() == u"มีนาคม"_s);
}

TEST_CASE("A date is put together from its parts and told when it is one")
{
    InterviewDesk desk;
    desk.open(u"/data/working/arrived"_s);
    desk.type(u"2"_s);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Tab);
    desk.type(u"20"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.message().contains(u"no such day"_s));
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Tab);
    desk.type(u"2024"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/working/arrived"_s) == u"2024-03-02"_s);
}

TEST_CASE("Every control of a question can be reached by Tab and has a name")
{
    InterviewDesk desk;
    desk.open(u"/data/about/visa"_s);
    std::set<QWidget *> reached;
    for (int i = 0; i < 40; ++i) {
        QWidget *focused = desk.page().focusWidget();
        REQUIRE(focused);
        reached.insert(focused);
        desk.press(Qt::Key_Tab);
    }
    CAPTURE(reached.size());
    for (QAbstractButton *button : desk.page().findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->focusPolicy() == Qt::NoFocus)
            continue;
        CAPTURE(button->text());
        CHECK(reached.contains(button));
        CHECK_FALSE((button->text() + button->accessibleName()).isEmpty());
    }
    CHECK(desk.page().windowTitle().isEmpty());
}

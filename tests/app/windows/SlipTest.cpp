// SPDX-License-Identifier: GPL-3.0-or-later
// What a slip of the hand takes away, and how it comes back.
#include "app/interview/QuestionPanel.h"
#include "app/widgets/Button.h"
#include "app/widgets/TwoSteps.h"
#include "tests/app/windows/InterviewDesk.h"

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

SCENARIO("A slip of the hand takes no answer away for good")
{
    InterviewDesk desk;
    const QString open = u"/data/working/safe/open"_s;
    desk.open(u"/data/working/safe/safety"_s);
    auto panels = desk.page().findChildren<app::QuestionPanel *>();
    panels[1]->focusFirst();
    desk.type(u"a long story"_s);
    WHEN("a reason is given by mistake and taken back by the same key")
    {
        desk.press(Qt::Key_F8);
        CHECK(desk.value(open).isEmpty());
        CHECK(desk.reason(open) == u"dk"_s);
        desk.press(Qt::Key_F8);
        CHECK(desk.reason(open).isEmpty());
        CHECK(desk.value(open) == u"a long story"_s);
    }
    WHEN("one reason is mended into another first")
    {
        desk.press(Qt::Key_F8);
        desk.press(Qt::Key_F7);
        CHECK(desk.sees(u"Bring the answer back"_s));
        desk.press(Qt::Key_F7);
        CHECK(desk.value(open) == u"a long story"_s);
        CHECK_FALSE(desk.sees(u"Bring the answer back"_s));
    }
    WHEN("it is cleared, and Ctrl+Delete pressed once more")
    {
        desk.press(Qt::Key_Delete, Qt::ControlModifier);
        CHECK(desk.value(open).isEmpty());
        desk.press(Qt::Key_Delete, Qt::ControlModifier);
        CHECK(desk.value(open) == u"a long story"_s);
    }
    WHEN("another answer takes its place")
    {
        desk.press(Qt::Key_F8);
        desk.type(u"another"_s);
        desk.press(Qt::Key_Tab);
        CHECK(desk.value(open) == u"another"_s);
        CHECK_FALSE(desk.sees(u"Bring the answer back"_s));
    }
}

SCENARIO("A reason that was taken away comes back, and no answer is promised")
{
    InterviewDesk desk;
    const QString open = u"/data/working/safe/open"_s;
    desk.open(u"/data/working/safe/safety"_s);
    desk.page().findChildren<app::QuestionPanel *>()[1]->focusFirst();
    desk.press(Qt::Key_F8);
    WHEN("it is cleared")
    {
        desk.press(Qt::Key_Delete, Qt::ControlModifier);
        REQUIRE(desk.reason(open).isEmpty());
    }
    WHEN("another is given")
    {
        desk.press(Qt::Key_F7);
        REQUIRE(desk.reason(open) == u"refused"_s);
    }
    CHECK(desk.sees(u"Bring it back"_s));
    CHECK_FALSE(desk.sees(u"Bring the answer back"_s));
    desk.press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(desk.reason(open) == u"dk"_s);
    CHECK_FALSE(desk.sees(u"Bring it back"_s));
}

TEST_CASE("A repeated part is removed in two steps, and one Enter too many keeps it")
{
    InterviewDesk desk;
    desk.open(u"+/data/working/place"_s);
    desk.press(Qt::Key_1);
    desk.type(u"Home"_s);
    auto *steps = desk.page().findChild<app::TwoSteps *>();
    REQUIRE(steps);
    steps->first().setFocus();
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/working/place/name"_s) == u"Home"_s);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Return);
    CHECK(desk.question() != u"What do you call this place?"_s);
    desk.open(u"+/data/working/place"_s);
    CHECK(desk.sees(u"Is there one to add?"_s));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a form that change how a field is shown or typed in, one by one.
#include "app/widgets/ChoiceRow.h"
#include "app/widgets/ScaleSlider.h"
#include "app/widgets/TextField.h"
#include "app/widgets/Typography.h"
#include "tests/app/windows/InterviewDesk.h"
#include "tests/app/windows/TestForm.h"

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

namespace
{

form::SharedForm wordsForm()
{
    static const form::SharedForm form = formOfTables(uR"(
| survey |
|  | type    | name    | label            | appearance            | parameters                          |
|  | text    | story   | Tell me.         | multiline             |                                     |
|  | text    | three   | In three lines?  |                       | rows=3                              |
|  | text    | seven   | In seven lines?  |                       | rows=7                              |
|  | text    | account | Account?         | numbers thousands-sep |                                     |
|  | text    | secret  | Your word?       | hidden-answer         |                                     |
|  | range   | ticks   | How much?        |                       | start=0 end=10 step=1               |
|  | range   | fives   | And now?         |                       | start=0 end=10 step=1 tick_interval=5 |
|  | range   | bare    | And then?        | no-ticks              | start=0 end=10 step=1               |
|  | date    | since   | Since which year? | year                 |                                     |
|  | time    | when    | At what time?    |                       |                                     |
|  | text    | last    | Anything else?   |                       |                                     |
)"_s);
    return form;
}

app::TextArea *areaOf(InterviewDesk &desk)
{
    auto *area = qobject_cast<app::TextArea *>(desk.page().focusWidget());
    REQUIRE(area);
    return area;
}

app::TextField *onlyField(InterviewDesk &desk)
{
    const auto fields = desk.page().findChildren<app::TextField *>();
    REQUIRE(fields.size() == 1);
    return fields.front();
}

} // namespace

SCENARIO("A second line is written where the form has room for one", "[words]")
{
    InterviewDesk desk(app::Scheme::Light, 100, wordsForm());
    desk.open(u"/data/story"_s);
    REQUIRE(areaOf(desk));
    desk.type(u"First this."_s);
    desk.press(Qt::Key_Return);
    desk.type(u"Then that."_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.value(u"/data/story"_s) == u"First this.\nThen that."_s);
    CHECK(desk.question() == u"In three lines?"_s);
    desk.reopen();
    desk.open(u"/data/story"_s);
    CHECK(areaOf(desk)->toPlainText() == u"First this.\nThen that."_s);
}

SCENARIO("A field is as many lines high as the form says", "[words]")
{
    InterviewDesk desk(app::Scheme::Light, 100, wordsForm());
    desk.open(u"/data/three"_s);
    QTest::qWait(20);
    const int line =
        app::lineHeight(areaOf(desk)->font(), app::Script::Thai); // as high as it is anywhere
    const int three = areaOf(desk)->height();
    desk.open(u"/data/seven"_s);
    QTest::qWait(20);
    const int seven = areaOf(desk)->height();
    CHECK(seven >= 7 * line);
    CHECK(seven < 9 * line);
    CHECK(three >= 3 * line);
    CHECK(three < 5 * line); // with the room around them
}

SCENARIO("A text of digits is shown in groups, but for noughts before it, and stays a text",
         "[words]")
{
    InterviewDesk desk(app::Scheme::Light, 100, wordsForm());
    desk.open(u"/data/account"_s);
    desk.type(u"0012345"_s);
    desk.press(Qt::Key_Tab);
    QCoreApplication::sendPostedEvents();
    CHECK(desk.value(u"/data/account"_s) == u"0012345"_s);
    CHECK(onlyField(desk)->text() == u"0012345"_s); // it is a name, and no amount
    onlyField(desk)->setFocus(Qt::TabFocusReason);
    QCoreApplication::sendPostedEvents();
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(u"1234567"_s);
    desk.press(Qt::Key_Tab);
    QCoreApplication::sendPostedEvents();
    CHECK(desk.value(u"/data/account"_s) == u"1234567"_s);
    CHECK(onlyField(desk)->text() == u"1,234,567"_s);
    desk.reopen();
    desk.open(u"/data/account"_s);
    QCoreApplication::sendPostedEvents();
    CHECK(onlyField(desk)->text() == u"1234567"_s); // the focus is in it
    desk.press(Qt::Key_End);
    desk.type(u"8"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/account"_s) == u"12345678"_s);
}

SCENARIO("A hidden answer is dots, and no key shows it", "[words]")
{
    InterviewDesk desk(app::Scheme::Light, 100, wordsForm());
    desk.open(u"/data/secret"_s);
    desk.type(u"wattle"_s);
    CHECK(onlyField(desk)->echoMode() == QLineEdit::Password);
    CHECK_FALSE(desk.sees(u"Show what is here"_s));
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/secret"_s) == u"wattle"_s);
    desk.open(u"/data/secret"_s);
    CHECK(onlyField(desk)->echoMode() == QLineEdit::Password);
    CHECK_FALSE(desk.sees(u"wattle"_s));
}

SCENARIO("A scale has a tick at every value, at every interval, or none", "[words]")
{
    InterviewDesk desk(app::Scheme::Light, 100, wordsForm());
    const auto ticksOf = [&desk](const QString &path) {
        desk.open(path);
        return desk.page().findChild<app::ScaleSlider *>()->tickEvery();
    };
    CHECK(ticksOf(u"/data/ticks"_s) == 1);
    const QImage every = desk.page().findChild<app::ScaleSlider *>()->grab().toImage();
    CHECK(ticksOf(u"/data/fives"_s) == 5);
    const QImage fives = desk.page().findChild<app::ScaleSlider *>()->grab().toImage();
    CHECK(ticksOf(u"/data/bare"_s) == 0);
    const QImage bare = desk.page().findChild<app::ScaleSlider *>()->grab().toImage();
    CHECK(every != fives);
    CHECK(fives != bare);
    desk.press(Qt::Key_6);
    CHECK(desk.value(u"/data/bare"_s) == u"6"_s);
}

SCENARIO("Of a date that is a year, the year alone is asked", "[words]")
{
    InterviewDesk desk(app::Scheme::Light, 100, wordsForm());
    desk.open(u"/data/since"_s);
    CHECK(onlyField(desk)->accessibleName() == u"Year"_s);
    desk.type(u"๒๕๓๓"_s); // the same year in the era of who says it
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/since"_s) == u"1990-01-01"_s);
}

SCENARIO("A time is typed without a day", "[words]")
{
    InterviewDesk desk(app::Scheme::Light, 100, wordsForm());
    desk.open(u"/data/when"_s);
    CHECK(desk.page().findChildren<app::TextField *>().size() == 2);
    desk.type(u"๙"_s);
    desk.press(Qt::Key_Tab);
    desk.type(u"05"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/when"_s).startsWith(u"09:05:00.000"_s));
    CHECK(desk.question() == u"Anything else?"_s);
}

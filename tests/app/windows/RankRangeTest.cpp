// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/QuestionPanel.h"
#include "app/widgets/Button.h"
#include "app/widgets/ChoiceRow.h"
#include "app/widgets/DropDown.h"
#include "app/widgets/ScaleSlider.h"
#include "app/widgets/TextField.h"
#include "tests/app/windows/InterviewDesk.h"
#include "tests/app/windows/Pictures.h"
#include "tests/app/windows/TestForm.h"

#include <catch2/generators/catch_generators.hpp>

#include <QInputMethodEvent>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

namespace
{

const QString tables = QStringLiteral(R"(
| survey |
|  | type         | name   | label::English (en)         | label::Thai (th)                   | hint::English (en) | hint::Thai (th) | appearance | parameters | constraint | constraint_message::English (en) | constraint_message::Thai (th) |
|  | rank needs   | order  | What matters most to you?   | อะไรสำคัญที่สุดสำหรับคุณ             | Of this week       |                 |            |            |            |                                  |                               |
|  | range        | safe   | How safe do you feel here?  | คุณรู้สึกปลอดภัยแค่ไหนเมื่ออยู่ที่นี่       | 0 is not at all    | 0 คือไม่เลย       | no-ticks   | start=0 end=10 step=1 tick_labelset=ends | . != 4 | Not four, please. |  |
|  | range        | stars  | How was our service?        | บริการของเราเป็นอย่างไร             |                    |                 | rating     | start=1 end=5 step=1 | | | |
|  | range        | share  | What part of your time?     | ใช้เวลาเท่าไร                       |                    |                 | picker     | start=0 end=1 step=0.1 | | | |
|  | text         | more   | Anything else?              |                                    |                    |                 |            |            |            |                                  |                               |
| choices |
|  | list_name | name | label::English (en)            | label::Thai (th)                      |
|  | needs     | home | A home that nobody takes away  | ที่อยู่อาศัยที่มั่นคง                      |
|  | needs     | work | Work without fear of the police | ทำงานได้โดยไม่ต้องกลัวตำรวจ            |
|  | needs     | visa | A visa                         |                                       |
|  | ends      | 0    | Not safe at all                | ไม่ปลอดภัยเลย                          |
|  | ends      | 10   | Completely safe                | ปลอดภัยอย่างยิ่ง ทั้งกลางวันและกลางคืน   |
)");

form::SharedForm scalesForm()
{
    static const form::SharedForm form = formOfTables(tables);
    return form;
}

QStringList spokenRows(InterviewDesk &desk)
{
    QStringList names;
    for (const app::ChoiceRow *row : desk.page().findChildren<app::ChoiceRow *>())
        names << row->accessibleName();
    return names;
}

} // namespace

SCENARIO("Things are put in order by their keys, and each place is kept at once")
{
    InterviewDesk desk(app::Scheme::Light, 100, scalesForm());
    desk.open(u"/data/order"_s);
    CHECK(desk.sees(u"Put them in order"_s));
    CHECK(spokenRows(desk).front() == "A home that nobody takes away, no place yet");

    desk.press(Qt::Key_2);
    CHECK(desk.value(u"/data/order"_s) == "work");
    desk.press(Qt::Key_1);
    CHECK(desk.value(u"/data/order"_s) == "work home");
    CHECK(spokenRows(desk).front() == "A home that nobody takes away, place 2 of 3");

    THEN("the page waits until everything has a place")
    {
        desk.press(Qt::Key_Return);
        CHECK(desk.message() == "Please give each of them a place, or clear the order.");
        desk.press(Qt::Key_3);
        CHECK(desk.message().isEmpty());
        desk.press(Qt::Key_Return);
        CHECK(desk.question() == "How safe do you feel here?");
    }
    THEN("Alt and an arrow move one, and choosing it again takes its place back")
    {
        desk.press(Qt::Key_Up, Qt::AltModifier); // the focus is on the first row
        CHECK(desk.value(u"/data/order"_s) == "home work");
        desk.press(Qt::Key_Up, Qt::AltModifier);
        CHECK(desk.value(u"/data/order"_s) == "home work");
        desk.press(Qt::Key_Down, Qt::AltModifier);
        CHECK(desk.value(u"/data/order"_s) == "work home");
        desk.press(Qt::Key_Space);
        CHECK(desk.value(u"/data/order"_s) == "work");
    }
    THEN("all can be taken back, and the page goes on: it is no must")
    {
        desk.press(Qt::Key_Delete, Qt::ControlModifier);
        CHECK(desk.value(u"/data/order"_s).isEmpty());
        desk.press(Qt::Key_Return);
        CHECK(desk.question() == "How safe do you feel here?");
    }
    THEN("it is still there after the window was closed")
    {
        desk.reopen();
        CHECK(desk.value(u"/data/order"_s) == "work home");
        CHECK(spokenRows(desk)[1] == "Work without fear of the police, place 1 of 3");
    }
}

TEST_CASE("What a key chose is in sight, also where the page is longer than the window")
{
    InterviewDesk desk(app::Scheme::Light, 200, scalesForm());
    desk.open(u"/data/order"_s);
    desk.press(Qt::Key_3);
    const QWidget *row = desk.page().focusWidget();
    REQUIRE(row);
    CHECK(row->visibleRegion().boundingRect().height() == row->height());
}

SCENARIO("A scale has no answer until somebody gives one")
{
    InterviewDesk desk(app::Scheme::Light, 100, scalesForm());
    desk.open(u"/data/safe"_s);
    auto *slider = desk.page().findChild<app::ScaleSlider *>();
    auto *number = desk.page().findChild<app::TextField *>();
    REQUIRE(slider);
    CHECK(slider->index() == -1);
    CHECK(number->text().isEmpty());
    CHECK(slider->height() >= 44);

    THEN("keys choose: a digit, arrows, Home and End")
    {
        desk.press(Qt::Key_7);
        CHECK(desk.value(u"/data/safe"_s) == "7");
        CHECK(number->text() == "7");
        desk.press(Qt::Key_Right);
        CHECK(desk.value(u"/data/safe"_s) == "8");
        desk.press(Qt::Key_End);
        CHECK(desk.value(u"/data/safe"_s) == "10");
        desk.press(Qt::Key_Home);
        CHECK(desk.value(u"/data/safe"_s) == "0");
        desk.press(Qt::Key_Delete, Qt::ControlModifier);
        CHECK(desk.value(u"/data/safe"_s).isEmpty());
        CHECK(slider->index() == -1);
        CHECK(number->text().isEmpty());
    }
    THEN("the first arrow begins at the start of the scale")
    {
        desk.press(Qt::Key_Right);
        CHECK(desk.value(u"/data/safe"_s) == "0");
    }
    THEN("a finger lets go where it wants to be")
    {
        QTest::mouseClick(slider, Qt::LeftButton, {}, slider->rect().center());
        CHECK(desk.value(u"/data/safe"_s) == "5");
    }
    THEN("the number can be typed, in any digits, and another one is no answer")
    {
        desk.press(Qt::Key_Tab);
        QInputMethodEvent thai;
        thai.setCommitString(u"๓"_s);
        QCoreApplication::sendEvent(desk.page().focusWidget(), &thai);
        desk.press(Qt::Key_Return);
        CHECK(desk.value(u"/data/safe"_s) == "3");
        desk.open(u"/data/safe"_s);
        desk.press(Qt::Key_Tab);
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type(u"11"_s);
        desk.press(Qt::Key_Return);
        CHECK(desk.value(u"/data/safe"_s) == "3");
        CHECK(desk.message() == "Please choose a number on the scale, 0 to 10.");
    }
}

SCENARIO("A short scale is a row of numbers, another one a list")
{
    InterviewDesk desk(app::Scheme::Light, 100, scalesForm());
    desk.open(u"/data/stars"_s);
    desk.press(Qt::Key_4);
    CHECK(desk.value(u"/data/stars"_s) == "4");
    desk.press(Qt::Key_Right);
    desk.press(Qt::Key_Space);
    CHECK(desk.value(u"/data/stars"_s) == "5");
    desk.open(u"/data/share"_s);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    CHECK(desk.value(u"/data/share"_s) == "0.1");
}

SCENARIO("What is not translated is shown in the form's own language, and says so")
{
    InterviewDesk desk(app::Scheme::Light, 100, scalesForm());
    desk.chooseLanguages(u"Thai (th)"_s, u"English (en)"_s);
    desk.open(u"/data/order"_s);
    CHECK(desk.sees(u"Of this week [English]"_s));
    CHECK(spokenRows(desk)[2].startsWith(u"A visa [English]"_s));
    CHECK(spokenRows(desk)[0].startsWith(u"ที่อยู่อาศัย"_s));
    const auto rows = desk.page().findChildren<app::ChoiceRow *>();
    CHECK(rows[0]->content().secondLabel == "A home that nobody takes away");
    CHECK(rows[2]->content().secondLabel.isEmpty());

    desk.open(u"/data/safe"_s);
    CHECK(desk.sees(u"0 – ไม่ปลอดภัยเลย"_s));
    CHECK(desk.sees(u"Not safe at all"_s));
    desk.press(Qt::Key_4);
    desk.press(Qt::Key_Return);
    CHECK(desk.message() == "Not four, please. [English]");
    desk.open(u"/data/more"_s);
    CHECK(desk.sees(u"Not translated yet; shown in English"_s));

    desk.chooseLanguages(u"English (en)"_s, u"Thai (th)"_s);
    desk.open(u"/data/order"_s);
    CHECK(desk.sees(u"อะไรสำคัญที่สุดสำหรับคุณ"_s));
}

TEST_CASE("Rankings and scales clip nothing", "[scales]")
{
    const int percent = GENERATE(100, 150, 200);
    InterviewDesk desk(app::Scheme::Light, percent, scalesForm());
    for (const QString &language : {u"English (en)"_s, u"Thai (th)"_s}) {
        desk.chooseLanguages(language,
                             language.startsWith(u"Thai"_s) ? u"English (en)"_s : u"Thai (th)"_s);
        for (const QString &path :
             {u"/data/order"_s, u"/data/safe"_s, u"/data/stars"_s, u"/data/share"_s}) {
            desk.open(path);
            desk.press(Qt::Key_1);
            QTest::qWait(20);
            CAPTURE(percent, language, path);
            CHECK(clippedTexts(desk.page()) == QStringList());
        }
    }
}

TEST_CASE("Pictures of rankings and scales", "[.][screens][scales]")
{
    const auto scheme = GENERATE(app::Scheme::Light, app::Scheme::Dark);
    const int percent = GENERATE(100, 200);
    InterviewDesk desk(scheme, percent, scalesForm());
    const QString look =
        u"%1-%2"_s.arg(scheme == app::Scheme::Light ? u"light"_s : u"dark"_s).arg(percent);
    desk.chooseLanguages(u"Thai (th)"_s, u"English (en)"_s);
    desk.open(u"/data/order"_s);
    desk.press(Qt::Key_2);
    desk.press(Qt::Key_3);
    grab(desk.page(), u"scales-rank-"_s + look);
    desk.open(u"/data/safe"_s);
    grab(desk.page(), u"scales-range-empty-"_s + look);
    desk.press(Qt::Key_7);
    grab(desk.page(), u"scales-range-"_s + look);
    desk.open(u"/data/stars"_s);
    desk.press(Qt::Key_4);
    grab(desk.page(), u"scales-rating-"_s + look);
    desk.open(u"/data/share"_s);
    desk.press(Qt::Key_Down);
    grab(desk.page(), u"scales-picker-"_s + look);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Days in the calendars that people count them in.
#include "app/interview/DayFields.h"
#include "app/widgets/Button.h"
#include "app/widgets/DropDown.h"
#include "app/widgets/TabOrder.h"
#include "app/widgets/TextField.h"
#include "tests/app/windows/InterviewDesk.h"
#include "tests/app/windows/Pictures.h"
#include "tests/app/windows/TestForm.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

namespace
{

const QString dayTables = QStringLiteral(R"(
| survey |
|  | type     | name      | label::English (en) | label::Thai (th) | label::Korean (ko) | label::Chinese (zh-Hans) | appearance |
|  | date     | thai      | Your birthday       | วันเกิดของคุณ      | 생일   | 生日   | buddhist |
|  | date     | ethiopia  | When you left home  | ออกจากบ้านเมื่อใด  | 집을 떠난 날 | 离家日期 | ethiopian |
|  | date     | nepal     | When you came back  | กลับมาเมื่อใด      | 돌아온 날 | 回来日期 | bikram-sambat |
|  | date     | burma     | When it began       | เริ่มเมื่อใด        | 시작한 날 | 开始日期 | myanmar |
|  | date     | iran      | When you married    | แต่งงานเมื่อใด     | 결혼한 날 | 结婚日期 | persian |
|  | date     | moon      | When you fasted     | ถือศีลอดเมื่อใด    | 금식한 날 | 斋戒日期 | islamic |
|  | date     | copt      | The feast           | วันฉลอง           | 축일   | 节日   | coptic |
|  | date     | month     | The month you came  | เดือนที่มา         | 온 달   | 来的月份 | ethiopian month-year |
|  | dateTime | moment    | When was that?      | เมื่อใด            | 언제였나요? | 什么时候？ | buddhist |
|  | date     | plain     | And that?           | แล้วนั่นล่ะ         | 그건요? | 那个呢？ | no-calendar |
)");

form::SharedForm daysForm()
{
    static const form::SharedForm form = formOfTables(dayTables);
    return form;
}

app::DayFields *daysInSight(InterviewDesk &desk)
{
    for (auto *days : desk.page().findChildren<app::DayFields *>())
        if (days->isVisible())
            return days;
    return nullptr;
}

/// By keys alone: day, then so many months down, then the year.
void typeDay(InterviewDesk &desk, const QString &day, int month, const QString &year)
{
    if (!day.isEmpty()) {
        desk.type(day);
        desk.press(Qt::Key_Tab);
    }
    for (int i = 0; i < month; ++i)
        desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Tab);
    desk.type(year);
}

} // namespace

SCENARIO("A day is typed in the form's calendar, and stored as the same day of all", "[days]")
{
    struct Case
    {
        QString name, day;
        int month;
        QString year, stored, said;
    };
    const auto given =
        GENERATE(Case{u"thai"_s, u"17"_s, 5, u"2533"_s, u"1990-05-17"_s, u"17 May 1990"_s},
                 Case{u"ethiopia"_s, u"1"_s, 1, u"2016"_s, u"2023-09-12"_s, u"12 September 2023"_s},
                 Case{u"nepal"_s, u"12"_s, 1, u"2072"_s, u"2015-04-25"_s, u"25 April 2015"_s},
                 Case{u"burma"_s, u"15"_s, 9, u"1386"_s, u"2024-10-17"_s, u"17 October 2024"_s},
                 Case{u"iran"_s, u"22"_s, 11, u"1357"_s, u"1979-02-11"_s, u"11 February 1979"_s},
                 Case{u"moon"_s, u"1"_s, 9, u"1444"_s, u"2023-03-23"_s, u"23 March 2023"_s},
                 Case{u"copt"_s, u"28"_s, 4, u"1740"_s, u"2024-01-07"_s, u"7 January 2024"_s});
    InterviewDesk desk(app::Scheme::Light, 100, daysForm());
    const QString path = u"/data/"_s + given.name;
    desk.open(path);
    CAPTURE(given.name);
    typeDay(desk, given.day, given.month, given.year);
    CHECK(desk.sees(u"Gregorian calendar"_s));
    CHECK(desk.sees(given.said));
    desk.press(Qt::Key_Return);
    CHECK(desk.value(path) == given.stored);
    CHECK(desk.message().isEmpty());
    desk.reopen();
    desk.open(path);
    CHECK(desk.page().findChildren<app::TextField *>().front()->text() == given.day);
    CHECK(desk.sees(given.said));
}

SCENARIO("Native digits are understood, and a Gregorian year in the Buddhist calendar", "[days]")
{
    InterviewDesk desk(app::Scheme::Light, 100, daysForm());
    desk.open(u"/data/thai"_s);
    typeDay(desk, u"๐๕"_s, 3, u"๒๕๓๓"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/thai"_s) == u"1990-03-05"_s);
    desk.open(u"/data/thai"_s);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(u"1991"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/thai"_s) == u"1991-03-05"_s);
}

SCENARIO("A month of another calendar is its first day", "[days]")
{
    InterviewDesk desk(app::Scheme::Light, 100, daysForm());
    desk.open(u"/data/month"_s);
    typeDay(desk, {}, 1, u"2016"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/month"_s) == u"2023-09-12"_s);
}

SCENARIO("What is no day is not kept, and not lost", "[days]")
{
    InterviewDesk desk(app::Scheme::Light, 100, daysForm());
    desk.open(u"/data/ethiopia"_s);
    typeDay(desk, u"6"_s, 13, u"2018"_s); // that year has five days of Pagumen
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/ethiopia"_s).isEmpty());
    CHECK(desk.message() == u"There is no such day. Please look again."_s);
    CHECK(desk.page().findChildren<app::TextField *>().front()->text() == u"6"_s);
    desk.page().flush(); // as a lock does
    CHECK(desk.comment(u"/data/ethiopia"_s) == u"Typed, but not an answer: 6 Pagumen 2018"_s);
}

SCENARIO("A year that a calendar does not know is given in the Gregorian one", "[days]")
{
    InterviewDesk desk(app::Scheme::Light, 100, daysForm());
    desk.open(u"/data/nepal"_s);
    typeDay(desk, u"1"_s, 1, u"2090"_s);
    CHECK(desk.sees(u"This calendar is not known for that year."_s));
    for (app::Button *button : desk.page().findChildren<app::Button *>())
        if (button->text() == u"Give the day in the Gregorian calendar"_s)
            button->click();
    CHECK(desk.sees(u"Typed before: 1 Baisakh 2090"_s));
    CHECK(daysInSight(desk)->kind() == calendar::Kind::Gregorian);
    typeDay(desk, u"14"_s, 4, u"2033"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/nepal"_s) == u"2033-04-14"_s);
    THEN("it is shown in that one too")
    {
        desk.reopen();
        desk.open(u"/data/nepal"_s);
        CHECK(daysInSight(desk)->kind() == calendar::Kind::Gregorian);
        CHECK(desk.page().findChildren<app::TextField *>().size() >= 4);
        CHECK(desk.sees(u"14 April 2033"_s));
    }
}

SCENARIO("A day comes along from one calendar to the other and back", "[days]")
{
    InterviewDesk desk(app::Scheme::Light, 100, daysForm());
    desk.open(u"/data/thai"_s);
    typeDay(desk, u"17"_s, 5, u"2533"_s);
    for (const QString &words : {u"Give the day in the Gregorian calendar"_s,
                                 u"Give the day in the questionnaire’s calendar"_s})
        for (app::Button *button : desk.page().findChildren<app::Button *>())
            if (button->text() == words) {
                button->click();
                break;
            }
    CHECK(daysInSight(desk)->kind() == calendar::Kind::Buddhist);
    CHECK(daysInSight(desk)->date() == QDate(1990, 5, 17));
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/thai"_s) == u"1990-05-17"_s);
}

SCENARIO("A moment has its day in the form's calendar too", "[days]")
{
    InterviewDesk desk(app::Scheme::Light, 100, daysForm());
    desk.open(u"/data/moment"_s);
    typeDay(desk, u"2"_s, 3, u"2569"_s);
    app::moveFocus(desk.page(), true); // Tab, as the main window means it
    REQUIRE(desk.page().focusWidget()->accessibleName() == u"Hour"_s);
    desk.type(u"๐๙"_s);
    app::moveFocus(desk.page(), true);
    REQUIRE(desk.page().focusWidget()->accessibleName() == u"Minute"_s);
    desk.type(u"30"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.message() == QString());
    CHECK(desk.value(u"/data/moment"_s).left(23) == u"2026-03-02T09:30:00.000"_s);
}

TEST_CASE("Days in other calendars clip nothing", "[days]")
{
    const int percent = GENERATE(100, 200);
    InterviewDesk desk(app::Scheme::Light, percent, daysForm());
    for (const QString &language :
         {u"English (en)"_s, u"Thai (th)"_s, u"Korean (ko)"_s, u"Chinese (zh-Hans)"_s}) {
        desk.chooseLanguages(language,
                             language.startsWith(u"Thai"_s) ? u"English (en)"_s : u"Thai (th)"_s);
        for (const QString &name : {u"thai"_s, u"ethiopia"_s, u"burma"_s, u"moment"_s}) {
            desk.open(u"/data/"_s + name);
            typeDay(desk, u"17"_s, 5, name == u"burma"_s ? u"1386"_s : u"2533"_s);
            CAPTURE(percent, language, name);
            // A layout may take a turn or two to settle.
            std::ignore = QTest::qWaitFor([&] { return clippedTexts(desk.page()).isEmpty(); });
            CHECK(clippedTexts(desk.page()) == QStringList());
            CHECK(overlaps(desk.page()) == QStringList());
        }
    }
}

TEST_CASE("Pictures of days", "[.][screens][days]")
{
    const int percent = GENERATE(100, 200);
    InterviewDesk desk(app::Scheme::Light, percent, daysForm());
    for (const auto &[code, language] :
         {std::pair(u"th"_s, u"Thai (th)"_s), std::pair(u"ko"_s, u"Korean (ko)"_s),
          std::pair(u"zh"_s, u"Chinese (zh-Hans)"_s)}) {
        desk.chooseLanguages(language, u"English (en)"_s);
        desk.open(u"/data/thai"_s);
        typeDay(desk, u"17"_s, 5, u"2533"_s);
        grab(desk.page(), u"days-%1-%2"_s.arg(code).arg(percent));
        desk.open(u"/data/moment"_s);
        grab(desk.page(), u"days-moment-%1-%2"_s.arg(code).arg(percent));
    }
}

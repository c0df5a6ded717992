// SPDX-License-Identifier: GPL-3.0-or-later
// Words and numbers that are typed, in every way that a form may ask for them.
#include "app/interview/Compass.h"
#include "app/interview/NumberText.h"
#include "app/widgets/Button.h"
#include "app/widgets/ScaleSlider.h"
#include "app/widgets/TextField.h"
#include "tests/app/windows/InterviewDesk.h"
#include "tests/app/windows/Pictures.h"
#include "tests/app/windows/TestForm.h"

#include <catch2/generators/catch_generators.hpp>

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

namespace
{

const QString fieldTables = QStringLiteral(R"(
| survey |
|  | type    | name    | label::English (en) | label::Thai (th)   | label::Korean (ko) | label::Chinese (zh-Hans) | appearance | parameters | calculation | noAppErrorString |
|  | text    | pin     | A word only you know | คำที่คุณเท่านั้นที่รู้ | 나만 아는 말 | 只有你知道的词 | masked | | | |
|  | text    | phone   | A number to call    | หมายเลขโทรศัพท์     | 전화번호 | 电话号码 | numbers | | | |
|  | text    | account | An account number   | เลขบัญชี            | 계좌 번호 | 账号 | numbers thousands-sep | | | |
|  | integer | pay     | Pay in a month      | รายได้ต่อเดือน       | 월급 | 月薪 | thousands-sep | | | |
|  | decimal | rate    | Pay in an hour      | ค่าแรงต่อชั่วโมง     | 시급 | 时薪 | thousands-sep | | | |
|  | integer | people  | People in the room  | คนในห้อง            | 방 안의 사람 | 房间里的人 | counter | | | |
|  | decimal | way     | Where the door looks | ประตูหันไปทางไหน  | 문의 방향 | 门朝向 | bearing | | | |
|  | text    | site    | Where to read more  | อ่านเพิ่มเติมได้ที่   | 더 읽을 곳 | 更多信息 | url | | | |
|  | text    | scan    | What the reader says | เครื่องอ่านบอกว่า   | 판독기 | 读卡器 | ex:org.example.READ | | | No reader is here. |
|  | barcode | code    | The code on the card | รหัสบนบัตร         | 카드의 코드 | 卡上的代码 | | | | |
|  | barcode | secret  | The code inside     | รหัสข้างใน          | 안쪽 코드 | 里面的代码 | hidden-answer | | | |
|  | range   | pain    | How bad is it?      | เจ็บแค่ไหน          | 얼마나 아픈가요? | 有多痛？ | distress | start=0 end=10 step=1 | | |
|  | range   | mood    | How do you feel?    | รู้สึกอย่างไร        | 기분은 어떤가요? | 感觉如何？ | vertical | start=1 end=5 step=1 placeholder=3 tick_labelset=ends | | |
|  | text    | last    | Anything else?      | มีอะไรอีกไหม        | 더 있나요? | 还有吗？ | | rows=3 | | |
| choices |
|  | list_name | name | label::English (en) | label::Thai (th) | label::Korean (ko) | label::Chinese (zh-Hans) |
|  | ends      | 1    | Not at all          | ไม่เลย             | 전혀 | 完全不 |
|  | ends      | 5    | As bad as can be    | มากที่สุด           | 더없이 | 极其 |
)");

form::SharedForm fieldsForm()
{
    static const form::SharedForm form = formOfTables(fieldTables);
    return form;
}

app::TextField *fieldOf(InterviewDesk &desk)
{
    auto *field = desk.page().findChild<app::TextField *>();
    REQUIRE(field);
    return field;
}

app::Button *buttonNamed(InterviewDesk &desk, const QString &name)
{
    for (app::Button *button : desk.page().findChildren<app::Button *>())
        if (button->isVisible() && (button->text() == name || button->accessibleName() == name))
            return button;
    return nullptr;
}

void letFocusSettle() { QCoreApplication::sendPostedEvents(); }

} // namespace

TEST_CASE("A number is understood as it is typed", "[fields]")
{
    using app::numberFromText;
    CHECK(numberFromText(u"๑๒.๕"_s, true, false, {}) == u"12.5"_s);
    CHECK(numberFromText(u"١٢٣"_s, false, false, {}) == u"123"_s);
    CHECK(numberFromText(u"−7"_s, false, false, {}) == u"-7"_s);
    CHECK(numberFromText(u"1,5"_s, true, false, {}) == u"1.5"_s);
    CHECK(numberFromText(u"1,500"_s, true, false, {}) == u"1,500"_s); // asked about again
    CHECK(numberFromText(u"1,500"_s, true, true, {}) == u"1500"_s);
    CHECK(numberFromText(u"1,234,567.5"_s, true, true, u"th"_s) == u"1234567.5"_s);
    CHECK(numberFromText(u"1.234.567,5"_s, true, true, u"de"_s) == u"1234567.5"_s);
    CHECK(numberFromText(u"1 234 567"_s, false, true, u"en"_s) == u"1234567"_s);
    CHECK(numberFromText(u"0,125"_s, true, true, u"de"_s) == u"0.125"_s);
    CHECK(numberFromText(u"0.125"_s, true, true, u"de"_s) == u"0.125"_s);
    CHECK(numberFromText(u"12,34"_s, false, true, u"en"_s) == u"12,34"_s);
}

TEST_CASE("What is shown in groups is read back as it was, in any language", "[fields]")
{
    for (const QString &language : {u""_s, u"th"_s, u"ko"_s, u"zh-hans"_s, u"de"_s, u"fr"_s,
                                    u"pt"_s, u"id"_s, u"vi"_s, u"xx"_s})
        for (const QString &number :
             {u"0"_s, u"7"_s, u"999"_s, u"1000"_s, u"-1234567"_s, u"123456789012345678"_s,
              u"1500.25"_s, u"0.125"_s, u"1.234"_s, u"0012345"_s}) {
            CAPTURE(language, number);
            for (const app::Groups groups : {app::Groups::Shown, app::Groups::Left}) {
                const QString shown = app::groupedNumber(number, language, groups);
                CHECK(app::numberFromText(shown, number.contains(u'.'), true, language) == number);
            }
        }
    CHECK(app::groupedNumber(u"1234567"_s, u"th"_s) == u"1,234,567"_s);
    CHECK(app::groupedNumber(u"about 30"_s, u"th"_s) == u"about 30"_s);
}

SCENARIO("A masked answer is dots, until somebody asks to see it", "[fields]")
{
    InterviewDesk desk(app::Scheme::Light, 100, fieldsForm());
    desk.open(u"/data/pin"_s);
    CHECK(fieldOf(desk)->echoMode() == QLineEdit::Password);
    desk.type(u"wattle"_s);
    desk.press(Qt::Key_Tab);
    CHECK(desk.value(u"/data/pin"_s) == u"wattle"_s);
    CHECK_FALSE(desk.sees(u"wattle"_s));
    REQUIRE(desk.page().focusWidget() == buttonNamed(desk, u"Show what is here"_s));
    desk.press(Qt::Key_Space);
    CHECK(fieldOf(desk)->echoMode() == QLineEdit::Normal);
    CHECK(fieldOf(desk)->inputMethodHints().testFlag(Qt::ImhSensitiveData));
    CHECK(fieldOf(desk)->inputMethodHints().testFlag(Qt::ImhNoPredictiveText));
    REQUIRE(buttonNamed(desk, u"Hide it again"_s));
    desk.press(Qt::Key_Space);
    CHECK(fieldOf(desk)->echoMode() == QLineEdit::Password);
    desk.reopen();
    CHECK(fieldOf(desk)->echoMode() == QLineEdit::Password);
    CHECK(fieldOf(desk)->text() == u"wattle"_s);
}

SCENARIO("A number pad takes digits and signs, and stays a text", "[fields]")
{
    InterviewDesk desk(app::Scheme::Light, 100, fieldsForm());
    desk.open(u"/data/phone"_s);
    desk.type(u"0a4๑"_s);
    CHECK(fieldOf(desk)->text() == u"04๑"_s);
    desk.type(u"x"_s);
    CHECK(desk.sees(u"Only digits and signs"_s));
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/phone"_s) == u"041"_s);
    CHECK(desk.question() == u"An account number"_s);
    desk.type(u"0012345"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/account"_s) == u"0012345"_s);
}

SCENARIO("Thousands are grouped except while somebody types", "[fields]")
{
    InterviewDesk desk(app::Scheme::Light, 100, fieldsForm());
    desk.open(u"/data/pay"_s);
    desk.type(u"1234567"_s);
    desk.press(Qt::Key_Tab);
    letFocusSettle();
    CHECK(desk.value(u"/data/pay"_s) == u"1234567"_s);
    CHECK(fieldOf(desk)->text() == u"1,234,567"_s);
    fieldOf(desk)->setFocus(Qt::TabFocusReason);
    letFocusSettle();
    CHECK(fieldOf(desk)->text() == u"1234567"_s);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(u"45,000"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/pay"_s) == u"45000"_s);
    desk.type(u"1,250.5"_s); // the decimal one
    desk.press(Qt::Key_Tab);
    letFocusSettle();
    CHECK(desk.value(u"/data/rate"_s) == u"1250.5"_s);
    CHECK(fieldOf(desk)->text() == u"1,250.5"_s);
    fieldOf(desk)->setFocus(Qt::TabFocusReason);
    letFocusSettle();
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(u"a lot"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.message() == u"Please give a number, such as 12 or 1.5."_s);
    CHECK(fieldOf(desk)->text() == u"a lot"_s);
    CHECK(desk.value(u"/data/rate"_s) == u"1250.5"_s);
}

SCENARIO("A counter counts by its keys, and can be typed in", "[fields]")
{
    InterviewDesk desk(app::Scheme::Light, 100, fieldsForm());
    desk.open(u"/data/people"_s);
    desk.press(Qt::Key_Down); // none at all is an answer
    CHECK(desk.value(u"/data/people"_s) == u"0"_s);
    desk.press(Qt::Key_Up);
    desk.press(Qt::Key_Up);
    CHECK(desk.value(u"/data/people"_s) == u"2"_s);
    CHECK(fieldOf(desk)->text() == u"2"_s);
    QTest::mouseClick(buttonNamed(desk, u"One more"_s), Qt::LeftButton);
    CHECK(desk.value(u"/data/people"_s) == u"3"_s);
    for (int i = 0; i < 5; ++i)
        QTest::mouseClick(buttonNamed(desk, u"One less"_s), Qt::LeftButton);
    CHECK(desk.value(u"/data/people"_s) == u"0"_s);
    fieldOf(desk)->setFocus();
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(u"many"_s);
    desk.press(Qt::Key_Up); // what is no number is not counted on from
    CHECK(fieldOf(desk)->text() == u"many"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.message() == u"Please give a whole number, such as 12."_s);
}

SCENARIO("A bearing is typed, and seen on a compass", "[fields]")
{
    InterviewDesk desk(app::Scheme::Light, 100, fieldsForm());
    desk.open(u"/data/way"_s);
    auto *compass = desk.page().findChild<app::Compass *>();
    REQUIRE(compass);
    CHECK(compass->accessibleName() == u"Compass: no direction yet"_s);
    desk.type(u"225"_s);
    CHECK(compass->accessibleName() == u"Compass: south-west"_s);
    CHECK(desk.sees(u"south-west"_s));
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(u"400"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.message() == u"Please give a direction from 0 to 360 degrees."_s);
    CHECK(desk.value(u"/data/way"_s).isEmpty());
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(u"359,5"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/way"_s) == u"359.5"_s);
}

SCENARIO("An address is read and copied, never opened", "[fields]")
{
    InterviewDesk desk(app::Scheme::Light, 100, fieldsForm());
    desk.open(u"/data/site"_s);
    desk.type(u"https://example.org/rights"_s);
    desk.press(Qt::Key_Return);
    desk.open(u"/data/site"_s);
    REQUIRE(desk.page().focusWidget() == fieldOf(desk)); // nobody made it read-only
    desk.press(Qt::Key_End);
    desk.type(u"/2"_s);
    desk.press(Qt::Key_Tab);
    CHECK(desk.value(u"/data/site"_s) == u"https://example.org/rights/2"_s);
    REQUIRE(desk.page().focusWidget() == buttonNamed(desk, u"Copy the address"_s));
    desk.press(Qt::Key_Space);
    CHECK(QGuiApplication::clipboard()->text() == u"https://example.org/rights/2"_s);
    CHECK(desk.sees(u"Copied."_s));
    QGuiApplication::clipboard()->clear();
}

SCENARIO("What another program was to answer is typed, and the form's words say why", "[fields]")
{
    InterviewDesk desk(app::Scheme::Light, 100, fieldsForm());
    desk.open(u"/data/scan"_s);
    CHECK(desk.sees(u"No reader is here."_s));
    desk.type(u"by hand"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/scan"_s) == u"by hand"_s);
}

SCENARIO("A scanner types a code and presses Enter", "[fields]")
{
    InterviewDesk desk(app::Scheme::Light, 100, fieldsForm());
    desk.open(u"/data/code"_s);
    desk.type(u"8850999320007"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/code"_s) == u"8850999320007"_s);
    CHECK(desk.question() == u"The code inside"_s);
    CHECK(fieldOf(desk)->echoMode() == QLineEdit::Password);
    desk.type(u"S-1"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/secret"_s) == u"S-1"_s);
    CHECK_FALSE(buttonNamed(desk, u"Show what is here"_s));
}

SCENARIO("A thermometer and an upright scale go up", "[fields]")
{
    InterviewDesk desk(app::Scheme::Light, 100, fieldsForm());
    for (const QString &path : {u"/data/pain"_s, u"/data/mood"_s}) {
        desk.open(path);
        auto *slider = desk.page().findChild<app::ScaleSlider *>();
        REQUIRE(slider);
        CHECK(slider->orientation() == Qt::Vertical);
        CHECK(slider->height() > slider->width());
        CHECK(slider->index() == -1);
        const int ends = path.endsWith(u"pain"_s) ? 10 : 5;
        QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(25, 10));
        CHECK(desk.value(path) == QString::number(ends));
        desk.press(Qt::Key_Down);
        CHECK(desk.value(path) == QString::number(ends - 1));
        QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(25, slider->height() - 10));
        CHECK(desk.value(path) == (ends == 10 ? u"0"_s : u"1"_s));
        desk.press(Qt::Key_Delete, Qt::ControlModifier);
        CHECK(desk.value(path).isEmpty());
    }
    desk.press(Qt::Key_Up); // where the form's placeholder is
    CHECK(desk.value(u"/data/mood"_s) == u"3"_s);
}

TEST_CASE("Typed fields clip nothing", "[fields]")
{
    const int percent = GENERATE(100, 200);
    InterviewDesk desk(app::Scheme::Light, percent, fieldsForm());
    for (const QString &language :
         {u"English (en)"_s, u"Thai (th)"_s, u"Korean (ko)"_s, u"Chinese (zh-Hans)"_s}) {
        desk.chooseLanguages(language,
                             language.startsWith(u"Thai"_s) ? u"English (en)"_s : u"Thai (th)"_s);
        for (const QString &name : {u"pin"_s, u"phone"_s, u"pay"_s, u"people"_s, u"way"_s,
                                    u"scan"_s, u"code"_s, u"pain"_s, u"mood"_s}) {
            desk.open(u"/data/"_s + name);
            QTest::qWait(10);
            CAPTURE(percent, language, name);
            CHECK(clippedTexts(desk.page()) == QStringList());
            CHECK(overlaps(desk.page()) == QStringList());
        }
    }
}

TEST_CASE("Pictures of typed fields", "[.][screens][fields]")
{
    const int percent = GENERATE(100, 200);
    InterviewDesk desk(app::Scheme::Light, percent, fieldsForm());
    desk.chooseLanguages(u"Thai (th)"_s, u"English (en)"_s);
    const std::pair<QString, QString> typed[]{{u"pin"_s, u"secret"_s}, {u"pay"_s, u"1234567"_s},
                                              {u"people"_s, u"3"_s},   {u"way"_s, u"225"_s},
                                              {u"code"_s, u"885"_s},   {u"pain"_s, {}},
                                              {u"mood"_s, {}}};
    for (const auto &[name, text] : typed) {
        desk.open(u"/data/"_s + name);
        if (text.isEmpty() && name == u"pain"_s)
            desk.press(Qt::Key_6);
        desk.type(text);
        desk.press(Qt::Key_Tab);
        letFocusSettle();
        grab(desk.page(), u"fields-%1-%2"_s.arg(name).arg(percent));
    }
}

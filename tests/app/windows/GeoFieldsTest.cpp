// SPDX-License-Identifier: GPL-3.0-or-later
// Places, lines and shapes, typed.
#include "app/interview/LineDrawing.h"
#include "app/widgets/Button.h"
#include "app/widgets/RowList.h"
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

const QString geoTables = QStringLiteral(R"(
| survey |
|  | type     | name  | label::English (en)  | label::Thai (th)  | label::Korean (ko) | label::Chinese (zh-Hans) | parameters |
|  | geopoint | place | Where do you work?   | คุณทำงานที่ไหน      | 어디에서 일하나요? | 你在哪里工作？ | capture-accuracy=10 warning-accuracy=50 |
|  | geotrace | way   | The way you go       | ทางที่คุณไป         | 다니는 길 | 你走的路 | |
|  | geoshape | area  | Where it is safe     | ที่ไหนปลอดภัย       | 안전한 곳 | 安全的地方 | |
|  | text     | last  | Anything else?       | มีอะไรอีกไหม        | 더 있나요? | 还有吗？ | |
)");

form::SharedForm geoForm()
{
    static const form::SharedForm form = formOfTables(geoTables);
    return form;
}

void paste(InterviewDesk &desk, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    desk.press(Qt::Key_V, Qt::ControlModifier);
    QGuiApplication::clipboard()->clear();
}

std::vector<QString> fieldTexts(InterviewDesk &desk)
{
    std::vector<QString> texts;
    for (const auto *field : desk.page().findChildren<app::TextField *>())
        texts.push_back(field->text());
    return texts;
}

void addPlaces(InterviewDesk &desk, const QStringList &places)
{
    for (const QString &place : places) {
        desk.type(place);
        desk.press(Qt::Key_Return);
    }
}

} // namespace

SCENARIO("A place is typed, number by number", "[geo]")
{
    InterviewDesk desk(app::Scheme::Light, 100, geoForm());
    desk.open(u"/data/place"_s);
    CHECK(desk.sees(u"an accuracy of 10 m or better"_s));
    desk.type(u"-๓๗.๘๑"_s);
    desk.press(Qt::Key_Tab);
    desk.type(u"144,96"_s);
    CHECK(desk.sees(u"37.81° S, 144.96° E"_s));
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Tab);
    desk.type(u"80"_s);
    CHECK(desk.sees(u"known to 80 m only"_s));
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/place"_s) == u"-37.81 144.96 0 80"_s);
    desk.open(u"/data/place"_s);
    CHECK(fieldTexts(desk) == std::vector<QString>{u"-37.81"_s, u"144.96"_s, u""_s, u"80"_s});
}

SCENARIO("A place is pasted as people write it", "[geo]")
{
    InterviewDesk desk(app::Scheme::Light, 100, geoForm());
    desk.open(u"/data/place"_s);
    paste(desk, u"37°48'51.8\"S 144°57'47\"E"_s);
    CHECK(fieldTexts(desk)[0] == u"-37.8143889"_s);
    CHECK(fieldTexts(desk)[1] == u"144.9630556"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/place"_s) == u"-37.8143889 144.9630556 0 0"_s);
}

SCENARIO("Half a place, and one that is not on the earth, are no answer and not lost", "[geo]")
{
    InterviewDesk desk(app::Scheme::Light, 100, geoForm());
    desk.open(u"/data/place"_s);
    desk.type(u"37.81"_s);
    QTest::qWait(700); // a pause in typing
    CHECK(desk.value(u"/data/place"_s).isEmpty());
    CHECK(desk.message().isEmpty());
    desk.press(Qt::Key_Return);
    CHECK(desk.message().startsWith(u"Please give a latitude"_s));
    desk.press(Qt::Key_Tab);
    desk.type(u"200"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.message().startsWith(u"Please give a latitude"_s));
    desk.page().flush(); // as a lock does
    CHECK(desk.comment(u"/data/place"_s).contains(u"37.81 200"_s));
    CHECK(desk.value(u"/data/place"_s).isEmpty());
}

SCENARIO("A line is made of places, one after the other", "[geo]")
{
    InterviewDesk desk(app::Scheme::Light, 100, geoForm());
    desk.open(u"/data/way"_s);
    addPlaces(desk, {u"-37.81, 144.96"_s});
    CHECK(desk.value(u"/data/way"_s).isEmpty());
    CHECK(desk.message().isEmpty());
    addPlaces(desk, {u"-37.82, 144.97"_s, u"-37.83, 144.98"_s});
    CHECK(desk.value(u"/data/way"_s)
          == u"-37.81 144.96 0 0; -37.82 144.97 0 0; -37.83 144.98 0 0"_s);
    auto *list = desk.page().findChild<app::RowList *>(QString(), Qt::FindChildrenRecursively);
    for (auto *each : desk.page().findChildren<app::RowList *>())
        if (each->accessibleName() == u"Places, in their order"_s)
            list = each;
    REQUIRE(list);
    list->setFocus();
    THEN("keys put them in another order and take them out")
    {
        desk.press(Qt::Key_Up, Qt::AltModifier); // the last one is chosen
        CHECK(desk.value(u"/data/way"_s)
              == u"-37.81 144.96 0 0; -37.83 144.98 0 0; -37.82 144.97 0 0"_s);
        desk.press(Qt::Key_Delete);
        CHECK(desk.value(u"/data/way"_s) == u"-37.81 144.96 0 0; -37.82 144.97 0 0"_s);
        desk.press(Qt::Key_Return);
        CHECK(desk.question() == u"Where it is safe"_s);
    }
    THEN("what is left is no line, and is asked about again")
    {
        desk.press(Qt::Key_Delete);
        desk.press(Qt::Key_Delete);
        desk.press(Qt::Key_Return);
        CHECK(desk.message().startsWith(u"Please give at least two places"_s));
    }
    THEN("it is there again later")
    {
        desk.reopen();
        desk.open(u"/data/way"_s);
        CHECK(desk.page().findChild<app::LineDrawing *>()->accessibleName().startsWith(
            u"Drawing of the line, 3 place"_s));
    }
}

SCENARIO("A shape closes itself, pasted at once or not", "[geo]")
{
    InterviewDesk desk(app::Scheme::Light, 100, geoForm());
    const QString closed = u"1 2 0 0; 3 4 0 0; 5 2 0 0; 1 2 0 0"_s;
    desk.open(u"/data/area"_s);
    SECTION("one by one")
    {
        addPlaces(desk, {u"1 2"_s, u"3 4"_s, u"5 2"_s});
        CHECK(desk.sees(u"the shape closes itself."_s));
    }
    SECTION("all at once")
    {
        paste(desk, closed);
        desk.press(Qt::Key_Return);
        CHECK(desk.sees(u"the shape closes itself."_s));
    }
    CHECK(desk.value(u"/data/area"_s) == closed);
    desk.press(Qt::Key_Return);
    CHECK(desk.question() == u"Anything else?"_s);
}

SCENARIO("What is no place is said at once, and what was typed last counts", "[geo]")
{
    InterviewDesk desk(app::Scheme::Light, 100, geoForm());
    desk.open(u"/data/way"_s);
    addPlaces(desk, {u"somewhere"_s});
    CHECK(desk.sees(u"This is no place yet"_s));
    CHECK(fieldTexts(desk).front() == u"somewhere"_s);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    addPlaces(desk, {u"1 2"_s});
    desk.type(u"3 4"_s); // and not added
    desk.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(desk.value(u"/data/way"_s) == u"1 2 0 0; 3 4 0 0"_s);
}

SCENARIO("Nothing of a line that cannot be read is dropped", "[geo]")
{
    InterviewDesk desk(app::Scheme::Light, 100, formOfTables(uR"(
| survey |
|  | type     | name | label   | default           |
|  | geotrace | way  | The way | 1 2; north; 3 4   |
|  | text     | last | Last    |                   |
)"_s));
    desk.open(u"/data/way"_s);
    CHECK(fieldTexts(desk).front() == u"1 2; north; 3 4"_s);
    CHECK(desk.sees(u"This is no place yet"_s));
    desk.press(Qt::Key_A, Qt::ControlModifier);
    addPlaces(desk, {u"1 2; 2 3; 3 4"_s});
    CHECK(desk.value(u"/data/way"_s) == u"1 2 0 0; 2 3 0 0; 3 4 0 0"_s);
}

TEST_CASE("Places clip nothing", "[geo]")
{
    const int percent = GENERATE(100, 200);
    InterviewDesk desk(app::Scheme::Light, percent, geoForm());
    for (const QString &language :
         {u"English (en)"_s, u"Thai (th)"_s, u"Korean (ko)"_s, u"Chinese (zh-Hans)"_s}) {
        desk.chooseLanguages(language,
                             language.startsWith(u"Thai"_s) ? u"English (en)"_s : u"Thai (th)"_s);
        for (const QString &name : {u"place"_s, u"way"_s, u"area"_s}) {
            desk.open(u"/data/"_s + name);
            if (name != u"place"_s)
                addPlaces(desk, {u"1 2"_s, u"3 4"_s, u"5 2.5"_s});
            QTest::qWait(10);
            CAPTURE(percent, language, name);
            CHECK(clippedTexts(desk.page()) == QStringList());
            CHECK(overlaps(desk.page()) == QStringList());
        }
    }
}

TEST_CASE("Pictures of places", "[.][screens][geo]")
{
    const int percent = GENERATE(100, 200);
    InterviewDesk desk(app::Scheme::Light, percent, geoForm());
    desk.chooseLanguages(u"Thai (th)"_s, u"English (en)"_s);
    desk.open(u"/data/place"_s);
    paste(desk, u"13.7563, 100.5018"_s);
    grab(desk.page(), u"geo-place-%1"_s.arg(percent));
    desk.open(u"/data/area"_s);
    addPlaces(desk, {u"13.75 100.50"_s, u"13.76 100.52"_s, u"13.74 100.53"_s, u"13.73 100.51"_s});
    grab(desk.page(), u"geo-area-%1"_s.arg(percent));
}

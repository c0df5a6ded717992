// SPDX-License-Identifier: GPL-3.0-or-later
// Places of a form that are drawn: beside what is typed, and to be chosen where they are.
#include "app/interview/EarthView.h"
#include "app/interview/LineDrawing.h"
#include "app/interview/MapLook.h"
#include "app/interview/PointPlot.h"
#include "app/widgets/TextField.h"
#include "tests/app/windows/InterviewDesk.h"
#include "tests/app/windows/Pictures.h"
#include "tests/app/windows/TestForm.h"

#include <catch2/catch_approx.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QElapsedTimer>
#include <QPainter>

#include <map>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

namespace
{

const QString townChoices = QStringLiteral(R"(
| choices |
|  | list_name | name | label::English (en) | label::Thai (th) | label::Korean (ko) | label::Chinese (zh-Hans) | geometry | marker-color | marker-symbol | stroke | stroke-width | fill |
|  | town | mel  | Melbourne   | เมลเบิร์น   | 멜버른   | 墨尔本   | -37.81 144.96 0 0 | #a00    | M | | | |
|  | town | syd  | Sydney      | ซิดนีย์     | 시드니   | 悉尼     | -33.87 151.21 0 0 | ffff00  | ★ | | | |
|  | town | ade  | Adelaide    | แอดิเลด    | 애들레이드 | 阿德莱德 | -34.93 138.60 0 0 | no colour | | | | |
|  | town | road | The road    | ถนน        | 길       | 公路     | -37.81 144.96 0 0;-36.7 146.9 0 0;-33.87 151.21 0 0 | | | #008800 | 6 | |
|  | town | act  | The capital | เมืองหลวง   | 수도     | 首都     | -35.1 148.9 0 0;-35.1 149.4 0 0;-35.9 149.4 0 0;-35.9 148.9 0 0;-35.1 148.9 0 0 | | | #0000aa | | #aaccff |
|  | town | none | Nowhere     | ไม่มีที่ไหน   | 어디에도 없음 | 没有地方 | | | | | | |
)");

/// Each kind of place, among the towns; and the towns to choose from.
form::SharedForm amongTowns()
{
    static const form::SharedForm form = formOfTables(uR"(
| survey |
|  | type            | name   | label::English (en) | label::Thai (th) | label::Korean (ko) | label::Chinese (zh-Hans) | parameters | appearance | choice_filter |
|  | geopoint        | place  | Where do you work?  | คุณทำงานที่ไหน     | 어디에서 일하나요? | 你在哪里工作？ | reference-geometry=town | | |
|  | geotrace        | way    | The way you go      | ทางที่คุณไป        | 다니는 길 | 你走的路 | reference-geometry=town | | |
|  | geoshape        | area   | Where it is safe    | ที่ไหนปลอดภัย      | 안전한 곳 | 安全的地方 | reference-geometry=town | | name != ${place} |
|  | select_one town | near   | Which is nearest?   | ที่ไหนใกล้ที่สุด     | 어디가 가장 가깝나요? | 哪里最近？ | | map | |
|  | geopoint        | plain  | And where else?     | และที่ไหนอีก       | 또 어디인가요? | 还有哪里？ | | | |
)"_s + townChoices);
    return form;
}

app::LineDrawing *drawingOf(InterviewDesk &desk)
{
    QTest::qWait(20);
    auto *drawing = desk.page().findChild<app::LineDrawing *>();
    REQUIRE(drawing);
    return drawing;
}

bool hasColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).rgb() == colour.rgb())
                return true;
    return false;
}

} // namespace

SCENARIO("The form's places are drawn beside a place that is typed", "[beside]")
{
    InterviewDesk desk(app::Scheme::Light, 100, amongTowns());
    desk.open(u"/data/place"_s);
    app::LineDrawing *drawing = drawingOf(desk);
    CHECK(drawing->isVisible());
    CHECK(
        drawing->accessibleDescription()
        == u"Places beside it, for orientation: The capital, The road, Melbourne, Sydney, Adelaide"_s);
    const QImage before = drawing->grab().toImage();
    desk.type(u"-36.1"_s);
    desk.press(Qt::Key_Tab);
    desk.type(u"146.9"_s);
    CHECK(drawing->grab().toImage() != before); // it is there as it is typed
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/place"_s) == u"-36.1 146.9 0 0"_s);
    THEN("the names are in the language of the interview")
    {
        desk.chooseLanguages(u"Thai (th)"_s, QString());
        desk.open(u"/data/place"_s);
        CHECK(drawingOf(desk)->accessibleDescription().contains(u"เมลเบิร์น"_s));
    }
    THEN("a question without any has no drawing")
    {
        desk.open(u"/data/plain"_s);
        CHECK_FALSE(drawingOf(desk)->isVisible());
    }
}

SCENARIO("The form's places are drawn beside a line and a shape, before the first is typed",
         "[beside]")
{
    InterviewDesk desk(app::Scheme::Light, 100, amongTowns());
    for (const QString &path : {u"/data/way"_s, u"/data/area"_s}) {
        CAPTURE(path);
        desk.open(path);
        app::LineDrawing *drawing = drawingOf(desk);
        CHECK(drawing->isVisible());
        CHECK(drawing->hasPlaces());
        CHECK(drawing->width() > 2 * drawing->height());
        for (const QString &place : {u"-37 145"_s, u"-36 147"_s, u"-35 150"_s}) {
            desk.type(place);
            desk.press(Qt::Key_Return);
        }
        const bool isShape = path.endsWith(u"area"_s);
        CHECK(drawing->accessibleName().startsWith(isShape ? u"Drawing of the shape, 3 place"_s
                                                           : u"Drawing of the line, 3 place"_s));
        CHECK(desk.value(path).count(u';') == (isShape ? 3 : 2));
    }
}

SCENARIO("Places of people who were named before are drawn, and follow what is answered",
         "[beside]")
{
    InterviewDesk desk(app::Scheme::Light, 100, formOfTables(uR"(
| survey |
|  | type         | name     | label       | parameters               | choice_filter  | appearance |
|  | begin_repeat | met      | People      |                          |                | |
|  | text         | who      | Who?        |                          |                | |
|  | geopoint     | geometry | Where?      |                          |                | |
|  | end_repeat   |          |             |                          |                | |
|  | geoshape     | area     | The area?   | reference-geometry=${met} | ${who} != ''  | |
)"_s));
    desk.open(u"/data/met[1]/geometry"_s);
    desk.type(u"-37"_s);
    desk.press(Qt::Key_Tab);
    desk.type(u"145"_s);
    desk.press(Qt::Key_Return);
    desk.open(u"/data/area"_s);
    CHECK_FALSE(drawingOf(desk)->hasPlaces()); // nobody has a name yet
    desk.open(u"/data/met[1]/who"_s);
    desk.type(u"Mai"_s);
    desk.press(Qt::Key_Return);
    desk.open(u"/data/area"_s);
    CHECK(drawingOf(desk)->hasPlaces());
    CHECK_FALSE(
        desk.page().findChild<app::LineDrawing *>()->accessibleDescription().contains(u"-37"_s));
}

TEST_CASE("Thousands of places beside a question cost no more than a moment", "[beside]")
{
    std::vector<interview::Choice> places;
    for (int i = 0; i < 5'000; ++i)
        places.push_back({QString::number(i),
                          {u"Place %1"_s.arg(i), u"en"_s},
                          false,
                          u"%1 %2 0 0"_s.arg(i / 100.0 - 25).arg((i * 37 % 5'000) / 50.0)});
    const app::Theme theme;
    app::LineDrawing drawing(theme, app::LineDrawing::Kind::Place);
    QElapsedTimer clock;
    clock.start();
    drawing.setPlaces(places);
    drawing.resize(800, 280);
    const auto set = clock.restart();
    drawing.setPlaces(places); // as after each answer
    const auto again = clock.restart();
    drawing.grab();
    const auto painted = clock.elapsed();
    WARN("set in " << set << " ms, again in " << again << " ms, painted in " << painted << " ms");
    CHECK(set + again + painted < 3'000);
    WHEN("one of them is a coast with a million corners")
    {
        QStringList coast;
        for (int i = 0; i < 1'000'000; ++i)
            coast << u"10 10"_s;
        places.back().geometry = coast.join(u';');
        clock.restart();
        drawing.setPlaces(places);
        drawing.grab();
        CHECK(clock.elapsed() < 3'000);
        CHECK(drawing.hasPlaces()); // the others
    }
}

TEST_CASE("Colours and signs of a list are taken where they are some", "[beside]")
{
    const auto look = [](const QString &name, const QString &value) {
        return app::MapLook::of({{name, value}});
    };
    CHECK(look(u"marker-color"_s, u"#a00"_s).marker == QColor(0xaa, 0, 0));
    CHECK(look(u"marker-color"_s, u"aa0000"_s).marker == QColor(0xaa, 0, 0));
    CHECK_FALSE(look(u"marker-color"_s, u"nothing"_s).marker.isValid());
    CHECK_FALSE(look(u"fill"_s, u"transparent"_s).fill.isValid());
    CHECK(look(u"stroke-width"_s, u"6.5"_s).strokeWidth == 6.5);
    CHECK(look(u"stroke-width"_s, u"1e9"_s).strokeWidth == 12);
    for (const QString &no : {u"-3"_s, u"0"_s, u"nan"_s, u"wide"_s})
        CHECK(look(u"stroke-width"_s, no).strokeWidth == 0);
    CHECK(look(u"marker-symbol"_s, u"Ab"_s).symbol == u"A"_s);
    CHECK(look(u"marker-symbol"_s, u"👩‍👧 x"_s).symbol
          == u"👩‍👧"_s); // one sign of several parts
    CHECK(app::MapLook::of({}) == app::MapLook());
    CHECK(app::contrastOf(Qt::black, Qt::white) == Catch::Approx(21));
}

TEST_CASE("A colour that can hardly be told from the paper gets an edge of ink", "[beside]")
{
    const auto scheme = GENERATE(app::Scheme::Light, app::Scheme::Dark, app::Scheme::HighContrast);
    const app::Theme theme(scheme);
    const app::Tokens &tokens = theme.tokens();
    const auto painted = [&](const QColor &colour) {
        QImage image(60, 60, QImage::Format_RGB32);
        image.fill(tokens.paper);
        QPainter painter(&image);
        app::paintPlace(painter, theme, QPolygonF({{30, 30}}), {.marker = colour}, {});
        return image;
    };
    CHECK(hasColour(painted(tokens.paper), tokens.ink)); // else nothing would be seen
    const QColor strong =
        scheme == app::Scheme::Light ? QColor(0x80, 0, 0) : QColor(0xff, 0xc0, 0xc0);
    CHECK_FALSE(hasColour(painted(strong), tokens.ink));
    CHECK(hasColour(painted(strong), strong));
}

SCENARIO("A map draws its choices in their colours, and what is chosen is marked", "[beside]")
{
    InterviewDesk desk(app::Scheme::Light, 100, amongTowns());
    desk.open(u"/data/near"_s);
    QTest::qWait(20);
    auto *plot = desk.page().findChild<app::PointPlot *>();
    REQUIRE(plot);
    const QImage before = plot->grab().toImage();
    CHECK(hasColour(before, QColor(0xaa, 0, 0)));
    CHECK(hasColour(before, QColor(0xff, 0xff, 0)));
    CHECK(hasColour(before, QColor(0, 0x88, 0)));
    CHECK(hasColour(before, QColor(0, 0, 0xaa)));
    desk.press(Qt::Key_1);
    CHECK(desk.value(u"/data/near"_s) == u"mel"_s);
    const QImage after = plot->grab().toImage();
    CHECK(hasColour(after, QColor(0xaa, 0, 0))); // still the form's
    CHECK(after != before);
}

SCENARIO("What was pressed is chosen, not what the mouse was let go on", "[beside]")
{
    InterviewDesk desk(app::Scheme::Light, 100, amongTowns());
    desk.open(u"/data/near"_s);
    QTest::qWait(20);
    auto *plot = desk.page().findChild<app::PointPlot *>();
    std::map<QString, QPoint> at;
    for (int x = 4; x < plot->width(); x += 8)
        for (int y = 4; y < plot->height(); y += 8) {
            QTest::mouseClick(plot, Qt::LeftButton, {}, {x, y});
            if (const QString value = desk.value(u"/data/near"_s); !value.isEmpty())
                at.emplace(value, QPoint(x, y));
        }
    REQUIRE(at.contains(u"mel"_s));
    REQUIRE(at.contains(u"ade"_s));
    QTest::mouseClick(plot, Qt::LeftButton, {}, at[u"mel"_s]);
    QTest::mousePress(plot, Qt::LeftButton, {}, at[u"ade"_s]);
    QTest::mouseRelease(plot, Qt::LeftButton, {}, at[u"mel"_s]);
    QTest::mousePress(plot, Qt::LeftButton, {}, at[u"mel"_s]);
    QTest::mouseRelease(plot, Qt::LeftButton, {}, at[u"ade"_s]);
    CHECK(desk.value(u"/data/near"_s) == u"mel"_s);
}

TEST_CASE("Places beside a question clip nothing and cover nothing", "[beside]")
{
    const int percent = GENERATE(100, 200);
    InterviewDesk desk(app::Scheme::Light, percent, amongTowns());
    for (const QString &language :
         {u"English (en)"_s, u"Thai (th)"_s, u"Korean (ko)"_s, u"Chinese (zh-Hans)"_s}) {
        desk.chooseLanguages(language,
                             language.startsWith(u"Thai"_s) ? u"English (en)"_s : u"Thai (th)"_s);
        for (const QString &name : {u"place"_s, u"way"_s, u"area"_s, u"near"_s}) {
            desk.open(u"/data/"_s + name);
            QTest::qWait(10);
            CAPTURE(percent, language, name);
            CHECK(clippedTexts(desk.page()) == QStringList());
            CHECK(overlaps(desk.page()) == QStringList());
        }
    }
}

TEST_CASE("Pictures of places beside a question", "[.][screens][beside]")
{
    const auto scheme = GENERATE(app::Scheme::Light, app::Scheme::Dark, app::Scheme::HighContrast);
    const auto [percent, code, language] = GENERATE(
        std::tuple(100, u"th"_s, u"Thai (th)"_s), std::tuple(200, u"ko"_s, u"Korean (ko)"_s),
        std::tuple(200, u"zh"_s, u"Chinese (zh-Hans)"_s));
    InterviewDesk desk(scheme, percent, amongTowns());
    desk.chooseLanguages(language, u"English (en)"_s);
    const QString look = u"%1-%2-%3"_s.arg(code).arg(percent).arg(int(scheme));
    desk.open(u"/data/place"_s);
    desk.type(u"-36.1"_s);
    desk.press(Qt::Key_Tab);
    desk.type(u"143.9"_s);
    grab(desk.page(), u"beside-place-"_s + look);
    desk.open(u"/data/area"_s);
    for (const QString &place : {u"-37 143"_s, u"-36 147"_s, u"-33 146"_s}) {
        desk.type(place);
        desk.press(Qt::Key_Return);
    }
    grab(desk.page(), u"beside-area-"_s + look);
    desk.open(u"/data/near"_s);
    desk.press(Qt::Key_1);
    grab(desk.page(), u"beside-near-"_s + look);
}

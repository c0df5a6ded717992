// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/EarthView.h"
#include "app/interview/ImageMap.h"
#include "app/interview/PictureView.h"
#include "app/interview/PointPlot.h"
#include "app/interview/QuestionPanel.h"
#include "app/widgets/Button.h"
#include "app/widgets/ChoiceRow.h"
#include "app/widgets/Picture.h"
#include "app/widgets/TextField.h"
#include "tests/app/windows/ChoiceForms.h"
#include "tests/app/windows/InterviewDesk.h"
#include "tests/app/windows/Pictures.h"

#include <QMouseEvent>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

namespace
{

QList<app::ChoiceRow *> rowsOf(QWidget &page)
{
    QList<app::ChoiceRow *> rows;
    for (app::ChoiceRow *row : page.findChildren<app::ChoiceRow *>())
        if (row->isVisible() && row->width() > 0 && row->height() > 0)
            rows << row;
    return rows;
}

QList<app::QuestionPanel *> panelsOf(InterviewDesk &desk)
{
    return desk.page().findChildren<app::QuestionPanel *>();
}

} // namespace

SCENARIO("Choices with pictures, and one whose file is missing")
{
    InterviewDesk desk(app::Scheme::Light, 100, picturesForm(), pictureFiles());
    desk.open(u"/data/fruit"_s);
    QTest::qWait(20);
    const auto rows = rowsOf(desk.page());
    REQUIRE(rows.size() == 3);
    CHECK(rows[0]->height() > 150); // its picture is above its words
    CHECK(rows[2]->accessibleName() == "Plum (its picture is missing)");
    CHECK(rows[2]->text() == "Plum");

    THEN(
        "plus enlarges the one that has a larger one, and makes it small again; text is not zoomed")
    {
        desk.press(Qt::Key_1);
        const int small = rows[0]->height();
        desk.press(Qt::Key_Plus);
        QTest::qWait(20);
        CHECK(rows[0]->isEnlarged());
        CHECK(rows[0]->height() > small);
        CHECK(desk.value(u"/data/fruit"_s) == "apple");
        desk.press(Qt::Key_Plus);
        QTest::qWait(20);
        CHECK(rows[0]->height() == small);
    }
    THEN("a click on it enlarges it, and chooses nothing")
    {
        QTest::mouseClick(rows[0], Qt::LeftButton, {}, {rows[0]->width() / 2 - 20, 60});
        CHECK(rows[0]->isEnlarged());
        CHECK(desk.value(u"/data/fruit"_s).isEmpty());
    }
}

SCENARIO("A question has a picture, and shows it large in its place")
{
    InterviewDesk desk(app::Scheme::Light, 100, picturesForm(), pictureFiles());
    desk.open(u"/data/fruit"_s);
    auto *view = desk.page().findChild<app::PictureView *>();
    REQUIRE(view);
    REQUIRE(view->isVisible());
    QTest::qWait(20);
    const int small = view->height();
    auto *toggle = view->findChild<app::Button *>();
    CHECK(toggle->text() == "Show it large");
    toggle->setFocus();
    desk.press(Qt::Key_Space);
    QTest::qWait(20);
    CHECK(view->height() > small);
    CHECK(toggle->text() == "Show it small");

    desk.open(u"/data/rows"_s);
    CHECK(desk.sees(u"The picture is missing here"_s));
}

SCENARIO("Parts of a drawing are chosen with the mouse or in the list")
{
    InterviewDesk desk(app::Scheme::Light, 100, picturesForm(), pictureFiles());
    desk.open(u"/data/pain"_s);
    QTest::qWait(20);
    auto *map = desk.page().findChild<app::ImageMap *>();
    REQUIRE(map);
    REQUIRE(map->isVisible());
    const auto clickAt = [map](double x, double y) { // in the drawing's own measure
        const double scale = map->height() / 300.0;
        const double left = (map->width() - 200 * scale) / 2;
        QTest::mouseClick(map, Qt::LeftButton, {}, QPointF(left + x * scale, y * scale).toPoint());
    };
    clickAt(100, 50);
    CHECK(desk.value(u"/data/pain"_s) == "head");
    clickAt(100, 150); // moved by its group
    CHECK(desk.value(u"/data/pain"_s) == "head chest");
    clickAt(190, 260); // beside the legs
    CHECK(desk.value(u"/data/pain"_s) == "head chest");
    clickAt(80, 260);
    CHECK(desk.value(u"/data/pain"_s) == "head chest legs");
    clickAt(100, 50);
    CHECK(desk.value(u"/data/pain"_s) == "chest legs");
    desk.press(Qt::Key_1);
    CHECK(desk.value(u"/data/pain"_s) == "head chest legs");
    CHECK(rowsOf(desk.page()).size() == 3);

    THEN("what is where is known again before the mouse asks, and at a click at once")
    {
        const auto moveTo = [map](double x, double y) {
            const double scale = map->height() / 300.0;
            const double left = (map->width() - 200 * scale) / 2;
            const QPointF at(left + x * scale, y * scale);
            QMouseEvent move(QEvent::MouseMove, at, map->mapToGlobal(at), Qt::NoButton, {}, {});
            QCoreApplication::sendEvent(map, &move);
            return map->cursor().shape() == Qt::PointingHandCursor;
        };
        map->resize(map->width() - 40, map->height() - 40);
        clickAt(100, 50); // nothing of it is drawn yet
        CHECK(desk.value(u"/data/pain"_s) == "chest legs");
        map->resize(map->width() + 40, map->height() + 40);
        map->repaint();
        CHECK_FALSE(moveTo(190, 260));
        CHECK_FALSE(moveTo(100, 150)); // it is not waited for
        QTest::qWait(50);
        CHECK_FALSE(moveTo(190, 260));
        CHECK(moveTo(100, 150));
    }

    desk.open(u"/data/unseen"_s);
    CHECK(desk.sees(u"The picture is missing here"_s));
    desk.press(Qt::Key_2);
    CHECK(desk.value(u"/data/unseen"_s) == "chest");
}

SCENARIO("Places are chosen where they are")
{
    InterviewDesk desk(app::Scheme::Light, 100, picturesForm(), pictureFiles());
    desk.open(u"/data/near"_s);
    QTest::qWait(20);
    auto *plot = desk.page().findChild<app::PointPlot *>();
    REQUIRE(plot);
    REQUIRE(plot->isVisible());
    const auto chosenAt = [&](QPoint point) {
        QTest::mouseClick(plot, Qt::LeftButton, {}, point);
        return desk.value(u"/data/near"_s);
    };
    QSet<QString> found;
    for (int x = 10; x < plot->width(); x += 20)
        for (int y = 10; y < plot->height(); y += 20)
            found << chosenAt({x, y});
    CHECK(found.contains(u"mel"_s));
    CHECK(found.contains(u"syd"_s));
    CHECK(found.contains(u"act"_s));
    desk.press(Qt::Key_4);
    CHECK(desk.value(u"/data/near"_s) == "none"); // has no place, but is in the list
}

TEST_CASE("A geometry is points, a line or an area, or nothing")
{
    CHECK(app::shapeOf(u"-37.8 144.9 0 0"_s) == QPolygonF({{144.9, -37.8}}));
    CHECK(app::shapeOf(u"1 2;3 4"_s).size() == 2);
    CHECK(app::shapeOf(u"north"_s).isEmpty());
    CHECK(app::shapeOf(u"95 10"_s).isEmpty());
    CHECK(app::shapeOf({}).isEmpty());
}

TEST_CASE("A drawing reads no file, and a picture is decoded no larger than asked for")
{
    const QByteArray safe = app::safeDrawing(*pictureFiles()(u"body.svg"_s));
    CHECK(safe.contains("id=\"head\""));
    CHECK_FALSE(safe.contains("/etc/hostname"));
    CHECK(app::safeDrawing("<svg><rect style=\"fill:url(http://a/b)\"/></svg>").count("http") == 0);
    CHECK(
        app::safeDrawing("<svg><a xlink:href=\"#b\" fill=\"url(#c)\"/></svg>").contains("url(#c)"));
    const QByteArray instructed = app::safeDrawing(
        "<?xml-stylesheet type=\"text/css\" href=\"/etc/hostname\"?><svg viewBox=\"0 0 9 9\"/>");
    CHECK(instructed.contains("viewBox"));
    CHECK_FALSE(instructed.contains("stylesheet"));
    const QByteArray inner =
        QByteArray("<svg><image xlink:href=\"/etc/hostname\"/></svg>").toBase64();
    for (const char *kind : {"svg+xml", "png"}) // whatever it says it is
        CHECK_FALSE(app::safeDrawing("<svg><image xlink:href=\"data:image/" + QByteArray(kind)
                                     + ";base64," + inner + "\"/></svg>")
                        .contains("base64"));
    const QByteArray disguised =
        "<!--" + QByteArray(5'000, 'x') + "--><svg viewBox=\"0 0 9 9\"><rect/></svg>";
    CHECK(app::decodePicture(disguised, {10, 10}).isNull());
    const QImage image = app::decodePicture(*pictureFiles()(u"large.png"_s), {600, 600});
    CHECK(image.size() == QSize(600, 400));
    CHECK(app::decodePicture("no picture", {10, 10}).isNull());
}

SCENARIO("The questions of a table stand under one line of words")
{
    InterviewDesk desk(app::Scheme::Light, 100, tableForm());
    desk.open(u"/data/safety/night"_s);
    QTest::qWait(30);
    const auto rows = rowsOf(desk.page());
    REQUIRE(rows.size() == 16); // the words, and three times the marks
    CHECK(rows[0]->shape() == app::ChoiceRow::Shape::Words);
    CHECK(rows[0]->focusPolicy() == Qt::NoFocus);
    CHECK(rows[4]->shape() == app::ChoiceRow::Shape::Bare);
    for (int column = 0; column < 4; ++column)
        CHECK(rows[column]->mapTo(&desk.page(), QPoint()).x()
              == rows[8 + column]->mapTo(&desk.page(), QPoint()).x());
    CHECK(rows[4]->accessibleName() == "Never");

    THEN("number keys answer the question that has the focus")
    {
        panelsOf(desk)[2]->focusFirst();
        desk.press(Qt::Key_3);
        const QString first = panelsOf(desk)[2]->accessibleName();
        CHECK(first == u"…do you feel safe at night?"_s);
        CHECK(desk.value(u"/data/safety/night"_s) == "often");
    }
    THEN("one that stands alone shows its words itself")
    {
        desk.open(u"/data/alone"_s);
        QTest::qWait(20);
        CHECK(rowsOf(desk.page()).front()->shape() == app::ChoiceRow::Shape::Under);
    }
}

SCENARIO("Questions stand side by side by the widths that the form gives them")
{
    InterviewDesk desk(app::Scheme::Light, 100, tableForm());
    desk.open(u"/data/grid/age"_s);
    present(desk.page(), {1500, 900});
    QTest::qWait(30);
    const auto panels = panelsOf(desk);
    REQUIRE(panels.size() == 5);
    CHECK(panels[0]->y() == panels[1]->y());
    CHECK(panels[3]->y() == panels[4]->y());
    CHECK(panels[3]->width() == panels[4]->width());
    CHECK(panels[2]->width() > panels[3]->width() * 2);
}

TEST_CASE("Tables, pictures and maps clip nothing and cover nothing", "[looks]")
{
    const int percent = GENERATE(100, 200);
    for (const bool isTable : {true, false}) {
        InterviewDesk desk(app::Scheme::Light, percent, isTable ? tableForm() : picturesForm(),
                           pictureFiles());
        for (const QString &language :
             {u"English (en)"_s, u"Thai (th)"_s, u"Korean (ko)"_s, u"Chinese (zh-Hans)"_s}) {
            desk.chooseLanguages(
                language, language.startsWith(u"Thai"_s) ? u"English (en)"_s : u"Thai (th)"_s);
            const QStringList paths = isTable
                ? QStringList{u"/data/safety/night"_s, u"/data/grid/age"_s}
                : QStringList{u"/data/fruit"_s, u"/data/rows"_s, u"/data/pain"_s, u"/data/near"_s};
            for (const QString &path : paths) {
                desk.open(path);
                QTest::qWait(20);
                CAPTURE(percent, language, path);
                CHECK(clippedTexts(desk.page()) == QStringList());
                CHECK(overlaps(desk.page()) == QStringList());
            }
        }
    }
}

TEST_CASE("Pictures of tables, pictures and maps", "[.][screens][looks]")
{
    const auto scheme = GENERATE(app::Scheme::Light, app::Scheme::Dark, app::Scheme::HighContrast);
    const int percent = GENERATE(100, 200);
    const QString look = u"%1-%2"_s.arg(int(scheme)).arg(percent);
    InterviewDesk tables(scheme, percent, tableForm());
    tables.chooseLanguages(u"Thai (th)"_s, u"Chinese (zh-Hans)"_s);
    for (const QString &path : {u"/data/safety/night"_s, u"/data/grid/age"_s}) {
        tables.open(path);
        tables.press(Qt::Key_2);
        grab(tables.page(), u"looks-%1-%2"_s.arg(path.section(u'/', 2, 2), look));
    }
    InterviewDesk pictures(scheme, percent, picturesForm(), pictureFiles());
    pictures.chooseLanguages(u"Thai (th)"_s, u"English (en)"_s);
    for (const QString &path :
         {u"/data/fruit"_s, u"/data/rows"_s, u"/data/pain"_s, u"/data/near"_s}) {
        pictures.open(path);
        pictures.press(Qt::Key_2);
        grab(pictures.page(), u"looks-%1-%2"_s.arg(path.section(u'/', 2, 2), look));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a form that change how choices are shown, one by one, and the files that it asks for.
#include "app/interview/DrawCanvas.h"
#include "app/interview/PointPlot.h"
#include "app/widgets/ChoiceRow.h"
#include "tests/app/windows/ChoiceForms.h"
#include "tests/app/windows/InterviewDesk.h"
#include "tests/app/windows/Keyboard.h"
#include "tests/app/windows/TestForm.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

namespace
{

QList<app::ChoiceRow *> rowsInSight(InterviewDesk &desk)
{
    QTest::qWait(20);
    QList<app::ChoiceRow *> rows;
    for (app::ChoiceRow *row : desk.page().findChildren<app::ChoiceRow *>())
        if (row->isVisible() && row->width() > 0 && row->height() > 0)
            rows << row;
    return rows;
}

bool areInOneLine(const QList<app::ChoiceRow *> &rows)
{
    return std::ranges::all_of(rows, [&](const auto *row) { return row->y() == rows[0]->y(); });
}

form::SharedForm choiceWordsForm()
{
    static const form::SharedForm form = formOfTables(uR"(
| survey |
|  | type             | name | label          | appearance |
|  | select_one often | line | How often?     | list       |
|  | select_one town  | near | Which is near? | map quick  |
|  | image            | page | Draw it.       | draw       |
|  | video            | film | Show it.       |            |
|  | text             | last | Anything else? |            |
| choices |
|  | list_name | name  | label     | geometry          |
|  | often     | never | Never     |                   |
|  | often     | some  | Sometimes |                   |
|  | often     | much  | Often     |                   |
|  | town      | mel   | Melbourne | -37.81 144.96 0 0 |
|  | town      | syd   | Sydney    | -33.87 151.21 0 0 |
)"_s);
    return form;
}

} // namespace

SCENARIO("Choices without buttons are framed, and the frame is the mark", "[words]")
{
    InterviewDesk desk(app::Scheme::Light, 100, looksForm());
    desk.open(u"/data/no_buttons"_s);
    const auto rows = rowsInSight(desk);
    REQUIRE(rows.size() == 4);
    for (const app::ChoiceRow *row : rows)
        CHECK(row->shape() == app::ChoiceRow::Shape::Framed);
    desk.press(Qt::Key_2);
    CHECK(desk.value(u"/data/no_buttons"_s) == u"peers"_s);
    CHECK(rowsInSight(desk)[1]->isChecked());
}

SCENARIO("A quick packed question leads on, one without quick does not", "[words]")
{
    InterviewDesk desk(app::Scheme::Light, 100, looksForm());
    desk.open(u"/data/quickcompact"_s);
    const auto rows = rowsInSight(desk);
    CHECK(rows[0]->y() == rows[1]->y());
    CHECK(rows[0]->shape() == app::ChoiceRow::Shape::Framed);
    desk.press(Qt::Key_1);
    CHECK(desk.value(u"/data/quickcompact"_s) == u"clinic"_s);
    QTest::qWait(20);
    const auto next = rowsInSight(desk); // horizontal
    CHECK_FALSE(next[0]->isChecked());

    desk.open(u"/data/horizontal_compact"_s);
    const auto packed = rowsInSight(desk);
    CHECK(packed[0]->y() == packed[1]->y());
    CHECK(packed[0]->shape() == app::ChoiceRow::Shape::Row);
    CHECK(packed[1]->x() < packed[0]->x() + packed[0]->width() + 60); // no columns of one width
    desk.press(Qt::Key_1);
    CHECK(desk.value(u"/data/horizontal_compact"_s) == u"clinic"_s);
    CHECK(rowsInSight(desk)[0]->isChecked()); // it is still there
}

SCENARIO("A list is one line of choices beside its question", "[words]")
{
    InterviewDesk desk(app::Scheme::Light, 100, choiceWordsForm());
    desk.open(u"/data/line"_s);
    const auto rows = rowsInSight(desk);
    REQUIRE(rows.size() == 3);
    CHECK(areInOneLine(rows));
    CHECK(rows[0]->shape() == app::ChoiceRow::Shape::Under);
    desk.press(Qt::Key_3);
    CHECK(desk.value(u"/data/line"_s) == u"much"_s);
}

SCENARIO("A place that is chosen on a quick map leads on", "[words]")
{
    InterviewDesk desk(app::Scheme::Light, 100, choiceWordsForm());
    desk.open(u"/data/near"_s);
    CHECK(desk.page().findChild<app::PointPlot *>());
    desk.press(Qt::Key_2);
    QTest::qWait(20);
    CHECK(desk.value(u"/data/near"_s) == u"syd"_s);
    CHECK(desk.question() == u"Draw it."_s);
}

SCENARIO("A page to draw on is empty, and what is drawn is the answer", "[words]")
{
    InterviewDesk desk(app::Scheme::Light, 100, choiceWordsForm());
    desk.open(u"/data/page"_s);
    auto *canvas = desk.page().findChild<app::DrawCanvas *>();
    REQUIRE(canvas);
    CHECK(canvas->isVisible());
    desk.press(Qt::Key_Space);
    for (int i = 0; i < 8; ++i)
        desk.press(i < 4 ? Qt::Key_Right : Qt::Key_Down);
    desk.press(Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return !desk.value(u"/data/page"_s).isEmpty(); }, 5'000));
    CHECK(desk.value(u"/data/page"_s).endsWith(u".png"_s));
    const QImage drawn = QImage::fromData(desk.content(u"/data/page"_s));
    CHECK(drawn.width() > drawn.height()); // a sheet, not the strip that one signs on
    CHECK(drawn.height() * 2 > drawn.width());
}

SCENARIO("A film is chosen, and kept as it is", "[words]")
{
    InterviewDesk desk(app::Scheme::Light, 100, choiceWordsForm());
    TempFolder folder;
    const auto fileOf = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.file(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    desk.open(u"/data/film"_s);
    desk.press(Qt::Key_1);
    answerFileDialog(desk.page(), fileOf(u"words.pdf"_s, "%PDF-1.4 words"));
    CHECK(desk.message() == u"That file is no film."_s);
    const QByteArray film("\0\0\0\x18"
                          "ftypisom\0\0\2\0isomiso2mp41",
                          28);
    desk.press(Qt::Key_1);
    answerFileDialog(desk.page(), fileOf(u"film.mp4"_s, film));
    CHECK(desk.value(u"/data/film"_s).endsWith(u".mp4"_s));
    CHECK(desk.content(u"/data/film"_s) == film);
}

SCENARIO("A file from OpenStreetMap is chosen, with the tags in sight that the form asks for",
         "[words]")
{
    InterviewDesk desk(app::Scheme::Light, 100, formOfTables(uR"(
| survey |
|  | type             | name     | label    |
|  | osm              | road     | Road     |
|  | osm building_tags | building | Building |
| osm |
|  | list_name     | name      | label |
|  | building_tags | name      | Name  |
|  | building_tags | addr:city | City  |
)"_s));
    TempFolder folder;
    const auto fileOf = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.file(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    const QByteArray mapped =
        "<?xml version=\"1.0\"?><osm version=\"0.6\"><node id=\"-1\" lat=\"1\""
        " lon=\"2\"><tag k=\"name\" v=\"House\"/></node></osm>";
    desk.open(u"/data/road"_s);
    CHECK_FALSE(desk.sees(u"asks for these tags"_s));
    desk.open(u"/data/building"_s);
    CHECK(desk.sees(u"asks for these tags"_s));
    CHECK(desk.sees(u"Name (name)"_s));
    CHECK(desk.sees(u"City (addr:city)"_s));
    const QByteArray longProlog = "<!--" + QByteArray(1 << 20, 'x') + "--><osm/>";
    for (const QString &wrong : {fileOf(u"page.osm"_s, "<html/>"), fileOf(u"map.xml"_s, mapped),
                                 fileOf(u"long.osm"_s, longProlog)}) {
        desk.press(Qt::Key_1);
        answerFileDialog(desk.page(), wrong);
        CHECK(desk.message() == u"This question takes another kind of file: .osm"_s);
        CHECK(desk.value(u"/data/building"_s).isEmpty());
    }
    desk.press(Qt::Key_1);
    answerFileDialog(desk.page(), fileOf(u"house.osm"_s, mapped));
    CHECK(desk.message().isEmpty());
    CHECK(desk.value(u"/data/building"_s).endsWith(u".osm"_s));
    CHECK(desk.content(u"/data/building"_s) == mapped);
}

SCENARIO("A list below a map is searched as soon as it is long, and rows again when it is short",
         "[words]")
{
    QString choices = u"| choices |\n| | list_name | name | label | geometry | side |\n"_s;
    for (int i = 0; i < 100; ++i)
        choices += u"| | town | t%1 | Town %1 | %2 10 0 0 | %3 |\n"_s.arg(i).arg(i / 10.0).arg(
            i < 5 ? u"few"_s : u"many"_s);
    InterviewDesk desk(app::Scheme::Light, 100, formOfTables(uR"(
| survey |
|  | type            | name | label  | appearance | choice_filter |
|  | begin_group     | both | Both   | field-list |               |
|  | text            | side | Side?  |            |               |
|  | select_one town | near | Which? | map        | side = ${side} or ${side} = 'all' |
|  | end_group       |      |        |            |               |
)"_s + choices));
    const auto answerSide = [&desk](const QString &side) {
        desk.open(u"/data/both/side"_s);
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type(side);
        desk.page().flush();
    };
    answerSide(u"few"_s);
    CHECK(rowsInSight(desk).size() == 5);
    answerSide(u"all"_s);
    CHECK(rowsInSight(desk).isEmpty()); // they are found by typing
    CHECK(desk.page().findChild<app::PointPlot *>()->isVisible());
    answerSide(u"few"_s);
    CHECK(rowsInSight(desk).size() == 5);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/DataPage.h"
#include "app/data/ReadingView.h"
#include "app/widgets/BarChart.h"
#include "app/widgets/DropDown.h"
#include "app/widgets/Table.h"
#include "tests/app/windows/DemoDesk.h"
#include "tests/app/windows/Pictures.h"
#include "tests/support/Results.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

namespace
{

struct DataDesk : DemoDesk
{
    explicit DataDesk(app::Scheme scheme = app::Scheme::Light, int percent = 100)
        : DemoDesk(sharedDemo().coordinator, u"coordinator"_s, scheme, percent)
    {
        open<app::DataPage>();
    }
    void readFirst()
    {
        while (!qobject_cast<app::Table *>(page().focusWidget()))
            press(Qt::Key_Tab);
        press(Qt::Key_Return);
    }
};

/// Once the page has its place.
bool isAtItsTop(const QWidget &page)
{
    QTest::qWait(50);
    return page.findChild<QScrollArea *>()->verticalScrollBar()->value() == 0;
}

} // namespace

SCENARIO("a coordinator looks at the progress")
{
    DataDesk desk;
    THEN("the counts are those of the demonstration")
    {
        CHECK(desk.sees(u"20 of 75 interviews"_s));
        REQUIRE(sharedDemo().declined > 0);
        CHECK(desk.sees(u"%1 declined"_s.arg(sharedDemo().declined)));
        CHECK(desk.sees(u"0 withdrawn"_s));
        CHECK(desk.sees(u"City × language, against quota"_s));
        CHECK(desk.sees(u"last received"_s));
    }
    THEN("every bar is said in words by the arrow keys")
    {
        REQUIRE(desk.reach(u"Interviews a week"_s));
        auto *chart = desk.page().findChild<app::BarChart *>();
        desk.press(Qt::Key_Home);
        CHECK(chart->words().contains(u"interviews"_s));
        CHECK(desk.sees(chart->words()));
        CHECK(chart->accessibleName().contains(chart->words()));
    }
}

SCENARIO("a coordinator reads one interview")
{
    DataDesk desk;
    desk.readFirst();
    REQUIRE(desk.page().findChild<app::ReadingView *>());
    CHECK(desk.sees(u"Complete"_s));
    CHECK(isAtItsTop(desk.page()));

    WHEN("she chooses another language of labels")
    {
        auto *languages = desk.page().findChild<app::DropDown *>();
        const QString before = desk.allWords();
        REQUIRE(desk.reach(languages->accessibleName()));
        desk.press(languages->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
        THEN("questions and answers are in that language") { CHECK(desk.allWords() != before); }
    }
    WHEN("she presses Escape")
    {
        desk.press(Qt::Key_Escape);
        THEN("she is back at the list")
        {
            CHECK_FALSE(desk.page().findChild<app::ReadingView *>());
            CHECK(qobject_cast<app::Table *>(desk.page().focusWidget()));
        }
    }
}

SCENARIO("a coordinator exports a dataset")
{
    const TempFolder folder;
    DataDesk desk;
    REQUIRE(desk.reach(u"Export a dataset"_s));
    desk.press(Qt::Key_Space);
    CHECK(QApplication::focusWidget() == desk.page().focusWidget());
    CHECK(desk.page().focusWidget()->accessibleName() == u"Folder of the dataset"_s);
    CHECK(isAtItsTop(desk.page()));
    REQUIRE(desk.reach(u"Folder of the dataset"_s));
    desk.type(folder.file(u"out"_s));

    WHEN("she asks for a consent that not everybody gave")
    {
        REQUIRE(desk.reach(u"My own words may be quoted"_s));
        desk.press(Qt::Key_Space);
        REQUIRE(desk.reach(u"Export"_s));
        desk.press(Qt::Key_Space);
        THEN("those who did not are left out, and it is said why")
        {
            CHECK(desk.sees(u"A consent that you asked for was not given: "_s));
            CHECK_FALSE(desk.sees(u"20 of 20 interviews"_s));
        }
    }
    WHEN("she presses Export")
    {
        REQUIRE(desk.reach(u"Export"_s));
        desk.press(Qt::Key_Space);
        THEN("the files are there, and it is said what is in them")
        {
            CHECK(desk.longWork == QStringList{u"Exporting"_s});
            CHECK(QFile::exists(folder.file(u"out/export_report.json"_s)));
            CHECK(desk.sees(u"20 of 20 interviews"_s));
            CHECK(desk.sees(u"Nothing was left out."_s));
        }
    }
    WHEN("she stops it")
    {
        desk.cancelsLongWork = true;
        desk.press(Qt::Key_Return);
        THEN("nothing was written")
        {
            CHECK(desk.sees(u"Stopped. Nothing was written."_s));
            CHECK_FALSE(QFile::exists(folder.file(u"out/export_report.json"_s)));
        }
    }
    WHEN("she goes back")
    {
        desk.press(Qt::Key_Escape);
        THEN("the progress is there again") { CHECK(desk.sees(u"against quota"_s)); }
    }
}

TEST_CASE("No text of the data page is clipped")
{
    const int percent = GENERATE(100, 200);
    DataDesk desk(app::Scheme::Light, percent);
    QTest::qWait(50);
    CAPTURE(percent);
    CHECK(clippedTexts(desk.page()) == QStringList());
    desk.readFirst();
    QTest::qWait(50);
    CHECK(clippedTexts(desk.page()) == QStringList());
}

TEST_CASE("Pictures of the data page", "[.][screens]")
{
    const auto scheme = GENERATE(app::Scheme::Light, app::Scheme::Dark);
    const int percent = GENERATE(100, 200);
    const QString look =
        u"%1-%2"_s.arg(QStringList{u"light"_s, u"dark"_s}[int(scheme)]).arg(percent);
    DataDesk desk(scheme, percent);
    grab(desk.page(), u"data-progress-"_s + look);
    desk.readFirst();
    grab(desk.page(), u"data-table-"_s + look);
    auto *languages = desk.page().findChild<app::DropDown *>();
    languages->setCurrentIndex(languages->findData(u"Thai (th)"_s));
    Q_EMIT languages->activated(languages->currentIndex());
    grab(desk.page(), u"data-reading-th-"_s + look);
    desk.press(Qt::Key_Escape);
    grab(desk.page(), u"data-list-"_s + look);
    REQUIRE(desk.reach(u"Export a dataset"_s));
    desk.press(Qt::Key_Space);
    grab(desk.page(), u"data-export-"_s + look);
    const TempFolder folder;
    REQUIRE(desk.reach(u"Folder of the dataset"_s));
    desk.type(folder.file(u"out"_s));
    desk.press(Qt::Key_Return);
    grab(desk.page(), u"data-exported-"_s + look);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/ChoiceListModel.h"
#include "app/widgets/Button.h"
#include "app/widgets/ChoiceRow.h"
#include "app/widgets/DropDown.h"
#include "app/widgets/TextField.h"
#include "tests/app/windows/ChoiceForms.h"
#include "tests/app/windows/InterviewDesk.h"
#include "tests/app/windows/Pictures.h"
#include "tests/app/windows/TestForm.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QListView>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

namespace
{

const QStringList lookLanguages{u"English (en)"_s, u"Thai (th)"_s, u"Korean (ko)"_s,
                                u"Chinese (zh-Hans)"_s};

/// Those in sight, by where they stand.
QList<app::ChoiceRow *> rowsOf(InterviewDesk &desk)
{
    QList<app::ChoiceRow *> rows;
    for (app::ChoiceRow *row : desk.page().findChildren<app::ChoiceRow *>())
        if (row->isVisible() && row->width() > 0)
            rows << row;
    return rows;
}

int inFirstLine(InterviewDesk &desk)
{
    QTest::qWait(20);
    const auto rows = rowsOf(desk);
    REQUIRE(!rows.isEmpty());
    return int(std::ranges::count_if(
        rows, [&rows](const app::ChoiceRow *row) { return row->y() == rows.front()->y(); }));
}

QListView *listOf(InterviewDesk &desk)
{
    for (QListView *list : desk.page().findChildren<QListView *>())
        if (list->inherits("saltbush::app::ChoiceList"))
            return list;
    return nullptr;
}

/// As an input method composes it, and then commits it.
void compose(InterviewDesk &desk, const QString &preedit, const QString &commit)
{
    QInputMethodEvent event(preedit, {});
    if (!commit.isEmpty())
        event.setCommitString(commit);
    QCoreApplication::sendEvent(desk.page().focusWidget(), &event);
}

} // namespace

SCENARIO("Choices stand in as many columns as the form asks for, while there is room")
{
    InterviewDesk desk(app::Scheme::Light, 100, looksForm());
    desk.open(u"/data/columns_2"_s);
    CHECK(inFirstLine(desk) == 2);
    desk.press(Qt::Key_3);
    CHECK(desk.value(u"/data/columns_2"_s) == "legal");

    desk.open(u"/data/columns"_s);
    CHECK(inFirstLine(desk) >= 2);
    desk.open(u"/data/horizontal"_s);
    CHECK(inFirstLine(desk) >= 2);
    for (const QString &packed : {u"/data/columns_pack"_s, u"/data/compact"_s}) {
        desk.open(packed);
        CHECK(inFirstLine(desk) >= 2);
    }
    desk.open(u"/data/compact_2"_s);
    CHECK(inFirstLine(desk) == 2);
    CHECK(rowsOf(desk).front()->shape() == app::ChoiceRow::Shape::Framed);
    desk.press(Qt::Key_Right);
    desk.press(Qt::Key_Space);
    CHECK(desk.value(u"/data/compact_2"_s) == "peers");

    WHEN("the text is as large as it gets and the window small")
    {
        desk.theme.setTextPercent(200);
        desk.chooseLanguages(u"English (en)"_s, u"Thai (th)"_s);
        present(desk.page(), {800, 600});
        desk.open(u"/data/columns_2"_s);
        THEN("they are rows again, and nothing is cut")
        {
            CHECK(inFirstLine(desk) == 1);
            CHECK(clippedTexts(desk.page()) == QStringList());
        }
    }
}

SCENARIO("A scale is one line with its words below")
{
    InterviewDesk desk(app::Scheme::Light, 100, looksForm());
    desk.open(u"/data/likert"_s);
    CHECK(inFirstLine(desk) == 4);
    CHECK(rowsOf(desk).front()->shape() == app::ChoiceRow::Shape::Under);
    desk.press(Qt::Key_2);
    CHECK(desk.value(u"/data/likert"_s) == "some");
    desk.press(Qt::Key_F7); // not offered here: nothing happens
    CHECK(desk.value(u"/data/likert"_s) == "some");
    desk.press(Qt::Key_4);
    CHECK(desk.value(u"/data/likert"_s) == "always");
}

SCENARIO("A quick question leads on by itself, once it is answered")
{
    InterviewDesk desk(app::Scheme::Light, 100, looksForm());
    desk.open(u"/data/quick"_s);
    desk.press(Qt::Key_2);
    QTest::qWait(20);
    CHECK(desk.value(u"/data/quick"_s) == "peers");
    CHECK(desk.page().findChild<app::DropDown *>()); // the next one
    GIVEN("a drop-down that is quick as well")
    {
        desk.press(Qt::Key_Down); // goes through the list: no choice for good
        QTest::qWait(20);
        CHECK(desk.value(u"/data/quick_minimal"_s) == "clinic");
        CHECK(desk.page().findChild<app::DropDown *>());
        desk.press(Qt::Key_Space);
        QTest::qWait(50);
        QWidget *open = desk.page().findChild<app::DropDown *>()->view();
        QTest::keyClick(open, Qt::Key_Down);
        QTest::keyClick(open, Qt::Key_Return);
        QTest::qWait(50);
        CHECK(desk.value(u"/data/quick_minimal"_s) == "peers");
        CHECK_FALSE(desk.page().findChild<app::DropDown *>());
    }
}

SCENARIO("Several of a folded list")
{
    InterviewDesk desk(app::Scheme::Light, 100, looksForm());
    desk.open(u"/data/several"_s);
    CHECK(rowsOf(desk).isEmpty());
    desk.press(Qt::Key_Space);
    CHECK(rowsOf(desk).size() == 4);
    desk.press(Qt::Key_3);
    desk.press(Qt::Key_1);
    CHECK(desk.value(u"/data/several"_s) == "clinic legal");
    CHECK(desk.sees(u"A clinic · Legal help"_s));
    desk.press(Qt::Key_Return); // goes on
    CHECK(desk.value(u"/data/several"_s) == "clinic legal");
    desk.open(u"/data/several"_s);
    CHECK(rowsOf(desk).isEmpty());
    CHECK(desk.sees(u"A clinic · Legal help"_s));
}

SCENARIO("Choices are found by a part of their words")
{
    InterviewDesk desk(app::Scheme::Light, 100, looksForm());
    desk.open(u"/data/search"_s);
    QListView *list = listOf(desk);
    REQUIRE(list);
    desk.type(u"LEG"_s);
    CHECK(list->model()->rowCount() == 1);
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/search"_s) == "legal");
    CHECK(list->model()->rowCount() == 4);

    THEN("Enter goes on when nothing was typed, and Escape forgets what was")
    {
        desk.type(u"peer"_s);
        desk.press(Qt::Key_Escape);
        CHECK(list->model()->rowCount() == 4);
        desk.press(Qt::Key_Return);
        CHECK(desk.value(u"/data/search"_s) == "legal");
        CHECK(listOf(desk) != list); // the next question
    }
    THEN("arrows and Space choose in the list, and take back")
    {
        desk.press(Qt::Key_Tab);
        desk.press(Qt::Key_Home);
        desk.press(Qt::Key_Space);
        CHECK(desk.value(u"/data/search"_s) == "clinic legal");
        desk.press(Qt::Key_Space);
        CHECK(desk.value(u"/data/search"_s) == "legal");
        desk.press(Qt::Key_2);
        CHECK(desk.value(u"/data/search"_s) == "peers legal");
    }
    THEN("a click does")
    {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(0, 0)).center());
        CHECK(desk.value(u"/data/search"_s) == "clinic legal");
    }
    THEN("a word that is nowhere is said to be")
    {
        desk.type(u"xyz"_s);
        CHECK(desk.sees(u"Nothing in the list has these words"_s));
        desk.press(Qt::Key_Return); // chooses nothing
        CHECK(desk.value(u"/data/search"_s) == "legal");
    }
}

SCENARIO("Two characters of Chinese, Korean or Thai are enough")
{
    InterviewDesk desk(app::Scheme::Light, 100, looksForm());
    const auto [language, typed] =
        GENERATE(table<QString, QString>({{u"Chinese (zh-Hans)"_s, u"援助"_s},
                                          {u"Korean (ko)"_s, u"법률"_s},
                                          {u"Thai (th)"_s, u"กฎ"_s}}));
    desk.chooseLanguages(language, {});
    desk.open(u"/data/autocomplete"_s);
    QListView *list = listOf(desk);
    REQUIRE(list);
    compose(desk, typed.left(1), {});
    if (language != u"Thai (th)"_s)           // whose first letter is in all of them
        CHECK(list->model()->rowCount() < 4); // while it is being composed
    compose(desk, {}, typed);
    REQUIRE(list->model()->rowCount() == 1);
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/autocomplete"_s) == "legal");
}

TEST_CASE("Accents and case do not matter, Thai marks and Korean letters do")
{
    using app::foldedForSearch;
    CHECK(foldedForSearch(u"ZÜRICH"_s) == foldedForSearch(u"zurich"_s));
    CHECK(foldedForSearch(u"Đà Nẵng"_s).contains(foldedForSearch(u"nang"_s)));
    CHECK(foldedForSearch(u"서울"_s).startsWith(foldedForSearch(u"서우"_s)));
    CHECK(foldedForSearch(u"กิน"_s) != foldedForSearch(u"กน"_s));
}

SCENARIO("A hundred thousand choices are as quick as ten")
{
    const QString type = GENERATE(u"select1"_s, u"select"_s);
    InterviewDesk desk(app::Scheme::Light, 100, townsForm(100'000, type, u"minimal"_s));
    QElapsedTimer clock;
    clock.start();
    desk.open(u"/data/town"_s);
    QListView *list = listOf(desk);
    REQUIRE(list);
    CHECK(list->model()->rowCount() == 100'000);
    CHECK(rowsOf(desk).isEmpty()); // nothing is made for each
    const auto opened = clock.restart();
    desk.type(u"zurich"_s);
    const auto typed = clock.restart();
    REQUIRE(list->model()->rowCount() == 1);
    desk.press(Qt::Key_Return);
    const auto chosen = clock.elapsed();
    CHECK(desk.value(u"/data/town"_s) == "zh");
    CHECK(desk.sees(u"Zürich"_s));
    WARN(type.toStdString() << ": opened in " << opened << " ms, typed in " << typed
                            << " ms, chosen in " << chosen << " ms");
    CHECK(opened < 5000);
    CHECK(typed < 3000);
    CHECK(chosen < 5000);
}

namespace
{

const QStringList everyLook{u"columns-2"_s, u"columns-pack"_s, u"compact"_s,    u"likert"_s,
                            u"list"_s,      u"map"_s,          u"no-buttons"_s, u"minimal"_s};

/// The same question in every look, q0 …, with what else a row of the sheet says.
form::SharedForm sameQuestion(const QString &column, const QString &cell, const QString &start)
{
    QString table =
        u"| survey |\n| | type | name | label | appearance | default | %1 |\n"_s.arg(column);
    for (qsizetype i = 0; i < everyLook.size(); ++i)
        table += u"| | select_one place | q%1 | Where? | %2 | %3 | %4 |\n"_s.arg(
            QString::number(i), everyLook[i], start, cell);
    return formOfTables(table
                        + u"| choices |\n| | list_name | name | label |\n"
                          "| | place | a | Here |\n| | place | b | There |\n"_s);
}

} // namespace

SCENARIO("A reason not to answer is given by its key in every look")
{
    InterviewDesk desk(app::Scheme::Light, 100,
                       sameQuestion(u"bind::saltbush:nonresponse"_s, u"refused dk"_s, {}));
    for (qsizetype i = 0; i < everyLook.size(); ++i) {
        const QString path = u"/data/q%1"_s.arg(i);
        CAPTURE(everyLook[i]);
        desk.open(path);
        desk.press(Qt::Key_1);
        CHECK(desk.value(path) == "a");
        desk.press(Qt::Key_F7);
        CHECK(desk.reason(path) == "refused");
        CHECK(desk.value(path).isEmpty());
        desk.press(Qt::Key_2);
        CHECK(desk.value(path) == "b");
        CHECK(desk.reason(path).isEmpty());
    }
}

SCENARIO("What may only be read is shown, and no key changes it")
{
    InterviewDesk desk(app::Scheme::Light, 100, sameQuestion(u"read_only"_s, u"yes"_s, u"b"_s));
    for (qsizetype i = 0; i < everyLook.size(); ++i) {
        const QString path = u"/data/q%1"_s.arg(i);
        CAPTURE(everyLook[i]);
        desk.open(path);
        desk.press(Qt::Key_1);
        CHECK(desk.value(path) == "b");
        const auto rows = rowsOf(desk);
        if (everyLook[i] != u"minimal"_s) // it has no rows, but a list to open
            CHECK(std::ranges::count_if(rows, &app::ChoiceRow::isChecked) == 1);
    }
}

TEST_CASE("How to answer is said where the form does not say it itself")
{
    InterviewDesk desk(app::Scheme::Light, 100, looksForm());
    desk.open(u"/data/plain"_s);
    CHECK(desk.sees(u"Choose all that apply"_s));
    desk.open(u"/data/hinted"_s);
    CHECK(desk.sees(u"Tick what you know"_s));
    CHECK_FALSE(desk.sees(u"Choose all that apply"_s));
}

TEST_CASE("Every appearance of choices clips nothing and covers nothing", "[looks]")
{
    const int percent = GENERATE(100, 200);
    InterviewDesk desk(app::Scheme::Light, percent, looksForm());
    for (const QString &language : lookLanguages) {
        desk.chooseLanguages(language,
                             language.startsWith(u"Thai"_s) ? u"English (en)"_s : u"Thai (th)"_s);
        for (const char *look :
             {"columns", "columns_pack", "columns_2", "no_buttons", "compact", "compact_2",
              "horizontal", "horizontal_compact", "likert", "minimal", "several", "search"}) {
            desk.open(u"/data/"_s + QLatin1StringView(look));
            desk.press(Qt::Key_1);
            QTest::qWait(20);
            CAPTURE(percent, language, look);
            CHECK(clippedTexts(desk.page()) == QStringList());
            CHECK(overlaps(desk.page()) == QStringList());
        }
    }
}

TEST_CASE("Pictures of every appearance", "[.][screens][looks]")
{
    const auto scheme = GENERATE(app::Scheme::Light, app::Scheme::Dark, app::Scheme::HighContrast);
    const int percent = GENERATE(100, 200);
    InterviewDesk desk(scheme, percent, looksForm());
    const QString look = u"%1-%2"_s.arg(int(scheme)).arg(percent);
    desk.chooseLanguages(u"Thai (th)"_s, u"Chinese (zh-Hans)"_s);
    for (const char *name : {"columns", "columns_pack", "columns_2", "compact", "likert", "minimal",
                             "several", "search"}) {
        desk.open(u"/data/"_s + QLatin1StringView(name));
        desk.press(Qt::Key_2);
        grab(desk.page(), u"looks-%1-%2"_s.arg(QLatin1StringView(name), look));
    }
}

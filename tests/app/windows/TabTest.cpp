// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windows/EmptyHome.h"
#include "tests/app/windows/House.h"
#include "tests/app/windows/InterviewDesk.h"
#include "tests/app/windows/TestForm.h"

#include <catch2/generators/catch_generators.hpp>

#include <QApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

namespace
{

constexpr int mostControls = 200;

/// Controls in sight that Tab (or Shift+Tab) should lead to, and does not.
QStringList unreached(QWidget &window, Qt::Key key)
{
    QSet<QWidget *> reached;
    for (int tabs = 0; tabs < mostControls; ++tabs) {
        if (!QApplication::focusWidget()) // no window manager here remembers who is active
            QApplication::setActiveWindow(&window);
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &window, key);
        if (reached.contains(QApplication::focusWidget()))
            break;
        reached << QApplication::focusWidget();
    }
    QStringList left;
    for (QWidget *widget : window.findChildren<QWidget *>())
        if (widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && (widget->focusPolicy() & Qt::TabFocus) && !reached.contains(widget))
            left << QString::fromLatin1(widget->metaObject()->className()) + u' '
                    + widget->accessibleName();
    return left;
}

} // namespace

TEST_CASE("Tab leads to every control of every page, and so does Shift+Tab")
{
    const auto key = GENERATE(Qt::Key_Tab, Qt::Key_Backtab);
    House house;
    house.bringIn(u"mali"_s);
    house.interview(u"mali"_s, 1);
    house.sync(u"mali"_s);
    house.unlock(coordinator);
    for (int page = 1; page <= 9; ++page) {
        house.page(page);
        CAPTURE(page);
        CHECK(unreached(*house.window, key) == QStringList());
    }
}

TEST_CASE("Tab leads to every control at the door")
{
    const auto key = GENERATE(Qt::Key_Tab, Qt::Key_Backtab);
    EmptyHome home;
    CHECK(unreached(*home.window, key) == QStringList());
    REQUIRE(home.pressButton(u"Join a study"_s));
    CHECK(unreached(*home.window, key) == QStringList());
    REQUIRE(home.pressButton(u"Back"_s));
    home.openStudy();
    home.window->lock();
    CHECK(unreached(*home.window, key) == QStringList());
}

TEST_CASE("What has the focus is whole in sight, though answers make the page grow above it")
{
    const int percent = GENERATE(100, 200);
    static const form::SharedForm days = formOfTables(QStringLiteral(R"(
| survey |
|  | type        | name  | label      | appearance |
|  | begin_group | days  | Days       | field-list |
|  | date        | born  | Birthday   | buddhist   |
|  | date        | came  | Came here  | month-year |
|  | date        | began | Began here | year       |
|  | time        | wakes | Gets up    |            |
|  | end_group   |       |            |            |
)"));
    InterviewDesk desk(app::Scheme::Light, percent, days);
    const auto isWhole = [&desk] {
        const QWidget *focused = desk.page().focusWidget();
        return focused && focused->visibleRegion().boundingRect().height() == focused->height();
    };
    for (int tabs = 0; tabs < 20; ++tabs) {
        if (qobject_cast<QLineEdit *>(desk.page().focusWidget()))
            desk.type(u"12"_s);
        CAPTURE(percent, tabs);
        CHECK(QTest::qWaitFor(isWhole, 2000));
        desk.press(Qt::Key_Tab);
        CHECK(QTest::qWaitFor(isWhole, 2000));
    }
}

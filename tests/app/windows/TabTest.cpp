// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windows/EmptyHome.h"
#include "tests/app/windows/House.h"

#include <catch2/generators/catch_generators.hpp>

#include <QApplication>

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

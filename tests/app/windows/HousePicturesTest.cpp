// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures to look at: test_windows "[house-screens]" leaves them in build/screens.
#include "tests/app/windows/House.h"
#include "tests/app/windows/Pictures.h"
#include "tests/support/Results.h"

#include <catch2/generators/catch_generators.hpp>

#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

namespace
{

/// The page, and what is below the fold.
void take(House &house, const QString &name)
{
    grab(*house.window, name);
    CHECK(clippedTexts(*house.window) == QStringList());
    for (QScrollArea *area : house.window->findChildren<QScrollArea *>())
        if (area->isVisible() && area->verticalScrollBar()->maximum() > 0) {
            int part = 2;
            auto *bar = area->verticalScrollBar();
            while (bar->value() < bar->maximum()) {
                bar->setValue(bar->value() + bar->pageStep());
                grab(*house.window, name + u"-%1"_s.arg(part++));
            }
        }
}

} // namespace

TEST_CASE("Pictures of sync, team and settings", "[.][house-screens]")
{
    const auto scheme = GENERATE(app::Scheme::Light, app::Scheme::Dark, app::Scheme::HighContrast);
    const int percent = GENERATE(100, 200);
    const QString look =
        u"%1-%2"_s.arg(QStringList{u"light"_s, u"dark"_s, u"contrast"_s}[int(scheme)]).arg(percent);
    House house(scheme, percent);
    house.bringIn(u"mali"_s);
    house.bringIn(u"ploy"_s);
    house.bringIn(u"ethics"_s, study::Role::Reviewer);
    house.interview(u"mali"_s, 2);
    house.interview(u"ploy"_s, 1);
    house.sync(u"mali"_s);
    must(study::revoke(*house.look(u"coordinator"_s), house.look(u"ploy"_s)->identity().staff));
    house.sync(u"ploy"_s);
    house.world.clock.advance(std::chrono::days(20));
    house.unlock(u"coordinator"_s);
    house.page(4);
    house.choose(u"Sync now"_s);
    house.waitForWork();
    take(house, u"sync-coordinator-"_s + look);
    house.page(5);
    house.choose(u"mali leaves the study"_s);
    take(house, u"team-"_s + look);
    house.page(9);
    take(house, u"settings-"_s + look);
    house.close();
    house.unlock(u"mali"_s);
    house.page(4);
    house.choose(u"Sync now"_s);
    house.waitForWork();
    take(house, u"sync-researcher-"_s + look);
}

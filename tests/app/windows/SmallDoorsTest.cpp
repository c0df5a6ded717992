// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/InterviewPage.h"
#include "app/sync/SyncPage.h"
#include "app/unlock/UnlockPage.h"
#include "tests/app/tour/WindowWalker.h"
#include "tests/app/windows/EmptyHome.h"
#include "tests/app/windows/House.h"
#include "tests/app/windows/StudyDesk.h"
#include "tests/support/Results.h"

#include <QStatusBar>

#include <csignal>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::app;
using namespace saltbush::test;

namespace
{

/// No file grows while it lives, as on a full disk.
class FullDisk
{
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 0;
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

SCENARIO("A window that cannot save stays open, and says so on the harmless page too")
{
    House house;
    house.unlock(coordinator);
    WindowWalker walker(*house.window);
    REQUIRE(walker.beginInterview());
    auto *page = house.window->findChild<InterviewPage *>();
    REQUIRE(page);
    {
        const FullDisk disk;
        for (int i = 0; i < 20 && page->flush(); ++i) {
            house.press(Qt::Key_1);
            house.press(Qt::Key_Return);
        }
        REQUIRE_FALSE(page->flush());
        house.press(Qt::Key_F9);
        CHECK_FALSE(house.window->close());
        CHECK(page->isHiddenFromView());
        CHECK(house.window->statusBar()->currentMessage().startsWith(u"Not saved yet"_s));

        house.press(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
        CHECK_FALSE(house.window->findChild<UnlockPage *>());
        CHECK(page->isHiddenFromView());
    }
    house.press(Qt::Key_F9);
    house.choose(u"Save again"_s);
    REQUIRE(page->flush());
    house.press(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    CHECK(house.window->findChild<UnlockPage *>());
    CHECK(house.window->close());
}

SCENARIO("A page that could show nothing does not fall when its button is pressed")
{
    StudyDesk desk;
    must(desk.workspace->database().run("ALTER TABLE record_outbox RENAME TO away"));
    desk.show<SyncPage>();
    desk.pressButton(u"Sync now"_s);
    CHECK_FALSE(desk.sees(u"The store"_s));
    must(desk.workspace->database().run("ALTER TABLE away RENAME TO record_outbox"));
    desk.pressButton(u"Sync now"_s);
    CHECK(desk.sees(u"The store"_s));
}

SCENARIO("A workspace is taken off the list, and stays where it is")
{
    EmptyHome home;
    home.openStudy();
    home.press(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    REQUIRE(home.settings.recentWorkspaces() == QStringList{home.workspacePath()});
    REQUIRE(home.pressButton(u"Take it off this list"_s));
    CHECK(home.settings.recentWorkspaces().isEmpty());
    CHECK(home.sees(u"It is off the list, and stays where it is"_s));
    CHECK(home.disk.exists(home.workspacePath() + u"/workspace.json"_s));
    CHECK(home.window->findChild<UnlockPage *>()->form().isEmpty());
}

SCENARIO("Who holds the only key of the study is reminded of it")
{
    House house;
    house.bringIn(u"ploy"_s, study::Role::Coordinator);
    house.unlock(coordinator);
    house.page(5);
    CHECK(house.sees(u"is in this workspace and nowhere else"_s));
    house.unlock(u"ploy"_s);
    house.page(5);
    CHECK_FALSE(house.sees(u"is in this workspace and nowhere else"_s));
}

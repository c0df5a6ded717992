// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/LongWorkView.h"
#include "app/shell/OwnClipboard.h"
#include "app/unlock/UnlockPage.h"
#include "tests/app/windows/House.h"
#include "tests/app/windows/Pictures.h"

#include <QApplication>
#include <QLineEdit>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::app;
using namespace saltbush::test;
using namespace std::chrono_literals;

namespace
{

bool isLocked(const House &house)
{
    return house.window->findChild<UnlockPage *>() && !house.window->role();
}

bool locks(const House &house)
{
    return QTest::qWaitFor([&house] { return isLocked(house); }, 60'000);
}

void workUntilStopped(House &house)
{
    house.window->runLong(
        u"Working on it"_s,
        [](Progress &progress) {
            while (!progress.isCancelled())
                QThread::msleep(5);
        },
        [] {});
}

} // namespace

SCENARIO("The window locks when nobody was there for long, whatever it is doing")
{
    House house;
    house.settings.setLockAfter(10min);
    house.unlock(coordinator);

    WHEN("a little time passes")
    {
        house.leaveAlone(9min);
        CHECK_FALSE(isLocked(house));
        THEN("a key begins it anew")
        {
            house.press(Qt::Key_Tab);
            house.leaveAlone(9min);
            CHECK_FALSE(isLocked(house));
            house.leaveAlone(1min);
            CHECK(isLocked(house));
        }
        THEN("a shorter time that is chosen meanwhile counts at once")
        {
            house.settings.setLockAfter(5min);
            house.leaveAlone(0min);
            CHECK(isLocked(house));
        }
    }
    WHEN("the machine slept for hours, and somebody presses a key before the window looks")
    {
        house.page(4);
        house.reach(u"Address of the store"_s);
        int typed = 0;
        QObject::connect(qobject_cast<QLineEdit *>(QApplication::focusWidget()),
                         &QLineEdit::textEdited, house.window.get(), [&typed] { ++typed; });
        house.type(u"x"_s);
        house.machineTime += 5h;
        house.type(u"y"_s);
        THEN("the key does nothing but lock")
        {
            CHECK(typed == 1);
            CHECK(isLocked(house));
        }
    }
    WHEN("it is doing something long")
    {
        workUntilStopped(house);
        THEN("the key that locks stops it, and locks when it is over")
        {
            house.press(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
            CHECK(locks(house));
        }
        THEN("it is let go on while nobody is there, and the window locks when it is over")
        {
            auto *work = house.window->findChild<LongWorkView *>();
            house.leaveAlone(11min);
            CHECK(work->isWorking());
            CHECK_FALSE(isLocked(house));
            house.press(Qt::Key_Space); // Cancel, by whoever came
            CHECK(locks(house));
        }
    }
}

TEST_CASE("What could not be locked is asked for again until somebody comes")
{
    const TempFolder folder;
    Settings settings(folder.file(u"settings.ini"_s));
    settings.setLockAfter(10min);
    std::chrono::milliseconds now{0};
    IdleWatch watch(settings, [&now] { return now; });
    int asked = 0;
    QObject::connect(&watch, &IdleWatch::over, &watch, [&asked] { ++asked; });
    watch.look();
    CHECK(asked == 0); // nobody is unlocked
    watch.start();
    watch.insist();
    watch.look();
    watch.look();
    CHECK(asked == 2);
    CHECK(watch.noteSomebody());
    watch.look();
    CHECK(asked == 2);
    now += 10min;
    CHECK_FALSE(watch.noteSomebody());
    watch.look();
    CHECK(asked == 3);
    watch.insist();
    CHECK(watch.noteSomebody());
    watch.look();
    CHECK(asked == 3);
}

TEST_CASE("What was copied here is taken out of the clipboard, what others copied is not")
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(u"an answer"_s);
    clearOwnClipboard([](QClipboard::Mode) { return false; });
    CHECK(clipboard->text() == u"an answer"_s);
    std::vector<QClipboard::Mode> asked;
    clearOwnClipboard([&asked](QClipboard::Mode mode) {
        asked.push_back(mode);
        return true;
    });
    CHECK(clipboard->text().isEmpty());
    CHECK(asked == std::vector{QClipboard::Clipboard, QClipboard::Selection});
}

TEST_CASE("The machine's time goes on")
{
    const auto before = bootTime();
    QThread::msleep(2);
    CHECK(bootTime() > before);
    CHECK(before > 0ms);
}

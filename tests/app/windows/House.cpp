// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windows/House.h"

#include "app/unlock/StudyUnlockService.h"
#include "app/widgets/StyleSheet.h"
#include "core/sync/Synchroniser.h"
#include "tests/app/tour/WindowWalker.h"
#include "tests/app/windows/InterviewDesk.h"
#include "tests/support/Results.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace saltbush::test
{

using namespace app;

House::House(Scheme scheme, int textPercent)
    : options{.folder = folder.file(u"study"_s)}
    , world(options)
    , theme(scheme, textPercent)
    , settings(folder.file(u"settings.ini"_s))
{
    must(world.disk.makeFolder(options.folder));
    must(makeStudy(world));
    applyTheme(*qApp, theme);
}

House::~House() = default;

void House::bringIn(const QString &nickname, study::Role role)
{
    must(app::bringIn(world, nickname, role));
}

void House::interview(const QString &nickname, int count)
{
    const auto workspace = look(nickname);
    for (int i = 0; i < count; ++i)
        must(interviewSomebody(*workspace, world, i));
}

sync::SyncReport House::sync(const QString &nickname)
{
    return must(sync::synchronise(*look(nickname), world.folder(u"store"_s)));
}

std::unique_ptr<study::Workspace> House::look(const QString &nickname)
{
    return must(world.unlock(nickname));
}

void House::unlock(const QString &nickname, const QString &passphrase)
{
    settings.noteWorkspace(world.workspaceOf(nickname));
    window = std::make_unique<MainWindow>(
        theme, settings,
        std::make_shared<StudyUnlockService>(world.services(), folder.file(u"demonstration"_s)),
        [this] { return machineTime; });
    present(*window);
    WindowWalker walker(*window);
    if (!walker.unlock(passphrase))
        FAIL("stuck at " << walker.stuckAt().toStdString() << ": " << everything().toStdString());
    settle();
}

void House::close()
{
    window.reset();
    settle();
}

void House::lockAndUnlock(const QString &nickname, const std::function<void()> &between)
{
    press(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    REQUIRE_FALSE(window->role());
    between();
    window->offer(world.workspaceOf(nickname));
    type(demonstrationPassphrase());
    press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([this] { return window->role().has_value(); }, 30'000));
    press(Qt::Key_Shift);
}

void House::leaveAlone(std::chrono::minutes time)
{
    machineTime += time;
    window->findChild<IdleWatch *>()->look();
    settle();
}

void House::page(int number) { press(Qt::Key(Qt::Key_0 + number), Qt::ControlModifier); }

void House::press(Qt::Key key, Qt::KeyboardModifiers modifiers) { keys().press(key, modifiers); }

void House::reach(const QString &name) { keys().reach({name}); }

void House::choose(const QString &name)
{
    reach(name);
    press(Qt::Key_Space);
}

void House::type(const QString &words) { keys().type(words); }

void House::answerDialog(const QString &path) { keys().answerDialog(path); }

void House::waitForWork() { keys().waitForWork(); }

bool House::sees(const QString &words) const { return everything().contains(words); }

QString House::everything() const { return keys().everything(); }

QString House::message() const { return keys().message(); }

} // namespace saltbush::test

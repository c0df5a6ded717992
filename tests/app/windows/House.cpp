// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windows/House.h"

#include "app/shell/HomeView.h"
#include "app/unlock/StudyUnlockService.h"
#include "app/widgets/Banner.h"
#include "app/widgets/Page.h"
#include "app/widgets/StyleSheet.h"
#include "app/widgets/TextLabel.h"
#include "core/sync/Synchroniser.h"
#include "tests/app/tour/WindowWalker.h"
#include "tests/app/windows/InterviewDesk.h"
#include "tests/support/Results.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace saltbush::test
{

using namespace app;

namespace
{

constexpr int mostTabs = 150;
constexpr int patience = 60'000; ///< milliseconds, on a busy machine

void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

} // namespace

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

void House::leaveAlone(std::chrono::minutes time)
{
    machineTime += time;
    window->findChild<IdleWatch *>()->look();
    settle();
}

void House::page(int number) { press(Qt::Key(Qt::Key_0 + number), Qt::ControlModifier); }

void House::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (!QApplication::focusWidget()) // no window manager here remembers who is active
        QApplication::setActiveWindow(window.get());
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : window.get(), key, modifiers);
    settle();
}

void House::reach(const QString &name)
{
    const auto isIt = [&name](const QWidget *widget) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return widget && (widget->accessibleName() == name || (button && button->text() == name));
    };
    QStringList passed;
    for (int tabs = 0; tabs < mostTabs; ++tabs) {
        if (const QWidget *at = QApplication::focusWidget(); at && tabs < mostTabs / 3)
            passed << at->accessibleName();
        if (isIt(QApplication::focusWidget()))
            return;
        press(Qt::Key_Tab);
    }
    FAIL("no control " << name.toStdString() << " among: " << passed.join(u", "_s).toStdString());
}

void House::choose(const QString &name)
{
    reach(name);
    press(Qt::Key_Space);
}

void House::type(const QString &words)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), words);
    settle();
}

void House::answerDialog(const QString &path)
{
    auto *dialog = window->findChild<QFileDialog *>();
    REQUIRE(dialog);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    REQUIRE(name);
    name->selectAll();
    QTest::keyClicks(name, path);
    QTest::keyClick(name, Qt::Key_Return);
    settle();
    CHECK(window->findChild<QFileDialog *>() == nullptr);
}

void House::waitForWork()
{
    auto *home = window->findChild<HomeView *>();
    REQUIRE(QTest::qWaitFor([home] { return !home->isWorking(); }, patience));
    settle();
}

bool House::sees(const QString &words) const { return everything().contains(words); }

QString House::everything() const
{
    QStringList all;
    for (const TextLabel *label : window->findChildren<TextLabel *>())
        if (label->isVisible())
            all << label->plainText();
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>())
        if (button->isVisible())
            all << button->text();
    return all.join(u'\n');
}

QString House::message() const
{
    const auto *home = window->findChild<HomeView *>();
    const Page *page = home ? home->page() : nullptr;
    const auto *banner =
        page ? page->findChild<Banner *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
    return banner ? banner->message() : QString();
}

} // namespace saltbush::test

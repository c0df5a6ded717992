// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/DemoPeople.h"
#include "app/shell/MainWindow.h"
#include "app/widgets/Theme.h"
#include "tests/app/windows/Keyboard.h"
#include "tests/support/TempFolder.h"

#include <QTest>

namespace saltbush::test
{

/// The nickname of who made the study.
inline const QString coordinator = QStringLiteral("coordinator");

/// The demonstration's study in a folder of its own, and the one window over the workspace of
/// somebody in it: unlocked and worked by keys only.
class House
{
public:
    explicit House(app::Scheme scheme = app::Scheme::Light, int textPercent = 100);
    ~House();

    /// Invited, joined, enrolled and synced, as app/cli/Demo does it.
    void bringIn(const QString &nickname, study::Role role = study::Role::Researcher);
    /// Interviews of that person, finished and sealed.
    void interview(const QString &nickname, int count);
    /// The same as in the window, but by the functions behind it.
    sync::SyncReport sync(const QString &nickname);
    /// A look into a workspace that the window does not have open.
    std::unique_ptr<study::Workspace> look(const QString &nickname);

    /// Opens the window on somebody's workspace, by keys.
    void unlock(const QString &nickname,
                const QString &passphrase = app::demonstrationPassphrase());
    void close(); ///< the window, and with it the workspace
    /// In the same window, by keys; `between`: while it is locked.
    void lockAndUnlock(
        const QString &nickname = coordinator, const std::function<void()> &between = [] {});
    /// Nobody touches the machine for so long, awake or asleep; then the window looks.
    void leaveAlone(std::chrono::minutes time);
    /// The page of that number, by Ctrl+number.
    void page(int number);

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Tab to what has this name (accessible, or its text); fails the test where there is none.
    void reach(const QString &name);
    void choose(const QString &name); ///< reach, then Space
    void type(const QString &words);
    /// Types a path into the file dialog that is open, and Enter.
    void answerDialog(const QString &path);
    void waitForWork(); ///< until long work is over

    [[nodiscard]] bool sees(const QString &words) const;
    [[nodiscard]] QString everything() const; ///< all words in sight
    [[nodiscard]] QString message() const;    ///< of the page

    TempFolder folder;
    app::DemoOptions options;
    app::DemoWorld world;
    app::Theme theme;
    app::Settings settings;
    std::chrono::milliseconds machineTime{0};
    std::unique_ptr<app::MainWindow> window;

private:
    [[nodiscard]] Keyboard keys() const { return Keyboard(*window); }
};

} // namespace saltbush::test

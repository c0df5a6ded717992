// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/MainWindow.h"
#include "app/unlock/StudyUnlockService.h"
#include "app/widgets/Button.h"
#include "tests/app/windows/InterviewDesk.h"

namespace saltbush::test
{

/// The real window on an empty home folder, worked by keys. Counts every key.
class EmptyHome
{
public:
    explicit EmptyHome(app::Scheme scheme = app::Scheme::Light, int textPercent = 100);

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    /// Tab to the button in sight with these words, and Space. Whether it was reached.
    bool pressButton(const QString &words);
    /// Makes a study of one from the template (or a form), and unlocks it with keys.
    void openStudy(const QString &formFile = {});
    /// The same study without the window, which must be gone.
    [[nodiscard]] Result<std::unique_ptr<study::Workspace>> unlock();
    /// With the passphrase of that study, until these words are in sight.
    void unlockByKeys(const QString &until);
    void settle();
    [[nodiscard]] bool sees(const QString &words);
    [[nodiscard]] QString workspacePath() const
    {
        return folder.file(QStringLiteral("mine.saltbush"));
    }

    TempFolder folder;
    SystemClock clock;
    SystemRandom random;
    SystemDisk disk;
    app::Theme theme;
    app::Settings settings{folder.file(QStringLiteral("settings.ini"))};
    std::shared_ptr<app::StudyUnlockService> service;
    std::unique_ptr<app::MainWindow> window;
    int keys = 0;
};

} // namespace saltbush::test

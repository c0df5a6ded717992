// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/MainWindow.h"
#include "tests/app/tour/Gallery.h"
#include "tests/app/tour/TourPlan.h"
#include "tests/app/tour/WindowWalker.h"

#include <set>

namespace saltbush::test
{

/// One person's way through the real window on the real demonstration, a picture of everything in
/// every language and look of the plan. Languages and looks are switched in the running window.
class Tour
{
public:
    Tour(std::shared_ptr<app::UnlockService> service, const QString &settingsFile, TourPlan plan,
         Gallery &gallery);

    /// The locked window: unlock, create, join.
    bool atTheDoor();
    /// Unlocks as the person of that workspace and takes every page of the rail.
    bool house(const QString &workspace, const QString &passphrase, const QString &who);
    /// After house() as a coordinator: what its pages show once they were worked with.
    bool coordinatorStates();
    /// From "New participant" to the sealed interview; after house() as a researcher.
    bool interview();
    /// After interview(): lists with somebody in them, the card, the sync, practice.
    bool researcherStates();

    [[nodiscard]] const QString &stuckAt() const { return m_walker.stuckAt(); }

private:
    void everyLook(const QString &name, const std::function<void()> &prepare = {});
    void wear(const Look &look);
    void showIn(const QString &language);
    void consentTalk();
    void takeInterviewPage(const QString &name);

    TourPlan m_plan;
    Gallery &m_gallery;
    app::Settings m_settings;
    app::Theme m_theme;
    app::MainWindow m_window;
    WindowWalker m_walker;
    std::set<QString> m_kindsSeen; ///< kinds of questions that there are pictures of
};

} // namespace saltbush::test

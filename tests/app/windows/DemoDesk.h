// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Demo.h"
#include "app/page/Shell.h"
#include "app/widgets/Page.h"
#include "app/widgets/Theme.h"
#include "core/base/Random.h"
#include "tests/support/TempFolder.h"

#include <QTest>

namespace saltbush::test
{

/// The demonstration, whole: made once for all tests of a run that only look at it.
[[nodiscard]] const app::DemoResult &sharedDemo();

/// A page of the house on somebody's unlocked workspace of the demonstration, worked by keys only.
class DemoDesk : public app::Shell
{
public:
    explicit DemoDesk(const QString &workspace, const QString &nickname,
                      app::Scheme scheme = app::Scheme::Light, int textPercent = 100);
    ~DemoDesk() override;

    template <typename T>
    void open()
    {
        present(std::make_unique<T>(context()));
    }
    [[nodiscard]] app::Page &page() { return *m_page; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    /// Tab until the focus is where it should be.
    [[nodiscard]] bool reach(const QString &accessibleName);
    [[nodiscard]] bool sees(const QString &words) const;
    [[nodiscard]] QString allWords() const;
    [[nodiscard]] study::Workspace &workspace() { return *m_workspace; }

    void startInterview(const QString &, ParticipantId) override { }
    void startWithNew(const QString &, const QString &) override { }
    Result<void> resumeInterview(InterviewId) override { return ok(); }
    void practise(const QString &) override { }
    void goTo(app::PageId) override { }
    void lock() override { }
    void setInterfaceLanguage(const QString &) override { }
    /// At once: its thread is not what these tests are about.
    bool runLong(const QString &words, LongWork work, std::function<void()> done) override;

    QStringList longWork; ///< what was said of each
    bool cancelsLongWork = false;

private:
    [[nodiscard]] app::PageContext context();
    void present(std::unique_ptr<app::Page> page);

    TempFolder m_folder;
    app::Theme m_theme;
    app::Settings m_settings;
    FixedClock m_clock;
    SystemRandom m_random;
    SystemDisk m_disk;
    std::unique_ptr<study::Workspace> m_workspace;
    std::unique_ptr<app::Page> m_page;
};

} // namespace saltbush::test

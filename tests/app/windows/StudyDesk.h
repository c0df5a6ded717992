// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/Shell.h"
#include "core/base/Disk.h"
#include "tests/support/TempFolder.h"

#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace saltbush::test
{

/// A window that only writes down what a page asked of it.
class ShellNotes final : public app::Shell
{
public:
    void startInterview(const QString &formId, ParticipantId participant) override
    {
        started << formId + u' ' + participant.toString();
    }
    void startWithNew(const QString &, const QString &) override { }
    Result<void> resumeInterview(InterviewId interview) override
    {
        resumed << interview.toString();
        return refuses ? Result<void>(fail(*refuses)) : ok();
    }
    void practise(const QString &) override { }
    void goTo(app::PageId page) override { wentTo.push_back(page); }
    void lock() override { }
    void setInterfaceLanguage(const QString &) override { }
    bool runLong(const QString &, LongWork work, std::function<void()> done) override
    {
        app::Progress progress;
        work(progress);
        done();
        return true;
    }

    QStringList started, resumed;
    std::optional<Error> refuses; ///< to go on with an interview
    std::vector<app::PageId> wentTo;
};

/// A study of one on a laptop, and a page of the house in front of it, worked by keys only.
class StudyDesk
{
public:
    explicit StudyDesk(app::Scheme scheme = app::Scheme::Light, int textPercent = 100);
    ~StudyDesk();

    template <typename P>
    P &show()
    {
        auto page = std::make_unique<P>(context());
        P &shown = *page;
        shown.refresh();
        put(std::move(page));
        return shown;
    }
    void put(std::unique_ptr<QWidget> page);
    [[nodiscard]] app::PageContext context() { return {theme, settings, *workspace, shell}; }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    /// Tab until a button with these words has the focus, then Space.
    void pressButton(const QString &words);
    [[nodiscard]] bool sees(const QString &words) const;
    [[nodiscard]] QWidget &page() { return *m_page; }

    TempFolder folder;
    SystemClock clock;
    SystemRandom random;
    SystemDisk disk;
    app::Theme theme;
    app::Settings settings{folder.file(QStringLiteral("settings.ini"))};
    ShellNotes shell;
    std::unique_ptr<study::Workspace> workspace;

private:
    std::unique_ptr<QWidget> m_page;
};

} // namespace saltbush::test

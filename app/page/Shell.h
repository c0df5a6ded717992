// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/Settings.h"
#include "app/widgets/Progress.h"
#include "core/study/Workspace.h"

#include <functional>

namespace saltbush::app
{

/// The entries of the rail.
enum class PageId {
    Interviews,
    Participants,
    Consent,
    Sync,
    Team,
    Data,
    Audit,
    FormDesk,
    Settings
};

/// What a page may ask of the window.
class Shell
{
public:
    virtual ~Shell() = default;

    /// Straight to the questions where consent is in force, else first the conversation.
    virtual void startInterview(const QString &formId, ParticipantId participant) = 0;
    /// The same with somebody new, who is known here once something was said.
    virtual void startWithNew(const QString &formId, const QString &site) = 0;
    /// Errors of consent::openInterview(), for the page to show.
    virtual Result<void> resumeInterview(InterviewId interview) = 0;
    /// The same questions on an invented participant: sealed to nobody, kept nowhere.
    virtual void practise(const QString &formId) = 0;
    virtual void goTo(PageId page) = 0;
    virtual void lock() = 0;
    /// Another version of the study came: name, role and the pages on the rail may be others now.
    /// Called last, by a page that has said its news; it may be replaced by itself afterwards.
    virtual void studyChanged() { }
    /// "th", "zh_CN"; empty: the machine's. Every text of the window follows at once.
    virtual void setInterfaceLanguage(const QString &language) = 0;

    using LongWork = std::function<void(Progress &progress)>;
    /// Does `work` on a thread of its own while the window shows `words`, progress and Cancel, and
    /// calls `done` when it is over, cancelled or not. The workspace belongs to the work until
    /// then. One at a time: false where it did not begin, and will not.
    virtual bool runLong(const QString &words, LongWork work, std::function<void()> done) = 0;
};

/// What every page is made with. All borrowed; the workspace is unlocked.
struct PageContext
{
    Theme &theme;
    Settings &settings;
    study::Workspace &workspace;
    Shell &shell;
};

} // namespace saltbush::app

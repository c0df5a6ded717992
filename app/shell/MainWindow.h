// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Settings.h"
#include "app/unlock/UnlockService.h"
#include "core/study/Drafts.h"

#include <QMainWindow>

class QStackedWidget;

namespace saltbush::app
{

class InterviewPage;
class InterviewsPage;
class UnlockPage;

/// The one window: locked, the list of interviews, a consent conversation, an interview. Holds the
/// unlocked workspace, and drops it (and with it every key) at lock. Its title says nothing.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Theme &theme, Settings &settings, std::shared_ptr<UnlockService> service,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// At the start: straight to the demonstration.
    void openDemonstration();
    void lock();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void showUnlock();
    void unlocked();
    void showInterviews();
    void start(const QString &formId, ParticipantId participant);
    void askConsent(const QString &formId, ParticipantId participant);
    Result<void> begin(const QString &formId, ParticipantId participant);
    void resume(InterviewId interview);
    void showInterview(std::unique_ptr<study::OpenDraft> open);
    void showPage(QWidget *page);
    void report(const Result<void> &result);

    Theme &m_theme;
    Settings &m_settings;
    std::shared_ptr<UnlockService> m_service;
    QStackedWidget *m_stack;
    std::unique_ptr<study::Workspace> m_workspace;
    std::unique_ptr<study::OpenDraft> m_open; ///< before the workspace it lives in
    UnlockPage *m_unlock = nullptr;
    InterviewsPage *m_interviews = nullptr;
    InterviewPage *m_interview = nullptr;
};

} // namespace saltbush::app

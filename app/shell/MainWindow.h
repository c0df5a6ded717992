// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consent/Conversation.h"
#include "app/desk/DeskPlace.h"
#include "app/page/InterfaceLanguage.h"
#include "app/page/Shell.h"
#include "app/participants/ListPlace.h"
#include "app/shell/IdleWatch.h"
#include "app/unlock/UnlockService.h"
#include "core/study/Drafts.h"

#include <QMainWindow>

class QStackedWidget;

namespace saltbush::app
{

class ConsentPage;
class HomeView;
class InterviewPage;
class PracticeView;
class UnlockPage;

/// The one window: locked, the pages of the house, a consent conversation, an interview. Holds the
/// unlocked workspace, and drops it (and with it every key) at lock; what was being said about
/// consent, and which questionnaire was open at the form desk, is kept in memory until somebody
/// unlocks again. Its title says nothing.
class MainWindow final : public QMainWindow, public Shell
{
    Q_OBJECT

public:
    /// `machineTime`: what tells how long nobody was there.
    MainWindow(Theme &theme, Settings &settings, std::shared_ptr<UnlockService> service,
               IdleWatch::MachineTime machineTime = bootTime, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// At the start: straight to the demonstration.
    void openDemonstration();
    /// At the start: that workspace waits for its passphrase.
    void offer(const QString &workspace);

    /// Of who is unlocked; nothing while locked or without a study.
    [[nodiscard]] std::optional<study::Role> role() const;

    // --- Shell ---
    void startInterview(const QString &formId, ParticipantId participant) override;
    void startWithNew(const QString &formId, const QString &site) override;
    Result<void> resumeInterview(InterviewId interview) override;
    void practise(const QString &formId) override;
    void goTo(PageId page) override;
    /// What is being done is stopped first; then the window locks.
    void lock() override;
    void setInterfaceLanguage(const QString &language) override;
    void studyChanged() override;
    bool runLong(const QString &words, LongWork work, std::function<void()> done) override;

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// What somebody was in the middle of saying, for who was at the keyboard alone.
    struct KeptConversation
    {
        StaffId staff;
        std::optional<PageId> page; ///< nothing: the interview was to begin after it
        Conversation conversation;
        PageId from; ///< where one comes back to
    };

    /// What was open at the form desk and where the list was, for who was there alone.
    struct KeptPlaces
    {
        StaffId staff;
        std::optional<DeskPlace> desk;
        std::optional<ListPlace> list;
    };

    void showUnlock();
    void lockWhenFree();
    [[nodiscard]] bool isWorking() const;
    void unlocked();
    void showHome(PageId page);
    Result<void> askConsent(const Conversation &about);
    void keepConversation();
    void goOnWithConversation();
    void keepPlaces();
    void goOnAtPlaces();
    /// In the language in which consent was asked for, where it was just now.
    Result<void> begin(const QString &formId, ParticipantId participant,
                       const QString &language = {});
    void showInterview(std::unique_ptr<study::OpenDraft> open);
    void showDraft();
    void showPractice(std::unique_ptr<study::Practice> practice);
    void showPage(QWidget *page);
    void report(const Error &error);
    void tell(const QString &news);
    void tellFindings();
    void translateAgain();

    Theme &m_theme;
    Settings &m_settings;
    std::shared_ptr<UnlockService> m_service;
    InterfaceLanguage m_language;
    QStackedWidget *m_stack;
    IdleWatch *m_idle;
    bool m_locksAfterWork = false, m_closesAfterWork = false;
    std::unique_ptr<study::Workspace> m_workspace;
    std::unique_ptr<study::OpenDraft> m_open; ///< before the workspace it lives in
    UnlockPage *m_unlock = nullptr;
    HomeView *m_home = nullptr;
    InterviewPage *m_interview = nullptr;
    PracticeView *m_practice = nullptr; ///< around m_interview
    ConsentPage *m_consent = nullptr;   ///< about m_about
    Conversation m_about;
    std::optional<KeptConversation> m_kept;
    PageId m_from = PageId::Interviews; ///< of the house: where one comes back to
    std::optional<KeptPlaces> m_places;
    QStringList m_untold; ///< news while no page can show them
};

} // namespace saltbush::app

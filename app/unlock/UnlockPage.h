// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/unlock/BeginForm.h"
#include "app/unlock/UnlockForm.h"

class QStackedWidget;
class QVBoxLayout;

namespace saltbush::app
{

class Banner;
class Button;
class PillChoice;
class TextLabel;

/// The first window: open a workspace, create a study, join one, or look at the demonstration. The
/// slow work (Argon2id, a second on purpose) happens on a worker; the window stays awake.
class UnlockPage final : public QWidget
{
    Q_OBJECT

public:
    UnlockPage(const Theme &theme, std::shared_ptr<UnlockService> service,
               const QStringList &recentWorkspaces, QWidget *parent = nullptr);

    void openDemonstration();
    void showProblem(const Error &error);
    [[nodiscard]] UnlockForm &form() { return *m_form; }
    [[nodiscard]] std::unique_ptr<study::Workspace> takeWorkspace()
    {
        return std::move(m_workspace);
    }
    /// Whether something runs that takes seconds, and will come back to this page.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Says that the window closes when it is over.
    void showClosing();
    /// After joining: the file that the coordinator needs.
    [[nodiscard]] const QString &requestFile() const { return m_requestFile; }

Q_SIGNALS:
    /// Once; whoever connects takes it with takeWorkspace().
    void unlocked();
    void practiceChosen();
    void languageChosen(const QString &interfaceLanguage);
    void forgotten(const QString &workspace);
    void freed(); ///< what ran is over

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *buildStart();
    [[nodiscard]] QWidget *buildLanguages();
    [[nodiscard]] QWidget *page(QWidget *content, const QString &title, const QString &words);
    void chooseFolder();
    void setFree();
    void setWays(bool enabled);
    void showWelcome();
    void focusStart();
    void addWays(QVBoxLayout &layout);
    void begin(BeginForm::Purpose purpose);
    void unlock();
    void createOrJoin();
    void arrived(UnlockService::Unlocked result, const std::function<void(const Error &)> &problem);

    const Theme &m_theme;
    std::shared_ptr<UnlockService> m_service; ///< the worker may outlive the window
    std::unique_ptr<study::Workspace> m_workspace;
    QString m_requestFile;
    bool m_isBusy = false;
    QStackedWidget *m_stack;
    UnlockForm *m_form;
    Banner *m_news = nullptr;
    BeginForm *m_begin = nullptr;
    QWidget *m_ways = nullptr;
    PillChoice *m_languages = nullptr;
    Button *m_create = nullptr, *m_elsewhere = nullptr;
    TextLabel *m_welcome = nullptr;
};

} // namespace saltbush::app

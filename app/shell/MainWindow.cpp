// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/MainWindow.h"

#include "app/common/Messages.h"
#include "app/consent/ConsentPage.h"
#include "app/interview/PracticeView.h"
#include "app/shell/HomeView.h"
#include "app/shell/OwnClipboard.h"
#include "app/unlock/UnlockForm.h"
#include "app/unlock/UnlockPage.h"
#include "app/widgets/Page.h"
#include "app/widgets/TabOrder.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>

namespace saltbush::app
{

namespace
{

constexpr int messageFor = 15'000; ///< milliseconds

} // namespace

MainWindow::MainWindow(Theme &theme, Settings &settings, std::shared_ptr<UnlockService> service,
                       IdleWatch::MachineTime machineTime, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_service(std::move(service))
    , m_stack(new QStackedWidget)
    , m_idle(new IdleWatch(settings, std::move(machineTime), this))
{
    m_language.use(settings.interfaceLanguage());
    setWindowTitle(tr("Saltbush"));
    setCentralWidget(m_stack);
    auto *lockKey = new QShortcut(Qt::CTRL | Qt::ALT | Qt::Key_L, this);
    connect(lockKey, &QShortcut::activated, this, [this] { lock(); });
    connect(m_idle, &IdleWatch::over, this, &MainWindow::lockWhenFree);
    qApp->installEventFilter(this);
    connect(&theme, &Theme::changed, this, [this] {
        m_settings.setScheme(m_theme.scheme());
        m_settings.setTextPercent(m_theme.textPercent());
    });
    showUnlock();
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    // The pages borrow the draft and the workspace: they go first.
    delete takeCentralWidget();
}

void MainWindow::openDemonstration()
{
    if (m_unlock)
        m_unlock->openDemonstration();
}

void MainWindow::offer(const QString &workspace)
{
    if (m_unlock)
        m_unlock->form().choose(QFileInfo(workspace).absoluteFilePath());
}

/// One page at a time; the one before goes when its own signals are over.
void MainWindow::showPage(QWidget *page)
{
    if (m_home)
        m_from = m_home->current();
    keepPlaces();
    while (QWidget *before = m_stack->currentWidget()) {
        m_stack->removeWidget(before);
        before->hide();
        before->deleteLater();
    }
    m_unlock = nullptr;
    m_home = nullptr;
    m_interview = nullptr;
    m_practice = nullptr;
    m_consent = nullptr;
    m_about = {};
    setStatusBar(nullptr);
    m_stack->addWidget(page);
    // A page that chose where to begin keeps its choice: there, every key works.
    QWidget *chosen = page->focusWidget();
    (chosen ? chosen : page)->setFocus();
}

void MainWindow::showUnlock()
{
    m_idle->stop();
    m_untold.clear(); // not for who comes next
    auto *page = new UnlockPage(m_theme, m_service, m_settings.recentWorkspaces());
    showPage(page);
    m_unlock = page;
    connect(page, &UnlockPage::unlocked, this, &MainWindow::unlocked);
    connect(page, &UnlockPage::languageChosen, this, &MainWindow::setInterfaceLanguage);
    connect(page, &UnlockPage::practiceChosen, this, [this] { practise({}); });
    connect(page, &UnlockPage::forgotten, this,
            [this](const QString &path) { m_settings.forgetWorkspace(path); });
    connect(page, &UnlockPage::freed, this, [this] {
        if (m_closesAfterWork)
            close();
    });
}

void MainWindow::unlocked()
{
    m_workspace = m_unlock->takeWorkspace();
    const QString requestFile = m_unlock->requestFile();
    m_settings.noteWorkspace(m_workspace->path());
    m_idle->start();
    const auto entries = pagesFor(m_workspace->role());
    showHome(entries.front().id);
    goOnWithConversation();
    if (!requestFile.isEmpty())
        tell(tr("Your request is in the file %1. Bring it to your coordinator.").arg(requestFile));
    else
        tellFindings();
}

/// What the last time left undone, and is tried again: nobody is kept out by it.
void MainWindow::tellFindings()
{
    QStringList words;
    for (const Error &finding : m_workspace->findings())
        words << sentence(finding);
    words.removeDuplicates();
    if (!words.isEmpty())
        tell(words.join(u'\n'));
}

void MainWindow::showHome(PageId page)
{
    auto *home = new HomeView({m_theme, m_settings, *m_workspace, *this});
    showPage(home);
    m_home = home;
    goOnAtPlaces();
    home->goTo(page);
    if (!m_untold.isEmpty())
        tell(std::exchange(m_untold, {}).join(u'\n'));
}

/// Before what is in sight goes. What is kept stays while there is no house.
void MainWindow::keepPlaces()
{
    if (m_home && m_workspace)
        m_places = KeptPlaces{m_workspace->identity().staff, m_home->desk(), m_home->list()};
}

void MainWindow::goOnAtPlaces()
{
    if (!m_places || m_places->staff != m_workspace->identity().staff)
        return m_places.reset();
    if (m_places->desk)
        m_home->goOnAtDesk(*m_places->desk);
    if (m_places->list)
        m_home->goOnInList(*m_places->list);
}

std::optional<study::Role> MainWindow::role() const
{
    return m_workspace ? m_workspace->role() : std::nullopt;
}

void MainWindow::report(const Error &error)
{
    if (m_home && m_home->page())
        m_home->page()->showProblem(error);
}

void MainWindow::tell(const QString &news)
{
    if (m_home && m_home->page())
        m_home->page()->showNews(news);
    else
        m_untold << news; // until there is a page for it
}

void MainWindow::goTo(PageId page)
{
    if (m_home)
        m_home->goTo(page);
}

void MainWindow::studyChanged()
{
    if (m_home)
        m_home->studyChanged();
}

bool MainWindow::runLong(const QString &words, LongWork work, std::function<void()> done)
{
    return m_home && m_home->runLong(words, std::move(work), [this, done = std::move(done)] {
        done();
        if (std::exchange(m_locksAfterWork, false))
            QMetaObject::invokeMethod(this, &MainWindow::lockWhenFree, Qt::QueuedConnection);
    });
}

bool MainWindow::isWorking() const { return m_home && m_home->isWorking(); }

void MainWindow::lock()
{
    if (isWorking())
        m_home->cancelWork();
    lockWhenFree();
}

/// Work that goes on is waited for; what cannot be saved is tried again until somebody comes.
void MainWindow::lockWhenFree()
{
    if (!m_workspace && !m_practice)
        return;
    if (isWorking()) {
        m_locksAfterWork = true;
        return;
    }
    if (m_interview && !m_practice && !m_interview->flush()) {
        m_interview->hideEverything(true); // what cannot be saved is at least out of sight
        m_idle->insist();
        return;
    }
    if (m_workspace)
        keepConversation();
    showUnlock();
    // Whatever still shows the draft goes now, then the draft, then the keys.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_open.reset();
    m_workspace.reset();
    clearOwnClipboard();
}

void MainWindow::setInterfaceLanguage(const QString &language)
{
    m_settings.setInterfaceLanguage(language);
    m_language.use(language);
}

/// Every text of what is in sight, in the language that is in use now. What was said about consent
/// until then stays said.
void MainWindow::translateAgain()
{
    if (m_unlock && !m_unlock->isBusy()) {
        showUnlock();
    } else if (m_consent || (m_home && !isWorking())) {
        keepConversation();
        if (m_home)
            showHome(m_home->current());
        goOnWithConversation();
    } else if (auto practice =
                   m_practice && m_interview->flush() ? m_practice->takePractice() : nullptr) {
        showPractice(std::move(practice));
    } else if (m_interview && m_open && m_open->draft && m_interview->flush()) {
        showDraft();
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &MainWindow::translateAgain, Qt::QueuedConnection);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    const bool isSomebody = type == QEvent::KeyPress || type == QEvent::ShortcutOverride
        || type == QEvent::MouseButtonPress || type == QEvent::TouchBegin || type == QEvent::Wheel;
    if (!isSomebody || !m_workspace || m_idle->noteSomebody())
        return QMainWindow::eventFilter(watched, event);
    // Who comes after so long, or opens the lid, may be anybody.
    QMetaObject::invokeMethod(this, &MainWindow::lockWhenFree, Qt::QueuedConnection);
    if (isWorking())
        return false;
    event->accept();
    return true;
}

bool MainWindow::focusNextPrevChild(bool next) { return moveFocus(*this, next); }

void MainWindow::closeEvent(QCloseEvent *event)
{
    // What is not saved keeps the window open, with the reason in sight; so does work that is being
    // stopped.
    if (isWorking()) {
        m_home->cancelWork();
        event->ignore();
    } else if (m_unlock && m_unlock->isBusy()) {
        m_closesAfterWork = true; // the work stands on what ends with the program
        m_unlock->showClosing();
        event->ignore();
    } else if (m_interview && !m_practice && !m_interview->flush()) {
        // Behind the harmless page the reason is not in sight, and stays so.
        if (m_interview->isHiddenFromView())
            statusBar()->showMessage(tr("Not saved yet: this window stays open. F9 shows why."),
                                     messageFor);
        event->ignore();
    } else {
        clearOwnClipboard();
        event->accept();
    }
}

} // namespace saltbush::app

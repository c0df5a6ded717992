// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/MainWindow.h"

#include "app/common/Messages.h"
#include "app/common/Practices.h"
#include "app/consent/ConsentPage.h"
#include "app/consent/ConsentTalk.h"
#include "app/consent/Conversation.h"
#include "app/interview/PracticeView.h"
#include "app/shell/HomeView.h"
#include "app/shell/OwnClipboard.h"
#include "app/unlock/UnlockForm.h"
#include "app/unlock/UnlockPage.h"
#include "app/widgets/Page.h"
#include "core/consent/Finish.h"
#include "core/study/Participants.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QShortcut>
#include <QStackedWidget>

namespace saltbush::app
{

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
    while (QWidget *before = m_stack->currentWidget()) {
        m_stack->removeWidget(before);
        before->hide();
        before->deleteLater();
    }
    m_unlock = nullptr;
    m_home = nullptr;
    m_interview = nullptr;
    m_practice = nullptr;
    m_stack->addWidget(page);
    // A page that chose where to begin keeps its choice: there, every key works.
    QWidget *chosen = page->focusWidget();
    (chosen ? chosen : page)->setFocus();
}

void MainWindow::showUnlock()
{
    m_idle->stop();
    auto *page = new UnlockPage(m_theme, m_service, m_settings.recentWorkspaces());
    showPage(page);
    m_unlock = page;
    connect(page, &UnlockPage::unlocked, this, &MainWindow::unlocked);
    connect(page, &UnlockPage::practiceChosen, this, [this] { practise({}); });
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
    home->goTo(page);
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

void MainWindow::startInterview(const QString &formId, ParticipantId participant)
{
    const auto began = begin(formId, participant);
    if (began)
        return;
    const ErrorCode code = began.error().code;
    const std::array toBeAsked{consent::notGiven, consent::declined, consent::outdated,
                               consent::expired, consent::formNotCovered};
    const bool asks = std::ranges::find(toBeAsked, code) != toBeAsked.end();
    if (const auto asked = asks ? askConsent(formId, participant) : began; !asked)
        report(asked.error());
}

void MainWindow::practise(const QString &formId)
{
    auto practice = m_workspace ? beginPractice(*m_workspace, formId) : m_service->practise();
    if (practice)
        showPractice(std::move(*practice));
    else if (m_unlock)
        m_unlock->showProblem(practice.error());
    else
        report(practice.error());
}

void MainWindow::showPractice(std::unique_ptr<study::Practice> practice)
{
    const QString about = practice->draft().session().form().title;
    auto *view = new PracticeView(m_theme, std::move(practice), about);
    showPage(view);
    m_practice = view;
    m_interview = view->interview();
    connect(view, &PracticeView::left, this, [this] {
        if (m_workspace)
            showHome(PageId::Interviews);
        else
            showUnlock();
    });
}

/// With a document that can be agreed to now: nobody is asked in vain.
Result<void> MainWindow::askConsent(const QString &formId, ParticipantId participant)
{
    SALTBUSH_TRY_ASSIGN(const auto documents, consent::Documents::of(*m_workspace));
    SALTBUSH_TRY_ASSIGN(const auto *document, documents.forForm(formId));
    SALTBUSH_TRY(document->usableAt(m_workspace->now()));
    SALTBUSH_TRY_ASSIGN(const auto open,
                        openConversation(m_theme, *m_workspace, {participant, formId}));
    showPage(open.page);
    connect(open.talk, &ConsentTalk::left, this, [this] { showHome(PageId::Interviews); });
    connect(open.talk, &ConsentTalk::refused, this, [this] {
        showHome(PageId::Interviews);
        tell(tr("It is noted that this person does not take part. Nothing was asked."));
    });
    connect(open.talk, &ConsentTalk::agreed, this, [this, page = open.page, formId, participant] {
        if (const auto began = begin(formId, participant); !began)
            page->showProblem(began.error());
    });
    return ok();
}

Result<void> MainWindow::begin(const QString &formId, ParticipantId participant)
{
    SALTBUSH_TRY_ASSIGN(const consent::Ledger ledger, consent::Ledger::open(*m_workspace));
    SALTBUSH_TRY_ASSIGN(const auto consent, ledger.inForce(participant, formId));
    SALTBUSH_TRY_ASSIGN(auto open, consent::beginInterview(*m_workspace, consent));
    showInterview(std::move(open));
    return ok();
}

Result<void> MainWindow::resumeInterview(InterviewId interview)
{
    SALTBUSH_TRY_ASSIGN(auto open, consent::openInterview(*m_workspace, interview));
    showInterview(std::move(open));
    return ok();
}

void MainWindow::showInterview(std::unique_ptr<study::OpenDraft> open)
{
    // What is in sight may still show the draft before; it is kept until that page is gone.
    const std::shared_ptr<study::OpenDraft> before = std::move(m_open);
    m_open = std::move(open);
    if (QWidget *shown = m_stack->currentWidget(); shown && before)
        connect(shown, &QObject::destroyed, this, [before] {});
    showDraft();
}

/// The interview page on the draft that is open.
void MainWindow::showDraft()
{
    const auto participant = study::Participants(*m_workspace).get(m_open->info.participant);
    const form::FormDefinition &form = m_open->draft->session().form();
    const InterviewInfo info{
        participant ? participant->code : QString(),
        tr("%1 · version %2").arg(m_workspace->package()->config.name, form.version)};
    auto *page =
        new InterviewPage(m_theme, *m_open->draft, info, [this](Ending ending) -> Result<Sealed> {
            const auto outcome =
                ending == Ending::Complete ? study::Outcome::Complete : study::Outcome::Partial;
            SALTBUSH_TRY_ASSIGN(const auto finished,
                                consent::finish(*m_workspace, *m_open, outcome));
            clearOwnClipboard();
            return Sealed{finished.readableHere};
        });
    showPage(page);
    m_interview = page;
    connect(page, &InterviewPage::left, this, [this, page] {
        showHome(PageId::Interviews);
        // The draft is closed when nothing shows it any more.
        connect(page, &QObject::destroyed, this, [this] {
            if (!m_interview)
                m_open.reset();
        });
    });
}

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

/// Every text of what is in sight, in the language that is in use now. A conversation about consent
/// keeps its words until it is over: what was ticked in it stays.
void MainWindow::translateAgain()
{
    if (m_unlock && !m_unlock->isBusy())
        showUnlock();
    else if (m_home && !isWorking())
        showHome(m_home->current());
    else if (auto practice =
                 m_practice && m_interview->flush() ? m_practice->takePractice() : nullptr)
        showPractice(std::move(practice));
    else if (m_interview && m_open && m_open->draft && m_interview->flush())
        showDraft();
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
        event->ignore();
    } else {
        clearOwnClipboard();
        event->accept();
    }
}

} // namespace saltbush::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/MainWindow.h"

#include "app/interview/InterviewPage.h"
#include "app/shell/ConsentPage.h"
#include "app/shell/InterviewsPage.h"
#include "app/unlock/UnlockPage.h"
#include "core/consent/Finish.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QShortcut>
#include <QStackedWidget>

namespace saltbush::app
{

MainWindow::MainWindow(Theme &theme, Settings &settings, std::shared_ptr<UnlockService> service,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_service(std::move(service))
    , m_stack(new QStackedWidget)
{
    setWindowTitle(tr("Saltbush"));
    setCentralWidget(m_stack);
    auto *lockKey = new QShortcut(Qt::CTRL | Qt::ALT | Qt::Key_L, this);
    connect(lockKey, &QShortcut::activated, this, &MainWindow::lock);
    connect(&theme, &Theme::changed, this, [this] {
        m_settings.setScheme(m_theme.scheme());
        m_settings.setTextPercent(m_theme.textPercent());
    });
    showUnlock();
}

MainWindow::~MainWindow()
{
    // The pages borrow the draft and the workspace: they go first.
    delete takeCentralWidget();
}

void MainWindow::openDemonstration()
{
    if (m_unlock)
        m_unlock->openDemonstration();
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
    m_interviews = nullptr;
    m_interview = nullptr;
    m_stack->addWidget(page);
    // A page that chose where to begin keeps its choice: there, every key works.
    QWidget *chosen = page->focusWidget();
    (chosen ? chosen : page)->setFocus();
}

void MainWindow::showUnlock()
{
    auto *page = new UnlockPage(m_theme, m_service, m_settings.recentWorkspaces());
    showPage(page);
    m_unlock = page;
    connect(page, &UnlockPage::unlocked, this, &MainWindow::unlocked);
}

void MainWindow::unlocked()
{
    m_workspace = m_unlock->takeWorkspace();
    const QString requestFile = m_unlock->requestFile();
    m_settings.noteWorkspace(m_workspace->path());
    showInterviews();
    if (!requestFile.isEmpty())
        m_interviews->showNews(
            tr("Your request is in the file %1. Bring it to your coordinator.").arg(requestFile));
}

void MainWindow::showInterviews()
{
    auto *page = new InterviewsPage(m_theme, *m_workspace);
    showPage(page);
    m_interviews = page;
    connect(page, &InterviewsPage::startChosen, this, &MainWindow::start);
    connect(page, &InterviewsPage::resumeChosen, this, &MainWindow::resume);
    connect(page, &InterviewsPage::lockChosen, this, &MainWindow::lock);
}

void MainWindow::report(const Result<void> &result)
{
    if (!result && m_interviews)
        m_interviews->showProblem(result.error());
}

/// Straight to the questions where consent is in force, else first the conversation.
void MainWindow::start(const QString &formId, ParticipantId participant)
{
    const auto began = begin(formId, participant);
    if (began)
        return;
    const ErrorCode code = began.error().code;
    if (code == consent::notGiven || code == consent::declined || code == consent::outdated)
        askConsent(formId, participant);
    else
        report(began);
}

void MainWindow::askConsent(const QString &formId, ParticipantId participant)
{
    const auto documents = consent::Documents::of(*m_workspace);
    if (!documents)
        return m_interviews->showProblem(documents.error());
    const auto document = documents->forForm(formId);
    if (!document)
        return m_interviews->showProblem(document.error());
    const auto &languages = m_workspace->package()->config.languages;
    auto *page = new ConsentPage(m_theme, **document, participant, languages.value(0));
    showPage(page);
    const auto add = [this, page](consent::EntryKind kind) -> Result<void> {
        SALTBUSH_TRY_ASSIGN(consent::Ledger ledger, consent::Ledger::open(*m_workspace));
        SALTBUSH_TRY(ledger.add(page->entry(kind)));
        return ok();
    };
    connect(page, &ConsentPage::cancelled, this, &MainWindow::showInterviews);
    connect(page, &ConsentPage::declined, this, [this, page, add] {
        if (const auto added = add(consent::EntryKind::Declined); !added)
            return page->showProblem(added.error());
        showInterviews();
        m_interviews->showNews(
            tr("It is noted that this person does not take part. Nothing was asked."));
    });
    connect(page, &ConsentPage::given, this, [this, page, add, formId, participant] {
        auto result = add(consent::EntryKind::Given);
        if (result)
            result = begin(formId, participant);
        if (!result)
            page->showProblem(result.error());
    });
}

Result<void> MainWindow::begin(const QString &formId, ParticipantId participant)
{
    SALTBUSH_TRY_ASSIGN(const consent::Ledger ledger, consent::Ledger::open(*m_workspace));
    SALTBUSH_TRY_ASSIGN(const auto consent, ledger.inForce(participant, formId));
    SALTBUSH_TRY_ASSIGN(auto open, consent::beginInterview(*m_workspace, consent));
    showInterview(std::move(open));
    return ok();
}

void MainWindow::resume(InterviewId interview)
{
    auto open = consent::openInterview(*m_workspace, interview);
    if (!open)
        return m_interviews->showProblem(open.error());
    showInterview(std::move(*open));
}

void MainWindow::showInterview(std::unique_ptr<study::OpenDraft> open)
{
    const auto participant = study::Participants(*m_workspace).get(open->info.participant);
    const form::FormDefinition &form = open->draft->session().form();
    const InterviewInfo info{
        participant ? participant->code : QString(),
        tr("%1 · version %2").arg(m_workspace->package()->config.name, form.version)};
    // The page before may still hold the draft of another interview until it is deleted.
    auto page = std::make_unique<InterviewPage>(
        m_theme, *open->draft, info, [this](Ending ending) -> Result<Sealed> {
            const auto outcome =
                ending == Ending::Complete ? study::Outcome::Complete : study::Outcome::Partial;
            SALTBUSH_TRY_ASSIGN(const auto finished,
                                consent::finish(*m_workspace, *m_open, outcome));
            return Sealed{finished.readableHere};
        });
    m_open = std::move(open);
    InterviewPage *shown = page.release();
    showPage(shown);
    m_interview = shown;
    connect(shown, &InterviewPage::left, this, [this, shown] {
        showInterviews();
        // The draft is closed when nothing shows it any more.
        connect(shown, &QObject::destroyed, this, [this] {
            if (!m_interview)
                m_open.reset();
        });
    });
}

void MainWindow::lock()
{
    if (!m_workspace || (m_interview && !m_interview->flush()))
        return;
    showUnlock();
    // Whatever still shows the draft goes now, then the draft, then the keys.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_open.reset();
    m_workspace.reset();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // What is not saved keeps the window open, with the reason in sight.
    if (m_interview && !m_interview->flush())
        event->ignore();
    else
        event->accept();
}

} // namespace saltbush::app

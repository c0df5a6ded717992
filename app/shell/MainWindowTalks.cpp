// SPDX-License-Identifier: GPL-3.0-or-later
// Of MainWindow: conversations about consent, interviews and practice.
#include "app/common/Practices.h"
#include "app/consent/ConsentPage.h"
#include "app/consent/ConsentTalk.h"
#include "app/interview/PracticeView.h"
#include "app/shell/HomeView.h"
#include "app/shell/MainWindow.h"
#include "app/shell/OwnClipboard.h"
#include "app/unlock/UnlockPage.h"
#include "core/consent/Finish.h"
#include "core/study/Participants.h"

#include <QStackedWidget>

namespace saltbush::app
{

void MainWindow::startInterview(const QString &formId, ParticipantId participant)
{
    const auto began = begin(formId, participant);
    if (began)
        return;
    const ErrorCode code = began.error().code;
    const std::array toBeAsked{consent::notGiven, consent::declined, consent::outdated,
                               consent::expired, consent::formNotCovered};
    const bool asks = std::ranges::find(toBeAsked, code) != toBeAsked.end();
    if (const auto asked = asks ? askConsent({participant, formId}) : began; !asked)
        report(asked.error());
}

void MainWindow::startWithNew(const QString &formId, const QString &site)
{
    const auto met = study::Participants(*m_workspace).meet(site);
    const auto asked = met ? askConsent({.who = met->id, .formId = formId, .newcomer = *met})
                           : Result<void>(fail(met.error()));
    if (!asked)
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
            showHome(m_from);
        else
            showUnlock();
    });
}

/// With a document that can be agreed to now: nobody is asked in vain.
Result<void> MainWindow::askConsent(const Conversation &about)
{
    SALTBUSH_TRY_ASSIGN(const auto documents, consent::Documents::of(*m_workspace));
    SALTBUSH_TRY_ASSIGN(const auto *document, documents.forForm(about.formId));
    if (!about.said || !about.said->isNoted) // what is noted is only to be shown to its end
        SALTBUSH_TRY(document->usableAt(m_workspace->clockTime()));
    SALTBUSH_TRY_ASSIGN(const auto open, openConversation(m_theme, *m_workspace, about));
    showPage(open.page);
    m_consent = open.page;
    m_about = about;
    connect(open.talk, &ConsentTalk::left, this, [this] { showHome(m_from); });
    connect(open.talk, &ConsentTalk::refused, this, [this] {
        showHome(m_from);
        tell(tr("It is noted that this person does not take part. Nothing was asked."));
    });
    connect(open.talk, &ConsentTalk::agreed, this, [this, page = open.page, about] {
        const QString language = page->said().language;
        if (const auto began = begin(about.formId, about.who, language); !began)
            page->showProblem(began.error());
    });
    return ok();
}

/// Before what is in sight goes.
void MainWindow::keepConversation()
{
    m_kept.reset();
    const StaffId staff = m_workspace ? m_workspace->identity().staff : StaffId();
    if (m_consent) {
        m_about.said = m_consent->said();
        m_kept = KeptConversation{staff, std::nullopt, m_about, m_from};
    } else if (const auto said = m_home ? m_home->conversation() : std::nullopt) {
        m_kept = KeptConversation{staff, m_home->current(), *said, m_home->current()};
    }
}

/// For another person there is nothing to go on with.
void MainWindow::goOnWithConversation()
{
    const auto kept = std::exchange(m_kept, std::nullopt);
    if (!kept || kept->staff != m_workspace->identity().staff)
        return;
    if (!kept->page) {
        if (const auto asked = askConsent(kept->conversation); !asked)
            report(asked.error());
        m_from = kept->from;
        return;
    }
    m_home->goTo(*kept->page);
    m_home->goOnWith(kept->conversation);
}

Result<void> MainWindow::begin(const QString &formId, ParticipantId participant,
                               const QString &language)
{
    SALTBUSH_TRY_ASSIGN(const consent::Ledger ledger, consent::Ledger::open(*m_workspace));
    SALTBUSH_TRY_ASSIGN(const auto consent, ledger.inForce(participant, formId));
    SALTBUSH_TRY_ASSIGN(
        auto open,
        consent::beginInterview(*m_workspace, consent, QTimeZone::systemTimeZone(), language));
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
        tr("%1 · version %2").arg(m_workspace->package()->config.name, form.version),
        Purpose::Interview,
        m_workspace->forms().files(m_open->info.formId, m_open->info.formFiles)};
    auto *page =
        new InterviewPage(m_theme, *m_open->draft, info, [this](Ending ending) -> Result<Sealed> {
            const auto outcome =
                ending == Ending::Complete ? study::Outcome::Complete : study::Outcome::Partial;
            SALTBUSH_TRY_ASSIGN(const auto finished,
                                consent::finish(*m_workspace, *m_open, outcome));
            clearOwnClipboard();
            return Sealed{finished.readableHere, finished.isSwept};
        });
    showPage(page);
    m_interview = page;
    connect(page, &InterviewPage::left, this, [this, page] {
        showHome(m_from);
        // The draft is closed when nothing shows it any more.
        connect(page, &QObject::destroyed, this, [this] {
            if (!m_interview)
                m_open.reset();
        });
    });
}

} // namespace saltbush::app

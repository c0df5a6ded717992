// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/PracticeView.h"

#include "app/common/Forms.h"
#include "app/widgets/PracticeStrip.h"
#include "core/study/Workspace.h"

#include <QVBoxLayout>

namespace saltbush::app
{

PracticeView::PracticeView(Theme &theme, std::unique_ptr<study::Practice> practice,
                           const QString &about, QWidget *parent)
    : QWidget(parent)
    , m_practice(std::move(practice))
    , m_interview(new InterviewPage(
          theme, m_practice->draft(),
          {.participantCode = m_practice->code(), .about = about, .purpose = Purpose::Practice},
          [this](Ending) -> Result<Sealed> {
              m_practice.reset(); // what a disk keeps of it is unreadable, and swept later
              return Sealed{};
          }))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new PracticeStrip(theme));
    layout->addWidget(m_interview, 1);
    setFocusProxy(m_interview);
    connect(m_interview, &InterviewPage::left, this, &PracticeView::left);
}

PracticeView::~PracticeView() { delete m_interview; } // it borrows the draft

Result<std::unique_ptr<study::Practice>> beginPractice(study::Workspace &workspace,
                                                       const QString &formId)
{
    const study::Package *package = workspace.package();
    if (!package) {
        SALTBUSH_TRY_ASSIGN(form::SharedForm form, shippedForm());
        return study::Practice::begin(workspace, std::move(form), QTimeZone::systemTimeZone());
    }
    const study::PackagedForm *packaged = package->form(formId);
    if (!packaged)
        return fail(Error{study::noSuchForm}.with(formId));
    SALTBUSH_TRY_ASSIGN(form::SharedForm form, workspace.forms().form(packaged->hash));
    return study::Practice::begin(workspace, std::move(form), QTimeZone::systemTimeZone());
}

Result<std::unique_ptr<study::Practice>> beginPractice(const study::Services &services)
{
    SALTBUSH_TRY_ASSIGN(form::SharedForm form, shippedForm());
    return study::Practice::begin(services, std::move(form), QTimeZone::systemTimeZone());
}

} // namespace saltbush::app

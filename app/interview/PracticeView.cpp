// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/PracticeView.h"

#include "app/widgets/PracticeStrip.h"

#include <QVBoxLayout>

namespace saltbush::app
{

PracticeView::PracticeView(Theme &theme, std::unique_ptr<study::Practice> practice,
                           const QString &about, QWidget *parent)
    : QWidget(parent)
    , m_practice(std::move(practice))
    , m_interview(new InterviewPage(
          theme, m_practice->draft(),
          {.participantCode = m_practice->code(),
           .about = about,
           .purpose = Purpose::Practice,
           .files = m_practice->files()},
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

} // namespace saltbush::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/PlanAnswer.h"

#include "app/interview/ChoicePlan.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

PlanAnswer::PlanAnswer(const Theme &theme, std::unique_ptr<ChoicePlan> plan,
                       std::unique_ptr<ChoiceControl> list, QWidget *parent)
    : ChoiceControl(parent)
    , m_missing(new TextLabel(theme, TextStyle::Small, Tone::Muted))
    , m_plan(plan.release())
    , m_list(list.release())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_missing);
    layout->addWidget(m_plan);
    layout->addWidget(m_list);
    connect(m_plan, &ChoicePlan::clicked, m_list, &ChoiceControl::choose);
    connect(m_list, &ChoiceControl::looksAt, m_plan, &ChoicePlan::lookAt);
    connect(m_list, &ChoiceControl::answered, this, &PlanAnswer::answered);
    connect(m_list, &ChoiceControl::settled, this, &PlanAnswer::settled);
}

void PlanAnswer::show(const interview::Question &question, const interview::Question *second)
{
    if (pictures())
        m_list->usePictures(*pictures());
    const bool isThere = m_plan->show(question, pictures());
    m_plan->setVisible(isThere);
    const bool isMap = question.appearance.contains("map"_L1);
    m_missing->setText(isMap ? tr("The list does not say where these are")
                             : tr("The picture is missing here"));
    m_missing->setVisible(!isThere);
    m_list->show(question, second);
}

} // namespace saltbush::app

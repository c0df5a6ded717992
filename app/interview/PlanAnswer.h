// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/ChoiceControl.h"

namespace saltbush::app
{

class ChoicePlan;
class TextLabel;

/// A drawing or a map to choose on, and below it the same choices as a list.
class PlanAnswer final : public ChoiceControl
{
    Q_OBJECT

public:
    PlanAnswer(const Theme &theme, std::unique_ptr<ChoicePlan> plan,
               std::unique_ptr<ChoiceControl> list, QWidget *parent = nullptr);

    void show(const interview::Question &question, const interview::Question *second) override;
    bool chooseByNumber(int number) override { return m_list->chooseByNumber(number); }
    void focusFirst() override { m_list->focusFirst(); }
    void choose(const QString &value) override { m_list->choose(value); }

private:
    TextLabel *m_missing;
    ChoicePlan *m_plan;
    ChoiceControl *m_list;
};

} // namespace saltbush::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/ChoiceAnswer.h"
#include "app/interview/ChoiceControl.h"
#include "app/interview/ChoiceLook.h"
#include "app/interview/DropDownAnswer.h"
#include "app/interview/FoldedAnswer.h"
#include "app/interview/ImageMap.h"
#include "app/interview/PlanAnswer.h"
#include "app/interview/PointPlot.h"
#include "app/interview/SearchAnswer.h"

namespace saltbush::app
{

namespace
{

std::unique_ptr<ChoiceControl> listBelow(const Theme &theme, const ChoiceLook &look,
                                         ChoiceRow::Mark mark)
{
    if (look.isLong)
        return std::make_unique<SearchAnswer>(theme, mark);
    return std::make_unique<ChoiceAnswer>(theme, mark);
}

} // namespace

std::unique_ptr<AnswerControl> makeChoiceControl(const Theme &theme,
                                                 const interview::Question &question)
{
    const bool isOne = question.kind == form::ControlKind::SelectOne;
    const auto mark = isOne ? ChoiceRow::Mark::Radio : ChoiceRow::Mark::Check;
    const ChoiceLook look = ChoiceLook::of(question);
    switch (look.kind) {
    case ChoiceLook::Kind::Search:
        return std::make_unique<SearchAnswer>(theme, mark);
    case ChoiceLook::Kind::DropDown:
        if (isOne)
            return std::make_unique<DropDownAnswer>(theme);
        return std::make_unique<FoldedAnswer>(theme);
    case ChoiceLook::Kind::ImageMap:
        return std::make_unique<PlanAnswer>(theme, std::make_unique<ImageMap>(theme),
                                            listBelow(theme, look, mark));
    case ChoiceLook::Kind::Map:
        return std::make_unique<PlanAnswer>(theme, std::make_unique<PointPlot>(theme),
                                            listBelow(theme, look, mark));
    default:
        return std::make_unique<ChoiceAnswer>(theme, mark);
    }
}

} // namespace saltbush::app

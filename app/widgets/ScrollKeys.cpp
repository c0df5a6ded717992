// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/ScrollKeys.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <map>

namespace saltbush::app
{

bool scrollByKey(QWidget &page, const QKeyEvent &event)
{
    static const std::map<int, QAbstractSlider::SliderAction> actions{
        {Qt::Key_Up, QAbstractSlider::SliderSingleStepSub},
        {Qt::Key_Down, QAbstractSlider::SliderSingleStepAdd},
        {Qt::Key_PageUp, QAbstractSlider::SliderPageStepSub},
        {Qt::Key_PageDown, QAbstractSlider::SliderPageStepAdd},
        {Qt::Key_Home, QAbstractSlider::SliderToMinimum},
        {Qt::Key_End, QAbstractSlider::SliderToMaximum}};
    const auto action = actions.find(event.key());
    auto *area = page.findChild<QScrollArea *>();
    if (action == actions.end() || !area)
        return false;
    area->verticalScrollBar()->triggerAction(action->second);
    return true;
}

} // namespace saltbush::app

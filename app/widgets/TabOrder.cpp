// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/TabOrder.h"

#include <QWidget>

namespace saltbush::app
{

namespace
{

bool takesTab(const QWidget &widget, const QWidget &window)
{
    return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy() && widget.isEnabled()
        && widget.isVisibleTo(&window) && widget.window() == &window;
}

} // namespace

bool moveFocus(QWidget &window, bool forward)
{
    QWidget *from = window.focusWidget() ? window.focusWidget() : &window;
    const auto after = [forward](const QWidget *widget) {
        return forward ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    for (QWidget *next = after(from); next && next != from; next = after(next))
        if (takesTab(*next, window)) {
            next->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    return false;
}

} // namespace saltbush::app

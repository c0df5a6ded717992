// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/ScrollContent.h"

#include "app/widgets/Space.h"

#include <QApplication>
#include <QLayout>
#include <QScrollArea>
#include <QTimer>

namespace saltbush::app
{

void setScrollContent(QScrollArea &area, QWidget *content)
{
    if (QWidget *before = area.takeWidget()) {
        before->hide();
        before->deleteLater();
    }
    // What wraps claims more before it knows its width.
    if (content->layout() && content->layout()->hasHeightForWidth())
        content->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    area.setWidget(content);
    area.ensureVisible(0, 0);
}

void bringIntoSight(QScrollArea &area, QWidget &inside, int around)
{
    if (!area.widget() || !area.widget()->isAncestorOf(&inside))
        return;
    // QScrollArea would be content with the line that is typed in.
    const QRect place(inside.mapTo(area.widget(), QPoint()), inside.size());
    if (place.height() + 2 * around > area.viewport()->height())
        return area.ensureWidgetVisible(&inside, 0, around);
    area.ensureVisible(place.left(), place.bottom(), 0, around);
    area.ensureVisible(place.left(), place.top(), 0, around);
}

void followFocus(QScrollArea &area)
{
    QTimer::singleShot(0, &area, [&area] {
        QWidget *focused = QApplication::focusWidget();
        if (focused && area.widget() && area.widget()->isAncestorOf(focused))
            bringIntoSight(area, *focused, space::xxxl);
    });
}

} // namespace saltbush::app

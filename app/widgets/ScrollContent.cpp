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

void followFocus(QScrollArea &area)
{
    QTimer::singleShot(0, &area, [&area] {
        QWidget *focused = QApplication::focusWidget();
        if (focused && area.widget() && area.widget()->isAncestorOf(focused))
            area.ensureWidgetVisible(focused, 0, space::xxxl);
    });
}

} // namespace saltbush::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/PrivacyPage.h"

#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"

#include <QCalendarWidget>
#include <QVBoxLayout>

namespace saltbush::app
{

PrivacyPage::PrivacyPage(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xxxl, space::xxxl, space::xxxl, space::xxxl);
    auto *title = new TextLabel(theme, TextStyle::Title);
    title->setText(tr("Calendar"));
    auto *calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    // What is typed on does not open a box for a date (which Qt forgets to delete, too).
    calendar->setDateEditEnabled(false);
    calendar->setMaximumSize(theme.scaled(720), theme.scaled(520));
    layout->addWidget(title);
    layout->addWidget(calendar, 1);
    layout->addStretch();
    setFocusProxy(calendar);
}

} // namespace saltbush::app

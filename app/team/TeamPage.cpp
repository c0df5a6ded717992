// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/team/TeamPage.h"

namespace saltbush::app
{

TeamPage::TeamPage(const PageContext &context, QWidget *parent)
    : Page(context.theme, tr("Team"), parent)
    , m_context(context)
{
}

void TeamPage::refresh() { }

} // namespace saltbush::app

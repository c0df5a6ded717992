// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/SettingsPage.h"

namespace saltbush::app
{

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent)
    : Page(context.theme, tr("Settings"), parent)
    , m_context(context)
{
}

void SettingsPage::refresh() { }

} // namespace saltbush::app

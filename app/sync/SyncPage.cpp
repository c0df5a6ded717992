// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/SyncPage.h"

namespace saltbush::app
{

SyncPage::SyncPage(const PageContext &context, QWidget *parent)
    : Page(context.theme, tr("Sync"), parent)
    , m_context(context)
{
}

void SyncPage::refresh() { }

} // namespace saltbush::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/AuditPage.h"

namespace saltbush::app
{

AuditPage::AuditPage(const PageContext &context, QWidget *parent)
    : Page(context.theme, tr("Audit"), parent)
    , m_context(context)
{
}

void AuditPage::refresh() { }

} // namespace saltbush::app

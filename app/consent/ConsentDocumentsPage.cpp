// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consent/ConsentDocumentsPage.h"

namespace saltbush::app
{

ConsentDocumentsPage::ConsentDocumentsPage(const PageContext &context, QWidget *parent)
    : Page(context.theme, tr("Consent"), parent)
    , m_context(context)
{
}

void ConsentDocumentsPage::refresh() { }

} // namespace saltbush::app

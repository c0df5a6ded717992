// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/FormDeskPage.h"

namespace saltbush::app
{

FormDeskPage::FormDeskPage(const PageContext &context, QWidget *parent)
    : Page(context.theme, tr("Form desk"), parent)
    , m_context(context)
{
}

void FormDeskPage::refresh() { }

} // namespace saltbush::app

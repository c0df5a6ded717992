// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/DataPage.h"

namespace saltbush::app
{

DataPage::DataPage(const PageContext &context, QWidget *parent)
    : Page(context.theme, tr("Data"), parent)
    , m_context(context)
{
}

void DataPage::refresh() { }

} // namespace saltbush::app

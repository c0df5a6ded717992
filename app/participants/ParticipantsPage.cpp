// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/participants/ParticipantsPage.h"

namespace saltbush::app
{

ParticipantsPage::ParticipantsPage(const PageContext &context, QWidget *parent)
    : Page(context.theme, tr("Participants"), parent)
    , m_context(context)
{
}

void ParticipantsPage::refresh() { }

} // namespace saltbush::app

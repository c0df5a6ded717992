// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace saltbush::app
{

/// Where somebody is in the list of participants: outlives the page. In memory only.
struct ListPlace
{
    bool isDueOnly = false;
    QString formId = {}; ///< empty: what is due
    QString key = {};    ///< whom one looked at last
};

} // namespace saltbush::app

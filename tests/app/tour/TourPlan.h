// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Theme.h"

#include <QStringList>

#include <vector>

namespace saltbush::test
{

struct Look
{
    app::Scheme scheme;
    int percent;
    QString name;
};

struct TourPlan
{
    QStringList languages; ///< of the interface
    std::vector<Look> looks;

    [[nodiscard]] static TourPlan whole();
    /// What a first visitor is shown: few languages, few looks.
    [[nodiscard]] static TourPlan quick();
};

} // namespace saltbush::test

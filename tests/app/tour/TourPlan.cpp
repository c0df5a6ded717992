// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/tour/TourPlan.h"

#include "app/page/InterfaceLanguage.h"

using namespace Qt::StringLiterals;

namespace saltbush::test
{

using namespace app;

TourPlan TourPlan::whole()
{
    TourPlan plan{InterfaceLanguage::all(), {}};
    for (const int percent : {100, 200})
        for (const auto &[scheme, name] :
             {std::pair(Scheme::Light, u"light"_s), std::pair(Scheme::Dark, u"dark"_s),
              std::pair(Scheme::HighContrast, u"contrast"_s)})
            plan.looks.push_back({scheme, percent, name + u'-' + QString::number(percent)});
    return plan;
}

TourPlan TourPlan::quick()
{
    return {{u"en_AU"_s, u"th"_s},
            {{Scheme::Light, 100, u"light-100"_s}, {Scheme::Dark, 200, u"dark-200"_s}}};
}

} // namespace saltbush::test

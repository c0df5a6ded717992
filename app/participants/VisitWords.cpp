// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/participants/VisitWords.h"

#include "app/common/Languages.h"
#include "app/common/TimeWords.h"

#include <QCoreApplication>

namespace saltbush::app
{

namespace
{

class Visits
{
    Q_DECLARE_TR_FUNCTIONS(saltbush::app::Visits)
};

} // namespace

const study::OpenVisit *dueVisit(const std::vector<study::OpenVisit> &visits)
{
    const auto due = std::ranges::find_if(visits, [](const study::OpenVisit &open) {
        return open.state != study::VisitState::Later;
    });
    return due == visits.end() ? nullptr : &*due;
}

QString visitWords(const study::OpenVisit &open)
{
    const QString named = textFor(open.visit.name, QLocale().name());
    QString name = named.isEmpty() ? open.visit.id : named;
    switch (open.state) {
    case study::VisitState::Later:
        return open.from ? Visits::tr("%1: from %2").arg(name, dayAndMonthWords(*open.from))
                         : Visits::tr("%1: later").arg(name);
    case study::VisitState::Due:
        return open.until ? Visits::tr("%1: due until %2").arg(name, dayAndMonthWords(*open.until))
                          : Visits::tr("%1: due").arg(name);
    case study::VisitState::Overdue:
        return Visits::tr("%1: overdue since %2").arg(name, dayAndMonthWords(*open.until));
    }
    return name;
}

} // namespace saltbush::app

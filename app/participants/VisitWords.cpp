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

/// With the year where it is not this one.
QString dayWords(const QDate &day)
{
    return day.year() == QDate::currentDate().year() ? dayAndMonthWords(day) : shortDayWords(day);
}

} // namespace

const study::OpenVisit *dueVisit(const std::vector<study::OpenVisit> &visits)
{
    for (const auto state : {study::VisitState::Due, study::VisitState::Overdue})
        if (const auto found = std::ranges::find(visits, state, &study::OpenVisit::state);
            found != visits.end())
            return &*found;
    return nullptr;
}

QString visitWords(const study::OpenVisit &open)
{
    const QString named = textFor(open.visit.name, QLocale().name());
    QString name = named.isEmpty() ? open.visit.id : named;
    switch (open.state) {
    case study::VisitState::Later:
        return open.from ? Visits::tr("%1: from %2").arg(name, dayWords(*open.from))
                         : Visits::tr("%1: later").arg(name);
    case study::VisitState::Due:
        return open.until ? Visits::tr("%1: due until %2").arg(name, dayWords(*open.until))
                          : Visits::tr("%1: due").arg(name);
    case study::VisitState::Overdue:
        return Visits::tr("%1: was possible until %2").arg(name, dayWords(*open.until));
    }
    return name;
}

} // namespace saltbush::app

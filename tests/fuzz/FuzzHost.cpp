// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/FuzzHost.h"

namespace saltbush::fuzz
{

FuzzHost::FuzzHost()
    : m_clock(*fromIso(QStringLiteral("2026-11-23T01:00:00Z")))
    , m_zone("Australia/Melbourne")
{
}

QString FuzzHost::property(const QString &name) const { return u'<' + name + u'>'; }

QString FuzzHost::position() { return QStringLiteral("-37.8 144.9 12 5"); }

std::vector<interview::EntityRow> FuzzHost::entities(const QString &list)
{
    if (list != u"clinics")
        return {};
    return {{.id = QStringLiteral("north"),
             .label = QStringLiteral("North"),
             .properties = {{QStringLiteral("beds"), QStringLiteral("4")}}}};
}

std::optional<bool> FuzzHost::consentScope(const QString &scope) const
{
    return scope.isEmpty() ? std::nullopt : std::optional(scope.size() % 2 == 0);
}

} // namespace saltbush::fuzz

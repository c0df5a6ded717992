// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/WorkspaceHost.h"

#include "core/study/KeptEntities.h"

namespace saltbush::study
{

WorkspaceHost::WorkspaceHost(Workspace &workspace, QTimeZone zone,
                             std::map<QString, bool> consentScopes)
    : m_workspace(workspace)
    , m_zone(zone)
    , m_scopes(std::move(consentScopes))
{
}

const Clock &WorkspaceHost::clock() const { return m_workspace.services().clock; }

Random &WorkspaceHost::random() { return m_workspace.services().random; }

QString WorkspaceHost::property(const QString &name) const
{
    if (name == u"deviceid")
        return m_workspace.identity().device.toString();
    if (name == u"username")
        return m_workspace.nickname();
    return {};
}

std::vector<interview::EntityRow> WorkspaceHost::entities(const QString &list)
{
    if (!m_workspace.package())
        return {};
    auto rows =
        KeptEntities(m_workspace.database(), m_workspace.package()->config.entities).rows(list);
    if (rows)
        return std::move(*rows);
    m_workspace.note(rows.error());
    return {};
}

std::optional<bool> WorkspaceHost::consentScope(const QString &scope) const
{
    const auto found = m_scopes.find(scope);
    return found == m_scopes.end() ? std::nullopt : std::optional(found->second);
}

} // namespace saltbush::study

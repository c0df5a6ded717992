// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/Host.h"
#include "core/study/Workspace.h"

#include <map>

namespace saltbush::study
{

/// What a live interview in a workspace gets from above.
class WorkspaceHost final : public interview::Host
{
public:
    WorkspaceHost(Workspace &workspace, QTimeZone zone, std::map<QString, bool> consentScopes);

    [[nodiscard]] const Clock &clock() const override;
    [[nodiscard]] Random &random() override;
    [[nodiscard]] QTimeZone zone() const override { return m_zone; }
    /// "deviceid": the device's id; "username": the nickname.
    [[nodiscard]] QString property(const QString &name) const override;
    /// Of the lists that the study lets laptops keep (KeptEntities); none where they cannot be
    /// read.
    [[nodiscard]] std::vector<interview::EntityRow> entities(const QString &list) override;
    [[nodiscard]] std::optional<bool> consentScope(const QString &scope) const override;
    /// As they were said since.
    void setConsentScopes(std::map<QString, bool> scopes) { m_scopes = std::move(scopes); }

private:
    Workspace &m_workspace;
    QTimeZone m_zone;
    std::map<QString, bool> m_scopes;
};

} // namespace saltbush::study

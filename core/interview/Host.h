// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Random.h"
#include "core/interview/EntityRow.h"

#include <QTimeZone>

#include <optional>

namespace saltbush::interview
{

/// What a live interview needs from above and may not know itself: implemented by study and consent
/// in a workspace, by the command line in `form fill`, by tests. Called on the session's thread.
class Host
{
public:
    virtual ~Host() = default;

    [[nodiscard]] virtual const Clock &clock() const = 0;
    [[nodiscard]] virtual Random &random() = 0;
    [[nodiscard]] virtual QTimeZone zone() const = 0;
    /// jr:preload="property": "deviceid", "username", "email", "phonenumber"; empty where not
    /// given.
    [[nodiscard]] virtual QString property(const QString &name) const = 0;
    /// odk:setgeopoint: "latitude longitude altitude accuracy"; empty where nobody may know. The
    /// program has no positions at all: where people are asked is nobody's business.
    [[nodiscard]] virtual QString position() { return {}; }
    /// jr://instance/last-saved: the submission that was finished last with this form; empty where
    /// nobody may look back. In a study nobody may: what one participant said is no default for the
    /// next.
    [[nodiscard]] virtual QByteArray lastSaved() { return {}; }
    /// What this device knows of a list of entities beyond its attachment; only of lists that the
    /// study has. Asked once for each list of an interview.
    [[nodiscard]] virtual std::vector<EntityRow> entities(const QString &list)
    {
        Q_UNUSED(list)
        return {};
    }
    /// consent('audio'): whether that scope is in force for this interview; nothing = not asked.
    [[nodiscard]] virtual std::optional<bool> consentScope(const QString &scope) const = 0;
};

} // namespace saltbush::interview

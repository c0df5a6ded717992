// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/form/AuditWishes.h"

#include <map>

namespace saltbush::interview
{

/// What meta/audit of a finished interview names.
inline const QString auditFileName = QStringLiteral("audit.csv");

/// One line of it.
struct AuditEvent
{
    QString event; ///< as ODK Collect names it: "question", "form save" …
    QString node;  ///< path, with the position of every repeat
    UtcTime start;
    std::optional<UtcTime> end;
    QString oldValue, newValue; ///< of the node, where the form tracks changes
    QString user, reason;
};

/// As ODK Collect names it, here and in paradata.
[[nodiscard]] inline QString backgroundAudioEvent(bool enabled)
{
    return enabled ? QStringLiteral("background audio enabled")
                   : QStringLiteral("background audio disabled");
}

/// Lines by their number: the order in which they began.
using AuditEvents = std::map<int, AuditEvent>;

/// Lines as the file: columns and quoting of ODK Collect, LF, UTF-8. Columns for locations stay
/// empty: the program has no positions.
[[nodiscard]] QByteArray auditCsv(const form::AuditWishes &wishes, const AuditEvents &events);

} // namespace saltbush::interview

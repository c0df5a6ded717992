// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/AuditEvent.h"

namespace saltbush::interview
{

namespace
{

/// RFC 4180: quoted where it has to be.
QString quoted(QString text)
{
    const bool isPlain = std::ranges::none_of(
        text, [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    return isPlain ? text : u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString milliseconds(const std::optional<UtcTime> &time)
{
    return time ? QString::number(time->time_since_epoch().count()) : QString();
}

QStringList header(const form::AuditWishes &wishes)
{
    QStringList columns{QStringLiteral("event"), QStringLiteral("node"), QStringLiteral("start"),
                        QStringLiteral("end")};
    if (wishes.locations)
        columns << QStringLiteral("latitude") << QStringLiteral("longitude")
                << QStringLiteral("accuracy");
    if (wishes.trackChanges)
        columns << QStringLiteral("old-value") << QStringLiteral("new-value");
    if (wishes.identifyUser)
        columns << QStringLiteral("user");
    if (wishes.reasonsOnEdit)
        columns << QStringLiteral("change-reason");
    return columns;
}

QStringList cells(const form::AuditWishes &wishes, const AuditEvent &event)
{
    QStringList cells{event.event, event.node, milliseconds(event.start), milliseconds(event.end)};
    if (wishes.locations)
        cells << QString() << QString() << QString();
    if (wishes.trackChanges)
        cells << event.oldValue << event.newValue;
    if (wishes.identifyUser)
        cells << event.user;
    if (wishes.reasonsOnEdit)
        cells << event.reason;
    return cells;
}

} // namespace

QByteArray auditCsv(const form::AuditWishes &wishes, const AuditEvents &events)
{
    QString csv = header(wishes).join(u',') + u'\n';
    for (const auto &[_, event] : events) {
        QStringList line = cells(wishes, event);
        std::ranges::transform(line, line.begin(), quoted);
        csv += line.join(u',') + u'\n';
    }
    return csv.toUtf8();
}

} // namespace saltbush::interview

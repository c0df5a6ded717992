// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AuditSummary.h"

#include "app/common/AuditWords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace saltbush::app
{

namespace
{

QJsonObject countsToJson(const consent::AuditReport::Counts &counts)
{
    return {{QStringLiteral("records"), counts.records},
            {QStringLiteral("devices"), counts.devices},
            {QStringLiteral("interviews"), counts.interviews},
            {QStringLiteral("consents"), counts.consents},
            {QStringLiteral("given"), counts.given},
            {QStringLiteral("declined"), counts.declined},
            {QStringLiteral("withdrawn"), counts.withdrawn},
            {QStringLiteral("quarantined"), counts.quarantined},
            {QStringLiteral("pending"), counts.pending},
            {QStringLiteral("notOpened"), counts.notOpened}};
}

QJsonObject findingToJson(const consent::Finding &finding)
{
    QJsonObject object{{QStringLiteral("check"), finding.check},
                       {QStringLiteral("code"), finding.code},
                       {QStringLiteral("facts"), QJsonArray::fromStringList(finding.facts)}};
    if (!finding.record.isNull())
        object.insert(QStringLiteral("record"), finding.record.toString());
    if (!finding.device.isNull())
        object.insert(QStringLiteral("device"), finding.device.toString());
    return object;
}

QString findingLine(const consent::Finding &finding)
{
    QStringList words{QCoreApplication::translate("Audit", "check %1").arg(finding.check),
                      finding.code};
    if (!finding.record.isNull())
        words << finding.record.toString();
    return (words + finding.facts).join(u' ') + QStringLiteral(": ") + meaningOf(finding);
}

} // namespace

Outcome auditOutcome(const consent::AuditReport &report)
{
    QJsonArray checks, findings;
    for (const int check : report.checksMade)
        checks.append(check);
    Outcome outcome;
    for (const consent::Finding &finding : report.findings) {
        findings.append(findingToJson(finding));
        outcome.lines << findingLine(finding);
    }
    const auto &counts = report.counts;
    outcome.result = {{QStringLiteral("checks"), checks},
                      {QStringLiteral("findings"), findings},
                      {QStringLiteral("counts"), countsToJson(counts)}};
    outcome.lines << QCoreApplication::translate(
                         "Audit",
                         "%1 records of %2 devices; %3 interviews, %4 consents (%6 sealed to "
                         "others), %5 findings")
                         .arg(counts.records)
                         .arg(counts.devices)
                         .arg(counts.interviews)
                         .arg(counts.consents)
                         .arg(report.findings.size())
                         .arg(counts.notOpened);
    outcome.exit = report.isClean() ? Exit::Fine : Exit::Finding;
    return outcome;
}

} // namespace saltbush::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/Codes.h"
#include "core/xlsform/QuestionRules.h"

namespace saltbush::xlsform
{

namespace
{

const QString priority = QStringLiteral("location-priority");
const QString interval = QStringLiteral("location-min-interval");
const QString age = QStringLiteral("location-max-age");

void applyLocation(Element &audit, const RuleContext &context)
{
    const Parameters &parameters = audit.parameters;
    const QStringList keys{priority, interval, age};
    qsizetype present = 0;
    for (const QString &key : keys)
        present += parameters.contains(key) ? 1 : 0;
    if (present == 0)
        return;
    if (present < keys.size()) {
        for (const QString &key : keys) {
            if (!parameters.contains(key))
                context.error(code::missingParameter, u"parameters", {key});
        }
        return;
    }
    context.acceptValue(parameters, priority,
                        {QStringLiteral("no-power"), QStringLiteral("low-power"),
                         QStringLiteral("balanced"), QStringLiteral("high-accuracy")});
    if (context.acceptWhole(parameters, interval) && context.acceptWhole(parameters, age)) {
        const qlonglong shortest = parameters.value(interval).toLongLong();
        const qlonglong oldest = parameters.value(age).toLongLong();
        if (shortest < 0)
            context.refuseValue(parameters, interval);
        if (oldest < 0 || oldest < shortest)
            context.refuseValue(parameters, age);
    }
    for (const QString &key : keys)
        audit.bind.set(QStringLiteral("odk:") + key, parameters.value(key));
}

} // namespace

void applyAuditRules(Element &audit, const RuleContext &context)
{
    const QStringList booleans{QStringLiteral("true"), QStringLiteral("false")};
    const std::pair<QString, QStringList> switches[] = {
        {QStringLiteral("track-changes"), booleans},
        {QStringLiteral("track-changes-reasons"), {QStringLiteral("on-form-edit")}},
        {QStringLiteral("identify-user"), booleans}};
    QStringList accepted{priority, interval, age};
    for (const auto &[key, values] : switches)
        accepted << key;
    context.accept(audit.parameters, accepted);
    for (const auto &[key, values] : switches) {
        if (audit.parameters.contains(key) && context.acceptValue(audit.parameters, key, values))
            audit.bind.set(QStringLiteral("odk:") + key, audit.parameters.value(key));
    }
    applyLocation(audit, context);
}

} // namespace saltbush::xlsform

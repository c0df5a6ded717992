// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/AuditWishes.h"

#include "core/form/FormBuilder.h"

namespace saltbush::form
{

namespace
{

/// By its local name: forms write orx:audit, meta:audit and audit.
ModelIndex childNamed(const FormDefinition &form, ModelIndex parent, QStringView name)
{
    for (const ModelIndex child : form.node(parent).children)
        if (form.names->at(form.node(child).name).local == name)
            return child;
    return noModel;
}

bool saysTrue(const QString &text) { return text.compare(u"true", Qt::CaseInsensitive) == 0; }

std::optional<std::chrono::seconds> secondsIn(const QString &text)
{
    bool isNumber = false;
    const int seconds = text.toInt(&isNumber);
    return isNumber && seconds >= 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
}

std::optional<AuditLocations> locationsIn(const QHash<QString, QString> &attributes)
{
    const QString priority = attributes.value(QStringLiteral("odk:location-priority"));
    const auto interval = secondsIn(attributes.value(QStringLiteral("odk:location-min-interval")));
    const auto age = secondsIn(attributes.value(QStringLiteral("odk:location-max-age")));
    if (priority.isEmpty() || !interval || !age)
        return std::nullopt;
    return AuditLocations{priority, *interval, *age};
}

} // namespace

std::optional<AuditWishes> auditWishesOf(const FormBuilder &builder)
{
    const FormDefinition &form = builder.form();
    const ModelIndex meta = form.nodes().empty() ? noModel : childNamed(form, 0, u"meta");
    const ModelIndex audit = meta == noModel ? noModel : childNamed(form, meta, u"audit");
    if (audit == noModel)
        return std::nullopt;
    const auto &attributes = form.node(audit).bind.extra;
    return AuditWishes{
        .node = audit,
        .trackChanges = saysTrue(attributes.value(QStringLiteral("odk:track-changes"))),
        .identifyUser = saysTrue(attributes.value(QStringLiteral("odk:identify-user"))),
        .reasonsOnEdit =
            attributes.value(QStringLiteral("odk:track-changes-reasons")) == u"on-form-edit",
        .locations = locationsIn(attributes)};
}

} // namespace saltbush::form

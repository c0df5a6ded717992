// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/GeoJsonInstance.h"

#include "core/form/FormDefinition.h"
#include "core/form/Limits.h"
#include "core/xpath/Value.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace saltbush::form
{

namespace
{

auto broken(const char *what) { return fail(Error{badInstance}.with(QString::fromLatin1(what))); }

QString scalarText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return xpath::numberToString(value.toDouble());
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toString();
}

Result<QString> pointText(const QJsonValue &coordinates)
{
    const QJsonArray pair = coordinates.toArray();
    if (pair.size() < 2 || !pair[0].isDouble() || !pair[1].isDouble())
        return broken("coordinates");
    return scalarText(pair[1]) + u' ' + scalarText(pair[0]) + QLatin1String(" 0 0");
}

Result<QString> lineText(const QJsonValue &coordinates)
{
    QStringList points;
    for (const QJsonValue each : coordinates.toArray()) {
        SALTBUSH_TRY_ASSIGN(const QString point, pointText(each));
        points << point;
    }
    return points.join(QStringLiteral("; "));
}

Result<QString> geometryText(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return QString(); // RFC 7946 §3.2: a feature that is nowhere
    const QJsonObject geometry = value.toObject();
    const QString type = geometry.value(u"type").toString();
    const QJsonValue coordinates = geometry.value(u"coordinates");
    if (type == u"Point")
        return pointText(coordinates);
    if (type == u"LineString")
        return lineText(coordinates);
    if (type == u"Polygon")
        return lineText(coordinates.toArray().first());
    return broken("geometry");
}

Result<void> appendFeature(const QJsonValue &value, xpath::Tree &tree, xpath::NodeId root)
{
    const QJsonObject feature = value.toObject();
    if (feature.value(u"type").toString() != u"Feature")
        return broken("feature");
    SALTBUSH_TRY_ASSIGN(const QString geometry, geometryText(feature.value(u"geometry")));
    xpath::Names &names = *tree.names();
    const xpath::NodeId item = tree.appendElement(root, names.intern(QStringLiteral("item")));
    const auto append = [&](const QString &name, const QString &text) {
        tree.setValue(tree.appendElement(item, names.intern(name)), text);
    };
    append(QStringLiteral("geometry"), geometry);
    const QJsonObject properties = feature.value(u"properties").toObject();
    if (std::size_t(properties.size()) > limits::maxColumns)
        return fail(tooLarge);
    const bool hasId = feature.contains(u"id");
    if (hasId)
        append(QStringLiteral("id"), scalarText(feature.value(u"id")));
    for (auto each = properties.begin(); each != properties.end(); ++each) {
        if (each.key() != u"geometry" && !(hasId && each.key() == u"id"))
            append(each.key(), scalarText(each.value()));
    }
    return ok();
}

} // namespace

Result<xpath::Tree> readGeoJsonInstance(const QByteArray &json,
                                        const std::shared_ptr<xpath::Names> &names)
{
    if (json.size() > limits::maxJsonBytes)
        return fail(tooLarge);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return broken("json");
    const QJsonObject collection = document.object();
    if (collection.value(u"type").toString() != u"FeatureCollection")
        return broken("type");
    if (!collection.value(u"features").isArray())
        return broken("features");
    xpath::Tree tree(names);
    const xpath::NodeId root =
        tree.appendElement(tree.document(), names->intern(QStringLiteral("root")));
    for (const QJsonValue feature : collection.value(u"features").toArray()) {
        if (tree.size() > limits::maxNodes)
            return fail(tooLarge);
        SALTBUSH_TRY(appendFeature(feature, tree, root));
    }
    return tree;
}

} // namespace saltbush::form

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/Metadata.h"

#include "core/interview/AuditEvent.h"

#include <QDateTime>
#include <QUuid>

namespace saltbush::interview
{

using form::ModelIndex;
using xpath::NodeId;
using xpath::noNode;

namespace
{

/// jr:preload="property", as ODK Collect answers it: however its name is written, and with a scheme
/// where the form asks for a URI ("uri:username" → "username:mina"). What no program knows any more
/// (simserial, subscriberid) is empty.
QString propertyOf(const Host &host, const QString &asked)
{
    static const QHash<QString, QString> schemes{
        {QStringLiteral("username"), QStringLiteral("username:")},
        {QStringLiteral("phonenumber"), QStringLiteral("tel:")},
        {QStringLiteral("email"), QStringLiteral("mailto:")}};
    const QString name = asked.trimmed().toLower();
    if (!name.startsWith(u"uri:"))
        return host.property(name);
    const QString plain = name.mid(4);
    const QString value = host.property(plain);
    return value.isEmpty() ? QString() : schemes.value(plain) + value;
}

/// What a preload asks for at the start; nullopt where it has nothing to say then.
std::optional<QString> preloaded(World &world, const form::Preload &wish)
{
    const UtcTime now = world.host.clock().now();
    if (wish.kind == QLatin1String("uid"))
        return newInstanceId(world.host.random());
    if (wish.kind == QLatin1String("property"))
        return propertyOf(world.host, wish.parameter);
    if (wish.kind == QLatin1String("timestamp") && wish.parameter == QLatin1String("start"))
        return toInstanceTime(now, world.host.zone());
    if (wish.kind == QLatin1String("date") && wish.parameter == QLatin1String("today"))
        return toInstanceTime(now, world.host.zone()).left(10);
    return std::nullopt;
}

NodeId childWithLocalName(const xpath::Tree &tree, NodeId parent, const QString &name)
{
    for (NodeId child = tree.firstChild(parent); child != noNode; child = tree.next(child)) {
        if (tree.kind(child) == xpath::NodeKind::Element
            && tree.names()->at(tree.name(child)).local == name)
            return child;
    }
    return noNode;
}

} // namespace

void deprecateInstanceId(xpath::Tree &tree, Random &random)
{
    const NodeId meta = childWithLocalName(tree, tree.root(), QStringLiteral("meta"));
    const NodeId id = metaNode(tree, QStringLiteral("instanceID"));
    if (id == noNode)
        return;
    NodeId deprecated = childWithLocalName(tree, meta, QStringLiteral("deprecatedID"));
    if (deprecated == noNode) {
        const xpath::Names::Name like = tree.names()->at(tree.name(id));
        deprecated = tree.appendElement(
            meta, tree.ownName(QStringLiteral("deprecatedID"), like.uri, like.prefix));
    }
    tree.setValue(deprecated, tree.value(id));
    tree.setValue(id, newInstanceId(random));
}

QString newInstanceId(Random &random)
{
    std::array<std::byte, 16> bytes;
    random.fill(bytes);
    bytes[6] = (bytes[6] & std::byte{0x0f}) | std::byte{0x40};
    bytes[8] = (bytes[8] & std::byte{0x3f}) | std::byte{0x80};
    const QUuid id = QUuid::fromRfc4122(
        QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())));
    return QStringLiteral("uuid:") + id.toString(QUuid::WithoutBraces);
}

QString toInstanceTime(UtcTime time, const QTimeZone &zone)
{
    const QDateTime local =
        QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::utc())
            .toTimeZone(zone);
    const int minutes = local.offsetFromUtc() / 60;
    return local.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz"))
        + QStringLiteral("%1%2:%3")
              .arg(QChar(minutes < 0 ? u'-' : u'+'))
              .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
              .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
}

NodeId metaNode(const xpath::Tree &tree, const QString &name)
{
    const NodeId meta = childWithLocalName(tree, tree.root(), QStringLiteral("meta"));
    return meta == noNode ? noNode : childWithLocalName(tree, meta, name);
}

NodeId metaNode(const World &world, const QString &name)
{
    return metaNode(world.instance.tree(), name);
}

void addMissingInstanceId(xpath::Tree &tree)
{
    const auto name = [&tree](const QString &local, const xpath::Names::Name &like) {
        return tree.ownName(local, like.uri, like.prefix);
    };
    const xpath::Names::Name openRosa{
        QStringLiteral("http://openrosa.org/xforms"), {}, QStringLiteral("orx")};
    NodeId meta = childWithLocalName(tree, tree.root(), QStringLiteral("meta"));
    if (meta == noNode)
        meta = tree.appendElement(tree.root(), name(QStringLiteral("meta"), openRosa));
    if (childWithLocalName(tree, meta, QStringLiteral("instanceID")) == noNode) {
        const xpath::Names::Name like = tree.names()->at(tree.name(meta));
        tree.appendElement(meta, name(QStringLiteral("instanceID"), like));
    }
}

void preload(World &world)
{
    for (ModelIndex model = 0; model < world.form->nodes().size(); ++model) {
        const form::Bind &bind = world.form->node(model).bind;
        if (!bind.preload)
            continue;
        for (const NodeId node : world.instance.all(model)) {
            if (const auto value = preloaded(world, *bind.preload))
                world.instance.store(node, *value);
        }
    }
    const NodeId id = metaNode(world, QStringLiteral("instanceID"));
    if (id == noNode || !world.instance.stored(id).isEmpty())
        return;
    const ModelIndex model = world.instance.at(id).model;
    if (model == form::noModel || !world.form->node(model).bind.calculate)
        world.instance.store(id, newInstanceId(world.host.random()));
}

std::vector<NodeId> preloadEnd(World &world)
{
    std::vector<NodeId> changed;
    if (world.form->audit) {
        for (const NodeId node : world.instance.all(world.form->audit->node)) {
            if (world.instance.store(node, auditFileName))
                changed.push_back(node);
        }
    }
    const QString now = toInstanceTime(world.host.clock().now(), world.host.zone());
    for (ModelIndex model = 0; model < world.form->nodes().size(); ++model) {
        const auto &wish = world.form->node(model).bind.preload;
        if (!wish || wish->kind != QLatin1String("timestamp")
            || wish->parameter != QLatin1String("end"))
            continue;
        for (const NodeId node : world.instance.all(model)) {
            if (world.instance.store(node, now))
                changed.push_back(node);
        }
    }
    return changed;
}

} // namespace saltbush::interview

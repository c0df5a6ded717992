// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/ByteFields.h"
#include "core/study/JsonFields.h"
#include "core/study/Package.h"

namespace saltbush::study
{

namespace
{

constexpr int packageFormat = 1;
constexpr qint64 largestNumber = qint64(1) << 53;

template <typename IdType>
IdType readId(JsonFields &fields, const char *key)
{
    const auto id = IdType::fromString(fields.text(key));
    if (!id)
        fields.wrong(key);
    return id.value_or(IdType{});
}

UtcTime readTime(JsonFields &fields, const char *key)
{
    const auto time = fromIso(fields.text(key));
    if (!time)
        fields.wrong(key);
    return time.value_or(UtcTime{});
}

Role readRole(JsonFields &fields, const char *key)
{
    const auto role = roleNamed(fields.text(key));
    if (!role)
        fields.wrong(key);
    return role.value_or(Role::Researcher);
}

QByteArray readBase64(JsonFields &fields, const char *key)
{
    return QByteArray::fromBase64(fields.text(key).toLatin1());
}

QString base64(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

template <typename Items, typename Write>
QJsonArray toArray(const Items &items, Write write)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(write(item));
    return array;
}

QJsonObject writeDevice(const Device &device)
{
    QJsonObject object{{QStringLiteral("id"), device.id.toString()},
                       {QStringLiteral("staff"), device.staff.toString()},
                       {QStringLiteral("verifyKey"), device.verifyKey.toString()},
                       {QStringLiteral("boxKey"), device.boxKey.toString()},
                       {QStringLiteral("epoch"), qint64(device.enrolledEpoch)}};
    if (const auto &revoked = device.revocation)
        object.insert(
            QStringLiteral("revoked"),
            QJsonObject{{QStringLiteral("at"), toIsoUtc(revoked->at)},
                        {QStringLiteral("sequence"), qint64(revoked->lastTrustedSequence)},
                        {QStringLiteral("stub"), revoked->lastTrustedStub.toString()}});
    return object;
}

Result<void> readDevice(JsonFields &fields, Package &package)
{
    Device device{readId<DeviceId>(fields, "id"),
                  readId<StaffId>(fields, "staff"),
                  readId<crypto::VerifyKey>(fields, "verifyKey"),
                  readId<crypto::BoxPublicKey>(fields, "boxKey"),
                  quint32(fields.integer("epoch", 1, 1 << 30)),
                  std::nullopt};
    fields.object("revoked", [&device](JsonFields &revoked) {
        device.revocation = Revocation{readTime(revoked, "at"),
                                       quint64(revoked.integer("sequence", 0, largestNumber)),
                                       readId<crypto::Hash256>(revoked, "stub")};
        return revoked.done();
    });
    package.devices.push_back(std::move(device));
    return fields.done();
}

QJsonObject writeEpoch(const Epoch &epoch)
{
    return {{QStringLiteral("number"), qint64(epoch.number)},
            {QStringLiteral("roles"), toArray(epoch.roles, [](const EpochRole &role) {
                 return QJsonObject{{QStringLiteral("role"), nameOf(role.role)},
                                    {QStringLiteral("id"), role.id.toString()},
                                    {QStringLiteral("key"), role.key.toString()}};
             })}};
}

Result<void> readEpoch(JsonFields &fields, Package &package)
{
    Epoch epoch;
    epoch.number = quint32(fields.integer("number", 1, 1 << 30));
    fields.objects("roles", [&epoch](JsonFields &role) {
        epoch.roles.push_back({readRole(role, "role"), readId<record::RoleKeyId>(role, "id"),
                               readId<crypto::BoxPublicKey>(role, "key")});
        return role.done();
    });
    if (!package.epochs.empty() && package.epochs.back().number > epoch.number)
        fields.wrong("number");
    package.epochs.push_back(std::move(epoch));
    return fields.done();
}

QJsonObject writePart(const Part &part)
{
    return {{QStringLiteral("type"), part.type},
            {QStringLiteral("name"), part.name},
            {QStringLiteral("size"), qint64(part.bytes.size())},
            {QStringLiteral("hash"), part.hash().toString()}};
}

QJsonObject head(const Package &package)
{
    return {
        {QStringLiteral("format"), packageFormat},
        {QStringLiteral("study"), package.study.toString()},
        {QStringLiteral("version"), qint64(package.version)},
        {QStringLiteral("issued"), toIsoUtc(package.issued)},
        {QStringLiteral("bestBefore"), toIsoUtc(package.bestBefore)},
        {QStringLiteral("previous"),
         toArray(package.previous, [](const crypto::Hash256 &hash) { return hash.toString(); })},
        {QStringLiteral("config"), package.config.toJson()},
        {QStringLiteral("staff"),
         toArray(package.staff,
                 [](const StaffMember &member) {
                     return QJsonObject{{QStringLiteral("id"), member.id.toString()},
                                        {QStringLiteral("nickname"), member.nickname},
                                        {QStringLiteral("role"), nameOf(member.role)}};
                 })},
        {QStringLiteral("devices"), toArray(package.devices, writeDevice)},
        {QStringLiteral("epochs"), toArray(package.epochs, writeEpoch)},
        {QStringLiteral("grants"),
         toArray(package.grants,
                 [](const Grant &grant) {
                     return QJsonObject{{QStringLiteral("epoch"), qint64(grant.epoch)},
                                        {QStringLiteral("role"), nameOf(grant.role)},
                                        {QStringLiteral("holder"), grant.holder.toString()},
                                        {QStringLiteral("sealed"), base64(grant.sealed)}};
                 })},
        {QStringLiteral("packageKeys"),
         toArray(package.packageKeyGrants,
                 [](const PackageKeyGrant &grant) {
                     return QJsonObject{{QStringLiteral("holder"), grant.holder.toString()},
                                        {QStringLiteral("sealed"), base64(grant.sealed)}};
                 })},
        {QStringLiteral("tombstones"),
         toArray(package.tombstones, [](RecordId id) { return id.toString(); })},
        {QStringLiteral("forms"),
         toArray(package.forms,
                 [](const PackagedForm &form) {
                     return QJsonObject{{QStringLiteral("id"), form.id},
                                        {QStringLiteral("version"), form.version},
                                        {QStringLiteral("title"), form.title},
                                        {QStringLiteral("hash"), form.hash.toString()}};
                 })},
        {QStringLiteral("parts"), toArray(package.parts, writePart)},
    };
}

void readPeople(JsonFields &fields, Package &package)
{
    fields.objects("staff", [&package](JsonFields &member) {
        package.staff.push_back(
            {readId<StaffId>(member, "id"), member.text("nickname"), readRole(member, "role")});
        return member.done();
    });
    fields.objects("devices",
                   [&package](JsonFields &device) { return readDevice(device, package); });
    fields.objects("epochs", [&package](JsonFields &epoch) { return readEpoch(epoch, package); });
    fields.objects("grants", [&package](JsonFields &grant) {
        package.grants.push_back({quint32(grant.integer("epoch", 1, 1 << 30)),
                                  readRole(grant, "role"), readId<DeviceId>(grant, "holder"),
                                  readBase64(grant, "sealed")});
        return grant.done();
    });
    fields.objects("packageKeys", [&package](JsonFields &grant) {
        package.packageKeyGrants.push_back(
            {readId<DeviceId>(grant, "holder"), readBase64(grant, "sealed")});
        return grant.done();
    });
}

struct PartHead
{
    QString type, name;
    qint64 size = 0;
    crypto::Hash256 hash;
};

Result<std::vector<PartHead>> readHead(const QJsonObject &object, Package &package)
{
    if (object.value(QStringLiteral("format")).toInteger() > packageFormat)
        return fail(newerFormat);
    JsonFields fields(object, {});
    fields.integer("format", packageFormat, packageFormat);
    package.study = readId<StudyId>(fields, "study");
    package.version = quint64(fields.integer("version", 1, largestNumber));
    package.issued = readTime(fields, "issued");
    package.bestBefore = readTime(fields, "bestBefore");
    for (const QString &hash : fields.texts("previous"))
        package.previous.push_back(crypto::Hash256::fromString(hash).value_or(crypto::Hash256{}));
    SALTBUSH_TRY_ASSIGN(package.config, StudyConfig::fromJson(fields.raw("config").toObject()));
    readPeople(fields, package);
    for (const QString &id : fields.texts("tombstones"))
        package.tombstones.push_back(RecordId::fromString(id).value_or(RecordId{}));
    fields.objects("forms", [&package](JsonFields &form) {
        package.forms.push_back({form.text("id"), form.text("version"), form.text("title"),
                                 readId<crypto::Hash256>(form, "hash")});
        return form.done();
    });
    std::vector<PartHead> parts;
    fields.objects("parts", [&parts](JsonFields &part) {
        parts.push_back({part.text("type"), part.text("name"), part.integer("size"),
                         readId<crypto::Hash256>(part, "hash")});
        return part.done();
    });
    SALTBUSH_TRY(fields.done());
    return parts;
}

} // namespace

QByteArray Package::encode() const
{
    const QByteArray json = toCanonicalJson(head(*this));
    qsizetype size = 4 + json.size() + qsizetype(epochs.size()) * 32;
    for (const Part &part : parts)
        size += part.bytes.size();
    ByteWriter writer(size);
    writer.number(quint32(json.size())).add(json);
    for (const Epoch &epoch : epochs)
        writer.add(epoch.transportKey.view());
    for (const Part &part : parts)
        writer.add(part.bytes);
    return writer.take();
}

Result<Package> Package::decode(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    const QByteArray json = reader.take(reader.number<quint32>()).toByteArray();
    const auto object = parseJsonObject(json);
    if (!object)
        return fail(packageMalformed);
    Package package;
    const auto parts = readHead(*object, package);
    if (!parts)
        return fail(parts.error().code == newerFormat
                        ? parts.error()
                        : Error{packageMalformed, parts.error().place});
    for (Epoch &epoch : package.epochs)
        epoch.transportKey = crypto::SecureBytes::copyOf(reader.take(32));
    for (const PartHead &head : *parts) {
        Part part{head.type, head.name, reader.take(head.size).toByteArray()};
        if (part.hash() != head.hash)
            return fail(packageMalformed);
        package.parts.push_back(std::move(part));
    }
    if (!reader.isGood() || reader.remaining() != 0 || package.epochs.empty())
        return fail(packageMalformed);
    return package;
}

} // namespace saltbush::study

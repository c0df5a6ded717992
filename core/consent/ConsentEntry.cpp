// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/ConsentEntry.h"

#include "core/study/JsonFields.h"

#include <array>

namespace saltbush::consent
{

using study::JsonFields;

namespace
{

constexpr int entryFormat = 1;

constexpr std::array kinds{
    std::pair{EntryKind::Given, "given"},
    std::pair{EntryKind::Declined, "declined"},
    std::pair{EntryKind::Changed, "changed"},
    std::pair{EntryKind::Withdrawn, "withdrawn"},
    std::pair{EntryKind::ReConsented, "re-consented"},
    std::pair{EntryKind::CopyGiven, "copy-given"},
    std::pair{EntryKind::Corrected, "corrected"},
};

template <typename Value>
Value readHex(JsonFields &fields, const char *key)
{
    const auto value = Value::fromString(fields.text(key));
    if (!value)
        fields.wrong(key);
    return value.value_or(Value{});
}

QJsonArray writeAnswers(const std::vector<ComprehensionAnswer> &answers)
{
    QJsonArray array;
    for (const ComprehensionAnswer &answer : answers)
        array.append(QJsonObject{{QStringLiteral("question"), answer.question},
                                 {QStringLiteral("understood"), answer.understood}});
    return array;
}

void readKindModeTime(JsonFields &fields, ConsentEntry &entry)
{
    const auto kind = entryKindNamed(fields.text("kind"));
    const auto mode = modeNamed(fields.text("mode"));
    const auto time = fromIso(fields.text("time"));
    if (!kind)
        fields.wrong("kind");
    if (!mode)
        fields.wrong("mode");
    if (!time)
        fields.wrong("time");
    entry.kind = kind.value_or(EntryKind::Given);
    entry.mode = mode.value_or(Mode::Verbal);
    entry.time = time.value_or(UtcTime{});
}

} // namespace

QString nameOf(EntryKind kind)
{
    for (const auto &[value, name] : kinds)
        if (value == kind)
            return QLatin1String(name);
    return {};
}

std::optional<EntryKind> entryKindNamed(const QString &name)
{
    for (const auto &[value, known] : kinds)
        if (name == QLatin1String(known))
            return value;
    return std::nullopt;
}

bool grants(EntryKind kind)
{
    return kind == EntryKind::Given || kind == EntryKind::Changed || kind == EntryKind::ReConsented
        || kind == EntryKind::Corrected;
}

Commitment Commitment::to(ParticipantId participant, QByteArrayView salt)
{
    return {crypto::hash(salt.toByteArray() + participant.toByteArray())};
}

QByteArray ConsentEntry::encode() const
{
    QJsonObject object{
        {QStringLiteral("format"), entryFormat},
        {QStringLiteral("kind"), nameOf(kind)},
        {QStringLiteral("participant"), participant.value.toString()},
        {QStringLiteral("document"), document},
        {QStringLiteral("version"), version},
        {QStringLiteral("language"), language},
        {QStringLiteral("textHash"), textHash.toString()},
        {QStringLiteral("mode"), nameOf(mode)},
        {QStringLiteral("scopes"), study::toJson(scopes)},
        {QStringLiteral("eligible"), eligible},
        {QStringLiteral("capable"), capable},
        {QStringLiteral("interpreter"), interpreter},
        {QStringLiteral("comprehension"), writeAnswers(comprehension)},
        {QStringLiteral("reason"), reason},
        {QStringLiteral("staff"), staff.toString()},
        {QStringLiteral("device"), device.toString()},
        {QStringLiteral("time"), toIsoUtc(time)},
    };
    if (corrects)
        object.insert(QStringLiteral("corrects"), corrects->toString());
    return study::toCanonicalJson(object);
}

Result<ConsentEntry> ConsentEntry::decode(const QByteArray &bytes)
{
    const auto object = study::parseJsonObject(bytes);
    if (!object)
        return fail(entryMalformed);
    JsonFields fields(*object, {});
    ConsentEntry entry;
    fields.integer("format", entryFormat, entryFormat);
    readKindModeTime(fields, entry);
    entry.participant.value = readHex<crypto::Hash256>(fields, "participant");
    entry.document = fields.text("document");
    entry.version = int(fields.integer("version", 1, 1'000'000));
    entry.language = fields.text("language");
    entry.textHash = readHex<crypto::Hash256>(fields, "textHash");
    entry.scopes = fields.booleanMap("scopes");
    entry.eligible = fields.boolean("eligible");
    entry.capable = fields.boolean("capable");
    entry.interpreter = fields.text("interpreter");
    fields.objects("comprehension", [&entry](JsonFields &answer) {
        entry.comprehension.push_back({answer.text("question"), answer.boolean("understood")});
        return answer.done();
    });
    entry.reason = fields.text("reason");
    if (fields.has("corrects"))
        entry.corrects = readHex<RecordId>(fields, "corrects");
    entry.staff = readHex<StaffId>(fields, "staff");
    entry.device = readHex<DeviceId>(fields, "device");
    if (const auto done = fields.done(); !done)
        return fail(Error{entryMalformed, done.error().place});
    return entry;
}

} // namespace saltbush::consent

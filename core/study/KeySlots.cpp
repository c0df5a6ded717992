// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/KeySlots.h"

#include "core/crypto/Aead.h"
#include "core/crypto/Hash.h"
#include "core/study/JsonFields.h"

namespace saltbush::study
{

namespace
{

constexpr int slotsFormat = 1;
constexpr qint64 largestFile = 1 << 20;
constexpr int longestNickname = 64;
const QString checkKey = QStringLiteral("check");

QString fileIn(const QString &workspace) { return workspace + QStringLiteral("/workspace.json"); }

Error damaged() { return Error{workspaceDamaged}.with(QStringLiteral("workspace.json")); }

QByteArray boundTo(QByteArrayView purpose, const QString &nickname)
{
    return purpose.toByteArray() + '\0' + nickname.toUtf8();
}

QByteArray keyData(const QString &nickname) { return boundTo("saltbush slot key 1", nickname); }

QByteArray payloadData(const QString &nickname)
{
    return boundTo("saltbush slot payload 1", nickname);
}

QString toBase64(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

QByteArray base64(JsonFields &fields, const char *key)
{
    return QByteArray::fromBase64(fields.text(key).toLatin1());
}

QJsonObject toJson(const KeySlot &slot)
{
    return {{QStringLiteral("nickname"), slot.nickname},
            {QStringLiteral("kdf"),
             QJsonObject{{QStringLiteral("algorithm"), QStringLiteral("argon2id13")},
                         {QStringLiteral("opslimit"), qint64(slot.policy.opslimit)},
                         {QStringLiteral("memlimit"), qint64(slot.policy.memlimit)},
                         {QStringLiteral("salt"), toBase64(slot.salt)}}},
            {QStringLiteral("key"), toBase64(slot.wrapped)},
            {QStringLiteral("payload"), toBase64(slot.payload)}};
}

Result<void> readSlot(JsonFields &fields, std::vector<KeySlot> &slots)
{
    KeySlot slot;
    slot.nickname = fields.text("nickname");
    slot.wrapped = base64(fields, "key");
    slot.payload = base64(fields, "payload");
    fields.object("kdf", [&slot](JsonFields &kdf) {
        if (kdf.text("algorithm") != u"argon2id13")
            kdf.wrong("algorithm");
        slot.policy.opslimit = quint64(kdf.integer("opslimit"));
        slot.policy.memlimit = quint64(kdf.integer("memlimit"));
        slot.salt = base64(kdf, "salt");
        return kdf.done();
    });
    slots.push_back(std::move(slot));
    return fields.done();
}

/// Not a protection (whoever can write the file can write the sum): it tells a damaged file from a
/// wrong passphrase.
QString checkSum(QJsonObject object)
{
    object.remove(checkKey);
    return crypto::hash(toCanonicalJson(object)).toString();
}

Result<void> checkNickname(const QString &nickname)
{
    const bool printable = std::ranges::all_of(nickname, [](QChar c) { return c.isPrint(); });
    if (nickname.trimmed() != nickname || nickname.isEmpty() || !printable
        || nickname.size() > longestNickname)
        return fail(badNickname);
    return ok();
}

/// Wraps the slot key under a passphrase, with a new salt.
Result<void> wrap(KeySlot &slot, const SlotKey &key, const crypto::SecureBytes &passphrase)
{
    if (passphrase.isEmpty())
        return fail(emptyPassphrase);
    slot.policy = crypto::kdfPolicyForNewSlots();
    slot.salt = crypto::SecureBytes::random(crypto::kdfSaltSize).view().toByteArray();
    SALTBUSH_TRY_ASSIGN(const auto wrapping, crypto::deriveKey(passphrase, slot.salt, slot.policy));
    SALTBUSH_TRY_ASSIGN(slot.wrapped,
                        crypto::encrypt(wrapping, key.view(), keyData(slot.nickname)));
    return ok();
}

} // namespace

Result<KeySlots> KeySlots::load(Disk &disk, const QString &workspace)
{
    if (!disk.exists(fileIn(workspace)))
        return fail(notAWorkspace);
    SALTBUSH_TRY_ASSIGN(const QByteArray bytes, disk.read(fileIn(workspace), largestFile));
    const auto object = parseJsonObject(bytes);
    if (!object)
        return fail(damaged());
    if (object->value(QStringLiteral("format")).toInteger() > slotsFormat)
        return fail(newerFormat);
    if (object->value(checkKey).toString() != checkSum(*object))
        return fail(damaged());
    KeySlots result;
    JsonFields fields(*object, {});
    fields.integer("format", slotsFormat, slotsFormat);
    fields.text("check");
    fields.objects("slots", [&result](JsonFields &slot) { return readSlot(slot, result.m_slots); });
    if (!fields.done())
        return fail(damaged());
    return result;
}

Result<void> KeySlots::save(Disk &disk, const QString &workspace) const
{
    QJsonArray array;
    for (const KeySlot &slot : m_slots)
        array.append(toJson(slot));
    QJsonObject object{{QStringLiteral("format"), slotsFormat}, {QStringLiteral("slots"), array}};
    object.insert(checkKey, checkSum(object));
    return writeDurably(disk, fileIn(workspace), toCanonicalJson(object));
}

QStringList KeySlots::nicknames() const
{
    QStringList names;
    for (const KeySlot &slot : m_slots)
        names += slot.nickname;
    return names;
}

Result<SlotKey> KeySlots::add(const QString &nickname, const crypto::SecureBytes &passphrase,
                              const SlotSecrets &secrets)
{
    SALTBUSH_TRY(checkNickname(nickname));
    if (find(nickname))
        return fail(nicknameTaken);
    KeySlot slot;
    slot.nickname = nickname;
    SlotKey key = SlotKey::random(crypto::keySize);
    SALTBUSH_TRY(wrap(slot, key, passphrase));
    m_slots.push_back(std::move(slot));
    SALTBUSH_TRY(rewrite(nickname, key, secrets));
    return key;
}

Result<OpenedSlot> KeySlots::open(const QString &nickname,
                                  const crypto::SecureBytes &passphrase) const
{
    const auto slot = std::ranges::find(m_slots, nickname, &KeySlot::nickname);
    if (slot == m_slots.end())
        return fail(noSuchPerson);
    if (!crypto::kdfPolicyAcceptable(slot->policy))
        return fail(slotRefused);
    SALTBUSH_TRY_ASSIGN(const auto wrapping,
                        crypto::deriveKey(passphrase, slot->salt, slot->policy));
    auto key = crypto::decrypt(wrapping, slot->wrapped, keyData(nickname));
    if (!key)
        return fail(wrongPassphrase);
    const auto payload = crypto::decrypt(*key, slot->payload, payloadData(nickname));
    if (!payload)
        return fail(damaged());
    SALTBUSH_TRY_ASSIGN(auto secrets, SlotSecrets::decode(*payload));
    return OpenedSlot{std::move(*key), std::move(secrets)};
}

Result<void> KeySlots::rewrite(const QString &nickname, const SlotKey &key,
                               const SlotSecrets &secrets)
{
    KeySlot *slot = find(nickname);
    if (!slot)
        return fail(noSuchPerson);
    SALTBUSH_TRY_ASSIGN(slot->payload,
                        crypto::encrypt(key, secrets.encode().view(), payloadData(nickname)));
    return ok();
}

Result<void> KeySlots::changePassphrase(const QString &nickname, const SlotKey &key,
                                        const crypto::SecureBytes &newPassphrase)
{
    KeySlot *slot = find(nickname);
    if (!slot)
        return fail(noSuchPerson);
    return wrap(*slot, key, newPassphrase);
}

KeySlot *KeySlots::find(const QString &nickname)
{
    const auto found = std::ranges::find(m_slots, nickname, &KeySlot::nickname);
    return found == m_slots.end() ? nullptr : &*found;
}

} // namespace saltbush::study

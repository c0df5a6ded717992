// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Receipt.h"

#include "core/study/CanonicalJson.h"

#include <QJsonArray>

namespace saltbush::sync
{

namespace
{

constexpr int receiptFormat = 1;

std::optional<HeldRecord> readHeld(const QJsonObject &object)
{
    const auto record = RecordId::fromString(object[QStringLiteral("record")].toString());
    const auto stub = crypto::Hash256::fromString(object[QStringLiteral("stub")].toString());
    if (!record || !stub)
        return std::nullopt;
    return HeldRecord{*record, *stub};
}

} // namespace

QByteArray Receipt::encode() const
{
    QJsonArray list;
    for (const HeldRecord &held : records)
        list.append(QJsonObject{{QStringLiteral("record"), held.record.toString()},
                                {QStringLiteral("stub"), held.stub.toString()}});
    return study::toCanonicalJson(QJsonObject{{QStringLiteral("format"), receiptFormat},
                                              {QStringLiteral("place"), QStringLiteral("database")},
                                              {QStringLiteral("records"), list}});
}

Result<Receipt> Receipt::decode(const QByteArray &bytes)
{
    const auto object = study::parseJsonObject(bytes);
    if (!object || object->value(QStringLiteral("format")).toInt() != receiptFormat
        || !object->value(QStringLiteral("records")).isArray())
        return fail(receiptMalformed);
    Receipt receipt;
    for (const QJsonValue &value : object->value(QStringLiteral("records")).toArray()) {
        const auto held = readHeld(value.toObject());
        if (!held)
            return fail(receiptMalformed);
        receipt.records.push_back(*held);
    }
    return receipt;
}

} // namespace saltbush::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/CanonicalJson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace saltbush::study
{

namespace
{

void write(const QString &text, QByteArray &out)
{
    out += '"';
    for (const char byte : text.toUtf8()) {
        switch (byte) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (quint8(byte) < 0x20)
                out += "\\u00" + QByteArray(1, byte).toHex();
            else
                out += byte;
        }
    }
    out += '"';
}

void write(const QJsonValue &value, QByteArray &out);

void write(const QJsonObject &object, QByteArray &out)
{
    QStringList keys = object.keys();
    std::ranges::sort(keys); // QString compares UTF-16 code units, as RFC 8785 asks
    char separator = '{';
    for (const QString &key : keys) {
        out += separator;
        write(key, out);
        out += ':';
        write(object.value(key), out);
        separator = ',';
    }
    out += keys.isEmpty() ? "{}" : "}";
}

void write(const QJsonArray &array, QByteArray &out)
{
    char separator = '[';
    for (const auto &value : array) {
        out += separator;
        write(value, out);
        separator = ',';
    }
    out += array.isEmpty() ? "[]" : "]";
}

void write(const QJsonValue &value, QByteArray &out)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return write(value.toObject(), out);
    case QJsonValue::Array:
        return write(value.toArray(), out);
    case QJsonValue::String:
        return write(value.toString(), out);
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return;
    case QJsonValue::Double:
        out += QByteArray::number(value.toInteger());
        return;
    default:
        out += "null";
    }
}

Error malformedAt(int line)
{
    Place place;
    place.row = line;
    return Error{jsonMalformed, place};
}

} // namespace

QByteArray toCanonicalJson(const QJsonValue &value)
{
    QByteArray out;
    write(value, out);
    return out;
}

Result<QJsonObject> parseJsonObject(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = 1 + bytes.left(error.offset).count('\n');
        return fail(malformedAt(int(line)));
    }
    if (!document.isObject())
        return fail(malformedAt(1));
    return document.object();
}

} // namespace saltbush::study

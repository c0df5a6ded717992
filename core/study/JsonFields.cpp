// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/JsonFields.h"

#include <cmath>

namespace saltbush::study
{

JsonFields::JsonFields(QJsonObject object, QString path)
    : m_object(std::move(object))
    , m_path(std::move(path))
{
}

bool JsonFields::has(const char *key) const { return m_object.contains(QString::fromUtf8(key)); }

QString JsonFields::text(const char *key)
{
    if (!has(key))
        note(jsonMissingKey, pathOf(QString::fromUtf8(key)));
    return text(key, {});
}

QString JsonFields::text(const char *key, const QString &otherwise)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return otherwise;
    if (!value.isString())
        wrong(key);
    return value.toString();
}

bool JsonFields::boolean(const char *key)
{
    if (!has(key))
        note(jsonMissingKey, pathOf(QString::fromUtf8(key)));
    return boolean(key, false);
}

bool JsonFields::boolean(const char *key, bool otherwise)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return otherwise;
    if (!value.isBool())
        wrong(key);
    return value.toBool();
}

qint64 JsonFields::integer(const char *key, qint64 least, qint64 most)
{
    if (!has(key))
        note(jsonMissingKey, pathOf(QString::fromUtf8(key)));
    return integer(key, least, most, least);
}

qint64 JsonFields::integer(const char *key, qint64 least, qint64 most, qint64 otherwise)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return otherwise;
    const double number = value.toDouble(std::nan(""));
    const bool fits = value.isDouble() && number == std::floor(number) && number >= double(least)
        && number <= double(most);
    if (!fits) {
        wrong(key);
        return otherwise;
    }
    return value.toInteger();
}

QStringList JsonFields::texts(const char *key)
{
    QStringList result;
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isArray())
        wrong(key);
    for (const auto item : value.toArray()) {
        if (!item.isString())
            wrong(key);
        result += item.toString();
    }
    return result;
}

std::map<QString, QString> JsonFields::textMap(const char *key)
{
    std::map<QString, QString> result;
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isObject())
        wrong(key);
    const QJsonObject object = value.toObject();
    for (auto item = object.begin(); item != object.end(); ++item) {
        if (!item.value().isString())
            note(jsonWrongValue, pathOf(QString::fromUtf8(key)) + u'.' + item.key());
        result.emplace(item.key(), item.value().toString());
    }
    return result;
}

std::map<QString, bool> JsonFields::booleanMap(const char *key)
{
    std::map<QString, bool> result;
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isObject())
        wrong(key);
    const QJsonObject object = value.toObject();
    for (auto item = object.begin(); item != object.end(); ++item) {
        if (!item.value().isBool())
            note(jsonWrongValue, pathOf(QString::fromUtf8(key)) + u'.' + item.key());
        result.emplace(item.key(), item.value().toBool());
    }
    return result;
}

void JsonFields::objects(const char *key, const std::function<Result<void>(JsonFields &)> &read)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isArray())
        wrong(key);
    int index = 0;
    for (const auto item : value.toArray()) {
        const QString path = pathOf(QString::fromUtf8(key)) + QStringLiteral("[%1]").arg(index++);
        if (!item.isObject())
            note(jsonWrongValue, path);
        JsonFields fields(item.toObject(), path);
        adopt(read(fields));
        adopt(fields.done());
    }
}

void JsonFields::object(const char *key, const std::function<Result<void>(JsonFields &)> &read)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    if (!value.isObject())
        wrong(key);
    JsonFields fields(value.toObject(), pathOf(QString::fromUtf8(key)));
    adopt(read(fields));
    adopt(fields.done());
}

QJsonValue JsonFields::raw(const char *key) { return take(key); }

void JsonFields::wrong(const char *key) { note(jsonWrongValue, pathOf(QString::fromUtf8(key))); }

Result<void> JsonFields::done()
{
    for (const QString &key : m_object.keys())
        if (!m_asked.contains(key))
            note(jsonUnknownKey, pathOf(key));
    if (m_error)
        return fail(*m_error);
    return ok();
}

QJsonValue JsonFields::take(const char *key)
{
    m_asked.insert(QString::fromUtf8(key));
    return m_object.value(QString::fromUtf8(key));
}

void JsonFields::note(ErrorCode code, const QString &where)
{
    if (m_error)
        return;
    Place place;
    place.node = where;
    m_error = Error{code, place};
}

QString JsonFields::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void JsonFields::adopt(Result<void> result)
{
    if (!result && !m_error)
        m_error = result.error();
}

QJsonObject toJson(const std::map<QString, QString> &texts)
{
    QJsonObject object;
    for (const auto &[key, text] : texts)
        object.insert(key, text);
    return object;
}

QJsonObject toJson(const std::map<QString, bool> &booleans)
{
    QJsonObject object;
    for (const auto &[key, value] : booleans)
        object.insert(key, value);
    return object;
}

QString toColumn(const std::map<QString, bool> &booleans)
{
    return QString::fromUtf8(toCanonicalJson(toJson(booleans)));
}

std::map<QString, bool> fromColumn(const QString &text)
{
    std::map<QString, bool> booleans;
    const QJsonObject object = parseJsonObject(text.toUtf8()).value_or(QJsonObject());
    for (auto item = object.begin(); item != object.end(); ++item)
        booleans.emplace(item.key(), item.value().toBool());
    return booleans;
}

} // namespace saltbush::study

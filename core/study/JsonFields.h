// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/CanonicalJson.h"

#include <QJsonArray>
#include <QSet>

#include <functional>
#include <limits>
#include <map>

namespace saltbush::study
{

/// Reads the keys of one JSON object strictly, remembering the first thing that is wrong: a missing
/// key, a value of another kind, and, in done(), a key that nobody asked for. Values read after
/// a fault are empty.
///
///     JsonFields fields(object, "sites[0]");
///     site.prefix = fields.text("prefix");
///     SALTBUSH_TRY(fields.done());
class JsonFields
{
public:
    JsonFields(QJsonObject object, QString path);

    [[nodiscard]] bool has(const char *key) const;
    QString text(const char *key);
    QString text(const char *key, const QString &otherwise);
    bool boolean(const char *key);
    bool boolean(const char *key, bool otherwise);
    qint64 integer(const char *key, qint64 least = 0, qint64 most = qint64(1) << 53);
    qint64 integer(const char *key, qint64 least, qint64 most, qint64 otherwise);
    QStringList texts(const char *key);
    /// {"en": "…", "th": "…"}; empty where the key is missing.
    std::map<QString, QString> textMap(const char *key);
    /// Empty where the key is missing.
    std::map<QString, bool> booleanMap(const char *key);
    /// Calls `read` with the fields of every object of an array; a missing array is empty.
    void objects(const char *key, const std::function<Result<void>(JsonFields &)> &read);
    /// Calls `read` if the object is there.
    void object(const char *key, const std::function<Result<void>(JsonFields &)> &read);
    /// The value as it is, asked for and so not unknown.
    QJsonValue raw(const char *key);

    /// To be called for a value that is of the right kind and yet wrong.
    void wrong(const char *key);
    [[nodiscard]] Result<void> done();

private:
    QJsonValue take(const char *key);
    void note(ErrorCode code, const QString &where);
    [[nodiscard]] QString pathOf(const QString &key) const;
    void adopt(Result<void> result);

    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_asked;
    std::optional<Error> m_error;
};

/// {"en": "…"} back.
[[nodiscard]] QJsonObject toJson(const std::map<QString, QString> &texts);
[[nodiscard]] QJsonObject toJson(const std::map<QString, bool> &booleans);
/// {"audio": true} as it is kept in a column of a table, and back.
[[nodiscard]] QString toColumn(const std::map<QString, bool> &booleans);
[[nodiscard]] std::map<QString, bool> fromColumn(const QString &text);

} // namespace saltbush::study

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace saltbush::xlsform
{

/// What a row says under one name: a text, or parts by name, as "label" and "label::English (en)",
/// "bind::relevant", "media::image::Thai (th)" do. Parts keep the order in which they came: it
/// decides the order of the XForm. Knows the column it came from (0: it was generated).
class Value
{
public:
    struct Part;

    // Defined below, where a Part, which holds a Value, is known whole.
    Value();
    Value(QString text, int column = 0);
    Value(const Value &other);
    Value(Value &&other) noexcept;
    Value &operator=(const Value &other);
    Value &operator=(Value &&other) noexcept;
    ~Value();

    [[nodiscard]] bool isEmpty() const;
    /// Has a text of its own, no parts.
    [[nodiscard]] bool isText() const;
    [[nodiscard]] bool hasParts() const;
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] int column() const;
    [[nodiscard]] const std::vector<Part> &parts() const { return m_parts; }

    [[nodiscard]] const Value *find(QStringView name) const;
    [[nodiscard]] bool contains(QStringView name) const { return find(name) != nullptr; }
    /// Text of a part; empty where there is none.
    [[nodiscard]] QString textOf(QStringView name) const;
    /// Column of a part, or of the nearest thing that has one.
    [[nodiscard]] int columnOf(QStringView name) const;

    /// The part of that name, made where there is none.
    Value &part(const QString &name);
    void set(const QString &name, Value value) { part(name) = std::move(value); }
    void remove(QStringView name);

    /// Puts a text at a path of names below this value. A text without a language that meets
    /// texts by language becomes that of `defaultLanguage`, unless there is one.
    void merge(const QStringList &path, const Value &text, const QString &defaultLanguage,
               qsizetype from = 0);
    /// Takes over all parts of another value, replacing those of the same name.
    void update(const Value &other);

private:
    QString m_text;
    std::vector<Part> m_parts;
    int m_column = 0;
};

struct Value::Part
{
    QString name;
    Value value;
};

inline Value::Value() = default;
inline Value::Value(QString text, int column) : m_text(std::move(text)), m_column(column) { }
inline Value::Value(const Value &other) = default;
inline Value::Value(Value &&other) noexcept = default;
inline Value &Value::operator=(const Value &other) = default;
inline Value &Value::operator=(Value &&other) noexcept = default;
inline Value::~Value() = default;

inline bool Value::isEmpty() const { return m_text.isEmpty() && m_parts.empty(); }
inline bool Value::isText() const { return m_parts.empty() && !m_text.isEmpty(); }
inline bool Value::hasParts() const { return !m_parts.empty(); }

} // namespace saltbush::xlsform

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

    Value() = default;
    Value(QString text, int column = 0) : m_text(std::move(text)), m_column(column) { }

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty() && m_parts.empty(); }
    /// Has a text of its own, no parts.
    [[nodiscard]] bool isText() const { return m_parts.empty() && !m_text.isEmpty(); }
    [[nodiscard]] bool hasParts() const { return !m_parts.empty(); }
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

} // namespace saltbush::xlsform

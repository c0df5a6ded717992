// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xpath/Tree.h"

#include <QTimeZone>

#include <variant>
#include <vector>

namespace saltbush::xpath
{

/// A node together with the tree it stands in.
struct NodeRef
{
    const Tree *tree = nullptr;
    NodeId id = noNode;

    [[nodiscard]] explicit operator bool() const { return tree != nullptr && id != noNode; }
    [[nodiscard]] QString stringValue() const { return tree->stringValue(id); }
    friend bool operator==(const NodeRef &, const NodeRef &) = default;
};

/// Nodes in document order, without duplicates.
using NodeSet = std::vector<NodeRef>;

/// What an expression gives (XPath 1.0 §1): boolean, number, string or node-set. Dates are strings
/// in ISO 8601, as ODK XForms treat them; functions and comparisons turn them into days since 1970.
class Value
{
public:
    Value() : m_value(QString()) { }
    Value(bool value) : m_value(value) { }
    Value(double value) : m_value(value) { }
    Value(QString value) : m_value(std::move(value)) { }
    Value(NodeSet value) : m_value(std::move(value)) { }
    Value(const char *) = delete;
    Value(int) = delete;

    [[nodiscard]] bool isBoolean() const { return std::holds_alternative<bool>(m_value); }
    [[nodiscard]] bool isNumber() const { return std::holds_alternative<double>(m_value); }
    [[nodiscard]] bool isString() const { return std::holds_alternative<QString>(m_value); }
    [[nodiscard]] bool isNodeSet() const { return std::holds_alternative<NodeSet>(m_value); }

    [[nodiscard]] bool toBoolean() const;
    /// Text with a time and an offset becomes days in that zone.
    [[nodiscard]] double toNumber(const QTimeZone &zone = QTimeZone::utc()) const;
    [[nodiscard]] QString toString() const;
    /// Empty unless isNodeSet().
    [[nodiscard]] const NodeSet &nodes() const;
    /// Empty unless isString().
    [[nodiscard]] const QString &text() const;

private:
    std::variant<bool, double, QString, NodeSet> m_value;
};

/// A number as XPath and the instance write it: "3", "0.1", "NaN", "-Infinity"; never "1e21".
[[nodiscard]] QString numberToString(double number);
/// XPath's number(string): NaN where it is not one. ISO dates become days since 1970-01-01, and
/// date-times days and a fraction, both as the calendar and the clock of `zone` show them (ODK).
[[nodiscard]] double stringToNumber(const QString &text, const QTimeZone &zone = QTimeZone::utc());

} // namespace saltbush::xpath

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xpath/Syntax.h"

#include <QTimeZone>

namespace saltbush::xpath
{

/// XPath 1.0 §3.4 and §3.5 for every operator but "and" and "or". Dates in ISO 8601 count as days.
[[nodiscard]] Value apply(Operator operation, const Value &left, const Value &right,
                          const QTimeZone &zone);

/// A comparison (§3.4): node-sets compare if any of their nodes does.
[[nodiscard]] bool compare(Operator operation, const Value &left, const Value &right,
                           const QTimeZone &zone);

/// One node's text against a value that is no node-set, the node on the left.
[[nodiscard]] bool compareText(Operator operation, const QString &left, const Value &right,
                               const QTimeZone &zone);

/// From so many pairs of nodes on, two node-sets are compared without comparing each pair.
inline constexpr std::size_t manyPairs = 4096;

/// "a < b" as "b > a".
[[nodiscard]] Operator mirrored(Operator operation);

} // namespace saltbush::xpath

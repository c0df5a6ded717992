// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace saltbush::conformance
{

/// A value of JSON as one line, to say what was wanted.
[[nodiscard]] QString written(const QJsonValue &value);

/// A number, or what stands for one that JSON has not: "NaN", "-Infinity", "-0".
[[nodiscard]] double numberOf(const QJsonValue &value);

[[nodiscard]] bool sameNumber(double a, double b);

/// A number that is given as a Java expression: "Math.PI / 2".
[[nodiscard]] std::optional<double> javaNumber(const QString &java);

/// A text that is put together in Java of literals and numbers: "\"cos(\" + (Math.PI / 2) +
/// \")\""; nothing where it is anything else.
[[nodiscard]] std::optional<QString> javaText(const QString &java);

} // namespace saltbush::conformance

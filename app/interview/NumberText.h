// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace saltbush::app
{

/// Left out while somebody edits the number.
enum class Groups { Shown, Left };

/// "1234567.5" as people write it in a language (a code; empty: English): "1,234,567.5",
/// "1.234.567,5". What is no plain number stays as it is.
[[nodiscard]] QString groupedNumber(const QString &number, const QString &language,
                                    Groups groups = Groups::Shown);

/// A number as it was typed, as the form writes it: any script's digits, a decimal comma ("1,5").
/// What may mean two things stays as it is, and is asked about again: "1,500" is half as much again
/// as one or more than a thousand – unless the question groups its thousands.
[[nodiscard]] QString numberFromText(const QString &text, bool isDecimal, bool isGrouped,
                                     const QString &language);

} // namespace saltbush::app

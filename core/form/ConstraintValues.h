// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace saltbush::form
{

/// Values to try where a constraint has to be satisfied without a person: the texts that it names,
/// its numbers and their neighbours, an example of each pattern of its regex(). Each once.
[[nodiscard]] QStringList valuesNamedIn(const QString &constraint);

/// A short text that a regular expression should take ("^\d{3}$" → "555"); empty where it looks
/// ahead or back, or refers to a group.
[[nodiscard]] QString exampleOf(const QString &pattern);

} // namespace saltbush::form

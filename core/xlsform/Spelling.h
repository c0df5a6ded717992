// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace saltbush::xlsform
{

/// Letters to insert, remove, change or swap to get from one word to the other (Damerau). Upper and
/// lower case are the same.
[[nodiscard]] qsizetype editDistance(QStringView a, QStringView b);

/// The one of `known` that was probably meant by `word`: at most two changes, one in a word of four
/// letters or less, none in one of two; case never counts. Empty: none.
[[nodiscard]] QString probablyMeant(const QString &word, const QStringList &known);

/// What an error says, and behind it what was meant, where that is something else.
[[nodiscard]] QStringList withGuess(QStringList facts, const QString &meant);

} // namespace saltbush::xlsform

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace saltbush::xlsform
{

/// Letters to insert, remove or change to get from one word to the other (Levenshtein). Upper and
/// lower case are the same.
[[nodiscard]] qsizetype editDistance(QStringView a, QStringView b);

/// The one of `known` that was probably meant by `word`: at most one change in a short word (four
/// letters or less), two in a longer one; case never counts. Empty: none.
[[nodiscard]] QString probablyMeant(const QString &word, const QStringList &known);

} // namespace saltbush::xlsform

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/Spelling.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace saltbush::xlsform
{

qsizetype editDistance(QStringView a, QStringView b)
{
    std::vector<qsizetype> above(std::size_t(b.size()) + 1);
    std::iota(above.begin(), above.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        std::vector<qsizetype> row{i + 1};
        row.reserve(above.size());
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = std::size_t(j);
            const bool isSame = a[i].toLower() == b[j].toLower();
            const qsizetype changed = above[at] + (isSame ? 0 : 1);
            row.push_back(std::min({above[at + 1] + 1, row[at] + 1, changed}));
        }
        above = std::move(row);
    }
    return above.back();
}

QString probablyMeant(const QString &word, const QStringList &known)
{
    constexpr qsizetype longest = 30; // what is longer is no slip of the finger
    if (word.size() > longest)
        return {};
    qsizetype nearest = word.size() <= 2 ? 1 : word.size() <= 4 ? 2 : 3; // less than this
    QString meant;
    for (const QString &candidate : known) {
        if (std::abs(candidate.size() - word.size()) >= nearest)
            continue;
        if (const qsizetype distance = editDistance(word, candidate); distance < nearest) {
            nearest = distance;
            meant = candidate;
        }
    }
    return meant;
}

QString someOf(const QStringList &names)
{
    constexpr qsizetype enough = 8;
    const QString some = names.first(std::min(enough, names.size())).join(QStringLiteral(", "));
    return names.size() > enough ? some + QStringLiteral(", …") : some;
}

QStringList withGuess(QStringList facts, const QString &meant)
{
    if (!meant.isEmpty() && !facts.startsWith(meant))
        facts << meant;
    return facts;
}

} // namespace saltbush::xlsform

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/Spelling.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace saltbush::xlsform
{

qsizetype editDistance(QStringView a, QStringView b)
{
    const auto isSame = [&](qsizetype i, qsizetype j) { return a[i].toLower() == b[j].toLower(); };
    const std::size_t width = std::size_t(b.size()) + 1;
    std::vector<qsizetype> above(width);
    std::vector<qsizetype> beforeThat(width);
    std::iota(above.begin(), above.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        std::vector<qsizetype> row(width, i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = std::size_t(j);
            const qsizetype changed = above[at] + (isSame(i, j) ? 0 : 1);
            row[at + 1] = std::min({above[at + 1] + 1, row[at] + 1, changed});
            if (i > 0 && j > 0 && isSame(i, j - 1) && isSame(i - 1, j))
                row[at + 1] = std::min(row[at + 1], beforeThat[at - 1] + 1);
        }
        beforeThat = std::exchange(above, std::move(row));
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
        if (std::abs(candidate.size() - word.size()) > nearest)
            continue;
        const qsizetype distance = editDistance(word, candidate);
        // Of equals the first by name: what is said does not change from run to run.
        if (distance < nearest || (distance == nearest && !meant.isEmpty() && candidate < meant)) {
            nearest = distance;
            meant = candidate;
        }
    }
    return meant;
}

QStringList withGuess(QStringList facts, const QString &meant)
{
    if (!meant.isEmpty() && !facts.startsWith(meant))
        facts << meant;
    return facts;
}

} // namespace saltbush::xlsform

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Random.h"

#include <QStringList>

namespace saltbush::test
{

/// Expressions of XPath 1.0 by chance, of every kind, over the names a to d, n and id. The same
/// seed makes the same ones.
class RandomExpression
{
public:
    explicit RandomExpression(std::uint64_t seed) : m_random(seed) { }

    [[nodiscard]] QString next() { return any({'p', 'p', 'n', 's', 'b'}, 3); }

private:
    using Kinds = std::initializer_list<char>; ///< path, number, string, boolean

    bool happens(double part) { return m_random.nextUnit() < part; }
    QString one(const QStringList &of)
    {
        return of[qsizetype(m_random.nextBelow(std::uint64_t(of.size())))];
    }
    QString any(Kinds kinds, int depth);
    QString path(int depth);
    QString step(int depth);
    QString predicate(int depth);
    QString number(int depth);
    QString string(int depth);
    QString boolean(int depth);

    SeededRandom m_random;
};

} // namespace saltbush::test

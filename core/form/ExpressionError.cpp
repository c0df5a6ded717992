// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/ExpressionError.h"

#include "core/xpath/Expression.h"

namespace saltbush::form
{

QStringList expressionFacts(const QString &attribute, const QString &expression, const Error &cause)
{
    constexpr qsizetype enoughToFindIt = 30;
    if (cause.code != xpath::syntaxError)
        return QStringList{attribute, cause.code.toString()} + cause.facts;
    const QString rest = expression.mid(cause.place.column - 1).simplified();
    if (rest.isEmpty())
        return {attribute, incompleteExpression.toString()};
    const bool isLong = rest.size() > enoughToFindIt;
    return {attribute, cause.code.toString(), isLong ? rest.first(enoughToFindIt) + u'…' : rest};
}

} // namespace saltbush::form

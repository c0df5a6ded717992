// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/Functions.h"

#include <cmath>

namespace saltbush::xpath
{

namespace
{

using Context = EvaluationContext;

QList<QStringView> choices(const QString &text)
{
    return QStringView(text).split(u' ', Qt::SkipEmptyParts);
}

/// Nothing counts as selected in an empty answer, but the empty text.
Result<Value> selected(Context & /*context*/, Arguments arguments)
{
    const QString answer = arguments[0].toString();
    const QString wanted = arguments[1].toString().trimmed();
    return Value(wanted.isEmpty() ? answer.trimmed().isEmpty() : choices(answer).contains(wanted));
}

Result<Value> selectedAt(Context &context, Arguments arguments)
{
    const QString answer = arguments[0].toString();
    const QList<QStringView> all = choices(answer);
    const double index = std::trunc(arguments[1].toNumber(context.zone));
    const bool exists = index >= 0 && index < double(all.size());
    return Value(exists ? all[qsizetype(index)].toString() : QString());
}

Result<Value> countSelected(Context & /*context*/, Arguments arguments)
{
    return Value(double(choices(arguments[0].toString()).size()));
}

} // namespace

void addSelectFunctions(FunctionSet &functions)
{
    functions.add(QStringLiteral("selected"), {2, 2, true, selected});
    functions.add(QStringLiteral("is-selected"), {2, 2, true, selected});
    functions.add(QStringLiteral("selected-at"), {2, 2, true, selectedAt});
    functions.add(QStringLiteral("count-selected"), {1, 1, true, countSelected});
}

} // namespace saltbush::xpath

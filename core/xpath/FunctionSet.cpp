// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/FunctionSet.h"

#include "core/xpath/Functions.h"

namespace saltbush::xpath
{

namespace
{

Result<Value> runByEvaluator(EvaluationContext & /*context*/, Arguments /*arguments*/)
{
    return fail(evaluationError);
}

FunctionSet standard()
{
    FunctionSet functions;
    functions.add(QStringLiteral("if"), {3, 3, true, runByEvaluator});
    functions.add(QStringLiteral("coalesce"), {1, -1, true, runByEvaluator});
    functions.add(QStringLiteral("indexed-repeat"), {3, 11, true, runByEvaluator});
    addStringFunctions(functions);
    addTextCodingFunctions(functions);
    addBooleanFunctions(functions);
    addNumberFunctions(functions);
    addNodeSetFunctions(functions);
    addDateFunctions(functions);
    addSelectFunctions(functions);
    addGeoFunctions(functions);
    addChanceFunctions(functions);
    return functions;
}

} // namespace

const FunctionSet &FunctionSet::odk()
{
    static const FunctionSet functions = standard();
    return functions;
}

void FunctionSet::add(const QString &name, Function function)
{
    m_functions.insert(name, std::move(function));
}

const FunctionSet::Function *FunctionSet::find(const QString &name) const
{
    const auto found = m_functions.constFind(name);
    return found == m_functions.constEnd() ? nullptr : &*found;
}

QString textOrContext(const EvaluationContext &context, Arguments arguments)
{
    if (!arguments.empty())
        return arguments[0].toString();
    return context.node ? context.node.stringValue() : QString();
}

QStringList textsOf(Arguments arguments)
{
    QStringList texts;
    for (const Value &argument : arguments) {
        if (!argument.isNodeSet()) {
            texts.append(argument.toString());
            continue;
        }
        for (const NodeRef &node : argument.nodes())
            texts.append(node.stringValue());
    }
    return texts;
}

} // namespace saltbush::xpath

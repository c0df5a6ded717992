// SPDX-License-Identifier: GPL-3.0-or-later
// The groups of functions that FunctionSet::odk() is made of, and what their implementations share.
#pragma once

#include "core/xpath/EvaluationContext.h"
#include "core/xpath/Expression.h"
#include "core/xpath/FunctionSet.h"

namespace saltbush::xpath
{

using Arguments = std::span<const Value>;

void addStringFunctions(FunctionSet &functions);
void addTextCodingFunctions(FunctionSet &functions);
void addBooleanFunctions(FunctionSet &functions);
void addNumberFunctions(FunctionSet &functions);
void addNodeSetFunctions(FunctionSet &functions);
void addDateFunctions(FunctionSet &functions);
void addSelectFunctions(FunctionSet &functions);
void addGeoFunctions(FunctionSet &functions);
void addChanceFunctions(FunctionSet &functions);

/// What a function without its argument speaks of: the text of the argument, or of the context
/// node.
[[nodiscard]] QString textOrContext(const EvaluationContext &context, Arguments arguments);

/// Every argument as text, node-sets node by node.
[[nodiscard]] QStringList textsOf(Arguments arguments);

} // namespace saltbush::xpath

// SPDX-License-Identifier: GPL-3.0-or-later
// How the parser makes terms: each function also folds what is constant and marks what is simple,
// so that the evaluator meets only what must be done every time.
#pragma once

#include "core/xpath/Syntax.h"

namespace saltbush::xpath
{

[[nodiscard]] TermPtr makeConstant(Value value);
[[nodiscard]] TermPtr makeTerm(Term::Kind kind, std::vector<TermPtr> operands);
[[nodiscard]] TermPtr makeBinary(Operator operation, TermPtr left, TermPtr right);
[[nodiscard]] TermPtr makeNegate(TermPtr operand);
[[nodiscard]] TermPtr makePath(PathStart start, std::vector<Step> steps);
[[nodiscard]] TermPtr makePathFrom(TermPtr operand, std::vector<Step> steps);
[[nodiscard]] TermPtr makeFilter(TermPtr operand, Step filter);
[[nodiscard]] TermPtr makeCall(const QString &name, const FunctionSet::Function &function,
                               std::vector<TermPtr> arguments);
/// A call that could not be made. It is an error of the expression unless it is folded away, as in
/// "false() and unheard-of()".
[[nodiscard]] TermPtr makeBrokenCall(Error problem);
/// Splits a conjunction of plain conditions into several predicates.
void addPredicate(Step &step, TermPtr predicate);

/// The first call of the tree that cannot be made.
[[nodiscard]] const Error *findProblem(const Term &term);

} // namespace saltbush::xpath

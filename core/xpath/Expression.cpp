// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/Expression.h"

#include "core/xpath/Evaluator.h"
#include "core/xpath/FilterPlan.h"
#include "core/xpath/Limits.h"
#include "core/xpath/Parser.h"
#include "core/xpath/References.h"
#include "core/xpath/TermBuilding.h"

#include <algorithm>

namespace saltbush::xpath
{

namespace
{

/// Inside a predicate, position() and last() count candidates: the tree decides, nothing else.
bool isVolatileTerm(const Term &term, bool inPredicate)
{
    if (term.kind == Term::Kind::Call && !term.function.isPure) {
        const bool countsCandidates = inPredicate && term.operands.empty()
            && (term.name == u"position" || term.name == u"last");
        if (!countsCandidates)
            return true;
    }
    for (const TermPtr &operand : term.operands) {
        if (isVolatileTerm(*operand, inPredicate))
            return true;
    }
    for (const Step &step : term.steps) {
        for (const TermPtr &predicate : step.predicates) {
            if (isVolatileTerm(*predicate, true))
                return true;
        }
    }
    return false;
}

/// Predicates in predicates over unions double what is read with each level, and a form may have
/// many such expressions: so they are bounded by their length too.
std::size_t mostReferenceSteps(const QString &text)
{
    constexpr std::size_t fewReferenceSteps = 10'000;
    constexpr std::size_t referenceStepsOfCharacter = 64;
    const std::size_t fitting =
        fewReferenceSteps + referenceStepsOfCharacter * std::size_t(text.size());
    return std::min(maxReferenceSteps, fitting);
}

} // namespace

Expression::Expression(std::shared_ptr<const Syntax> syntax) : m_syntax(std::move(syntax)) { }

Result<Expression> Expression::parse(const QString &text, const std::shared_ptr<Names> &names,
                                     const FunctionSet &functions, const Prefixes &prefixes)
{
    if (text.size() > maxLength)
        return fail(Error{tooDeep, Place{.column = maxLength}});
    SALTBUSH_TRY_ASSIGN(std::vector<Token> tokens, tokenize(text));
    Parser parser(std::move(tokens), *names, functions, prefixes);
    auto syntax = std::make_shared<Syntax>();
    SALTBUSH_TRY_ASSIGN(syntax->root, parser.parse());
    if (syntax->root->depth > maxDepth)
        return fail(Error{tooDeep, Place{.column = 1}});
    if (const Error *problem = findProblem(*syntax->root))
        return fail(*problem);
    planFilters(*syntax->root);
    syntax->text = text;
    syntax->functions = parser.functions();
    SALTBUSH_TRY_ASSIGN(syntax->references,
                        collectReferences(*syntax->root, mostReferenceSteps(text)));
    syntax->isVolatile = isVolatileTerm(*syntax->root, false);
    return Expression(std::move(syntax));
}

const QString &Expression::text() const { return m_syntax->text; }

const std::vector<Reference> &Expression::references() const { return m_syntax->references; }

const QStringList &Expression::functions() const { return m_syntax->functions; }

bool Expression::isConstant() const { return m_syntax->root->kind == Term::Kind::Constant; }

bool Expression::isVolatile() const { return m_syntax->isVolatile; }

Result<Value> Expression::evaluate(EvaluationContext &context) const
{
    return Evaluator(context, m_syntax->root->depth).run(*m_syntax->root);
}

Result<bool> Expression::evaluateBoolean(EvaluationContext &context) const
{
    SALTBUSH_TRY_ASSIGN(const Value value, evaluate(context));
    return value.toBoolean();
}

Result<QString> Expression::evaluateString(EvaluationContext &context) const
{
    SALTBUSH_TRY_ASSIGN(const Value value, evaluate(context));
    return value.toString();
}

} // namespace saltbush::xpath

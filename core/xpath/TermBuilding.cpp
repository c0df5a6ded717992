// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/TermBuilding.h"

#include "core/xpath/DateText.h"
#include "core/xpath/EvaluationContext.h"
#include "core/xpath/Operations.h"

#include <algorithm>

namespace saltbush::xpath
{

namespace
{

bool isConstant(const TermPtr &term) { return term->kind == Term::Kind::Constant; }

/// A constant whose meaning depends on the interview's zone must not become a number at parse.
bool isFoldable(const TermPtr &term)
{
    if (!isConstant(term))
        return false;
    if (!term->constant.isString())
        return true;
    const std::optional<Moment> moment =
        momentFromText(term->constant.toString(), QTimeZone::utc());
    return !moment || !moment->hasTime;
}

bool allOf(const std::vector<TermPtr> &terms, bool (*test)(const TermPtr &))
{
    return std::all_of(terms.begin(), terms.end(), test);
}

bool isFixedTerm(const TermPtr &term) { return term->isFixed; }

int depthOf(const Term &term)
{
    int depth = 0;
    for (const TermPtr &operand : term.operands)
        depth = std::max(depth, operand->depth);
    for (const Step &step : term.steps) {
        for (const TermPtr &predicate : step.predicates)
            depth = std::max(depth, predicate->depth);
    }
    return depth + 1;
}

std::vector<TermPtr> list(TermPtr first, TermPtr second = nullptr)
{
    std::vector<TermPtr> terms;
    terms.push_back(std::move(first));
    if (second)
        terms.push_back(std::move(second));
    return terms;
}

bool isSimplePath(const std::vector<Step> &steps)
{
    bool down = false;
    for (const Step &step : steps) {
        if (!step.predicates.empty())
            return false;
        const bool up = (step.axis == Axis::Parent || step.axis == Axis::Self)
            && step.test.kind == NodeTest::Kind::Node;
        if (up ? down : (step.axis != Axis::Child && step.axis != Axis::Attribute))
            return false;
        const bool named = step.test.kind == NodeTest::Kind::Name
            || (step.axis == Axis::Child && step.test.kind == NodeTest::Kind::AnyName);
        if (!up && !named)
            return false;
        down = down || !up;
    }
    return true;
}

TermPtr finishedPath(TermPtr path)
{
    path->isSimple = path->start != PathStart::Operand && isSimplePath(path->steps);
    path->isFixed = path->start == PathStart::Operand ? path->operands.front()->isFixed
                                                      : path->start != PathStart::Context;
    path->depth = depthOf(*path);
    return path;
}

/// What "and" and "or" are worth where their left side is known.
TermPtr foldLogic(Operator operation, TermPtr &left, TermPtr &right)
{
    const bool decides = operation == Operator::Or;
    if (!isConstant(left))
        return nullptr;
    if (left->constant.toBoolean() == decides)
        return makeConstant(Value(decides));
    return isConstant(right) ? makeConstant(Value(right->constant.toBoolean())) : nullptr;
}

TermPtr makeLogic(Operator operation, TermPtr left, TermPtr right)
{
    if (TermPtr folded = foldLogic(operation, left, right))
        return folded;
    // A chain is one term, so that its length costs no depth.
    if (left->kind == Term::Kind::Binary && left->operation == operation) {
        left->isFixed = left->isFixed && right->isFixed;
        left->depth = std::max(left->depth, right->depth + 1);
        left->operands.push_back(std::move(right));
        return left;
    }
    TermPtr term = makeTerm(Term::Kind::Binary, list(std::move(left), std::move(right)));
    term->operation = operation;
    return term;
}

TermPtr makeIf(std::vector<TermPtr> operands)
{
    if (isConstant(operands[0]))
        return std::move(operands[operands[0]->constant.toBoolean() ? 1 : 2]);
    return makeTerm(Term::Kind::If, std::move(operands));
}

TermPtr foldCall(const FunctionSet::Function &function, const std::vector<TermPtr> &arguments)
{
    const bool folds = function.isPure && !function.readsNodeWith(arguments.size())
        && !function.readsSettings && function.call && allOf(arguments, isFoldable);
    if (!folds)
        return nullptr;
    // So little that a form of a million such calls is read in good time; else it is worked out
    // where its cost counts.
    constexpr std::uint64_t mostWork = 200;
    static const FunctionSet none;
    EvaluationContext nowhere(NodeRef{}, none);
    const Meter::Bound bound(nowhere.meter(), mostWork);
    if (!nowhere.meter().spend(function.units))
        return nullptr;
    std::vector<Value> values;
    for (const TermPtr &argument : arguments)
        values.push_back(argument->constant);
    Result<Value> value = function.call(nowhere, values);
    // What fails is said when it is evaluated, if ever.
    return value ? makeConstant(std::move(*value)) : nullptr;
}

/// Whether position() or last() is asked about the node that the term stands at.
bool usesPosition(const Term &term)
{
    if (term.kind == Term::Kind::Call && term.operands.empty()
        && (term.name == u"position" || term.name == u"last"))
        return true;
    return std::any_of(term.operands.begin(), term.operands.end(),
                       [](const TermPtr &operand) { return usesPosition(*operand); });
}

bool mayBeNumber(const Term &term)
{
    switch (term.kind) {
    case Term::Kind::Constant:
        return term.constant.isNumber();
    case Term::Kind::Binary:
        return term.operation >= Operator::Add;
    case Term::Kind::Path:
    case Term::Kind::Filter:
    case Term::Kind::Union:
    case Term::Kind::IndexedRepeat:
        return false;
    default:
        return true;
    }
}

/// "name" or "@name" of the candidate itself.
bool isOwnField(const Term &term)
{
    return term.kind == Term::Kind::Path && term.start == PathStart::Context && term.isSimple
        && term.steps.size() == 1 && term.steps[0].test.kind == NodeTest::Kind::Name;
}

bool isIndexable(const Term &predicate)
{
    if (predicate.kind != Term::Kind::Binary || predicate.operation != Operator::Equal)
        return false;
    const Term &left = *predicate.operands[0];
    const Term &right = *predicate.operands[1];
    const auto isText = [](const Term &term) { // as far as is known at parse: numbers do not hash
        return term.isFixed && (term.kind != Term::Kind::Constant || term.constant.isString());
    };
    return (isOwnField(left) && isText(right)) || (isOwnField(right) && isText(left));
}

/// A date-time that is written in the expression itself.
bool isWrittenDateTime(const TermPtr &term)
{
    if (!isConstant(term) || !term->constant.isString())
        return false;
    const std::optional<Moment> moment =
        momentFromText(term->constant.toString(), QTimeZone::utc());
    return moment && moment->hasTime;
}

TermPtr makeStandardCall(const QString &name, TermPtr argument)
{
    return makeCall(name, *FunctionSet::odk().find(name), list(std::move(argument)));
}

/// Texts that are both written in the expression are no dates, only texts.
bool areWrittenTexts(Operator operation, const TermPtr &left, const TermPtr &right)
{
    return (operation == Operator::Equal || operation == Operator::NotEqual) && isConstant(left)
        && isConstant(right) && left->constant.isString() && right->constant.isString();
}

} // namespace

TermPtr makeConstant(Value value)
{
    auto term = std::make_unique<Term>();
    term->constant = std::move(value);
    term->isFixed = true;
    return term;
}

TermPtr makeTerm(Term::Kind kind, std::vector<TermPtr> operands)
{
    auto term = std::make_unique<Term>();
    term->kind = kind;
    term->isFixed = allOf(operands, isFixedTerm);
    term->operands = std::move(operands);
    term->depth = depthOf(*term);
    return term;
}

TermPtr makeBinary(Operator operation, TermPtr left, TermPtr right)
{
    if (operation == Operator::And || operation == Operator::Or)
        return makeLogic(operation, std::move(left), std::move(right));
    if (areWrittenTexts(operation, left, right)) {
        const bool isSame = left->constant.toString() == right->constant.toString();
        return makeConstant(Value(isSame == (operation == Operator::Equal)));
    }
    if (isFoldable(left) && isFoldable(right))
        return makeConstant(apply(operation, left->constant, right->constant, QTimeZone::utc()));
    TermPtr term = makeTerm(Term::Kind::Binary, list(std::move(left), std::move(right)));
    term->operation = operation;
    return term;
}

TermPtr makeNegate(TermPtr operand)
{
    if (isFoldable(operand))
        return makeConstant(Value(-operand->constant.toNumber()));
    return makeTerm(Term::Kind::Negate, list(std::move(operand)));
}

TermPtr makePath(PathStart start, std::vector<Step> steps)
{
    auto term = std::make_unique<Term>();
    term->kind = Term::Kind::Path;
    term->start = start;
    term->steps = std::move(steps);
    return finishedPath(std::move(term));
}

TermPtr makePathFrom(TermPtr operand, std::vector<Step> steps)
{
    if (operand->kind == Term::Kind::Path) {
        std::move(steps.begin(), steps.end(), std::back_inserter(operand->steps));
        return finishedPath(std::move(operand));
    }
    TermPtr term = makeTerm(Term::Kind::Path, list(std::move(operand)));
    term->start = PathStart::Operand;
    term->steps = std::move(steps);
    return finishedPath(std::move(term));
}

TermPtr makeFilter(TermPtr operand, Step filter)
{
    TermPtr term = makeTerm(Term::Kind::Filter, list(std::move(operand)));
    term->steps.push_back(std::move(filter));
    term->depth = depthOf(*term);
    return term;
}

TermPtr makeCall(const QString &name, const FunctionSet::Function &function,
                 std::vector<TermPtr> arguments)
{
    if (name == u"current")
        return makePath(PathStart::Current, {});
    if (name == u"instance" && isConstant(arguments[0])) {
        TermPtr path = makePath(PathStart::Instance, {});
        path->name = arguments[0]->constant.toString();
        return path;
    }
    if (name == u"if")
        return makeIf(std::move(arguments));
    // The whole days since 1970-01-01 UTC (ODK XForms, number()).
    if (name == u"number" && arguments.size() == 1 && isWrittenDateTime(arguments[0]))
        return makeStandardCall(
            QStringLiteral("floor"),
            makeStandardCall(QStringLiteral("decimal-date-time"), std::move(arguments[0])));
    if (name == u"coalesce")
        return makeTerm(Term::Kind::Coalesce, std::move(arguments));
    const bool isIndexedRepeat = name == u"indexed-repeat";
    if (TermPtr folded = isIndexedRepeat ? nullptr : foldCall(function, arguments))
        return folded;
    TermPtr term = makeTerm(isIndexedRepeat ? Term::Kind::IndexedRepeat : Term::Kind::Call,
                            std::move(arguments));
    term->isFixed = !isIndexedRepeat && term->isFixed && function.isPure
        && !function.readsNodeWith(term->operands.size());
    term->name = name;
    term->function = function;
    return term;
}

TermPtr makeBrokenCall(Error problem)
{
    TermPtr term = makeTerm(Term::Kind::Call, {});
    term->isFixed = false;
    term->problem = std::make_unique<Error>(std::move(problem));
    return term;
}

void addPredicate(Step &step, TermPtr predicate)
{
    const bool conjunction = predicate->kind == Term::Kind::Binary
        && predicate->operation == Operator::And && predicate->operands.size() > 1;
    if (conjunction && !usesPosition(*predicate)) {
        for (TermPtr &condition : predicate->operands) {
            if (mayBeNumber(*condition)) { // "and" of one term: its boolean value
                condition = makeTerm(Term::Kind::Binary, list(std::move(condition)));
                condition->operation = Operator::And;
            }
            addPredicate(step, std::move(condition));
        }
        return;
    }
    step.positional = step.positional || mayBeNumber(*predicate) || usesPosition(*predicate);
    const bool canIndex = step.axis == Axis::Child && step.test.kind == NodeTest::Kind::Name;
    if (step.positional || !canIndex)
        step.indexed = -1;
    else if (step.indexed < 0 && isIndexable(*predicate))
        step.indexed = int(step.predicates.size());
    step.predicates.push_back(std::move(predicate));
}

const Error *findProblem(const Term &term)
{
    if (term.problem)
        return term.problem.get();
    for (const TermPtr &operand : term.operands) {
        if (const Error *problem = findProblem(*operand))
            return problem;
    }
    for (const Step &step : term.steps) {
        for (const TermPtr &predicate : step.predicates) {
            if (const Error *problem = findProblem(*predicate))
                return problem;
        }
    }
    return nullptr;
}

} // namespace saltbush::xpath

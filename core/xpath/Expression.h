// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/xpath/Value.h"

#include <memory>

namespace saltbush::xpath
{

inline constexpr ErrorCode syntaxError{"xpath.syntax"};
inline constexpr ErrorCode unknownFunction{"xpath.unknown-function"};
inline constexpr ErrorCode wrongArguments{"xpath.wrong-arguments"};
inline constexpr ErrorCode evaluationError{"xpath.evaluation"};
inline constexpr ErrorCode tooDeep{"xpath.too-deep"};
/// More nodes to look at, or longer a text, than core/xpath/Limits.h allows.
inline constexpr ErrorCode tooMuch{"xpath.too-much"};

class FunctionSet;
class EvaluationContext;
struct Syntax; ///< the compiled tree; private to this folder

/// One path an expression reads, as its steps; for the dependency graph. Predicates' own paths are
/// references too (their `base` is the path before the predicate).
struct Reference
{
    enum class Root { Context, Current, Document, Instance };
    struct Step
    {
        enum class Kind { Child, Parent, Self, Attribute, DescendantOrOther, AnyName };
        Kind kind = Kind::Child;
        NameId name = noName;
    };

    Root root = Root::Context;
    QString instanceId;      ///< for Root::Instance
    std::vector<Step> steps; ///< from the root; a relative predicate path is appended to its base
    bool hasPredicates = false;
};

/// A parsed and checked expression, immutable, shared freely between threads.
class Expression
{
public:
    /// Namespace prefixes → URIs for names in the expression (from the form's root element).
    using Prefixes = QHash<QString, QString>;

    /// Parses XPath 1.0 with ODK XForms' functions. Errors: xpath.syntax (place.column is the
    /// 1-based character), xpath.unknown-function (fact: name), xpath.wrong-arguments,
    /// xpath.too-deep, xpath.too-much.
    static Result<Expression> parse(const QString &text, const std::shared_ptr<Names> &names,
                                    const FunctionSet &functions, const Prefixes &prefixes = {});

    [[nodiscard]] const QString &text() const;
    [[nodiscard]] const std::vector<Reference> &references() const;
    /// Names of the functions it calls, as written.
    [[nodiscard]] const QStringList &functions() const;
    /// Nothing but literals and pure functions: evaluated once at parse.
    [[nodiscard]] bool isConstant() const;
    /// Depends on the clock, chance or the position of its node, so a cached value is never good.
    [[nodiscard]] bool isVolatile() const;

    /// xpath.evaluation and xpath.wrong-arguments, with the function's name as a fact;
    /// xpath.too-much.
    [[nodiscard]] Result<Value> evaluate(EvaluationContext &context) const;
    [[nodiscard]] Result<bool> evaluateBoolean(EvaluationContext &context) const;
    [[nodiscard]] Result<QString> evaluateString(EvaluationContext &context) const;

private:
    explicit Expression(std::shared_ptr<const Syntax> syntax);
    std::shared_ptr<const Syntax> m_syntax;
};

} // namespace saltbush::xpath

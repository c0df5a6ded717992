// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xpath/Expression.h"
#include "core/xpath/FunctionSet.h"

#include <memory>
#include <optional>

namespace saltbush::xpath
{

enum class Axis : std::uint8_t {
    Child,
    Parent,
    Self,
    Attribute,
    Descendant,
    DescendantOrSelf,
    Ancestor,
    AncestorOrSelf,
    Following,
    FollowingSibling,
    Preceding,
    PrecedingSibling,
    Namespace,
};

enum class Operator : std::uint8_t {
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
};

struct NodeTest
{
    enum class Kind : std::uint8_t {
        Name,
        AnyName,
        AnyInNamespace,
        Node,
        Text,
        Comment,
        Instruction
    };
    Kind kind = Kind::Name;
    NameId name = noName;
    QString text; ///< namespace URI of AnyInNamespace; target of Instruction (empty: any)
};

struct Term;
using TermPtr = std::unique_ptr<Term>;

struct Step
{
    Axis axis = Axis::Child;
    NodeTest test;
    std::vector<TermPtr> predicates;
    bool positional = false; ///< a predicate may look at the position of its node
    int indexed = -1;        ///< the predicate "child = fixed value" that an IndexCache can answer
    /// The number that a FilterCache knows the step by, and what its predicates read elsewhere; 0
    /// where what it finds cannot be kept (FilterPlan.h).
    std::uint64_t filter = 0;
    std::vector<const Term *> parameters;
};

/// Where a path begins.
enum class PathStart : std::uint8_t { Context, Current, Document, Instance, Operand };

/// One node of the compiled expression. Plain data; the parser makes it, nobody changes it after.
struct Term
{
    enum class Kind : std::uint8_t {
        Constant,
        Binary,        ///< operands: left, right; And and Or may have more
        Negate,        ///< operand
        Union,         ///< operands
        Path,          ///< operand where start is Operand; steps
        Filter,        ///< operand; the predicates are those of its only step
        Call,          ///< operands are the arguments
        If,            ///< operands: condition, then, else
        Coalesce,      ///< operands
        IndexedRepeat, ///< operands: target, then pairs of group and index
    };

    Kind kind = Kind::Constant;
    Operator operation = Operator::Or;
    PathStart start = PathStart::Context;
    /// Path of parent and self steps, then child and attribute steps, without predicates: its nodes
    /// come in document order, each once, without collecting them.
    bool isSimple = false;
    /// The same for every candidate of the predicate it stands in: reads neither the candidate nor
    /// its position.
    bool isFixed = false;
    int depth = 1;
    Value constant;
    QString name; ///< of the function as written; id of the instance
    FunctionSet::Function function;
    std::unique_ptr<Error>
        problem; ///< a call that cannot be made; matters only if it is not folded away
    std::vector<TermPtr> operands;
    std::vector<Step> steps;
};

struct Syntax
{
    QString text;
    TermPtr root;
    std::vector<Reference> references;
    QStringList functions;
    bool isVolatile = false;
};

[[nodiscard]] inline bool isComparison(Operator operation)
{
    return operation >= Operator::Equal && operation <= Operator::GreaterEqual;
}

} // namespace saltbush::xpath

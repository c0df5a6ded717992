// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/Parser.h"

#include "core/xpath/Limits.h"
#include "core/xpath/TermBuilding.h"

namespace saltbush::xpath
{

namespace
{

using Kind = Token::Kind;

struct BinaryOperator
{
    Operator operation;
    int precedence;
};

std::optional<BinaryOperator> binaryOperator(Kind kind)
{
    switch (kind) {
    case Kind::Or:
        return BinaryOperator{Operator::Or, 1};
    case Kind::And:
        return BinaryOperator{Operator::And, 2};
    case Kind::Equal:
        return BinaryOperator{Operator::Equal, 3};
    case Kind::NotEqual:
        return BinaryOperator{Operator::NotEqual, 3};
    case Kind::Less:
        return BinaryOperator{Operator::Less, 4};
    case Kind::LessEqual:
        return BinaryOperator{Operator::LessEqual, 4};
    case Kind::Greater:
        return BinaryOperator{Operator::Greater, 4};
    case Kind::GreaterEqual:
        return BinaryOperator{Operator::GreaterEqual, 4};
    case Kind::Plus:
        return BinaryOperator{Operator::Add, 5};
    case Kind::Minus:
        return BinaryOperator{Operator::Subtract, 5};
    case Kind::Multiply:
        return BinaryOperator{Operator::Multiply, 6};
    case Kind::Divide:
        return BinaryOperator{Operator::Divide, 6};
    case Kind::Modulo:
        return BinaryOperator{Operator::Modulo, 6};
    default:
        return std::nullopt;
    }
}

/// Counts nesting for as long as it lives.
class Nesting
{
public:
    explicit Nesting(int &depth) : m_depth(depth) { ++m_depth; }
    ~Nesting() { --m_depth; }
    Nesting(const Nesting &) = delete;
    Nesting &operator=(const Nesting &) = delete;

private:
    int &m_depth;
};

} // namespace

Parser::Parser(std::vector<Token> tokens, Names &names, const FunctionSet &functions,
               const Expression::Prefixes &prefixes)
    : m_tokens(std::move(tokens))
    , m_names(names)
    , m_functions(functions)
    , m_prefixes(prefixes)
{
}

const Token &Parser::peek(std::size_t ahead) const
{
    return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
}

bool Parser::take(Kind kind)
{
    if (peek().kind != kind)
        return false;
    ++m_at;
    return true;
}

Result<void> Parser::expect(Kind kind)
{
    if (!take(kind))
        return unexpectedToken();
    return ok();
}

tl::unexpected<Error> Parser::unexpectedToken() const
{
    return fail(syntaxErrorAt(peek().position));
}

Result<TermPtr> Parser::parse()
{
    SALTBUSH_TRY_ASSIGN(TermPtr term, expression());
    SALTBUSH_TRY(expect(Kind::End));
    return term;
}

Result<TermPtr> Parser::expression()
{
    const Nesting nesting(m_nesting);
    if (m_nesting > maxNesting)
        return fail(Error{tooDeep, Place{.column = int(peek().position) + 1}});
    return binary(1);
}

Result<TermPtr> Parser::binary(int minPrecedence)
{
    SALTBUSH_TRY_ASSIGN(TermPtr left, unary());
    for (;;) {
        const std::optional<BinaryOperator> next = binaryOperator(peek().kind);
        if (!next || next->precedence < minPrecedence)
            return left;
        const qsizetype position = peek().position;
        ++m_at;
        SALTBUSH_TRY_ASSIGN(TermPtr right, binary(next->precedence + 1));
        left = makeBinary(next->operation, std::move(left), std::move(right));
        if (left->depth > maxDepth)
            return fail(Error{tooDeep, Place{.column = int(position) + 1}});
    }
}

Result<TermPtr> Parser::unary()
{
    bool negative = false;
    bool any = false;
    while (take(Kind::Minus)) {
        negative = !negative;
        any = true;
    }
    SALTBUSH_TRY_ASSIGN(TermPtr term, unionOfPaths());
    if (!any)
        return term;
    // Two signs undo each other, but leave a number.
    term = makeNegate(std::move(term));
    return negative ? std::move(term) : makeNegate(std::move(term));
}

Result<TermPtr> Parser::unionOfPaths()
{
    SALTBUSH_TRY_ASSIGN(TermPtr first, path());
    if (peek().kind != Kind::Pipe)
        return first;
    std::vector<TermPtr> parts;
    parts.push_back(std::move(first));
    while (take(Kind::Pipe)) {
        SALTBUSH_TRY_ASSIGN(TermPtr part, path());
        parts.push_back(std::move(part));
    }
    return makeTerm(Term::Kind::Union, std::move(parts));
}

Result<TermPtr> Parser::primary()
{
    const Token token = peek();
    switch (token.kind) {
    case Kind::Number:
        ++m_at;
        return makeConstant(Value(token.text.toDouble()));
    case Kind::Literal:
        ++m_at;
        return makeConstant(Value(token.text.toString()));
    case Kind::Variable:
        ++m_at;
        return makeBrokenCall(Error{unknownFunction}.with(u'$' + token.text.toString()));
    case Kind::LeftParenthesis: {
        ++m_at;
        SALTBUSH_TRY_ASSIGN(TermPtr inner, expression());
        SALTBUSH_TRY(expect(Kind::RightParenthesis));
        return inner;
    }
    case Kind::Name:
        return call();
    default:
        return unexpectedToken();
    }
}

Result<std::vector<TermPtr>> Parser::arguments()
{
    std::vector<TermPtr> arguments;
    SALTBUSH_TRY(expect(Kind::LeftParenthesis));
    if (take(Kind::RightParenthesis))
        return arguments;
    do {
        SALTBUSH_TRY_ASSIGN(TermPtr argument, expression());
        arguments.push_back(std::move(argument));
    } while (take(Kind::Comma));
    SALTBUSH_TRY(expect(Kind::RightParenthesis));
    return arguments;
}

Result<TermPtr> Parser::call()
{
    const Token token = peek();
    ++m_at;
    const QString name = token.prefix.isEmpty()
        ? token.text.toString()
        : token.prefix.toString() + u':' + token.text.toString();
    if (!m_called.contains(name))
        m_called.append(name);
    SALTBUSH_TRY_ASSIGN(std::vector<TermPtr> operands, arguments());
    const FunctionSet::Function *function = m_functions.find(name);
    const Place place{.column = int(token.position) + 1};
    if (function == nullptr)
        return makeBrokenCall(Error{unknownFunction, place}.with(name));
    const auto count = int(operands.size());
    if (count < function->minArguments
        || (function->maxArguments >= 0 && count > function->maxArguments))
        return makeBrokenCall(Error{wrongArguments, place}.with(name));
    return makeCall(name, *function, std::move(operands));
}

} // namespace saltbush::xpath

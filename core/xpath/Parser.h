// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xpath/Lexer.h"
#include "core/xpath/Syntax.h"

namespace saltbush::xpath
{

/// Tokens → terms, by recursive descent (XPath 1.0 §3). One use: construct, parse().
class Parser
{
public:
    Parser(std::vector<Token> tokens, Names &names, const FunctionSet &functions,
           const Expression::Prefixes &prefixes);

    Result<TermPtr> parse();
    /// Names of the functions that were called, each once.
    [[nodiscard]] const QStringList &functions() const { return m_called; }

private:
    using Kind = Token::Kind;

    [[nodiscard]] const Token &peek(std::size_t ahead = 0) const;
    bool take(Kind kind);
    Result<void> expect(Kind kind);
    [[nodiscard]] tl::unexpected<Error> unexpectedToken() const;

    Result<TermPtr> expression();
    Result<TermPtr> binary(int minPrecedence);
    Result<TermPtr> unary();
    Result<TermPtr> unionOfPaths();
    Result<TermPtr> path();
    Result<TermPtr> filterPath();
    Result<TermPtr> primary();
    Result<TermPtr> call();
    Result<std::vector<TermPtr>> arguments();

    Result<void> relativeSteps(std::vector<Step> &steps);
    Result<void> followingSteps(std::vector<Step> &steps);
    Result<void> step(Step &step);
    Result<Axis> axis();
    Result<void> nodeTest(NodeTest &test);
    Result<void> nodeTypeTest(NodeTest &test);
    Result<void> predicates(Step &step);
    [[nodiscard]] std::size_t plainStepsAhead() const;

    [[nodiscard]] bool isStepAhead() const;
    [[nodiscard]] bool isCallAhead() const;
    [[nodiscard]] NameId nameOf(const Token &token);
    [[nodiscard]] QString uriOf(QStringView prefix) const;

    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    int m_nesting = 0;
    Names &m_names;
    const FunctionSet &m_functions;
    const Expression::Prefixes &m_prefixes;
    QStringList m_called;
};

} // namespace saltbush::xpath

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <vector>

namespace saltbush::xpath
{

struct Token
{
    enum class Kind {
        Number,
        Literal,
        Name,
        PrefixWildcard,
        Star,
        Variable,
        Or,
        And,
        Equal,
        NotEqual,
        Less,
        LessEqual,
        Greater,
        GreaterEqual,
        Plus,
        Minus,
        Multiply,
        Divide,
        Modulo,
        Pipe,
        LeftParenthesis,
        RightParenthesis,
        LeftBracket,
        RightBracket,
        Dot,
        DotDot,
        At,
        Comma,
        ColonColon,
        Slash,
        SlashSlash,
        End,
    };
    Kind kind = Kind::End;
    qsizetype position = 0; ///< first character in the text
    QStringView text;       ///< of a literal without its quotes; of a qualified name its local part
    QStringView prefix;
};

/// The tokens of an expression (XPath 1.0 §3.7), ending with Kind::End; they point into its text,
/// since forms have thousands of expressions and hardly any new word in them. Operator words are
/// found by where they stand, so "6andpath" is three tokens, as JavaRosa reads it. Error:
/// xpath.syntax.
[[nodiscard]] Result<std::vector<Token>> tokenize(QStringView text);

/// xpath.syntax at a 0-based character of the expression.
[[nodiscard]] Error syntaxErrorAt(qsizetype position);

} // namespace saltbush::xpath

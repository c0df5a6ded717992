// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/Lexer.h"

#include "core/xpath/Expression.h"

#include <array>

namespace saltbush::xpath
{

using Kind = Token::Kind;

Error syntaxErrorAt(qsizetype position)
{
    return Error{syntaxError, Place{.column = int(position) + 1}};
}

namespace
{

bool isNameStart(QChar c) { return c.isLetter() || c == u'_' || c.isSurrogate(); }

bool isNamePart(QChar c)
{
    return isNameStart(c) || c.isDigit() || c.isMark() || c == u'-' || c == u'.' || c == u'\u00B7';
}

/// Names are half of what forms' expressions consist of, and all in ASCII.
bool isAsciiNamePart(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || c == u'_' || c == u'-' || c == u'.';
}

struct Symbol
{
    QStringView text;
    Kind kind;

    /// Of a rest that has something in it.
    [[nodiscard]] bool isAt(QStringView rest) const
    {
        return rest.front() == text.front() && (text.size() == 1 || rest.startsWith(text));
    }
};

// The longer ones first.
constexpr std::array symbols{
    Symbol{u"//", Kind::SlashSlash},
    Symbol{u"::", Kind::ColonColon},
    Symbol{u"..", Kind::DotDot},
    Symbol{u"!=", Kind::NotEqual},
    Symbol{u"<=", Kind::LessEqual},
    Symbol{u">=", Kind::GreaterEqual},
    Symbol{u"/", Kind::Slash},
    Symbol{u".", Kind::Dot},
    Symbol{u"=", Kind::Equal},
    Symbol{u"<", Kind::Less},
    Symbol{u">", Kind::Greater},
    Symbol{u"+", Kind::Plus},
    Symbol{u"-", Kind::Minus},
    Symbol{u"|", Kind::Pipe},
    Symbol{u"(", Kind::LeftParenthesis},
    Symbol{u")", Kind::RightParenthesis},
    Symbol{u"[", Kind::LeftBracket},
    Symbol{u"]", Kind::RightBracket},
    Symbol{u"@", Kind::At},
    Symbol{u",", Kind::Comma},
};

constexpr std::array operatorWords{
    Symbol{u"and", Kind::And},
    Symbol{u"or", Kind::Or},
    Symbol{u"div", Kind::Divide},
    Symbol{u"mod", Kind::Modulo},
};

class Lexer
{
public:
    explicit Lexer(QStringView text) : m_text(text) { }

    Result<std::vector<Token>> run()
    {
        constexpr qsizetype charactersOfToken = 4; // hardly any expression has shorter ones
        m_tokens.reserve(std::size_t(m_text.size() / charactersOfToken + 2));
        while (skipSpace(), m_at < m_text.size())
            SALTBUSH_TRY(next());
        m_tokens.push_back({Kind::End, m_at, {}, {}});
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    void add(Kind kind, qsizetype length)
    {
        m_tokens.push_back({kind, m_at, {}, {}});
        m_at += length;
    }

    /// Whether what comes next can only be an operator: something that has a value was just read.
    [[nodiscard]] bool operatorExpected() const
    {
        if (m_tokens.empty())
            return false;
        switch (m_tokens.back().kind) {
        case Kind::Number:
        case Kind::Literal:
        case Kind::Name:
        case Kind::PrefixWildcard:
        case Kind::Star:
        case Kind::Variable:
        case Kind::RightParenthesis:
        case Kind::RightBracket:
        case Kind::Dot:
        case Kind::DotDot:
            return true;
        default:
            return false;
        }
    }

    Result<void> next()
    {
        const QChar c = peek();
        if (c == u'"' || c == u'\'')
            return literal(c);
        if ((c >= u'0' && c <= u'9') || (c == u'.' && peek(1) >= u'0' && peek(1) <= u'9'))
            return number();
        if (operatorExpected() && operatorWord())
            return ok();
        if (c == u'*') {
            add(operatorExpected() ? Kind::Multiply : Kind::Star, 1);
            return ok();
        }
        if (isNameStart(c))
            return name(Kind::Name);
        if (c == u'$') {
            ++m_at;
            return name(Kind::Variable);
        }
        return symbol();
    }

    bool operatorWord()
    {
        for (const Symbol &word : operatorWords) {
            if (word.isAt(m_text.sliced(m_at))) {
                add(word.kind, word.text.size());
                return true;
            }
        }
        return false;
    }

    Result<void> symbol()
    {
        for (const Symbol &symbol : symbols) {
            if (symbol.isAt(m_text.sliced(m_at))) {
                add(symbol.kind, symbol.text.size());
                return ok();
            }
        }
        return fail(syntaxErrorAt(m_at));
    }

    Result<void> literal(QChar quote)
    {
        const qsizetype end = m_text.indexOf(quote, m_at + 1);
        if (end < 0)
            return fail(syntaxErrorAt(m_at));
        m_tokens.push_back({Kind::Literal, m_at, m_text.sliced(m_at + 1, end - m_at - 1), {}});
        m_at = end + 1;
        return ok();
    }

    Result<void> number()
    {
        const qsizetype start = m_at;
        const auto digits = [this] {
            while (peek() >= u'0' && peek() <= u'9')
                ++m_at;
        };
        digits();
        if (peek() == u'.') {
            ++m_at;
            digits();
        }
        m_tokens.push_back({Kind::Number, start, m_text.sliced(start, m_at - start), {}});
        return ok();
    }

    QStringView ncName()
    {
        const qsizetype start = m_at;
        const QChar *at = m_text.data() + start, *const end = m_text.data() + m_text.size();
        while (at != end && (isAsciiNamePart(at->unicode()) || isNamePart(*at)))
            ++at;
        m_at = at - m_text.data();
        return m_text.sliced(start, m_at - start);
    }

    Result<void> name(Kind kind)
    {
        const qsizetype start = m_at;
        if (!isNameStart(peek()))
            return fail(syntaxErrorAt(start));
        Token token{kind, start, ncName(), {}};
        if (peek() == u':' && isNameStart(peek(1))) {
            ++m_at;
            token.prefix = std::exchange(token.text, ncName());
        } else if (kind == Kind::Name && peek() == u':' && peek(1) == u'*') {
            m_at += 2;
            token.kind = Kind::PrefixWildcard;
            token.prefix = std::exchange(token.text, {});
        }
        m_tokens.push_back(token);
        return ok();
    }

    QStringView m_text;
    qsizetype m_at = 0;
    std::vector<Token> m_tokens;
};

} // namespace

Result<std::vector<Token>> tokenize(QStringView text) { return Lexer(text).run(); }

} // namespace saltbush::xpath

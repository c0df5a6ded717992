// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/Tokens.h"

#include "core/xlsform/Names.h"
#include "core/xlsform/References.h"

#include <algorithm>
#include <iterator>

namespace saltbush::xlsform
{

namespace
{

using Kind = Token::Kind;

bool isDigit(QStringView text, qsizetype at) { return at < text.size() && text[at].isDigit(); }

bool startsAt(QStringView text, qsizetype at, QStringView word)
{
    return text.mid(at).startsWith(word);
}

/// "9" is a digit, anything else itself: "9999-99-99".
qsizetype patternLength(QStringView text, qsizetype at, QStringView pattern)
{
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (at + i >= text.size())
            return 0;
        const bool fits = pattern[i] == u'9' ? text[at + i].isDigit() : text[at + i] == pattern[i];
        if (!fits)
            return 0;
    }
    return pattern.size();
}

qsizetype dateLength(QStringView text, qsizetype at)
{
    const qsizetype sign = at < text.size() && text[at] == u'-' ? 1 : 0;
    const qsizetype length = patternLength(text, at + sign, u"9999-99-99");
    return length == 0 ? 0 : sign + length;
}

qsizetype timeLength(QStringView text, qsizetype at)
{
    const qsizetype length = patternLength(text, at, u"99:99:99");
    if (length == 0)
        return 0;
    const qsizetype zone = at + length;
    if (zone < text.size() && text[zone] == u'Z')
        return length + 1;
    const qsizetype offset =
        std::max(patternLength(text, zone, u"+99:99"), patternLength(text, zone, u"-99:99"));
    return length + offset;
}

qsizetype dateTimeLength(QStringView text, qsizetype at)
{
    const qsizetype date = dateLength(text, at);
    if (date == 0 || at + date >= text.size() || text[at + date] != u'T')
        return 0;
    const qsizetype time = timeLength(text, at + date + 1);
    return time == 0 ? 0 : date + 1 + time;
}

qsizetype numberLength(QStringView text, qsizetype at)
{
    qsizetype end = at;
    if (end < text.size() && text[end] == u'-')
        ++end;
    const qsizetype digits = end;
    while (isDigit(text, end))
        ++end;
    const bool whole = end > digits;
    if (end < text.size() && text[end] == u'.' && (whole || isDigit(text, end + 1))) {
        ++end;
        while (isDigit(text, end))
            ++end;
        return end - at;
    }
    return whole ? end - at : 0;
}

qsizetype literalLength(QStringView text, qsizetype at)
{
    const QChar quote = text[at];
    if (quote != u'"' && quote != u'\'')
        return 0;
    const qsizetype end = text.indexOf(quote, at + 1);
    return end < 0 ? 0 : end + 1 - at;
}

qsizetype spaceLength(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end].isSpace())
        ++end;
    return end - at;
}

struct Symbol
{
    QStringView text;
    Kind kind;
};

constexpr Symbol symbols[] = {
    {u"*", Kind::Math},        {u"+", Kind::Math},       {u"-", Kind::Math},
    {u" mod ", Kind::Math},    {u" div ", Kind::Math},   {u"=", Kind::Comparison},
    {u"!=", Kind::Comparison}, {u"<", Kind::Comparison}, {u">", Kind::Comparison},
    {u" and ", Kind::Boolean}, {u" or ", Kind::Boolean}, {u"|", Kind::Union},
    {u"(", Kind::Open},        {u")", Kind::Close},      {u"[", Kind::Bracket},
    {u"{", Kind::Bracket},     {u"}", Kind::Bracket},    {u"..", Kind::Parent},
    {u".", Kind::Self},        {u"/", Kind::Slash}};

Token nameToken(QStringView text, qsizetype at)
{
    const qsizetype end = at + prefixedNameLength(text, at);
    if (end < text.size() && text[end] == u'(')
        return {Kind::Function, at, end + 1};
    if (end < text.size() && text[end] == u'[')
        return {Kind::PredicateStart, at, end + 1};
    const qsizetype plain = at + nameLength(text, at);
    if (startsAt(text, plain, u"://"))
        return {Kind::Scheme, at, plain + 3};
    return {Kind::Name, at, end};
}

Token numberOrDate(QStringView text, qsizetype at)
{
    using Length = qsizetype (*)(QStringView, qsizetype);
    constexpr std::pair<Length, Kind> rules[] = {{dateTimeLength, Kind::DateTime},
                                                 {dateLength, Kind::Date},
                                                 {timeLength, Kind::Time},
                                                 {numberLength, Kind::Number}};
    for (const auto &[length, kind] : rules) {
        if (const qsizetype size = length(text, at))
            return {kind, at, at + size};
    }
    return {Kind::Other, at, at};
}

Token tokenAt(QStringView text, qsizetype at)
{
    if (const Token token = numberOrDate(text, at); token.end > at)
        return token;
    for (const Symbol &symbol : symbols) {
        if (startsAt(text, at, symbol.text))
            return {symbol.kind, at, at + symbol.text.size()};
    }
    if (const qsizetype size = literalLength(text, at))
        return {Kind::Literal, at, at + size};
    if (text[at] == u',')
        return {Kind::Comma, at, at + 1};
    if (const qsizetype size = spaceLength(text, at))
        return {Kind::Space, at, at + size};
    if (const auto reference = referenceAt(text, at))
        return {Kind::Reference, at, reference->end};
    if (nameLength(text, at) > 0)
        return nameToken(text, at);
    if (text[at] == u']')
        return {Kind::PredicateEnd, at, at + 1};
    return {Kind::Other, at, at + 1};
}

/// Walks along tokens and says which belong to an instance() expression.
class InstanceScan
{
public:
    explicit InstanceScan(QStringView text) : m_text(text) { }

    bool isOpen() const { return m_inside; }
    const Token &last() const { return m_last; }

    bool begins(const Token &token)
    {
        if (m_inside || !isInstanceCall(token))
            return false;
        m_inside = true;
        m_last = token;
        return true;
    }

    bool goesOn(const Token &token)
    {
        const bool belongs = belongsNow(token);
        if (belongs)
            m_last = token;
        else
            m_inside = false;
        return belongs;
    }

private:
    bool isInstanceCall(const Token &token) const
    {
        return token.kind == Kind::Function
            && m_text.mid(token.start, token.end - token.start) == u"instance(";
    }

    bool belongsNow(const Token &token)
    {
        if (token.kind == Kind::Literal && isInstanceCall(m_last))
            return true;
        if (token.kind == Kind::Close && m_last.kind == Kind::Literal)
            return true;
        if (token.kind == Kind::Slash
            && (m_last.kind == Kind::Close || m_last.kind == Kind::PredicateEnd)) {
            m_inPath = true;
            return true;
        }
        if (m_inPath)
            return continuesPath(token);
        if (m_inPredicate) {
            m_inPredicate = token.kind != Kind::PredicateEnd;
            return true;
        }
        return false;
    }

    bool continuesPath(const Token &token)
    {
        if (token.kind == Kind::Space || token.kind == Kind::PredicateStart)
            m_inPath = false;
        m_inPredicate = m_inPredicate || token.kind == Kind::PredicateStart;
        return token.kind != Kind::Space;
    }

    QStringView m_text;
    Token m_last;
    bool m_inside = false;
    bool m_inPath = false;
    bool m_inPredicate = false;
};

} // namespace

std::vector<Token> tokenize(QStringView expression)
{
    std::vector<Token> tokens;
    for (qsizetype at = 0; at < expression.size(); at = tokens.back().end)
        tokens.push_back(tokenAt(expression, at));
    return tokens;
}

bool isDynamicDefault(const QString &value, const QString &type)
{
    static const QStringList withHyphens = {QStringLiteral("date"), QStringLiteral("dateTime"),
                                            QStringLiteral("geopoint"), QStringLiteral("geotrace"),
                                            QStringLiteral("geoshape")};
    const bool hyphens = withHyphens.contains(type);
    for (const Token &token : tokenize(value)) {
        if (hyphens && token.kind == Kind::Math && value.at(token.start) == u'-')
            return false;
        if (token.kind == Kind::Math || token.kind == Kind::Union || token.kind == Kind::Reference
            || token.kind == Kind::Function)
            return true;
    }
    return false;
}

std::vector<Span> instanceExpressions(const QString &text)
{
    std::vector<Span> spans;
    if (!text.contains(QStringLiteral("instance(")))
        return spans;
    InstanceScan scan(text);
    for (const Token &token : tokenize(text)) {
        if (scan.isOpen()) {
            if (!scan.goesOn(token))
                spans.back().end = scan.last().end;
        } else if (scan.begins(token)) {
            spans.push_back({token.start, text.size()});
        }
    }
    if (scan.isOpen())
        spans.back().end = scan.last().end;
    return spans;
}

} // namespace saltbush::xlsform

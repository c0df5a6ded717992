// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Parser that reads location paths (XPath 1.0 §2).
#include "core/xpath/Parser.h"
#include "core/xpath/TermBuilding.h"

#include <array>
#include <utility>

namespace saltbush::xpath
{

namespace
{

constexpr std::array axisNames{
    std::pair<QStringView, Axis>{u"child", Axis::Child},
    std::pair<QStringView, Axis>{u"parent", Axis::Parent},
    std::pair<QStringView, Axis>{u"self", Axis::Self},
    std::pair<QStringView, Axis>{u"attribute", Axis::Attribute},
    std::pair<QStringView, Axis>{u"descendant", Axis::Descendant},
    std::pair<QStringView, Axis>{u"descendant-or-self", Axis::DescendantOrSelf},
    std::pair<QStringView, Axis>{u"ancestor", Axis::Ancestor},
    std::pair<QStringView, Axis>{u"ancestor-or-self", Axis::AncestorOrSelf},
    std::pair<QStringView, Axis>{u"following", Axis::Following},
    std::pair<QStringView, Axis>{u"following-sibling", Axis::FollowingSibling},
    std::pair<QStringView, Axis>{u"preceding", Axis::Preceding},
    std::pair<QStringView, Axis>{u"preceding-sibling", Axis::PrecedingSibling},
    std::pair<QStringView, Axis>{u"namespace", Axis::Namespace},
};

bool isNodeType(QStringView name)
{
    return name == u"node" || name == u"text" || name == u"comment"
        || name == u"processing-instruction";
}

void makeAnyNode(Step &step, Axis axis)
{
    step.axis = axis;
    step.test.kind = NodeTest::Kind::Node;
}

Step anyNode(Axis axis)
{
    Step step;
    makeAnyNode(step, axis);
    return step;
}

} // namespace

bool Parser::isCallAhead() const
{
    return peek().kind == Kind::Name && peek(1).kind == Kind::LeftParenthesis
        && (!peek().prefix.isEmpty() || !isNodeType(peek().text));
}

bool Parser::isStepAhead() const
{
    switch (peek().kind) {
    case Kind::Name:
    case Kind::PrefixWildcard:
    case Kind::Star:
    case Kind::At:
    case Kind::Dot:
    case Kind::DotDot:
        return true;
    default:
        return false;
    }
}

Result<TermPtr> Parser::path()
{
    if (isCallAhead()
        || (!isStepAhead() && peek().kind != Kind::Slash && peek().kind != Kind::SlashSlash))
        return filterPath();
    std::vector<Step> steps;
    if (peek().kind == Kind::SlashSlash) {
        SALTBUSH_TRY(followingSteps(steps));
        return makePath(PathStart::Document, std::move(steps));
    }
    const bool absolute = take(Kind::Slash);
    if (!absolute || isStepAhead())
        SALTBUSH_TRY(relativeSteps(steps));
    return makePath(absolute ? PathStart::Document : PathStart::Context, std::move(steps));
}

Result<TermPtr> Parser::filterPath()
{
    SALTBUSH_TRY_ASSIGN(TermPtr term, primary());
    if (peek().kind == Kind::LeftBracket) {
        Step filter = anyNode(Axis::Self);
        SALTBUSH_TRY(predicates(filter));
        term = makeFilter(std::move(term), std::move(filter));
    }
    if (peek().kind != Kind::Slash && peek().kind != Kind::SlashSlash)
        return term;
    std::vector<Step> steps;
    SALTBUSH_TRY(followingSteps(steps));
    return makePathFrom(std::move(term), std::move(steps));
}

Result<void> Parser::relativeSteps(std::vector<Step> &steps)
{
    steps.reserve(plainStepsAhead());
    SALTBUSH_TRY(step(steps.emplace_back()));
    return followingSteps(steps);
}

/// How many names follow each other with a slash between, and one more: room for nearly every path.
std::size_t Parser::plainStepsAhead() const
{
    std::size_t count = 1;
    while (peek(2 * count - 1).kind == Kind::Slash)
        ++count;
    return count;
}

Result<void> Parser::followingSteps(std::vector<Step> &steps)
{
    while (peek().kind == Kind::Slash || peek().kind == Kind::SlashSlash) {
        const bool deep = peek().kind == Kind::SlashSlash;
        ++m_at;
        SALTBUSH_TRY(step(steps.emplace_back()));
        if (!deep)
            continue;
        // "//x" is "descendant::x", unless the predicates count within each parent.
        if (Step &last = steps.back(); last.axis == Axis::Child && !last.positional)
            last.axis = Axis::Descendant;
        else
            steps.insert(steps.end() - 1, anyNode(Axis::DescendantOrSelf));
    }
    return ok();
}

Result<void> Parser::step(Step &step)
{
    if (take(Kind::Dot)) {
        makeAnyNode(step, Axis::Self);
        return ok();
    }
    if (take(Kind::DotDot)) {
        makeAnyNode(step, Axis::Parent);
        return ok();
    }
    SALTBUSH_TRY_ASSIGN(step.axis, axis());
    SALTBUSH_TRY(nodeTest(step.test));
    return predicates(step);
}

Result<Axis> Parser::axis()
{
    if (take(Kind::At))
        return Axis::Attribute;
    if (peek(1).kind != Kind::ColonColon)
        return Axis::Child;
    for (const auto &[name, axis] : axisNames) {
        if (peek().kind == Kind::Name && peek().prefix.isEmpty() && peek().text == name) {
            m_at += 2;
            return axis;
        }
    }
    return unexpectedToken();
}

Result<void> Parser::nodeTest(NodeTest &test)
{
    const Token &token = peek();
    if (token.kind == Kind::Name && peek(1).kind == Kind::LeftParenthesis)
        return nodeTypeTest(test);
    if (token.kind == Kind::Name) {
        test.name = nameOf(token);
    } else if (token.kind == Kind::Star) {
        test.kind = NodeTest::Kind::AnyName;
    } else if (token.kind == Kind::PrefixWildcard) {
        test.kind = NodeTest::Kind::AnyInNamespace;
        test.text = uriOf(token.prefix);
    } else {
        return unexpectedToken();
    }
    ++m_at;
    return ok();
}

Result<void> Parser::nodeTypeTest(NodeTest &test)
{
    const QStringView type = peek().text;
    if (!peek().prefix.isEmpty() || !isNodeType(type))
        return unexpectedToken();
    m_at += 2;
    if (type == u"node") {
        test.kind = NodeTest::Kind::Node;
    } else if (type == u"text") {
        test.kind = NodeTest::Kind::Text;
    } else if (type == u"comment") {
        test.kind = NodeTest::Kind::Comment;
    } else {
        test.kind = NodeTest::Kind::Instruction;
        if (peek().kind == Kind::Literal) {
            test.text = peek().text.toString();
            ++m_at;
        }
    }
    return expect(Kind::RightParenthesis);
}

Result<void> Parser::predicates(Step &step)
{
    while (take(Kind::LeftBracket)) {
        SALTBUSH_TRY_ASSIGN(TermPtr predicate, expression());
        SALTBUSH_TRY(expect(Kind::RightBracket));
        addPredicate(step, std::move(predicate));
    }
    return ok();
}

NameId Parser::nameOf(const Token &token)
{
    const QString uri = uriOf(token.prefix);
    // Looked up without a copy: nearly every name is one of the form's.
    const NameId known =
        m_names.find(QString::fromRawData(token.text.data(), token.text.size()), uri);
    return known != noName ? known
                           : m_names.intern(token.text.toString(), uri, token.prefix.toString());
}

QString Parser::uriOf(QStringView prefix) const
{
    if (prefix.isEmpty())
        return {};
    // A prefix that nobody declared names nothing: its own namespace, which no tree has.
    const QString name = prefix.toString();
    return m_prefixes.value(name, name);
}

} // namespace saltbush::xpath

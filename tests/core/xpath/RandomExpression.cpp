// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/xpath/RandomExpression.h"

namespace saltbush::test
{

QString RandomExpression::any(Kinds kinds, int depth)
{
    switch (kinds.begin()[m_random.nextBelow(kinds.size())]) {
    case 'p':
        return path(depth);
    case 'n':
        return number(depth);
    case 's':
        return string(depth);
    default:
        return boolean(depth);
    }
}

QString RandomExpression::path(int depth)
{
    QString text = step(depth);
    while (happens(0.4))
        text += one({"/", "/", "/", "//"}) + step(depth);
    if (happens(0.35))
        text.prepend(one({"/", "//"}));
    if (depth > 0 && happens(0.1))
        text = "(" + path(depth - 1) + ")[" + predicate(depth - 1) + "]";
    if (depth > 0 && happens(0.1))
        text = "(" + text + " | " + path(depth - 1) + ")";
    return text;
}

QString RandomExpression::step(int depth)
{
    static const QStringList tests{
        "*", "a", "b", "c", "d", "node()", "text()", "comment()", "n", "processing-instruction()"};
    static const QStringList axes{"child",
                                  "descendant",
                                  "parent",
                                  "ancestor",
                                  "self",
                                  "descendant-or-self",
                                  "ancestor-or-self",
                                  "following",
                                  "following-sibling",
                                  "preceding",
                                  "preceding-sibling"};
    if (happens(0.1))
        return one({".", ".."});
    QString text = one(tests);
    if (happens(0.4))
        text.prepend(one(axes) + "::");
    else if (happens(0.2))
        text = one({"@", "attribute::"}) + one({"*", "n", "id"});
    while (depth > 0 && happens(0.3))
        text += "[" + predicate(--depth) + "]";
    return text;
}

QString RandomExpression::predicate(int depth)
{
    if (happens(0.2))
        return one({"1", "2", "last()", "position()=2", "position()<3", "last()-1"});
    return any({'p', 'b', 'b', 'n'}, depth);
}

QString RandomExpression::number(int depth)
{
    if (depth <= 0 || happens(0.3))
        return one({"1", "2", "3", "0", "10", "1.5", "-1", "last()", "position()"});
    --depth;
    if (happens(0.3))
        return "count(" + path(depth) + ")";
    if (happens(0.2))
        return "string-length(" + string(depth) + ")";
    if (happens(0.2))
        return "number(" + any({'p', 's'}, depth) + ")";
    if (happens(0.1))
        return "sum(//a/@n)"; // numbers all: what is none is passed over here, as in JavaRosa
    if (happens(0.2))
        return one({"floor", "ceiling"}) + "(" + number(depth) + ")";
    return "(" + number(depth) + one({" + ", " - ", " * ", " div ", " mod "}) + number(depth) + ")";
}

QString RandomExpression::string(int depth)
{
    if (depth <= 0 || happens(0.25))
        return one({"'a'", "'1'", "''", "'x y'", "'b'"});
    --depth;
    if (happens(0.3))
        return "string(" + path(depth) + ")";
    if (happens(0.2))
        return one({"name", "local-name"}) + "(" + path(depth) + ")";
    if (happens(0.2))
        return "substring(" + string(depth) + "," + number(depth) + ")";
    if (happens(0.2))
        return "substring(" + string(depth) + "," + number(depth) + "," + number(depth) + ")";
    if (happens(0.3))
        return one({"substring-before", "substring-after", "concat"}) + "(" + string(depth) + ","
            + string(depth) + ")";
    if (happens(0.5))
        return "normalize-space(" + string(depth) + ")";
    return "translate(" + string(depth) + "," + string(depth) + "," + string(depth) + ")";
}

QString RandomExpression::boolean(int depth)
{
    if (depth <= 0 || happens(0.1))
        return one({"true()", "false()"});
    --depth;
    if (happens(0.15))
        return "not(" + boolean(depth) + ")";
    if (happens(0.2))
        return one({"contains", "starts-with"}) + "(" + string(depth) + "," + string(depth) + ")";
    if (happens(0.15))
        return "boolean(" + any({'p', 'n', 's'}, depth) + ")";
    if (happens(0.2))
        return "(" + boolean(depth) + one({" and ", " or "}) + boolean(depth) + ")";
    return "(" + any({'p', 'n', 's'}, depth) + one({" = ", " != ", " < ", " > ", " <= ", " >= "})
        + any({'p', 'n', 's'}, depth) + ")";
}

} // namespace saltbush::test

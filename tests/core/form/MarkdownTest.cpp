// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/Markdown.h"
#include "tests/support/QtStrings.h"

#include <catch2/catch_test_macros.hpp>

using namespace saltbush;
using form::MarkdownNode;

namespace
{

/// "a strong(b) span{color:red}(c)", words in their place.
QString shapeOf(const std::vector<MarkdownNode> &nodes)
{
    QString shape;
    for (const MarkdownNode &node : nodes) {
        if (node.element.isEmpty()) {
            shape += node.text;
            continue;
        }
        shape += node.element;
        for (auto each = node.style.begin(); each != node.style.end(); ++each)
            shape += u'{' + each.key() + u':' + each.value() + u'}';
        if (!node.url.isEmpty() || !node.text.isEmpty())
            shape += u'[' + node.url + node.text + u']';
        shape += u'(' + shapeOf(node.children) + u')';
    }
    return shape;
}

QString shapeOf(const QString &text, const form::TextOutputs &outputs = {})
{
    return shapeOf(form::readMarkdown(text, outputs));
}

} // namespace

TEST_CASE("Emphasis is read as Markdown means it", "[markdown]")
{
    CHECK(shapeOf("plain") == "plain");
    CHECK(shapeOf("") == "");
    CHECK(shapeOf("a *b* _c_ **d** __e__") == "a em(b) em(c) strong(d) strong(e)");
    CHECK(shapeOf("***both*** *a **b** c*") == "strong(em(both)) em(a strong(b) c)");
    CHECK(shapeOf("snake_case_name 2 * 3 * 4 **") == "snake_case_name 2 * 3 * 4 **");
    CHECK(shapeOf("*open, _open, **open") == "*open, _open, **open");
    CHECK(shapeOf("\\*no\\* \\# \\<b\\>") == "*no* # <b>");
    CHECK(shapeOf("**ข้อความ**หนา") == "strong(ข้อความ)หนา");
}

TEST_CASE("Headings, paragraphs, line ends and lists are blocks", "[markdown]")
{
    CHECK(shapeOf("# One") == "h1(One)");
    CHECK(shapeOf("###### Six ##") == "h6(Six)");
    CHECK(shapeOf("####### seven") == "####### seven");
    CHECK(shapeOf("#hashtag") == "#hashtag");
    CHECK(shapeOf("a\nb") == "abr()b");
    CHECK(shapeOf("a\r\n\r\nb\nc\n\n") == "p(a)p(bbr()c)");
    CHECK(shapeOf("    far in") == "far in");
    CHECK(shapeOf("Pick:\n1. a\n2. *b*\nmore")
          == "p(Pick:)ol(li[1.](p(a))li[2.](p(em(b)br()more)))");
    CHECK(shapeOf("- a\n- b") == "ul(li[-](p(a))li[-](p(b)))");
    CHECK(shapeOf("12. How **old**?") == "12. How strong(old)?");
    CHECK(shapeOf("## Part\n3. third") == "h2(Part)ol(li[3.](p(third)))");
    CHECK(shapeOf("2026 was\n-5 is cold") == "2026 wasbr()-5 is cold");
    const auto blocks = form::readMarkdown("# a\nb\n\nc");
    REQUIRE(blocks.size() == 3);
    CHECK_FALSE(blocks[1].isAfterBlank);
    CHECK(blocks[2].isAfterBlank);
}

TEST_CASE("Links lead out, or are words", "[markdown]")
{
    CHECK(shapeOf("see [the **site**](https://a.example/x_y)")
          == "see a[https://a.example/x_y](the strong(site))");
    CHECK(shapeOf("[call](tel:+61)") == "a[tel:+61](call)");
    CHECK(shapeOf("[x](file:///etc) [y](javascript:1) [z]")
          == "[x](file:///etc) [y](javascript:1) [z]");
}

TEST_CASE("The tags of forms are read, and no others", "[markdown]")
{
    CHECK(shapeOf("<span style=\"color: red; font-family:serif\">x</span >")
          == "span{color:red}{font-family:serif}(x)");
    CHECK(shapeOf("a <DIV style=''>b</div> c") == "a div(b) c");
    CHECK(shapeOf("<p style=\"text-align:center\">a<br/>b</p>") == "p{text-align:center}(abr()b)");
    CHECK(shapeOf("<font color=\"#f00\">x</font> H<sub>2</sub>O")
          == "font{color:#f00}(x) Hsub(2)O");
    CHECK(shapeOf("<b><b>in</b></b>") == "b(b(in))");
    for (const char *text : {"<script>", "<img src=\"x\">", "<b>never closed", "a < b > c",
                             "<span style=\"background:url(http://x)\">y</span>",
                             "<span onclick=\"x\">y</span>", "<b"})
        CHECK(shapeOf(text) == text);
}

TEST_CASE("Text stands on the side that its tag says", "[markdown]")
{
    CHECK(shapeOf("<div style=\"text-align:center\">a *b*</div>")
          == "div{text-align:center}(a em(b))");
    CHECK(shapeOf("<div style='text-align: right; color:red'>a</div>")
          == "div{color:red}{text-align:right}(a)");
    CHECK(shapeOf("<p style=\"text-align:center\">a</p>") == "p{text-align:center}(a)");
    const auto blocks = form::readMarkdown("<div style=\"text-align:center\">a</div>\n\nb");
    REQUIRE(blocks.size() == 2);
    CHECK(blocks[0].isBlock);
}

TEST_CASE("Words stand above and below the line", "[markdown]")
{
    CHECK(shapeOf("m<sup>2</sup> H<sub>2</sub>O") == "msup(2) Hsub(2)O");
    CHECK(shapeOf("**x<sup>*n*</sup>**") == "strong(xsup(em(n)))");
    CHECK(shapeOf("m<sup>2") == "m<sup>2");
}

TEST_CASE("Emoji are letters like others", "[markdown]")
{
    CHECK(shapeOf("How are you? 😀 **👩‍👩‍👧 🇹🇭**")
          == "How are you? 😀 strong(👩‍👩‍👧 🇹🇭)");
    CHECK(shapeOf("# 👍🏽 yes") == "h1(👍🏽 yes)");
    CHECK(shapeOf("- 😀\n- 😢") == "ul(li[-](p(😀))li[-](p(😢)))");
    CHECK(shapeOf("<span style=\"color:red\">❤️</span>") == "span{color:red}(❤️)");
    CHECK(shapeOf(":smile: ;-)") == ":smile: ;-)");
}

TEST_CASE("What came from an answer is shown as it is", "[markdown]")
{
    CHECK(shapeOf("Dear **x*y*<b>!**", {{7, 7}}) == "Dear strong(span(x*y*<b>)!)");
    CHECK(shapeOf("[www](http://www)", {{1, 3}, {13, 3}}) == "a[http://www](span(www))");
    CHECK(shapeOf("# not", {{0, 5}}) == "span(# not)");
    CHECK(shapeOf("a", {{0, 0}, {9, 2}}) == "a");
}

TEST_CASE("What came from an answer stays as it is among other texts", "[markdown]")
{
    const QString joined = "**" + form::escapedOutputs("Dear *x*_[a](b), \\*", {{5, 10}}) + "**";
    CHECK(shapeOf(joined) == "strong(Dear *x*_[a](b), *)");
}

TEST_CASE("A hostile text is read in good time", "[markdown]")
{
    for (const char *piece :
         {"*", "**a ", "_a*", "<b>", "[", "[a](", "<span style=\"", "1. ", "#"}) {
        const QString text = QString::fromLatin1(piece).repeated(20'000);
        CHECK(form::readMarkdown(text).size() <= 20'001);
    }
}

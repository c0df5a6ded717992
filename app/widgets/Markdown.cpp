// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Markdown.h"

namespace saltbush::app
{

using namespace Qt::StringLiterals;
using form::MarkdownNode;

namespace
{

/// Puts blocks and lists below each other with line breaks, as a label shows them.
class MarkdownWriter
{
public:
    virtual ~MarkdownWriter() = default;

    [[nodiscard]] QString write(const std::vector<MarkdownNode> &nodes) const
    {
        QString written;
        for (const MarkdownNode &node : nodes) {
            if (node.isBlock && &node != &nodes.front())
                written += node.isAfterBlank ? lineBreak() + lineBreak() : lineBreak();
            written += one(node);
        }
        return written;
    }

protected:
    [[nodiscard]] virtual QString lineBreak() const = 0;
    [[nodiscard]] virtual QString words(const QString &text) const = 0;
    [[nodiscard]] virtual QString dressed(const MarkdownNode &node,
                                          const QString &inside) const = 0;

private:
    [[nodiscard]] QString one(const MarkdownNode &node) const
    {
        if (node.element.isEmpty())
            return words(node.text);
        if (node.element == "br"_L1)
            return lineBreak();
        const QString inside = write(node.children);
        if (node.element == "li"_L1)
            return words(node.text + u' ') + inside;
        // [text](address) → text (address): who reads it at a laptop without a network can write
        // it down.
        if (node.element == "a"_L1)
            return dressed(node, inside) + u" ("_s + words(node.url) + u')';
        return dressed(node, inside);
    }
};

class PlainMarkdown final : public MarkdownWriter
{
    QString lineBreak() const override { return u"\n"_s; }
    QString words(const QString &text) const override { return text; }
    QString dressed(const MarkdownNode &, const QString &inside) const override { return inside; }
};

class HtmlMarkdown final : public MarkdownWriter
{
public:
    explicit HtmlMarkdown(Emphasis emphasis) : m_emphasis(emphasis) { }

private:
    QString lineBreak() const override { return u"<br>"_s; }

    QString words(const QString &text) const override
    {
        return text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
    }

    QString dressed(const MarkdownNode &node, const QString &inside) const override
    {
        const auto in = [&inside](const QString &tag, const QString &attributes = {}) {
            return u"<%1%2>%3</%1>"_s.arg(tag, attributes, inside);
        };
        const QString &element = node.element;
        if (element == "h1"_L1)
            return u"<b><span style=\"font-size:large\">%1</span></b>"_s.arg(inside);
        if (element.startsWith(u'h') || element == "strong"_L1)
            return in(u"b"_s);
        if (element == "em"_L1 || element == "i"_L1)
            return in(m_emphasis == Emphasis::Italic ? u"i"_s : u"b"_s);
        if (element == "a"_L1)
            return in(u"u"_s);
        if (node.isBlock || (element == "span"_L1 && node.style.isEmpty()))
            return inside;
        return in(element, styleOf(node));
    }

    static QString styleOf(const MarkdownNode &node)
    {
        QStringList properties;
        for (auto each = node.style.begin(); each != node.style.end(); ++each)
            properties << each.key() + u':' + each.value();
        return properties.isEmpty() ? QString() : u" style=\"%1\""_s.arg(properties.join(u';'));
    }

    Emphasis m_emphasis;
};

} // namespace

QString markdownToHtml(const QString &markdown, Emphasis emphasis, const form::TextOutputs &outputs)
{
    return HtmlMarkdown(emphasis).write(form::readMarkdown(markdown, outputs));
}

QString markdownToPlain(const QString &markdown, const form::TextOutputs &outputs)
{
    return PlainMarkdown().write(form::readMarkdown(markdown, outputs));
}

} // namespace saltbush::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/MarkdownGlyphs.h"

namespace saltbush::form
{

namespace
{

const QString escapable = QStringLiteral("\\`*_{}[]()#+-.!<>");

Glyphs trimmed(Glyphs glyphs)
{
    while (!glyphs.empty() && glyphs.front().isSpace())
        glyphs = glyphs.subspan(1);
    while (!glyphs.empty() && glyphs.back().isSpace())
        glyphs = glyphs.first(glyphs.size() - 1);
    return glyphs;
}

std::size_t spacesAt(Glyphs line, std::size_t at)
{
    std::size_t count = 0;
    while (at + count < line.size() && line[at + count].isSpace())
        ++count;
    return count;
}

/// "## " → 2; 0 where the line is no heading.
std::size_t headingLevel(Glyphs line)
{
    std::size_t level = 0;
    while (level < line.size() && line[level].is(u'#'))
        ++level;
    const std::size_t spaces = spacesAt(line, level);
    return level <= 6 && spaces > 0 && level + spaces < line.size() ? level : 0;
}

/// The mark that makes a line an item: "12.", "3)", "-"; empty where there is none.
Glyphs itemMark(Glyphs line)
{
    constexpr std::size_t mostDigits = 9;
    std::size_t end = 0;
    while (end < line.size() && end < mostDigits && !line[end].isPlain
           && line[end].character >= u'0' && line[end].character <= u'9')
        ++end;
    const auto is = [&](QChar sign) { return end < line.size() && line[end].is(sign); };
    const bool isMark = end > 0 ? is(u'.') || is(u')') : is(u'-') || is(u'*') || is(u'+');
    const std::size_t spaces = isMark ? spacesAt(line, end + 1) : 0;
    return spaces > 0 && end + 1 + spaces < line.size() ? line.first(end + 1) : Glyphs{};
}

bool isNumber(Glyphs mark) { return mark.size() > 1; }

class BlockReading
{
public:
    void addLine(Glyphs whole)
    {
        const Glyphs line = trimmed(whole);
        if (line.empty()) {
            m_isAfterBlank = true;
            return;
        }
        const Glyphs mark = itemMark(line);
        if (const std::size_t level = headingLevel(line); level > 0)
            addHeading(line.subspan(level), level);
        else if (!mark.empty())
            addItem(line, mark);
        else if (isOpen())
            m_blocks.back().lines.back() = {m_blocks.back().lines.back().data(),
                                            line.data() + line.size()};
        else
            begin(QStringLiteral("p")).lines.push_back(line);
        m_isAfterBlank = false;
    }

    std::vector<MarkdownNode> take()
    {
        if (m_blocks.size() == 1 && isLoneLine(m_blocks.front()))
            return readInline(m_blocks.front().whole);
        std::vector<MarkdownNode> nodes;
        nodes.reserve(m_blocks.size());
        for (const Block &block : m_blocks)
            nodes.push_back(nodeOf(block));
        return nodes;
    }

private:
    struct Block
    {
        QString element;
        bool isAfterBlank = false;
        Glyphs whole;
        std::vector<Glyphs> lines; ///< of a list, its items
        std::vector<QString> marks;
    };

    Block &begin(const QString &element)
    {
        m_blocks.push_back({element, m_isAfterBlank && !m_blocks.empty(), {}, {}, {}});
        return m_blocks.back();
    }

    /// The line before goes on: a paragraph or an item does, a heading does not.
    [[nodiscard]] bool isOpen() const
    {
        return !m_blocks.empty() && !m_isAfterBlank && !m_blocks.back().element.startsWith(u'h');
    }

    void addHeading(Glyphs words, std::size_t level)
    {
        words = trimmed(words);
        while (words.size() > 1 && words.back().is(u'#'))
            words = trimmed(words.first(words.size() - 1));
        begin(u'h' + QString::number(level)).lines.push_back(words);
    }

    void addItem(Glyphs line, Glyphs mark)
    {
        const QString element = isNumber(mark) ? QStringLiteral("ol") : QStringLiteral("ul");
        const bool goesOn = !m_blocks.empty() && m_blocks.back().element == element;
        Block &block = goesOn ? m_blocks.back() : begin(element);
        block.lines.push_back(trimmed(line.subspan(mark.size())));
        block.marks.push_back(wordsOf(mark));
        block.whole = line;
    }

    /// A paragraph alone, or a numbered line alone, which is a question with its number.
    static bool isLoneLine(Block &block)
    {
        if (block.element == u"p")
            block.whole = block.lines.front();
        else if (block.element == u"ol" && block.lines.size() == 1)
            block.whole = {block.whole.data(), block.lines[0].data() + block.lines[0].size()};
        else
            return false;
        return true;
    }

    static MarkdownNode nodeOf(const Block &block)
    {
        MarkdownNode node{.element = block.element, .isBlock = true};
        node.isAfterBlank = block.isAfterBlank;
        if (block.marks.empty()) {
            node.children = readInline(block.lines.front());
            return node;
        }
        for (std::size_t i = 0; i < block.lines.size(); ++i) {
            MarkdownNode words{.element = QStringLiteral("p"),
                               .children = readInline(block.lines[i]),
                               .isBlock = true};
            node.children.push_back({.element = QStringLiteral("li"),
                                     .text = block.marks[i],
                                     .children = {std::move(words)},
                                     .isBlock = true});
        }
        return node;
    }

    std::vector<Block> m_blocks;
    bool m_isAfterBlank = false;
};

} // namespace

std::vector<Glyph> glyphsOf(const QString &text, const TextOutputs &outputs)
{
    std::vector<Glyph> glyphs;
    auto output = outputs.begin();
    for (qsizetype at = 0; at < text.size(); ++at) {
        while (output != outputs.end() && (output->at < at || output->length == 0))
            ++output;
        if (output != outputs.end() && output->at == at) {
            const QString said = text.mid(at, output->length);
            glyphs.push_back({QChar(), true, said});
            at += said.size() - 1;
        } else if (text[at] == u'\\' && at + 1 < text.size() && escapable.contains(text[at + 1])) {
            glyphs.push_back({text[++at], true});
        } else if (text[at] != u'\r') {
            glyphs.push_back({text[at]});
        }
    }
    return glyphs;
}

std::vector<MarkdownNode> readMarkdown(const QString &text, const TextOutputs &outputs)
{
    const std::vector<Glyph> glyphs = glyphsOf(text, outputs);
    BlockReading blocks;
    for (std::size_t from = 0; from <= glyphs.size();) {
        std::size_t end = from;
        while (end < glyphs.size() && !glyphs[end].is(u'\n'))
            ++end;
        blocks.addLine(Glyphs(glyphs).subspan(from, end - from));
        from = end + 1;
    }
    return blocks.take();
}

QString escapedOutputs(const QString &text, const TextOutputs &outputs)
{
    QString escaped;
    for (const Glyph &glyph : glyphsOf(text, outputs)) {
        if (!glyph.output) {
            escaped += glyph.isPlain ? u'\\' + QString(glyph.character) : QString(glyph.character);
            continue;
        }
        for (const QChar character : *glyph.output)
            escaped +=
                escapable.contains(character) ? u'\\' + QString(character) : QString(character);
    }
    return escaped;
}

} // namespace saltbush::form

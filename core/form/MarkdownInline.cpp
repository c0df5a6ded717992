// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/MarkdownGlyphs.h"
#include "core/form/MarkdownTag.h"

#include <QSet>

namespace saltbush::form
{

namespace
{

/// Emphasis in emphasis, tags in tags.
constexpr int maxMarkdownDepth = 24;

/// Glyphs of its words and of its address: further on nobody looks for the end of one.
constexpr std::size_t longestLink = 2000;

/// Reads one stretch of glyphs. What was searched in vain is not searched again, so that the work
/// does not grow with the square of a hostile text.
class InlineReading
{
public:
    InlineReading(Glyphs glyphs, int depth) : m_glyphs(glyphs), m_depth(depth) { }

    std::vector<MarkdownNode> run()
    {
        while (m_at < m_glyphs.size()) {
            if (!readElement())
                m_words += m_glyphs[m_at++].character;
        }
        endWords();
        return std::move(m_nodes);
    }

private:
    bool readElement()
    {
        const Glyph &glyph = m_glyphs[m_at];
        if (glyph.output)
            return add({.element = QStringLiteral("span"), .children = {{.text = *glyph.output}}},
                       m_at + 1);
        if (glyph.is(u'\n'))
            return add({.element = QStringLiteral("br")}, m_at + 1);
        if (m_depth >= maxMarkdownDepth)
            return false;
        if (glyph.is(u'*') || glyph.is(u'_'))
            return readEmphasis(2) || readEmphasis(1);
        if (glyph.is(u'['))
            return readLink();
        return glyph.is(u'<') && readTag();
    }

    bool add(MarkdownNode node, std::size_t behind)
    {
        endWords();
        m_nodes.push_back(std::move(node));
        m_at = behind;
        return true;
    }

    void endWords()
    {
        if (!m_words.isEmpty())
            m_nodes.push_back({.text = std::exchange(m_words, {})});
    }

    [[nodiscard]] std::vector<MarkdownNode> inside(std::size_t from, std::size_t to) const
    {
        return InlineReading(m_glyphs.subspan(from, to - from), m_depth + 1).run();
    }

    [[nodiscard]] bool isRun(std::size_t at, QChar sign, std::size_t length) const
    {
        for (std::size_t i = at; i < at + length; ++i) {
            if (i >= m_glyphs.size() || !m_glyphs[i].is(sign))
                return false;
        }
        return true;
    }

    /// *one* is em, **two** is strong; "_" only around words, so that snake_case stays itself.
    bool readEmphasis(std::size_t length)
    {
        const QChar sign = m_glyphs[m_at].character;
        const std::size_t from = m_at + length;
        const bool isInWord = sign == u'_' && m_at > 0 && m_glyphs[m_at - 1].isWord();
        if (!isRun(m_at, sign, length) || from >= m_glyphs.size() || m_glyphs[from].isSpace()
            || isInWord)
            return false;
        const QString search = QString(qsizetype(length), sign);
        const std::size_t end = m_vain.contains(search) ? 0 : closingRun(from, sign, length);
        if (end == 0) {
            m_vain.insert(search);
            return false;
        }
        const QString element = length == 2 ? QStringLiteral("strong") : QStringLiteral("em");
        return add({.element = element, .children = inside(from, end)}, end + length);
    }

    /// Where the emphasis ends; 0 where it does not.
    [[nodiscard]] std::size_t closingRun(std::size_t from, QChar sign, std::size_t length) const
    {
        for (std::size_t at = from + 1; at < m_glyphs.size(); ++at) {
            if (!m_glyphs[at].is(sign))
                continue;
            std::size_t run = 1;
            while (isRun(at + run, sign, 1))
                ++run;
            const bool opens = m_glyphs[at - 1].isSpace()
                || (sign == u'_' && at + run < m_glyphs.size() && m_glyphs[at + run].isWord());
            // One star closes no run of two, three close two inside one.
            if (!opens && (length == 2 ? run >= 2 : run % 2 == 1))
                return at + run - length;
            at += run - 1;
        }
        return 0;
    }

    /// [words](address), with an address that leads somewhere outside.
    bool readLink()
    {
        std::size_t end = m_at + 1;
        while (end < m_glyphs.size() && end - m_at < longestLink && !m_glyphs[end].is(u']')
               && !m_glyphs[end].is(u'\n'))
            ++end;
        if (!isRun(end, u']', 1) || !isRun(end + 1, u'(', 1) || end == m_at + 1)
            return false;
        std::size_t close = end + 2;
        while (close < m_glyphs.size() && close - end < longestLink && !m_glyphs[close].is(u')')
               && !m_glyphs[close].isSpace())
            ++close;
        if (!isRun(close, u')', 1))
            return false;
        const QString url = wordsOf(m_glyphs.subspan(end + 2, close - end - 2));
        for (const char *scheme : {"http://", "https://", "mailto:", "tel:"}) {
            if (url.startsWith(QLatin1String(scheme), Qt::CaseInsensitive))
                return add(
                    {.element = QStringLiteral("a"), .url = url, .children = inside(m_at + 1, end)},
                    close + 1);
        }
        return false;
    }

    bool readTag()
    {
        const auto tag = MarkdownTag::at(m_glyphs, m_at);
        if (!tag || tag->isClosing)
            return false;
        if (tag->name == u"br")
            return add({.element = tag->name}, m_at + tag->length);
        const std::size_t from = m_at + tag->length;
        const auto end = m_vain.contains(tag->name) ? std::nullopt : closingTag(from, tag->name);
        if (!end) {
            m_vain.insert(tag->name);
            return false;
        }
        return add(
            {.element = tag->name, .style = tag->style, .children = inside(from, end->first)},
            end->first + end->second);
    }

    /// Where the tag is closed again, and how long what closes it is.
    [[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>>
    closingTag(std::size_t from, const QString &name) const
    {
        int open = 1;
        for (std::size_t at = from; at < m_glyphs.size(); ++at) {
            const auto tag = m_glyphs[at].is(u'<') ? MarkdownTag::at(m_glyphs, at) : std::nullopt;
            if (!tag || tag->name != name)
                continue;
            open += tag->isClosing ? -1 : 1;
            if (open == 0)
                return std::pair(at, tag->length);
        }
        return std::nullopt;
    }

    Glyphs m_glyphs;
    int m_depth;
    std::size_t m_at = 0;
    QString m_words;
    QSet<QString> m_vain; ///< signs and tags that nothing further on closes
    std::vector<MarkdownNode> m_nodes;
};

} // namespace

QString wordsOf(Glyphs glyphs)
{
    QString words;
    for (const Glyph &glyph : glyphs)
        words += glyph.output ? *glyph.output : QString(glyph.character);
    return words;
}

std::vector<MarkdownNode> readInline(Glyphs glyphs) { return InlineReading(glyphs, 0).run(); }

} // namespace saltbush::form

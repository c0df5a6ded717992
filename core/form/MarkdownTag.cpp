// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/MarkdownTag.h"

#include <QRegularExpression>
#include <QSet>

namespace saltbush::form
{

namespace
{

const QSet<QString> &markdownTags()
{
    static const QSet<QString> names{
        QStringLiteral("span"), QStringLiteral("p"),   QStringLiteral("div"),
        QStringLiteral("font"), QStringLiteral("sup"), QStringLiteral("sub"),
        QStringLiteral("b"),    QStringLiteral("i"),   QStringLiteral("u"),
        QStringLiteral("em"),   QStringLiteral("br"),  QStringLiteral("strong")};
    return names;
}

/// "color: red; font-family: serif" → both; nothing where it holds anything else.
std::optional<QMap<QString, QString>> styleOf(const QString &text)
{
    static const QRegularExpression property(
        QStringLiteral("^\\s*(color|background-color|font-family|text-align)\\s*:"
                       "\\s*([#\\w][#\\w ,-]*?)\\s*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QMap<QString, QString> style;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const auto match = property.match(part);
        if (match.hasMatch())
            style.insert(match.captured(1).toLower(), match.captured(2));
        else if (!part.trimmed().isEmpty())
            return std::nullopt;
    }
    return style;
}

} // namespace

std::optional<MarkdownTag> MarkdownTag::at(Glyphs glyphs, std::size_t at)
{
    constexpr std::size_t longest = 200;
    std::size_t end = at + 1;
    while (end < glyphs.size() && end - at < longest && !glyphs[end].isPlain
           && !glyphs[end].is(u'>') && !glyphs[end].is(u'<'))
        ++end;
    if (end >= glyphs.size() || !glyphs[end].is(u'>'))
        return std::nullopt;
    static const QRegularExpression inside(
        QStringLiteral("^(/?)([a-z]+)(?:\\s+(style|color)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'))?"
                       "\\s*(/?)$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = inside.match(wordsOf(glyphs.subspan(at + 1, end - at - 1)));
    MarkdownTag tag{.name = match.captured(2).toLower(),
                    .isClosing = !match.captured(1).isEmpty(),
                    .length = end + 1 - at};
    if (!match.hasMatch() || !markdownTags().contains(tag.name)
        || (!match.captured(6).isEmpty() && tag.name != u"br"))
        return std::nullopt;
    const QString value = match.captured(4) + match.captured(5);
    const bool isColour = match.captured(3).toLower() == u"color";
    if (isColour && tag.name != u"font")
        return std::nullopt;
    const auto style = styleOf(isColour ? QStringLiteral("color:") + value : value);
    if (!style)
        return std::nullopt;
    tag.style = *style;
    return tag;
}

} // namespace saltbush::form

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Markdown.h"

#include <QRegularExpression>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

// Characters after a backslash travel through the rules as private-use code points.
constexpr char16_t hidden = 0xE000;
constexpr auto escapable = "\\`*_{}[]()#+-.!<>"_L1;

QString hideEscapes(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (text[i] == u'\\' && next.unicode() < 128 && escapable.contains(next)) {
            out += QChar(char16_t(hidden + next.unicode()));
            ++i;
        } else {
            out += text[i];
        }
    }
    return out;
}

QString showEscapes(const QString &text, bool asHtml)
{
    QString out;
    for (const QChar c : text) {
        const bool wasHidden = c.unicode() > hidden && c.unicode() < hidden + 128;
        const QString shown =
            wasHidden ? QString(QChar(char16_t(c.unicode() - hidden))) : QString(c);
        out += wasHidden && asHtml ? shown.toHtmlEscaped() : shown;
    }
    return out;
}

void replaceAll(QString &text, const QString &pattern, const QString &by,
                QRegularExpression::PatternOptions options = {})
{
    text.replace(
        QRegularExpression(pattern, options | QRegularExpression::UseUnicodePropertiesOption), by);
}

/// The tags of FORMS.md, on text that is already escaped; with no attribute but the listed styles.
void allowTags(QString &html)
{
    const auto caseless = QRegularExpression::CaseInsensitiveOption;
    const QString quote = u"(?:&quot;|')"_s;
    const QString style = u"(?:color|background-color|font-family|text-align)\\s*:\\s*[#\\w ,-]+"_s;
    replaceAll(html,
               u"&lt;(span|p|div|font)\\s+style\\s*=\\s*%1\\s*((?:%2\\s*;?\\s*)+)%1\\s*&gt;"_s.arg(
                   quote, style),
               u"<\\1 style=\"\\2\">"_s, caseless);
    replaceAll(html, u"&lt;font\\s+color\\s*=\\s*%1([#\\w]+)%1\\s*&gt;"_s.arg(quote),
               u"<font color=\"\\1\">"_s, caseless);
    replaceAll(html, u"&lt;(/?)(span|p|div|font|sup|sub|b|i|u|strong|em)\\s*&gt;"_s, u"<\\1\\2>"_s,
               caseless);
    replaceAll(html, u"&lt;br\\s*/?&gt;"_s, u"<br>"_s, caseless);
}

void formatLinks(QString &html)
{
    // [text](address) → text (address): who reads it at a laptop without a network can write it
    // down.
    replaceAll(html, u"\\[([^\\]\\n]+)\\]\\(((?:https?://|mailto:|tel:)[^)\\s]+)\\)"_s,
               u"<u>\\1</u> (\\2)"_s, QRegularExpression::CaseInsensitiveOption);
}

void formatEmphasis(QString &html, Emphasis emphasis)
{
    const QString weak = emphasis == Emphasis::Italic ? u"<i>\\1</i>"_s : u"<b>\\1</b>"_s;
    replaceAll(html, u"\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*"_s, u"<b>\\1</b>"_s);
    replaceAll(html, u"(?<!\\w)__(?=\\S)(.+?)(?<=\\S)__(?!\\w)"_s, u"<b>\\1</b>"_s);
    replaceAll(html, u"\\*(?=[^\\s*])([^*\\n]+?)(?<=\\S)\\*"_s, weak);
    replaceAll(html, u"(?<!\\w)_(?=[^\\s_])([^_\\n]+?)(?<=\\S)_(?!\\w)"_s, weak);
}

void formatHeaders(QString &html)
{
    const auto lines = QRegularExpression::MultilineOption;
    replaceAll(html, u"^#\\s+(.+?)\\s*#*$"_s,
               u"<b><span style=\"font-size:large\">\\1</span></b>"_s, lines);
    replaceAll(html, u"^#{2,6}\\s+(.+?)\\s*#*$"_s, u"<b>\\1</b>"_s, lines);
}

QString format(const QString &markdown, Emphasis emphasis)
{
    static const QRegularExpression anything(u"[\\\\*_#\\[<]"_s);
    if (!markdown.contains(anything))
        return markdown.toHtmlEscaped().trimmed(); // nearly all texts
    QString html = hideEscapes(markdown).toHtmlEscaped();
    allowTags(html);
    formatLinks(html);
    formatHeaders(html);
    formatEmphasis(html, emphasis);
    return html.trimmed();
}

} // namespace

QString markdownToHtml(const QString &markdown, Emphasis emphasis)
{
    QString html = format(markdown, emphasis);
    html.replace("\r\n"_L1, "\n"_L1).replace(u'\n', "<br>"_L1);
    return showEscapes(html, true);
}

QString markdownToPlain(const QString &markdown)
{
    QString text = format(markdown, Emphasis::Bold);
    text.replace("<br>"_L1, "\n"_L1);
    text.remove(QRegularExpression(u"<[^>]*>"_s));
    text.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&quot;"_L1, "\""_L1);
    text.replace("&amp;"_L1, "&"_L1);
    return showEscapes(text, false);
}

} // namespace saltbush::app

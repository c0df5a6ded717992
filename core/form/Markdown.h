// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <vector>

namespace saltbush::form
{

/// A part of a text that came from an answer: where it begins and how long it is. It is shown as it
/// is, whatever it holds.
struct TextOutput
{
    qsizetype at = 0;
    qsizetype length = 0;
};
using TextOutputs = std::vector<TextOutput>; ///< from left to right

/// A piece of a text of a form as it is meant: words, or an element with what is in it.
struct MarkdownNode
{
    /// Empty: words. h1 … h6, p, ol, ul, li, em, strong, a, br; span for what came from an answer;
    /// and the tags that may be written: span, p, div, font, sup, sub, b, i, u, em, strong.
    QString element = {};
    QString text = {};                 ///< words; of li its mark as written ("1.", "-")
    QString url = {};                  ///< of a
    QMap<QString, QString> style = {}; ///< color, background-color, font-family, text-align
    std::vector<MarkdownNode> children = {};
    bool isBlock = false;      ///< stands on lines of its own: headings, lists, paragraphs
    bool isAfterBlank = false; ///< of a block: a blank line is before it
};

/// The Markdown that labels, hints and messages may hold (XLSForm, "Markdown support"; lists as in
/// ODK Web Forms) and the few tags: headings, emphasis, links, escapes, styles. What is anything
/// else stays as written. A text of one paragraph has no element p around it; a single numbered
/// line alone is no list but a question with its number.
[[nodiscard]] std::vector<MarkdownNode> readMarkdown(const QString &text,
                                                     const TextOutputs &outputs = {});

/// The same text with what came from answers escaped, to be put together with other Markdown.
[[nodiscard]] QString escapedOutputs(const QString &text, const TextOutputs &outputs);

} // namespace saltbush::form

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/MarkdownGlyphs.h"

namespace saltbush::form
{

/// One of the tags that a text may hold: <span style="color: red">, </span>, <br/>. With any other
/// attribute, or a style that could fetch something, it is none.
struct MarkdownTag
{
    QString name;
    QMap<QString, QString> style;
    bool isClosing = false;
    std::size_t length = 0; ///< in glyphs

    [[nodiscard]] static std::optional<MarkdownTag> at(Glyphs glyphs, std::size_t at);
};

} // namespace saltbush::form

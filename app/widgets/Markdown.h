// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/Markdown.h"

namespace saltbush::app
{

enum class Emphasis { Italic, Bold }; ///< how *this* is shown; scripts without italics take Bold

/// A form's text as rich text for a label: the Markdown and the few tags that forms may hold
/// (core/form/Markdown.h). Everything else, and all that came from an answer, is shown as it is
/// written; nothing is fetched, and a link shows its address instead of leading anywhere.
[[nodiscard]] QString markdownToHtml(const QString &markdown, Emphasis emphasis = Emphasis::Italic,
                                     const form::TextOutputs &outputs = {});
/// The same without any formatting: for names read aloud, lists, one-line places.
[[nodiscard]] QString markdownToPlain(const QString &markdown,
                                      const form::TextOutputs &outputs = {});

} // namespace saltbush::app

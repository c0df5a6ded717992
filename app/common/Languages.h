// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/StudyConfig.h"

namespace saltbush::app
{

enum class Script { Latin, Thai, Korean, SimplifiedChinese, TraditionalChinese };

/// As its speakers write it: "ไทย", "한국어", "简体中文"; the name itself where it is not known.
[[nodiscard]] QString languageName(const QString &language);
[[nodiscard]] Script scriptOf(const QString &language);
/// The text for a reader of that language ("th", "en_AU", "Thai (th)"), else the first there is.
[[nodiscard]] QString textFor(const study::TextByLanguage &texts, const QString &language);

} // namespace saltbush::app

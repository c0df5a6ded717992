// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace saltbush::form
{

struct Translations;

/// Forms, consent documents, studies and the interface name languages in their own ways. This is
/// the code in such a name: "Thai (th)" → "th", "zh_Hant" → "zh-hant", "Korean" → "ko"; empty where
/// it is not known.
[[nodiscard]] QString languageCode(const QString &name);

/// Of a name or a code of Chinese; other languages have no such characters.
[[nodiscard]] bool isTraditionalChinese(const QString &name);

/// "en_AU" and "English (en)" are one language, Simplified and Traditional Chinese are two.
[[nodiscard]] bool areSameLanguage(const QString &one, const QString &other);

/// What a form calls a language that is named elsewhere; empty where it does not speak it.
[[nodiscard]] QString nameInForm(const Translations &translations, const QString &language);

} // namespace saltbush::form

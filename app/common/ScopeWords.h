// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace saltbush::app
{

/// What a scope of consent is about, in the middle of a sentence and in the interface's language
/// now: "recordings of sound". One that a study made itself has no words but its own.
[[nodiscard]] QString scopeWord(const QString &scope);

} // namespace saltbush::app

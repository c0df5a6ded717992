// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

namespace saltbush::form
{

/// Said as a fact, of an expression that breaks off.
inline constexpr ErrorCode incompleteExpression{"xpath.incomplete"};

/// Said as a fact, of a sign that XPath does not have ("==", "/" between numbers, "＝" of another
/// keyboard); its own facts: the sign, what to write.
inline constexpr ErrorCode foreignSign{"xpath.foreign-sign"};

/// The facts of form.bad-expression: the attribute or column, the code of what is wrong with the
/// expression, and that code's own facts (of xpath.syntax, the text from where it cannot be read).
[[nodiscard]] QStringList expressionFacts(const QString &attribute, const QString &expression,
                                          const Error &cause);

} // namespace saltbush::form

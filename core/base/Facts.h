// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace saltbush
{

/// Enough of a text, as a fact of an Error, to find it by: a hostile file may hold any length.
[[nodiscard]] QString shortened(const QString &text);

/// "a, b, c", each shortened, and the first of them where there are many.
[[nodiscard]] QString someOf(const QStringList &names);

} // namespace saltbush

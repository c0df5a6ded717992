// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Facts.h"

#include <algorithm>

namespace saltbush
{

QString shortened(const QString &text)
{
    constexpr qsizetype enough = 40;
    return text.size() > enough ? text.first(enough) + u'…' : text;
}

QString someOf(const QStringList &names)
{
    constexpr qsizetype enough = 12;
    QStringList some;
    for (const QString &name : names.first(std::min(enough, names.size())))
        some << shortened(name);
    if (names.size() > enough)
        some << QStringLiteral("…");
    return some.join(QStringLiteral(", "));
}

} // namespace saltbush

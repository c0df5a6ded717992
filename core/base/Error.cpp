// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"

namespace saltbush
{

namespace
{

QString columnLetters(int column)
{
    QString letters;
    for (; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(u'A' + (column - 1) % 26));
    return letters;
}

} // namespace

QString Place::toString() const
{
    QStringList parts;
    if (!sheet.isEmpty())
        parts << (row > 0 ? QStringLiteral("%1!%2%3").arg(sheet, columnLetters(column)).arg(row)
                      : column > 0 ? QStringLiteral("%1!%2").arg(sheet, columnLetters(column))
                                   : sheet);
    else if (row > 0)
        parts << QStringLiteral("line %1").arg(row);
    if (!node.isEmpty())
        parts << node;
    if (!file.isEmpty())
        parts.prepend(file);
    return parts.join(u' ');
}

Error Error::at(Place where) &&
{
    place = std::move(where);
    return std::move(*this);
}

Error Error::with(QString fact) &&
{
    facts << std::move(fact);
    return std::move(*this);
}

Error Error::later() &&
{
    retry = Retry::Later;
    return std::move(*this);
}

QString Error::toString() const
{
    QStringList parts{code.toString()};
    if (const QString where = place.toString(); !where.isEmpty())
        parts << where;
    return (parts + facts).join(u' ');
}

} // namespace saltbush

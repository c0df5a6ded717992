// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/FormDefinition.h"

namespace saltbush::form
{

QString withoutPositions(const QString &path)
{
    QString plain;
    int depth = 0;
    for (const QChar character : path) {
        if (character == u'[')
            ++depth;
        else if (character == u']')
            --depth;
        else if (depth == 0)
            plain += character;
    }
    return plain;
}

ModelIndex FormDefinition::find(const QString &path) const
{
    return m_byPath.value(path.contains(u'[') ? withoutPositions(path) : path, noModel);
}

} // namespace saltbush::form

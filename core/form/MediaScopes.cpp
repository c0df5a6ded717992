// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/MediaScopes.h"

namespace saltbush::form
{

QStringList mediaScopes(const Control &control)
{
    if (control.kind != ControlKind::Upload)
        return {};
    const QString kind =
        control.parameters.value(QStringLiteral("mediatype")).section(u'/', 0, 0).toLower();
    if (kind == u"audio")
        return {kind};
    if (kind == u"video")
        return {QStringLiteral("audio"), kind};
    return kind == u"image" ? QStringList{kind} : QStringList();
}

} // namespace saltbush::form

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace saltbush::test
{

/// Cases in which we knowingly do otherwise than pyxform 4.5, each with its reason.
inline const QHash<QString, QString> &knownDifferences()
{
    static const QHash<QString, QString> known = {};
    return known;
}

} // namespace saltbush::test

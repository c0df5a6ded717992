// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace saltbush::interview
{

/// One entity as this device knows it.
struct EntityRow
{
    using Property = std::pair<QString, QString>; ///< name, value

    QString id;
    QString label;
    int version = 1;
    QString trunkVersion; ///< the server's, that the changes of this device began from; or empty
    QString branchId;     ///< of these changes; empty while there are none
    std::vector<Property> properties;
};

} // namespace saltbush::interview

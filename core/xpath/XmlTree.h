// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/xpath/Tree.h"

#include <QMap>

#include <set>

namespace saltbush::xpath
{

inline constexpr ErrorCode unreadableXml{"xpath.unreadable-xml"};

/// XML as a Tree, with every space and comment: for documents that are no forms. Names of the
/// namespaces in `plain` lose them, as those of the XForms namespace do in a form. `prefixes` and
/// `cdata` get the prefixes that were declared and the nodes that were CDATA sections. Error:
/// xpath.unreadable-xml with its line.
[[nodiscard]] Result<Tree> treeFromXml(const QString &xml, const std::shared_ptr<Names> &names,
                                       const QStringList &plain = {},
                                       QMap<QString, QString> *prefixes = nullptr,
                                       std::set<NodeId> *cdata = nullptr);

} // namespace saltbush::xpath

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/xpath/Tree.h"

#include <QMap>

#include <set>

namespace saltbush::xpath
{

inline constexpr ErrorCode unreadableXml{"xpath.unreadable-xml"};

/// What a Tree does not keep of the XML it comes from.
struct XmlDetails
{
    QMap<QString, QString> prefixes; ///< every prefix that is declared, with its namespace
    std::set<NodeId> cdata;          ///< nodes that were CDATA sections
    QHash<NodeId, QString> written;  ///< the prefixes of elements that have one
};

/// XML as a Tree, with every space and comment: for documents that are no forms. Names of the
/// namespaces in `plain` lose them, as those of the XForms namespace do in a form. Error:
/// xpath.unreadable-xml with its line.
[[nodiscard]] Result<Tree> treeFromXml(const QString &xml, const std::shared_ptr<Names> &names,
                                       const QStringList &plain = {},
                                       XmlDetails *details = nullptr);

} // namespace saltbush::xpath

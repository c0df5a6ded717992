// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xpath/Tree.h"

#include <QHash>

namespace saltbush::xpath
{

/// Which of the siblings of its name a node is, and which is the n-th, without walking along them:
/// one list per (tree, parent, name) where there are many, made at the first question and again
/// when the structure of the tree has changed. Answers that change leave it as it is.
class SiblingPlaces
{
public:
    /// 1-based.
    [[nodiscard]] std::size_t positionOf(const Tree &tree, NodeId node);
    /// noNode where there are not so many.
    [[nodiscard]] NodeId nth(const Tree &tree, NodeId parent, NameId name, std::size_t position);
    void forget(const Tree &tree);

private:
    struct Key
    {
        const Tree *tree = nullptr;
        NodeId parent = noNode;
        NameId name = noName;

        friend bool operator==(const Key &, const Key &) = default;
        friend std::size_t qHash(const Key &key, std::size_t seed = 0)
        {
            return qHashMulti(seed, quintptr(key.tree), key.parent, key.name);
        }
    };
    struct Siblings
    {
        std::uint64_t revision = UINT64_MAX;
        std::vector<NodeId> nodes;
        QHash<NodeId, std::size_t> positions;
    };

    const Siblings &siblings(const Tree &tree, NodeId parent, NameId name);

    QHash<Key, Siblings> m_siblings;
};

} // namespace saltbush::xpath

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xpath/FilterCache.h"
#include "core/xpath/Meter.h"
#include "core/xpath/PatternCache.h"
#include "core/xpath/SiblingPlaces.h"

#include <QHash>

namespace saltbush::xpath
{

/// What is known of the trees of one interview, so that they need not be walked again. It answers
/// "children named `item` of this node whose field `name` has this text" without looking at
/// every child: one hash per (tree, parent, child, field), made at the first question and again
/// when the tree's revision has changed. Lives as long as an interview; one thread at a time; a
/// tree that dies before it must be forgotten first. Beside that it keeps regular expressions.
class IndexCache
{
public:
    struct Question
    {
        NodeId parent = noNode;
        NameId child = noName;
        NameId field = noName;
        bool isAttribute = false; ///< the field is an attribute of the child

        friend bool operator==(const Question &, const Question &) = default;
    };

    /// In document order. What it costs to make the hash is counted.
    [[nodiscard]] std::vector<NodeId> find(const Tree &tree, const Question &question,
                                           const QString &text, Meter &meter);
    void forget(const Tree &tree);

    [[nodiscard]] SiblingPlaces &places() { return m_places; }
    [[nodiscard]] FilterCache &filters() { return m_filters; }
    [[nodiscard]] PatternCache &patterns() { return m_patterns; }

private:
    struct Key
    {
        const Tree *tree = nullptr;
        Question question;

        friend bool operator==(const Key &, const Key &) = default;
        friend std::size_t qHash(const Key &key, std::size_t seed = 0)
        {
            return qHashMulti(seed, quintptr(key.tree), key.question.parent, key.question.child,
                              key.question.field, key.question.isAttribute);
        }
    };
    /// Nodes of the same text are chained through `entries`, so that a text costs one allocation.
    struct Entry
    {
        NodeId node = noNode;
        std::uint32_t next = UINT32_MAX;
    };
    struct Chain
    {
        std::uint32_t first = UINT32_MAX;
        std::uint32_t last = UINT32_MAX;
    };
    struct Index
    {
        std::uint64_t revision = UINT64_MAX;
        QHash<QString, Chain> chains;
        std::vector<Entry> entries;

        void add(const QString &text, NodeId node);
    };

    /// Gives what it cost.
    static std::uint64_t build(Index &index, const Tree &tree, const Question &question);

    QHash<Key, Index> m_indexes;
    SiblingPlaces m_places;
    FilterCache m_filters;
    PatternCache m_patterns;
};

} // namespace saltbush::xpath

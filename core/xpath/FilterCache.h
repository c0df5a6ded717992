// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xpath/Tree.h"

#include <QHash>

namespace saltbush::xpath
{

/// What a step with predicates found: the same step over the same tree, with the same values for
/// all that its predicates read elsewhere, finds the same nodes. Bounded: full, it begins again.
class FilterCache
{
public:
    struct Question
    {
        const Tree *tree = nullptr;
        std::uint64_t revision = 0;
        NodeId from = noNode;
        std::uint64_t filter = 0; ///< Step::filter
        QString parameters;       ///< the values that the predicates read elsewhere

        friend bool operator==(const Question &, const Question &) = default;
        friend std::size_t qHash(const Question &question, std::size_t seed = 0)
        {
            return qHashMulti(seed, quintptr(question.tree), question.revision, question.from,
                              question.filter, question.parameters);
        }
    };

    /// nullptr where it was not asked yet.
    [[nodiscard]] const std::vector<NodeId> *find(const Question &question) const;
    void keep(const Question &question, std::vector<NodeId> nodes);
    void forget(const Tree &tree);

private:
    QHash<Question, std::vector<NodeId>> m_found;
    std::size_t m_size = 0;
};

} // namespace saltbush::xpath

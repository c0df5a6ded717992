// SPDX-License-Identifier: GPL-3.0-or-later
// indexed-repeat(question, group, index, …): the question in the index-th instance of each named
// group (ODK XForms; as JavaRosa reads it). Its paths are names, not node-sets: where no index is
// given, the instance is the one that the expression stands in, else all.
#include "core/xpath/Evaluator.h"
#include "core/xpath/IndexCache.h"

#include <cmath>

namespace saltbush::xpath
{

namespace
{

/// Names from the document element down, and how they were reached.
using NamePath = std::vector<NameId>;

tl::unexpected<Error> notAPath()
{
    return fail(Error{wrongArguments}.with(QStringLiteral("indexed-repeat")));
}

std::vector<NodeId> ancestry(const NodeRef &node)
{
    std::vector<NodeId> line;
    for (NodeId at = node.id; at != noNode && at != node.tree->document();
         at = node.tree->parent(at))
        line.insert(line.begin(), at);
    return line;
}

/// The names a path leads to, without looking whether the nodes exist.
Result<NamePath> namesOf(const Term &path, const NodeRef &node, const NodeRef &current)
{
    if (path.kind != Term::Kind::Path || path.start > PathStart::Document)
        return notAPath();
    NamePath names;
    if (path.start != PathStart::Document) {
        const NodeRef &from = path.start == PathStart::Current ? current : node;
        for (const NodeId at : ancestry(from))
            names.push_back(from.tree->name(at));
    }
    for (const Step &step : path.steps) {
        if (step.axis == Axis::Parent && !names.empty())
            names.pop_back();
        else if (step.axis == Axis::Child && step.test.kind == NodeTest::Kind::Name)
            names.push_back(step.test.name);
        else if (step.axis != Axis::Self)
            return notAPath();
    }
    return names;
}

/// Walks down the names; at each level all instances, one by number, or the one of the context.
class Descent
{
public:
    Descent(const Tree &tree, NamePath names, std::vector<std::size_t> indexes,
            std::vector<NodeId> own, SiblingPlaces &places, Meter &meter)
        : m_tree(tree)
        , m_names(std::move(names))
        , m_indexes(std::move(indexes))
        , m_own(std::move(own))
        , m_places(places)
        , m_meter(meter)
    {
    }

    NodeSet run()
    {
        descend(m_tree.document(), 0, true);
        return std::move(m_found);
    }

private:
    void descend(NodeId node, std::size_t level, bool onOwnLine)
    {
        m_meter.add(1);
        if (level == m_names.size()) {
            m_found.push_back({&m_tree, node});
            return;
        }
        const bool same =
            onOwnLine && level < m_own.size() && m_tree.name(m_own[level]) == m_names[level];
        const std::size_t wanted = m_indexes[level] > 0 ? m_indexes[level]
            : same                                      ? m_places.positionOf(m_tree, m_own[level])
                                                        : 0;
        if (wanted > 0) {
            const NodeId child = m_places.nth(m_tree, node, m_names[level], wanted);
            if (child != noNode)
                descend(child, level + 1, same);
            return;
        }
        for (NodeId child = m_tree.firstChildNamed(node, m_names[level]); child != noNode;
             child = m_tree.nextNamed(child, m_names[level]))
            descend(child, level + 1, false);
    }

    const Tree &m_tree;
    NamePath m_names;
    std::vector<std::size_t> m_indexes; ///< by level, 1-based; 0: not given
    std::vector<NodeId> m_own;          ///< the context node and its ancestors, from the top
    SiblingPlaces &m_places;
    Meter &m_meter;
    NodeSet m_found;
};

} // namespace

Result<NodeSet> Evaluator::indexedRepeat(const Term &term)
{
    const NodeRef node = m_context.node;
    if (!node || term.operands.size() % 2 == 0)
        return notAPath();
    // In a filter on another list the repeat is still that of the form.
    const bool isElsewhere = m_context.current && m_context.current.tree != node.tree;
    const NodeRef &here = isElsewhere ? m_context.current : node;
    SALTBUSH_TRY_ASSIGN(NamePath target, namesOf(*term.operands[0], node, m_context.current));
    std::vector<std::size_t> indexes(target.size(), 0);
    for (std::size_t i = 1; i + 1 < term.operands.size(); i += 2) {
        SALTBUSH_TRY_ASSIGN(const NamePath group,
                            namesOf(*term.operands[i], node, m_context.current));
        const bool contains = !group.empty() && group.size() <= target.size()
            && std::equal(group.begin(), group.end(), target.begin());
        if (!contains)
            return notAPath();
        SALTBUSH_TRY_ASSIGN(const double index, evaluateNumber(*term.operands[i + 1]));
        // A number that is not there yet means the first, as in JavaRosa.
        indexes[group.size() - 1] = index >= 1 ? std::size_t(std::min(index, 1e9)) : 1;
    }
    SiblingPlaces unkept;
    SiblingPlaces &places = m_context.indexes != nullptr ? m_context.indexes->places() : unkept;
    NodeSet found =
        Descent(*here.tree, std::move(target), std::move(indexes), ancestry(here), places, m_meter)
            .run();
    SALTBUSH_TRY(spend(found.size()));
    return found;
}

} // namespace saltbush::xpath

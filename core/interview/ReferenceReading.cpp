// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/ReferenceReading.h"

#include <QSet>

#include <algorithm>

namespace saltbush::interview
{

using form::ModelIndex;
using form::noModel;
using xpath::Reference;

namespace
{

using Step = Reference::Step;

/// Readings in the order in which they were found, each once.
class Readings
{
public:
    void add(const Reading &reading)
    {
        if (isKnown(reading))
            return;
        m_all.push_back(reading);
        if (m_all.size() > few)
            m_known.insert(reading);
        if (m_all.size() == few + 1)
            m_known = QSet<Reading>(m_all.begin(), m_all.end());
    }
    [[nodiscard]] std::vector<Reading> take() { return std::move(m_all); }

private:
    static constexpr std::size_t few = 8; ///< as many as are sooner compared than hashed

    [[nodiscard]] bool isKnown(const Reading &reading) const
    {
        return m_all.size() > few ? m_known.contains(reading)
                                  : std::ranges::find(m_all, reading) != m_all.end();
    }

    std::vector<Reading> m_all;
    QSet<Reading> m_known;
};

/// Where a step that leads to one node at most leads; noModel where it leads nowhere.
Reading onlyStep(const ModelTree &tree, const Step &step, const Reading &from)
{
    switch (step.kind) {
    case Step::Kind::Attribute: // one that the form does not bind never changes
        return {tree.attribute(from.model, step.name), from.pivot, from.unordered};
    case Step::Kind::Child:
        return {tree.child(from.model, step.name), from.pivot, from.unordered};
    case Step::Kind::Parent: {
        const ModelIndex parent = tree.form().node(from.model).parent;
        const bool higher = parent != noModel && tree.depth(parent) < tree.depth(from.pivot);
        return {parent, higher ? parent : from.pivot, from.unordered};
    }
    default:
        return from;
    }
}

/// Where a step leads that may lead to many.
void widen(const ModelTree &tree, const Step &step, const Reading &from, Readings &to)
{
    if (step.kind == Step::Kind::AnyName) {
        for (const ModelIndex child : tree.form().node(from.model).children)
            to.add({child, from.pivot, true});
    } else { // any axis at all: anything anywhere
        for (const ModelIndex any : tree.subtree(0))
            to.add({any, 0, true});
    }
}

bool isWide(const Step &step)
{
    return step.kind == Step::Kind::AnyName || step.kind == Step::Kind::DescendantOrOther;
}

std::vector<Reading> followSteps(const ModelTree &tree, std::span<const Step> steps, Reading start)
{
    for (; !steps.empty() && !isWide(steps.front()) && start.model != noModel;
         steps = steps.subspan(1))
        start = onlyStep(tree, steps.front(), start);
    if (start.model == noModel)
        return {};
    std::vector<Reading> at{start};
    for (const Step &each : steps) {
        Readings next;
        if (each.kind == Step::Kind::DescendantOrOther && !at.empty())
            at.resize(1); // wherever it begins, it leads anywhere
        for (const Reading &from : at) {
            if (isWide(each))
                widen(tree, each, from, next);
            else if (const Reading to = onlyStep(tree, each, from); to.model != noModel)
                next.add(to);
        }
        at = next.take();
    }
    return at;
}

/// The document's only child is the root; a descendant step from the document may be anything.
std::vector<Reading> followFromDocument(const ModelTree &tree, std::span<const Step> steps)
{
    if (steps.empty())
        return {{0, 0}};
    const Step &first = steps.front();
    if (first.kind == Step::Kind::DescendantOrOther)
        return followSteps(tree, steps, {0, 0});
    if (first.kind == Step::Kind::Child && first.name != tree.form().node(0).name)
        return {};
    return followSteps(tree, steps.subspan(1), {0, 0});
}

} // namespace

std::vector<Reading> follow(const ModelTree &tree, const Reference &reference, ModelIndex context)
{
    switch (reference.root) {
    case Reference::Root::Context:
    case Reference::Root::Current:
        return followSteps(tree, reference.steps, {context, context});
    case Reference::Root::Document:
        return followFromDocument(tree, reference.steps);
    case Reference::Root::Instance:
        return {}; // other instances never change during an interview
    }
    return {};
}

std::vector<Reading> readingsOf(const ModelTree &tree, const xpath::Expression &expression,
                                ModelIndex context)
{
    const auto &references = expression.references();
    const bool picksOccurrences = expression.functions().contains(QStringLiteral("indexed-repeat"))
        || std::any_of(references.begin(), references.end(),
                       [](const Reference &reference) { return reference.hasPredicates; });
    Readings readings;
    for (const Reference &reference : references) {
        for (Reading reading : follow(tree, reference, context)) {
            // An absolute path stays within the occurrences that its expression stands in, unless
            // it picks others.
            if (reference.root == Reference::Root::Document && !picksOccurrences
                && tree.form().node(reading.model).parent != noModel)
                reading.pivot =
                    tree.commonAncestor(tree.form().node(reading.model).parent, context);
            const ModelIndex common = tree.commonAncestor(reading.model, context);
            if (picksOccurrences && !tree.repeatsBetween(common, reading.pivot).empty())
                reading.unordered = true;
            readings.add(reading);
        }
    }
    return readings.take();
}

} // namespace saltbush::interview

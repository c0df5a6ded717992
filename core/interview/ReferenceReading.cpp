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
        if (m_known.contains(reading))
            return;
        m_known.insert(reading);
        m_all.push_back(reading);
    }
    [[nodiscard]] std::vector<Reading> take() { return std::move(m_all); }

private:
    std::vector<Reading> m_all;
    QSet<Reading> m_known;
};

/// Where one step leads from one place.
void step(const ModelTree &tree, const Step &step, const Reading &from, Readings &to)
{
    const form::ModelNode &node = tree.form().node(from.model);
    switch (step.kind) {
    case Step::Kind::Self:
        to.add(from);
        break;
    case Step::Kind::Attribute: // one that the form does not bind never changes
        if (const ModelIndex own = tree.attribute(from.model, step.name); own != noModel)
            to.add({own, from.pivot, from.unordered});
        break;
    case Step::Kind::Parent:
        if (node.parent != noModel) {
            const bool higher = tree.depth(node.parent) < tree.depth(from.pivot);
            to.add({node.parent, higher ? node.parent : from.pivot, from.unordered});
        }
        break;
    case Step::Kind::Child:
        if (const ModelIndex child = tree.child(from.model, step.name); child != noModel)
            to.add({child, from.pivot, from.unordered});
        break;
    case Step::Kind::AnyName:
        for (const ModelIndex child : node.children)
            to.add({child, from.pivot, true});
        break;
    case Step::Kind::DescendantOrOther: // any axis at all: anything anywhere
        for (const ModelIndex any : tree.subtree(0))
            to.add({any, 0, true});
        break;
    }
}

std::vector<Reading> followSteps(const ModelTree &tree, std::span<const Step> steps,
                                 std::vector<Reading> at)
{
    for (const Step &each : steps) {
        Readings next;
        if (each.kind == Step::Kind::DescendantOrOther)
            at.resize(1); // wherever it begins, it leads anywhere
        for (const Reading &from : at)
            step(tree, each, from, next);
        at = next.take();
        if (at.empty())
            break;
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
        return followSteps(tree, steps, {{0, 0}});
    if (first.kind == Step::Kind::Child && first.name != tree.form().node(0).name)
        return {};
    return followSteps(tree, steps.subspan(1), {{0, 0}});
}

} // namespace

std::vector<Reading> follow(const ModelTree &tree, const Reference &reference, ModelIndex context)
{
    switch (reference.root) {
    case Reference::Root::Context:
    case Reference::Root::Current:
        return followSteps(tree, reference.steps, {{context, context}});
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/References.h"

#include <iterator>

namespace saltbush::xpath
{

namespace
{

using Bases = std::vector<Reference>;

std::optional<Reference::Step> referenceStep(const Step &step)
{
    using Kind = Reference::Step::Kind;
    const bool named = step.test.kind == NodeTest::Kind::Name;
    switch (step.axis) {
    case Axis::Child:
        if (named)
            return Reference::Step{Kind::Child, step.test.name};
        if (step.test.kind == NodeTest::Kind::Text || step.test.kind == NodeTest::Kind::Comment
            || step.test.kind == NodeTest::Kind::Instruction)
            return std::nullopt; // a node's text changes with the node
        return Reference::Step{Kind::AnyName, noName};
    case Axis::Parent:
        return Reference::Step{Kind::Parent, noName};
    case Axis::Self:
        return Reference::Step{Kind::Self, noName};
    case Axis::Attribute:
        return Reference::Step{Kind::Attribute, named ? step.test.name : noName};
    default:
        return Reference::Step{Kind::DescendantOrOther, noName};
    }
}

class Collection
{
public:
    explicit Collection(std::size_t mostSteps) : m_most(mostSteps) { }

    /// Adds what the term reads; gives where the nodes it results in may stand.
    Bases collect(const Term &term, const Reference &context)
    {
        if (isTooMuch())
            return {};
        switch (term.kind) {
        case Term::Kind::Path:
            return path(term, context);
        case Term::Kind::Filter: {
            Bases bases = operands(term, context);
            for (Reference &base : bases) {
                predicates(term.steps[0], base);
                base.hasPredicates = true;
            }
            return bases;
        }
        case Term::Kind::Call:
            if (term.function.readsNodeWith(term.operands.size()))
                add(context);
            return operands(term, context);
        default:
            return operands(term, context);
        }
    }

    std::vector<Reference> take() { return std::move(m_references); }
    [[nodiscard]] bool isTooMuch() const { return m_steps > m_most; }

private:
    Bases operands(const Term &term, const Reference &context)
    {
        Bases bases;
        for (const TermPtr &operand : term.operands) {
            Bases more = collect(*operand, context);
            bases.insert(bases.end(), std::make_move_iterator(more.begin()),
                         std::make_move_iterator(more.end()));
        }
        return bases;
    }

    Bases path(const Term &term, const Reference &context)
    {
        Bases bases;
        if (term.start == PathStart::Operand)
            bases = operands(term, context);
        else
            bases.push_back(startOf(term, context));
        for (Reference &base : bases) {
            base.steps.reserve(base.steps.size() + term.steps.size());
            for (const Step &step : term.steps) {
                if (const auto next = referenceStep(step))
                    base.steps.push_back(*next);
                predicates(step, base);
                base.hasPredicates = base.hasPredicates || !step.predicates.empty();
            }
            add(base);
        }
        return bases;
    }

    Reference startOf(const Term &term, const Reference &context)
    {
        Reference start;
        switch (term.start) {
        case PathStart::Current:
            start.root = Reference::Root::Current;
            break;
        case PathStart::Document:
            start.root = Reference::Root::Document;
            break;
        case PathStart::Instance:
            start.root = Reference::Root::Instance;
            start.instanceId = term.name;
            break;
        default:
            start = context;
            break;
        }
        m_steps += 1 + start.steps.size();
        return start;
    }

    void predicates(const Step &step, const Reference &base)
    {
        for (const TermPtr &predicate : step.predicates)
            collect(*predicate, base);
    }

    void add(const Reference &reference)
    {
        m_steps += 1 + reference.steps.size();
        if (!isTooMuch())
            m_references.push_back(reference);
    }

    std::vector<Reference> m_references;
    std::size_t m_most;
    std::size_t m_steps = 0; ///< of all that were made on the way
};

} // namespace

Result<std::vector<Reference>> collectReferences(const Term &term, std::size_t mostSteps)
{
    Collection collection(mostSteps);
    collection.collect(term, Reference{});
    if (collection.isTooMuch())
        return fail(tooMuch);
    return collection.take();
}

} // namespace saltbush::xpath

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/Changes.h"
#include "core/interview/FormLogic.h"
#include "core/interview/World.h"

#include <optional>
#include <set>

namespace saltbush::interview
{

/// Keeps an instance true to its form: told what changed, evaluates what depends on it, in order,
/// and nothing else.
class Recalculator
{
public:
    Recalculator(World &world, const FormLogic &logic) : m_world(world), m_logic(logic) { }

    /// Every rule once, in order: a new interview. When loaded, choices and occurrences are as they
    /// were stored, and what chance gave; when resumed, values are too, but for what depends on the
    /// clock.
    enum class Sweep { New, Loaded, Resumed };
    void sweep(Sweep sweep);
    /// Where a sweep had to end because the work was too much: the rules from here on are not
    /// tried.
    [[nodiscard]] std::optional<RuleIndex> stoppedAt() const { return m_stoppedAt; }

    /// A value changed (it is already stored): notes it, and what reads it waits for run().
    void valueChanged(xpath::NodeId node);
    /// The same of a value that the form gave, not a person.
    void valueGiven(xpath::NodeId node);
    /// Of the values that the form gave since, those that are none of their choices go, and do not
    /// come back by themselves (as in JavaRosa). Asked at the end of a step: of two values that one
    /// event gives, the second may be what the choices of the first depend on.
    void dropForeign();
    /// So do defaults of a new interview, when the events of its beginning are over: what their
    /// choices depend on may be set by one. Until then they stand.
    void dropForeignDefaults();
    void occurrenceAdded(xpath::NodeId occurrence);
    /// Before it is removed.
    void occurrenceLeaves(xpath::NodeId occurrence);
    /// The language of the interview is another: what is calculated from texts.
    void languageChanged();
    /// What is agreed to is another: what asks for it.
    void consentChanged();
    /// Evaluates what waits, until nothing does, or the work is too much: then it goes on waiting.
    void run();

    [[nodiscard]] Changes &changes() { return m_changes; }
    /// Occurrences that jr:count added since this was last asked: their events are still due.
    [[nodiscard]] std::vector<xpath::NodeId> takeAdded() { return std::exchange(m_added, {}); }

private:
    void enqueue(RuleIndex rule, xpath::NodeId node);
    void enqueueAll(RuleIndex rule);
    void enqueueRulesOf(xpath::NodeId node);
    void enqueueBelow(xpath::NodeId top);
    void tell(const std::vector<RuleReader> &rules, const std::vector<TextReader> &texts,
              xpath::NodeId node);

    void apply(const Rule &rule, xpath::NodeId node);
    void applyRelevant(const Rule &rule, xpath::NodeId node);
    void applyReadOnly(const Rule &rule, xpath::NodeId node);
    void applyRequired(const Rule &rule, xpath::NodeId node);
    void applyCalculate(const Rule &rule, xpath::NodeId node);
    void applyChoices(xpath::NodeId node);
    void dropForeignAt(xpath::NodeId node);
    /// Nothing where the form asks for no number.
    [[nodiscard]] std::optional<std::size_t> wantedCount(const Rule &rule, xpath::NodeId parent);
    void applyCount(const Rule &rule, xpath::NodeId parent);
    void refreshRelevance(xpath::NodeId node);
    void refreshReadOnly(xpath::NodeId node);
    void readersChanged(xpath::NodeId node);
    [[nodiscard]] bool holds(const Rule &rule, xpath::NodeId node, bool otherwise) const;

    World &m_world;
    const FormLogic &m_logic;
    Changes m_changes;
    std::set<std::pair<RuleIndex, xpath::NodeId>> m_waiting;
    bool m_defaultsStand = false;
    std::optional<RuleIndex> m_sweeping; ///< rules after it come anyway
    std::optional<RuleIndex> m_stoppedAt;
    std::vector<xpath::NodeId> m_added;
    std::set<xpath::NodeId> m_given;
};

} // namespace saltbush::interview

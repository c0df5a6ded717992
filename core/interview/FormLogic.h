// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/ReferenceReading.h"

#include <span>

namespace saltbush::interview
{

/// In the order in which the rules of one node are kept.
enum class RuleKind : std::uint8_t {
    Count, ///< jr:count: how many occurrences a repeat has
    Relevant,
    ReadOnly,
    Required,
    Calculate,
    Choices ///< an answer that is no longer among its choices goes
};

/// One expression that keeps one property of every instance of one model node up to date.
struct Rule
{
    RuleKind kind = RuleKind::Calculate;
    form::ModelIndex target = form::noModel;
    const xpath::Expression *expression = nullptr;

    /// Whose instances it is evaluated at: the repeat's parent for a count, else the target.
    form::ModelIndex context = form::noModel;
};

/// Index of a rule; a rule's number is also its place in the order of evaluation.
using RuleIndex = std::uint32_t;

/// Somebody who reads a node: see Reading::pivot.
template <typename Who>
struct ReaderOf
{
    Who who;
    form::ModelIndex pivot;
};
using RuleReader = ReaderOf<RuleIndex>;
using TextReader = ReaderOf<form::ModelIndex>; ///< the node whose question shows what it reads

/// What depends on what in a form: rules in an order in which each comes after what it reads.
/// Immutable; built once per interview.
class FormLogic
{
public:
    /// form.dependency-cycle: each fact is the way around one circle (no more than
    /// limits::maxCircles of them), place.node a node of the first.
    /// xpath.too-much: its rules read more than limits::maxReadings.
    static Result<std::unique_ptr<const FormLogic>> of(const form::SharedForm &form);

    [[nodiscard]] const ModelTree &model() const { return m_model; }
    [[nodiscard]] std::span<const Rule> rules() const { return m_rules; }
    [[nodiscard]] const std::vector<RuleIndex> &rulesAt(form::ModelIndex context) const
    {
        return m_rulesAt[context];
    }
    [[nodiscard]] const std::vector<RuleReader> &readers(form::ModelIndex node) const
    {
        return m_readers[node];
    }
    [[nodiscard]] const std::vector<TextReader> &texts(form::ModelIndex node) const
    {
        return m_texts[node];
    }
    /// Who sees it when occurrences of a repeat come or go.
    [[nodiscard]] const std::vector<RuleReader> &countReaders(form::ModelIndex repeat) const
    {
        return m_countReaders[repeat];
    }
    [[nodiscard]] const std::vector<TextReader> &countTexts(form::ModelIndex repeat) const
    {
        return m_countTexts[repeat];
    }
    /// Actions that wait for the value of this node.
    [[nodiscard]] const std::vector<const form::Action *> &actionsAt(form::ModelIndex node) const
    {
        return m_actions[node];
    }

private:
    explicit FormLogic(const form::SharedForm &form);
    void collectRules();
    void addRule(RuleKind kind, form::ModelIndex target, const xpath::Expression &expression);
    Result<void> readRules();
    [[nodiscard]] Error tooMuchAt(form::ModelIndex node) const;
    [[nodiscard]] std::vector<Reading> readingsFor(const Rule &rule) const;
    void collectActions();
    Result<void> order();
    [[nodiscard]] Result<std::vector<std::vector<RuleIndex>>> followers() const;
    [[nodiscard]] std::vector<RuleIndex>
    circleAmong(const std::vector<std::vector<RuleIndex>> &after,
                const std::vector<std::size_t> &waiting) const;
    [[nodiscard]] QString wayAround(const std::vector<RuleIndex> &circle) const;
    void renumber(const std::vector<RuleIndex> &order);

    form::SharedForm m_form;
    ModelTree m_model;
    std::vector<Rule> m_rules;
    std::vector<std::vector<RuleIndex>> m_rulesAt;
    std::vector<std::vector<RuleReader>> m_readers, m_countReaders;
    std::vector<std::vector<TextReader>> m_texts, m_countTexts;
    std::vector<std::vector<RuleReader>> m_orderedReaders; ///< without Reading::unordered
    std::vector<std::vector<const form::Action *>> m_actions;
};

} // namespace saltbush::interview

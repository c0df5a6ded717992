// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/FormLogic.h"

#include "core/interview/Limits.h"
#include "core/interview/TextReading.h"

namespace saltbush::interview
{

using form::ModelIndex;
using form::noModel;

namespace
{

template <typename Who>
void addReader(std::vector<ReaderOf<Who>> &readers, Who who, ModelIndex pivot)
{
    // One reader comes with all its readings: what it has already is at the end.
    for (auto reader = readers.rbegin(); reader != readers.rend() && reader->who == who; ++reader) {
        if (reader->pivot == pivot)
            return;
    }
    readers.push_back({who, pivot});
}

} // namespace

Result<std::unique_ptr<const FormLogic>> FormLogic::of(const form::SharedForm &form)
{
    std::unique_ptr<FormLogic> logic(new FormLogic(form));
    logic->collectRules();
    SALTBUSH_TRY(logic->readRules());
    SALTBUSH_TRY(logic->order());
    logic->collectActions();
    return std::unique_ptr<const FormLogic>(std::move(logic));
}

FormLogic::FormLogic(const form::SharedForm &form) : m_form(form), m_model(*form)
{
    const std::size_t count = form->nodes().size();
    m_rulesAt.resize(count);
    m_readers.resize(count);
    m_orderedReaders.resize(count);
    m_countReaders.resize(count);
    m_texts.resize(count);
    m_countTexts.resize(count);
    m_actions.resize(count);
}

void FormLogic::addRule(RuleKind kind, ModelIndex target, const xpath::Expression &expression)
{
    const ModelIndex context = kind == RuleKind::Count ? m_form->node(target).parent : target;
    m_rules.push_back({kind, target, &expression, context});
}

void FormLogic::collectRules()
{
    for (ModelIndex index = 0; index < m_form->nodes().size(); ++index) {
        const form::ModelNode &node = m_form->node(index);
        const form::Bind &bind = node.bind;
        const form::Control *control =
            node.control == form::noControl ? nullptr : &m_form->control(node.control);
        if (control && control->repeatCount && node.parent != noModel)
            addRule(RuleKind::Count, index, *control->repeatCount);
        if (bind.relevant)
            addRule(RuleKind::Relevant, index, *bind.relevant);
        if (bind.readonly)
            addRule(RuleKind::ReadOnly, index, *bind.readonly);
        if (bind.required)
            addRule(RuleKind::Required, index, *bind.required);
        if (bind.calculate)
            addRule(RuleKind::Calculate, index, *bind.calculate);
        if (control && control->itemset && control->kind != form::ControlKind::Range
            && control->kind != form::ControlKind::Input)
            addRule(RuleKind::Choices, index, control->itemset->nodeset);
    }
}

std::vector<Reading> FormLogic::readingsFor(const Rule &rule) const
{
    if (rule.kind == RuleKind::Count) {
        auto readings = readingsOf(m_model, *rule.expression, rule.target);
        for (Reading &reading : readings) {
            if (reading.pivot == rule.target)
                reading.pivot = rule.context;
        }
        return readings;
    }
    if (rule.kind != RuleKind::Choices) {
        auto readings = readingsOf(m_model, *rule.expression, rule.context);
        // once() looks at its own node to leave it alone, position() at where it stands: no circle.
        const QStringList &functions = rule.expression->functions();
        if (functions.contains(QStringLiteral("once"))
            || functions.contains(QStringLiteral("position")))
            std::erase_if(readings, [&](const Reading &read) {
                return read.model == rule.target && read.pivot == rule.target;
            });
        return readings;
    }
    const form::Control &control = m_form->control(m_form->node(rule.target).control);
    return choiceReadings(m_model, *control.itemset, rule.context);
}

/// Who reads what: rules and texts.
Result<void> FormLogic::readRules()
{
    std::size_t readings = 0;
    const auto isTooMuch = [&](std::size_t more) {
        readings += more;
        return readings > limits::maxReadings;
    };
    for (RuleIndex index = 0; index < m_rules.size(); ++index) {
        const Rule &rule = m_rules[index];
        m_rulesAt[rule.context].push_back(index);
        const std::vector<Reading> reads = readingsFor(rule);
        if (isTooMuch(reads.size()))
            return fail(tooMuchAt(rule.target));
        for (const Reading &read : reads) {
            addReader(m_readers[read.model], index, read.pivot);
            if (!read.unordered)
                addReader(m_orderedReaders[read.model], index, read.pivot);
            for (const ModelIndex repeat : m_model.repeatsBetween(read.model, read.pivot))
                addReader(m_countReaders[repeat], index, read.pivot);
        }
        if (rule.expression->functions().contains(QStringLiteral("position"))) {
            for (const ModelIndex repeat : m_model.repeatsBetween(rule.context, 0))
                addReader(m_countReaders[repeat], index, m_form->node(repeat).parent);
        }
    }
    for (const form::Control &control : m_form->controls()) {
        if (control.node == noModel)
            continue;
        const std::vector<Reading> reads = textReadings(m_model, control, control.node);
        if (isTooMuch(reads.size()))
            return fail(tooMuchAt(control.node));
        for (const Reading &read : reads) {
            addReader(m_texts[read.model], control.node, read.pivot);
            for (const ModelIndex repeat : m_model.repeatsBetween(read.model, read.pivot))
                addReader(m_countTexts[repeat], control.node, read.pivot);
        }
    }
    return ok();
}

Error FormLogic::tooMuchAt(ModelIndex node) const
{
    Place place;
    place.node = m_form->node(node).path;
    return Error{xpath::tooMuch}.at(place);
}

void FormLogic::collectActions()
{
    for (const form::Action &action : m_form->actions) {
        if (action.trigger != noModel
            && action.events.contains(QStringLiteral("xforms-value-changed")))
            m_actions[action.trigger].push_back(&action);
    }
}

} // namespace saltbush::interview

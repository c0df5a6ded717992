// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/TextReading.h"

#include <algorithm>

namespace saltbush::interview
{

namespace
{

/// Gathers the readings of one control's expressions.
class Gatherer
{
public:
    Gatherer(const ModelTree &tree, form::ModelIndex context) : m_tree(tree), m_context(context) { }

    void add(const xpath::Expression &expression)
    {
        const auto readings = readingsOf(m_tree, expression, m_context);
        m_readings.insert(m_readings.end(), readings.begin(), readings.end());
    }

    void add(const form::FormText &text)
    {
        for (const auto &piece : text.pieces) {
            if (const auto *hole = std::get_if<xpath::Expression>(&piece))
                add(*hole);
        }
    }

    void add(const form::TextSource &source)
    {
        add(source.inPlace);
        if (source.expression)
            add(*source.expression);
        if (!source.itextId.isEmpty())
            addTranslations(source.itextId);
    }

    /// Choices that are nodes of this interview: their labels are read below each of them.
    void add(const form::Itemset &itemset)
    {
        addChoices(itemset);
        if (itemset.label)
            addBelow(itemset, *itemset.label);
    }

    void addChoices(const form::Itemset &itemset)
    {
        add(itemset.nodeset);
        if (!itemset.file)
            addBelow(itemset, itemset.value);
    }

    /// Labels that are texts by their id: those that a list in the form names.
    void addItemTexts(const form::Itemset &itemset)
    {
        if (!itemset.labelIsItextId || m_tree.form().translations.withAnswers.isEmpty())
            return;
        for (const xpath::Reference &nodes : itemset.nodeset.references()) {
            const auto list = m_tree.form().secondaryInstances.value(nodes.instanceId);
            if (!list || list->root() == xpath::noNode
                || nodes.root != xpath::Reference::Root::Instance)
                continue;
            for (const QString &id : idsIn(*list, *itemset.label))
                addTranslations(id);
        }
    }

    [[nodiscard]] std::vector<Reading> take() { return std::move(m_readings); }

private:
    void addTranslations(const QString &id)
    {
        if (!m_tree.form().translations.withAnswers.contains(id))
            return;
        for (const auto &[language, texts] : m_tree.form().translations.texts) {
            const auto found = texts.constFind(id);
            if (found == texts.constEnd())
                continue;
            for (const auto &[kind, text] : *found)
                add(text);
        }
    }

    /// What stands in the rows of a list under the name that a label is looked for.
    static QStringList idsIn(const xpath::Tree &list, const xpath::Expression &label)
    {
        QStringList ids;
        for (const xpath::Reference &reference : label.references()) {
            if (reference.steps.empty())
                continue;
            const xpath::NameId name = reference.steps.back().name;
            for (xpath::NodeId row = list.firstChild(list.root()); row != xpath::noNode;
                 row = list.next(row)) {
                if (const xpath::NodeId id = list.firstChildNamed(row, name); id != xpath::noNode)
                    ids << list.stringValue(id);
            }
        }
        return ids;
    }

    void addBelow(const form::Itemset &itemset, const xpath::Expression &expression)
    {
        for (const xpath::Reference &nodes : itemset.nodeset.references()) {
            for (const Reading &item : follow(m_tree, nodes, m_context)) {
                for (const Reading &read : readingsOf(m_tree, expression, item.model))
                    m_readings.push_back({read.model, pivotOf(nodes, item), true});
            }
        }
    }

    [[nodiscard]] static form::ModelIndex pivotOf(const xpath::Reference &nodes,
                                                  const Reading &item)
    {
        return nodes.root == xpath::Reference::Root::Document ? 0 : item.pivot;
    }

    const ModelTree &m_tree;
    form::ModelIndex m_context;
    std::vector<Reading> m_readings;
};

} // namespace

std::vector<Reading> textReadings(const ModelTree &tree, const form::Control &control,
                                  form::ModelIndex context)
{
    Gatherer gatherer(tree, context);
    gatherer.add(control.label);
    gatherer.add(control.hint);
    for (const form::Item &item : control.items)
        gatherer.add(item.label);
    if (control.itemset) {
        gatherer.add(*control.itemset);
        gatherer.addItemTexts(*control.itemset);
    }
    return gatherer.take();
}

std::vector<Reading> choiceReadings(const ModelTree &tree, const form::Itemset &itemset,
                                    form::ModelIndex context)
{
    Gatherer gatherer(tree, context);
    gatherer.addChoices(itemset);
    return gatherer.take();
}

} // namespace saltbush::interview

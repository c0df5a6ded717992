// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/Choices.h"

#include "core/interview/Limits.h"
#include "core/interview/Metadata.h"

#include <QRegularExpression>
#include <QSet>

namespace saltbush::interview
{

using form::ControlKind;
using xpath::NodeRef;

namespace
{

/// The name where an expression is nothing but one child's name, as in every list from a
/// spreadsheet: then a list of 100,000 needs no evaluations.
xpath::NameId childName(const xpath::Expression &expression)
{
    const auto &references = expression.references();
    if (references.size() != 1 || !expression.functions().isEmpty())
        return xpath::noName;
    const xpath::Reference &only = references.front();
    const bool oneChild = only.root == xpath::Reference::Root::Context && !only.hasPredicates
        && only.steps.size() == 1 && only.steps.front().kind == xpath::Reference::Step::Kind::Child;
    const auto &name = only.steps.empty() ? QString() : expression.text().trimmed();
    const bool bare = std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.';
    });
    return oneChild && bare ? only.steps.front().name : xpath::noName;
}

/// Chance that is the same whenever the same question of the same interview is shown: choices in
/// random order stay where they are.
std::uint64_t seedOf(const World &world, xpath::NodeId question)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL; // FNV-1a
    const auto add = [&hash](const QString &text) {
        for (const QChar c : text)
            hash = (hash ^ c.unicode()) * 0x100000001b3ULL;
    };
    const xpath::Tree &tree = world.instance.tree();
    add(tree.path(question));
    if (const xpath::NodeId id = metaNode(world, QStringLiteral("instanceID")); id != xpath::noNode)
        add(tree.value(id));
    return hash;
}

QString columnOf(NodeRef item, const QString &name)
{
    const xpath::NodeId child = item.tree->firstChildNamed(item.id, item.tree->names()->find(name));
    return child == xpath::noNode ? QString() : item.tree->stringValue(child);
}

/// ODK's own column for it, in lists from spreadsheets and GeoJSON alike.
QString geometryOf(NodeRef item) { return columnOf(item, QStringLiteral("geometry")); }

/// Their names are those of GeoJSON's simplestyle.
QHash<QString, QString> drawingOf(NodeRef item)
{
    static const QStringList names{QStringLiteral("marker-color"), QStringLiteral("marker-symbol"),
                                   QStringLiteral("stroke"), QStringLiteral("stroke-width"),
                                   QStringLiteral("fill")};
    QHash<QString, QString> drawing;
    for (const QString &name : names)
        if (const QString value = columnOf(item, name).trimmed(); !value.isEmpty())
            drawing.insert(name, value);
    return drawing;
}

} // namespace

QStringList words(const QString &answer)
{
    return answer.simplified().split(u' ', Qt::SkipEmptyParts);
}

Choices::Choices(const World &world, xpath::NodeId question) : m_world(world), m_question(question)
{
    const form::ModelIndex model = world.instance.at(question).model;
    if (model == form::noModel || world.form->node(model).control == form::noControl)
        return;
    const form::Control &control = world.form->control(world.form->node(model).control);
    const bool takesChoices = control.kind == ControlKind::SelectOne
        || control.kind == ControlKind::SelectMultiple || control.kind == ControlKind::Rank
        || control.kind == ControlKind::Range;
    if (takesChoices)
        m_control = &control;
    else if (control.kind == ControlKind::Input && control.itemset)
        m_beside = &control;
    if ((m_control || m_beside) && control.itemset && control.itemset->label)
        m_labelName = childName(*control.itemset->label);
}

bool Choices::exist() const
{
    if (!m_control || m_control->kind == ControlKind::Range)
        return false; // what has a label on a scale is not all that can be answered
    if (!m_control->itemset)
        return !m_control->items.empty();
    if (const auto &file = m_control->itemset->file; file && !m_world.list(file->id))
        return false;
    for (const xpath::Reference &reference : m_control->itemset->nodeset.references()) {
        if (reference.root == xpath::Reference::Root::Instance
            && !m_world.list(reference.instanceId))
            return false; // a list that is not here: any answer may be in it
    }
    return true;
}

xpath::NodeSet Choices::items(const form::Itemset &itemset) const
{
    FormContext context(m_world, m_world.ref(m_question), m_world.ref(m_question));
    SeededRandom random(seedOf(m_world, m_question));
    context.random = &random;
    const auto nodes = itemset.nodeset.evaluate(context);
    m_failed = !nodes;
    if (!nodes) {
        m_world.noteError(nodes.error(), m_question);
        return {};
    }
    // Occurrences of a repeat that are not relevant are no choices.
    xpath::NodeSet relevant;
    for (const NodeRef &node : nodes->nodes()) {
        if (node.tree != &m_world.instance.tree() || m_world.instance.at(node.id).relevant)
            relevant.push_back(node);
    }
    return relevant;
}

void Choices::visitItemset(const form::Itemset &itemset, const Visitor &visitor) const
{
    const xpath::NameId valueName = childName(itemset.value);
    QSet<QString> met;
    constexpr std::uint64_t costOfItem = 5;
    for (const NodeRef &item : items(itemset)) {
        m_world.meter.add(costOfItem);
        QString value;
        if (valueName != xpath::noName) {
            const xpath::NodeId child = item.tree->firstChildNamed(item.id, valueName);
            value = child == xpath::noNode ? QString() : item.tree->stringValue(child);
        } else if (const auto given =
                       m_world.evaluate(itemset.value, item, m_world.ref(m_question))) {
            value = given->toString();
        }
        if (itemset.file) {
            if (met.contains(value))
                continue;
            met.insert(value);
        }
        if (!visitor(value, nullptr, item))
            return;
    }
}

void Choices::visit(const Visitor &visitor) const
{
    if (!m_control)
        return;
    bool goesOn = true;
    const Visitor watched = [&](const QString &value, const form::Item *item, NodeRef node) {
        goesOn = visitor(value, item, node);
        return goesOn;
    };
    const auto &items = m_control->items;
    for (std::size_t index = 0; index <= items.size() && goesOn; ++index) {
        if (m_control->itemset && std::min(m_control->itemset->place, items.size()) == index)
            visitItemset(*m_control->itemset, watched);
        if (index < items.size() && goesOn)
            watched(items[index].value, &items[index], {});
    }
}

/// Of several columns, the words after each other; of one in several languages ("label::Thai
/// (th)"), the one of the language.
ShownText Choices::fileLabel(const form::FileList &file, NodeRef node,
                             const QString &language) const
{
    const Texts texts(m_world, language);
    ShownText label = file.columns.isEmpty() ? texts.verbatim(QStringLiteral("label"))
                                             : texts.shown(file.columns, m_question);
    QStringList shown;
    static const QRegularExpression between(QStringLiteral("[\\s,]+"));
    for (const QString &column : label.text.split(between, Qt::SkipEmptyParts)) {
        for (const QString &name : {column + QStringLiteral("::") + label.language, column}) {
            const xpath::NodeId cell =
                node.tree->firstChildNamed(node.id, node.tree->names()->find(name));
            if (cell == xpath::noNode)
                continue;
            shown << node.tree->stringValue(cell);
            break;
        }
    }
    label.text = shown.join(u' ');
    label.outputs.clear();
    return label;
}

ShownText Choices::labelOf(const QString &value, const form::Item *item, NodeRef node,
                           const QString &language) const
{
    const Texts texts(m_world, language);
    if (item)
        return texts.shown(item->label, m_question);
    const form::Itemset &itemset = *(m_control ? m_control : m_beside)->itemset;
    if (itemset.file)
        return fileLabel(*itemset.file, node, language);
    if (!itemset.label)
        return texts.verbatim(value);
    const QString text = labelText(*itemset.label, node);
    if (itemset.labelIsItextId)
        return texts.translated(text, m_question);
    const bool isAnswer = node.tree == &m_world.instance.tree();
    return isAnswer ? texts.said(text) : texts.verbatim(text);
}

QString Choices::labelText(const xpath::Expression &expression, NodeRef node) const
{
    const bool isAnswer = node.tree == &m_world.instance.tree(); // which may not be relevant
    if (m_labelName != xpath::noName && !isAnswer) {
        const xpath::NodeId child = node.tree->firstChildNamed(node.id, m_labelName);
        return child == xpath::noNode ? QString() : node.tree->stringValue(child);
    }
    const auto label = m_world.evaluate(expression, node, m_world.ref(m_question));
    return label ? label->toString() : QString();
}

std::vector<Choice> Choices::all(const QString &language) const
{
    std::vector<Choice> choices;
    const QString answer = m_world.instance.tree().value(m_question);
    const QStringList chosen = m_control && m_control->kind == ControlKind::SelectOne
        ? QStringList{answer}
        : words(answer);
    const bool isMap = m_control && m_control->hasAppearance(QStringLiteral("map"));
    visit([&](const QString &value, const form::Item *item, NodeRef node) {
        choices.push_back({value, labelOf(value, item, node, language),
                           !value.isEmpty() && chosen.contains(value)});
        if (isMap && !item) {
            choices.back().geometry = geometryOf(node);
            choices.back().drawing = drawingOf(node);
        }
        return true;
    });
    return choices;
}

std::vector<Choice> Choices::places(const QString &language) const
{
    std::vector<Choice> places;
    if (!m_beside)
        return places;
    visitItemset(*m_beside->itemset, [&](const QString &value, const form::Item *, NodeRef node) {
        const QString geometry = geometryOf(node);
        // A list without words for its places has the places themselves for them.
        if (!geometry.trimmed().isEmpty()) {
            ShownText label = labelOf(value, nullptr, node, language);
            if (label.text == geometry)
                label.text.clear();
            places.push_back({value, std::move(label), false, geometry, drawingOf(node)});
        }
        return places.size() < limits::maxPlaces;
    });
    return places;
}

QStringList Choices::values() const
{
    QStringList values;
    visit([&](const QString &value, const form::Item *, NodeRef) {
        values << value;
        return true;
    });
    return values;
}

bool Choices::has(const QString &value) const
{
    bool found = false;
    visit([&](const QString &each, const form::Item *, NodeRef) {
        found = each == value;
        return !found;
    });
    return found;
}

std::optional<ShownText> Choices::label(const QString &value, const QString &language) const
{
    std::optional<ShownText> label;
    visit([&](const QString &each, const form::Item *item, NodeRef node) {
        if (each == value)
            label = labelOf(value, item, node, language);
        return !label;
    });
    return label;
}

QStringList Choices::keptInOrder(const QString &answer) const
{
    const QStringList given = words(answer);
    QSet<QString> wanted(given.begin(), given.end());
    QStringList kept;
    visit([&](const QString &value, const form::Item *, NodeRef) {
        if (wanted.remove(value))
            kept << value;
        return !wanted.isEmpty();
    });
    return kept;
}

QString Choices::kept(const QString &answer) const
{
    if (!m_control || m_control->kind == ControlKind::SelectOne)
        return has(answer) ? answer : QString();
    const QStringList given = words(answer);
    QSet<QString> wanted(given.begin(), given.end());
    visit([&](const QString &value, const form::Item *, NodeRef) {
        wanted.remove(value);
        return !wanted.isEmpty();
    });
    QStringList kept;
    for (const QString &word : given) {
        if (!wanted.contains(word))
            kept.append(word);
    }
    return kept.join(u' ');
}

} // namespace saltbush::interview

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/BodyWriter.h"

#include "core/xlsform/BindWriter.h"
#include "core/xlsform/Itemset.h"
#include "core/xlsform/Itext.h"

namespace saltbush::xlsform
{

namespace
{

const QString ref = QStringLiteral("ref");
const QString value = QStringLiteral("value");
const QString label = QStringLiteral("label");
const QString groupTag = QStringLiteral("group");

} // namespace

BodyWriter::BodyWriter(const Form &form, const Resolver &resolver, XmlWriter &writer)
    : m_form(form)
    , m_resolver(resolver)
    , m_writer(writer)
{
    form.root.visit([this](const Element &element) {
        if (!element.isQuestion())
            return;
        const bool isGeopoint = element.type == QStringLiteral("background-geopoint");
        for (const QString &trigger : element.triggers)
            m_triggered[trigger].push_back({&element, isGeopoint});
    });
}

void BodyWriter::write()
{
    Attributes attributes;
    const QString style = m_form.setting(QStringLiteral("style"));
    if (!style.isEmpty())
        attributes.set(QStringLiteral("class"), style);
    m_writer.open(QStringLiteral("h:body"), attributes);
    writeChildren(m_form.root);
    m_writer.close();
}

void BodyWriter::writeElement(const Element &element)
{
    if (element.kind == Element::Kind::Group && element.hasBody)
        writeGroup(element);
    else if (element.kind == Element::Kind::Repeat)
        writeRepeat(element);
    else if (element.isVisible())
        writeQuestion(element);
}

void BodyWriter::writeChildren(const Element &section)
{
    for (const auto &child : section.children)
        writeElement(*child);
}

void BodyWriter::addControl(const Element &element, Attributes &attributes) const
{
    for (const Value::Part &part : element.control.parts())
        attributes.set(part.name, m_resolver.expand(part.value.text(), &element));
}

void BodyWriter::writeGroup(const Element &group)
{
    const QString appearance = QStringLiteral("appearance");
    Attributes attributes;
    addControl(group, attributes);
    if (group.control.contains(appearance))
        attributes.set(appearance, group.control.textOf(appearance));
    if (!group.isFlat)
        attributes.set(ref, group.path);
    m_writer.open(groupTag, attributes);
    if (!group.label.isEmpty())
        writeLabel(group);
    writeChildren(group);
    m_writer.close();
}

void BodyWriter::writeRepeat(const Element &repeat)
{
    m_writer.open(groupTag, {{ref, repeat.path}});
    writeLabel(repeat);
    Attributes attributes{{QStringLiteral("nodeset"), repeat.path}};
    addControl(repeat, attributes);
    m_writer.open(QStringLiteral("repeat"), attributes);
    writeChildren(repeat);
    repeat.visit([&](const Element &element) {
        if (element.nearestRepeat() == &repeat)
            writeActions(element, true, m_resolver, m_writer);
    });
    m_writer.close();
    m_writer.close();
}

void BodyWriter::writeLabel(const Element &element)
{
    if (element.labelNeedsItext())
        m_writer.empty(label, {{ref, itextReference(itextId(element, label))}});
    else if (element.label.isEmpty())
        m_writer.empty(label);
    else
        m_writer.text(label, m_resolver.output(element.label.text(), &element));
}

void BodyWriter::writeHint(const Element &question)
{
    const QString hint = QStringLiteral("hint");
    if (question.hint.hasParts() || !question.guidance.isEmpty())
        m_writer.empty(hint, {{ref, itextReference(itextId(question, hint))}});
    else if (!question.hint.isEmpty())
        m_writer.text(hint, m_resolver.output(question.hint.text(), &question));
}

void BodyWriter::writeQuestion(const Element &question)
{
    Attributes attributes{{ref, question.path}};
    if (!question.question->mediaType.isEmpty())
        attributes.set(QStringLiteral("mediatype"), question.question->mediaType);
    addControl(question, attributes);
    writeQuery(question, attributes);
    m_writer.open(question.question->control, attributes);
    writeLabel(question);
    writeHint(question);
    writeItemset(question);
    writeTags(question);
    writeTriggered(question);
    m_writer.close();
}

void BodyWriter::writeQuery(const Element &question, Attributes &attributes) const
{
    const bool canAsk = question.question->control == QStringLiteral("input")
        && question.question->family != QuestionType::Family::Geo;
    if (question.query.isEmpty() || !canAsk)
        return;
    const QString filter =
        m_resolver.expand(question.choiceFilter.text(), &question, Resolver::Mode::Predicate);
    const QString predicate = filter.isEmpty() ? QString() : u'[' + filter + u']';
    attributes.set(QStringLiteral("query"),
                   QStringLiteral("instance('%1')/root/item").arg(question.query) + predicate);
}

void BodyWriter::writeItemset(const Element &question)
{
    if (question.itemset.isEmpty())
        return;
    const ChoiceList *list = m_form.choices.find(question.itemset);
    if (question.usesSearch) {
        if (list)
            writeSearchItems(question, *list);
        return;
    }
    const Itemset itemset = makeItemset(question, list, m_resolver);
    m_writer.open(QStringLiteral("itemset"), {{QStringLiteral("nodeset"), itemset.nodeset}});
    m_writer.empty(value, {{ref, itemset.value}});
    m_writer.empty(label, {{ref, itemset.label}});
    m_writer.close();
}

/// The search() function finds its rows in a file; it needs its items in the body.
void BodyWriter::writeSearchItems(const Element &select, const ChoiceList &list)
{
    int index = 0;
    for (const Choice &choice : list.choices) {
        m_writer.open(QStringLiteral("item"));
        const QString id = QStringLiteral("%1-%2").arg(list.name).arg(index++);
        if (list.needsItext)
            m_writer.empty(label, {{ref, itextReference(id)}});
        else if (!select.label.isEmpty())
            m_writer.text(label, m_resolver.output(choice.label.text(), nullptr));
        else
            m_writer.empty(label);
        m_writer.text(value, choice.name);
        m_writer.close();
    }
}

void BodyWriter::writeTags(const Element &question)
{
    for (const OsmTag &tag : question.tags) {
        m_writer.open(QStringLiteral("tag"), {{QStringLiteral("key"), tag.name}});
        if (tag.label.hasParts())
            m_writer.empty(label,
                           {{ref, itextReference(u'/' + tag.name + QStringLiteral(":label"))}});
        else
            m_writer.text(label, m_resolver.output(tag.label.text(), nullptr));
        m_writer.close();
    }
}

void BodyWriter::writeTriggered(const Element &question)
{
    if (!m_triggered.contains(question.name))
        return;
    writeTriggered(question, false);
    writeTriggered(question, true);
}

void BodyWriter::writeTriggered(const Element &question, bool geopoints)
{
    for (const Triggered &triggered : m_triggered.value(question.name)) {
        if (triggered.isGeopoint != geopoints)
            continue;
        Attributes attributes{{ref, triggered.target->path},
                              {QStringLiteral("event"), valueChanged}};
        const QString calculation = triggered.target->bind.textOf(u"calculate");
        if (!geopoints && !calculation.isEmpty())
            attributes.set(value, m_resolver.expand(calculation, &question));
        m_writer.empty(geopoints ? QStringLiteral("odk:setgeopoint") : setValue, attributes);
    }
}

} // namespace saltbush::xlsform

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/ControlReader.h"

namespace saltbush::form
{

void ControlReader::readChoices(Control &control, pugi::xml_node element, const QString &path)
{
    for (pugi::xml_node child = firstElement(element); child; child = nextElement(child)) {
        if (localName(child) == "item")
            readItem(control, child, path);
        else if (localName(child) == "itemset")
            readItemset(control, child, path);
    }
    m_fileChoices.readSearch(control, element, path);
}

/// An input is a select where it has a query; else its itemset is places beside it, nothing to
/// choose ("reference-geometry").
void ControlReader::readPlaces(Control &control, pugi::xml_node element, const QString &path)
{
    m_fileChoices.readQuery(control, element, path);
    if (const pugi::xml_node places = childElement(element, "itemset");
        places && control.kind == ControlKind::Input)
        readItemset(control, places, path);
}

/// What OpenMapKit would ask for: a tag's key, and words for people.
void ControlReader::readTags(Control &control, pugi::xml_node element, const QString &path)
{
    for (const pugi::xml_node child : element.children())
        if (localName(child) == "tag")
            control.items.push_back(
                {attribute(child, "key"), m_texts.source(childElement(child, "label"), path)});
}

void ControlReader::readItem(Control &control, pugi::xml_node item, const QString &path)
{
    const pugi::xml_node value = childElement(item, "value");
    if (!value) {
        m_reading.error(badControl, item, path, {QStringLiteral("item"), QStringLiteral("value")});
        return;
    }
    control.items.push_back(
        {ownText(value).trimmed(), m_texts.source(childElement(item, "label"), path)});
}

void ControlReader::readItemset(Control &control, pugi::xml_node element, const QString &path)
{
    const QString nodeset = attribute(element, "nodeset");
    const QString valueReference = attribute(childElement(element, "value"), "ref");
    if (nodeset.isEmpty() || valueReference.isEmpty()) {
        m_reading.error(badControl, element, path,
                        {QStringLiteral("itemset"),
                         nodeset.isEmpty() ? QStringLiteral("nodeset") : QStringLiteral("value")});
        return;
    }
    const auto nodes = m_reading.expression(nodeset, element, path, QStringLiteral("nodeset"));
    const auto value = m_reading.expression(valueReference, element, path, QStringLiteral("value"));
    if (!nodes || !value)
        return;
    Itemset itemset{.nodeset = *nodes, .value = *value, .label = {}};
    readItemsetLabel(itemset, childElement(element, "label"), path);
    control.itemset = std::move(itemset);
}

void ControlReader::readItemsetLabel(Itemset &itemset, pugi::xml_node label, const QString &path)
{
    const QString reference = attribute(label, "ref");
    const std::optional<QStringView> argument = itextArgument(reference);
    itemset.label = m_reading.expression(argument ? argument->toString() : reference, label, path,
                                         QStringLiteral("label"));
    itemset.labelIsItextId = argument && itemset.label;
}

} // namespace saltbush::form

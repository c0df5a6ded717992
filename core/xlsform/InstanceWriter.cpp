// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/InstanceWriter.h"

namespace saltbush::xlsform
{

void InstanceWriter::write()
{
    m_writer.open(QStringLiteral("instance"));
    Attributes rootAttributes = attributes(m_form.root);
    addRootAttributes(rootAttributes);
    m_writer.open(m_form.root.name, rootAttributes);
    writeChildren(m_form.root, false);
    m_writer.close();
    m_writer.close();
}

void InstanceWriter::addRootAttributes(Attributes &attributes) const
{
    if (const Value *own = m_form.settings.find(u"attribute")) {
        for (const Value::Part &part : own->parts())
            attributes.set(part.name, part.value.text());
    }
    attributes.set(QStringLiteral("id"), m_form.setting(QStringLiteral("id_string")));
    const std::pair<QString, QString> settings[] = {
        {QStringLiteral("instance_xmlns"), QStringLiteral("xmlns")},
        {QStringLiteral("version"), QStringLiteral("version")},
        {QStringLiteral("prefix"), QStringLiteral("odk:prefix")},
        {QStringLiteral("delimiter"), QStringLiteral("odk:delimiter")}};
    for (const auto &[setting, attribute] : settings) {
        const QString value = m_form.setting(setting);
        if (!value.isEmpty())
            attributes.set(attribute, value);
    }
}

Attributes InstanceWriter::attributes(const Element &element) const
{
    Attributes attributes;
    for (const Value::Part &part : element.instance.parts())
        attributes.set(part.name, m_resolver.expand(part.value.text(), &element));
    for (const auto &child : element.children) {
        if (child->kind == Element::Kind::Attribute)
            attributes.set(child->name, child->fixedValue);
    }
    return attributes;
}

void InstanceWriter::writeElement(const Element &element, bool insideRepeat)
{
    if (element.kind == Element::Kind::Secondary || element.kind == Element::Kind::Attribute)
        return;
    if (element.isQuestion()) {
        const QString value = element.isDynamic ? QString() : element.defaultValue.text();
        if (value.isEmpty())
            m_writer.empty(element.name, attributes(element));
        else
            m_writer.text(element.name, value, attributes(element));
        return;
    }
    m_writer.open(element.name, attributes(element));
    writeChildren(element, insideRepeat);
    m_writer.close();
}

void InstanceWriter::writeChildren(const Element &section, bool insideRepeat)
{
    for (const auto &child : section.children) {
        if (child->isFlat) {
            writeFlat(*child);
            continue;
        }
        const bool isOutermost = child->kind == Element::Kind::Repeat && !insideRepeat;
        if (isOutermost)
            writeTemplate(*child);
        writeElement(*child, insideRepeat || isOutermost);
    }
}

void InstanceWriter::writeFlat(const Element &section)
{
    for (const auto &child : section.children) {
        if (child->isFlat)
            writeFlat(*child);
        else
            writeElement(*child, false);
    }
}

void InstanceWriter::writeTemplate(const Element &repeat)
{
    m_writer.open(repeat.name, {{QStringLiteral("jr:template"), QString()}});
    for (const auto &child : repeat.children) {
        if (child->kind == Element::Kind::Repeat)
            writeTemplate(*child);
        else
            writeElement(*child, false);
    }
    m_writer.close();
}

} // namespace saltbush::xlsform

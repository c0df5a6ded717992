// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/BindWriter.h"

#include "core/xlsform/Itext.h"

namespace saltbush::xlsform
{

namespace
{

const QString calculate = QStringLiteral("calculate");

bool isExpression(const QString &attribute)
{
    static const QStringList names{QStringLiteral("readonly"), QStringLiteral("required"),
                                   QStringLiteral("relevant"), QStringLiteral("constraint"),
                                   calculate};
    return names.contains(attribute);
}

QString bindValue(const Element &element, const Value::Part &part, const Resolver &resolver)
{
    if (messageNeedsItext(part.name, part.value))
        return itextReference(itextId(element, part.name));
    const QString &text = part.value.text();
    if (isExpression(part.name) && text != QStringLiteral("true()")) {
        if (saysYes(text))
            return QStringLiteral("true()");
        if (saysNo(text))
            return QStringLiteral("false()");
    }
    return resolver.expand(text, &element);
}

void writeBind(const Element &element, const Resolver &resolver, XmlWriter &writer)
{
    Attributes attributes{{QStringLiteral("nodeset"), element.path}};
    for (const Value::Part &part : element.bind.parts()) {
        // With a trigger, the calculation is done by the action there.
        if (part.name == calculate && !element.triggers.isEmpty())
            continue;
        attributes.set(part.name, bindValue(element, part, resolver));
    }
    writer.empty(QStringLiteral("bind"), attributes);
}

} // namespace

void writeBinds(const Form &form, const Resolver &resolver, XmlWriter &writer)
{
    form.root.visit([&](const Element &element) {
        if (element.hasBind && !element.isFlat)
            writeBind(element, resolver, writer);
        writeActions(element, false, resolver, writer);
    });
}

void writeActions(const Element &element, bool atNewRepeat, const Resolver &resolver,
                  XmlWriter &writer)
{
    if (element.isSection())
        return; // a default in the row of a group says nothing
    for (const Action &action : element.actions) {
        if ((action.event == newRepeat) != atNewRepeat)
            continue;
        Attributes attributes{{QStringLiteral("ref"), element.path},
                              {QStringLiteral("event"), action.event}};
        QString value = action.value;
        if (!element.defaultValue.isEmpty())
            value = resolver.expand(element.defaultValue.text(), &element);
        if (action.name == setValue && !value.isEmpty())
            attributes.set(QStringLiteral("value"), value);
        if (!action.quality.isEmpty())
            attributes.set(QStringLiteral("odk:quality"), action.quality);
        writer.empty(action.name, attributes);
    }
}

} // namespace saltbush::xlsform

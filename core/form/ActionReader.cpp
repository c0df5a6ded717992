// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/ActionReader.h"

namespace saltbush::form
{

bool ActionReader::isAction(pugi::xml_node element) const
{
    // setgeopoint and recordaudio are ODK's own: without its namespace they are nobody's.
    static const QSet<QString> actions{QStringLiteral("setvalue"),
                                       QStringLiteral("odk:setgeopoint"),
                                       QStringLiteral("odk:recordaudio")};
    const std::string_view local = localName(element);
    const bool isNamedSo = local == "setvalue" || local == "setgeopoint" || local == "recordaudio";
    return isNamedSo && isElement(element) && actions.contains(m_reading.name(element));
}

void ActionReader::read(pugi::xml_node element, ModelIndex trigger)
{
    Action action;
    action.kind = toQString(localName(element));
    action.trigger = trigger;
    const QString reference = attribute(element, "ref");
    action.target = reference.isEmpty() ? m_binds.byId(attribute(element, "bind"))
                                        : m_reading.builder.resolve(reference, trigger);
    if (action.target == noModel) {
        m_reading.warn(unknownNode, element, reference, {action.kind});
        return;
    }
    const QString path = pathOf(m_reading.form(), action.target);
    action.events = events(element, trigger != noModel, path);
    if (action.events.isEmpty())
        return;
    if (reference.contains(u'['))
        action.place = m_reading.expression(reference, element, path, QStringLiteral("ref"));
    action.value =
        m_reading.expression(attribute(element, "value"), element, path, QStringLiteral("value"));
    action.literal = ownText(element).trimmed();
    static const QSet<QString> own{QStringLiteral("ref"), QStringLiteral("bind"),
                                   QStringLiteral("value"), QStringLiteral("event"),
                                   QStringLiteral("ev:event")};
    for (const pugi::xml_attribute each : element.attributes()) {
        const QString name = m_reading.namespaces().canonical(each.name());
        if (!own.contains(name))
            action.parameters.insert(name, QString::fromUtf8(each.value()).trimmed());
    }
    m_reading.form().actions.push_back(std::move(action));
}

QStringList ActionReader::events(pugi::xml_node element, bool isInControl, const QString &target)
{
    // Value: whether it can happen to the model, not only to a control.
    static const QHash<QString, bool> known{
        {QStringLiteral("odk-instance-first-load"), true},
        {QStringLiteral("odk-instance-load"), true},
        {QStringLiteral("odk-new-repeat"), false},
        {QStringLiteral("xforms-value-changed"), false},
    };
    // What forms wrote before ODK XForms 1.0 named its events.
    static const QHash<QString, QString> renamed{
        {QStringLiteral("xforms-ready"), QStringLiteral("odk-instance-first-load")},
        {QStringLiteral("jr-insert"), QStringLiteral("odk-new-repeat")},
    };
    QString text = m_reading.attribute(element, "event");
    if (text.isEmpty())
        text = m_reading.attribute(element, "ev:event");
    QStringList events;
    QStringList strange;
    bool isOfOurs = false; // in the specification, if not at this place
    for (const QString &word : text.simplified().split(u' ')) {
        const QString event = renamed.value(word, word);
        const auto found = known.constFind(event);
        isOfOurs = isOfOurs || found != known.constEnd();
        if (found == known.constEnd() || (!isInControl && !*found))
            strange << event;
        else
            events << event;
    }
    // Nothing could ever set off what knows no event of the specification: a mistake in its name.
    for (const QString &event : strange) {
        if (isOfOurs)
            m_reading.warn(unknownEvent, element, target, {event});
        else
            m_reading.error(unknownEvent, element, target, {event});
    }
    return events;
}

} // namespace saltbush::form

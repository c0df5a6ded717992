// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/ControlReader.h"

#include <algorithm>
#include <array>

namespace saltbush::form
{

using namespace std::string_view_literals;

namespace
{

std::optional<ControlKind> kindOf(std::string_view name)
{
    static constexpr std::array kinds{
        std::pair{"input"sv, ControlKind::Input},
        std::pair{"secret"sv, ControlKind::Input},
        std::pair{"select1"sv, ControlKind::SelectOne},
        std::pair{"select"sv, ControlKind::SelectMultiple},
        std::pair{"rank"sv, ControlKind::Rank},
        std::pair{"range"sv, ControlKind::Range},
        std::pair{"trigger"sv, ControlKind::Trigger},
        std::pair{"upload"sv, ControlKind::Upload},
        std::pair{"group"sv, ControlKind::Group},
        std::pair{"repeat"sv, ControlKind::Repeat},
    };
    for (const auto &[word, kind] : kinds) {
        if (word == name)
            return kind;
    }
    return std::nullopt;
}

/// Belongs to the control around it, and is read with it.
bool isPartOfControl(std::string_view name)
{
    static constexpr std::array parts{"label"sv,   "hint"sv,  "help"sv,    "alert"sv, "item"sv,
                                      "itemset"sv, "value"sv, "message"sv, "tag"sv};
    return std::ranges::find(parts, name) != parts.end();
}

/// Of a select, "search" is the older word for "autocomplete".
void addAliases(Control &control)
{
    const bool isSelect =
        control.kind == ControlKind::SelectOne || control.kind == ControlKind::SelectMultiple;
    if (isSelect && control.hasAppearance(QStringLiteral("search"))
        && !control.hasAppearance(QStringLiteral("autocomplete")))
        control.appearance.prepend(QStringLiteral("autocomplete"));
}

} // namespace

void ControlReader::readBody(pugi::xml_node body)
{
    m_reading.form().bodyClasses =
        attribute(body, "class").simplified().split(u' ', Qt::SkipEmptyParts);
    readChildren(body, {});
}

void ControlReader::readChildren(pugi::xml_node element, Position position)
{
    for (pugi::xml_node child = firstElement(element); child; child = nextElement(child)) {
        const std::string_view name = localName(child);
        if (m_actions.isAction(child))
            m_actions.read(child, position.context);
        else if (const std::optional<ControlKind> kind = kindOf(name))
            readControl(child, *kind, position);
        else if (!isPartOfControl(name))
            readChildren(child, position);
    }
}

void ControlReader::readControl(pugi::xml_node element, ControlKind kind, Position position)
{
    Control control;
    control.kind = kind;
    control.parent = position.parent;
    control.line = m_reading.line(element);
    if (!findNode(control, element, position))
        return;
    const ModelIndex context = control.node == noModel ? position.context : control.node;
    const QString path = pathOf(m_reading.form(), context);
    control.label = m_texts.source(childElement(element, "label"), path);
    control.hint = m_texts.source(childElement(element, "hint"), path);
    control.appearance = appearanceWords(attribute(element, "appearance"));
    addAliases(control);
    readParameters(control, element);
    if (kind == ControlKind::Repeat)
        readRepeat(control, element, path);
    else if (kind == ControlKind::Input)
        readPlaces(control, element, path);
    else if (kind == ControlKind::Upload)
        readTags(control, element, path);
    else if (kind != ControlKind::Group)
        readChoices(control, element, path);
    check(control, element, path);
    const ControlIndex index = m_reading.builder.addControl(std::move(control));
    claimNode(index);
    readChildren(element, {index, context});
}

/// False, after saying so, where it is bound to a node that does not exist: there is nothing that
/// could keep an answer, so the control is left out. What it holds is read all the same.
bool ControlReader::findNode(Control &control, pugi::xml_node element, Position position)
{
    QString reference = attribute(element, control.kind == ControlKind::Repeat ? "nodeset" : "ref");
    if (reference.isEmpty())
        reference = attribute(element, control.kind == ControlKind::Repeat ? "ref" : "nodeset");
    const QString bindId = reference.isEmpty() ? attribute(element, "bind") : QString();
    if (!reference.isEmpty())
        control.node = m_reading.builder.resolve(reference, position.context);
    else if (!bindId.isEmpty())
        control.node = m_binds.byId(bindId);
    else if (control.kind == ControlKind::Group)
        return true;
    if (control.node != noModel)
        return true;
    m_reading.warn(unknownNode, element, reference.isEmpty() ? bindId : reference,
                   {m_reading.name(element)});
    readChildren(element, position);
    return false;
}

void ControlReader::readParameters(Control &control, pugi::xml_node element)
{
    static const QSet<QString> read{
        QStringLiteral("ref"),        QStringLiteral("nodeset"),  QStringLiteral("bind"),
        QStringLiteral("appearance"), QStringLiteral("jr:count"), QStringLiteral("jr:noAddRemove"),
    };
    for (const pugi::xml_attribute each : element.attributes()) {
        const QString name = m_reading.namespaces().canonical(each.name());
        if (!read.contains(name) && !name.startsWith(u"xmlns"))
            control.parameters.insert(name, QString::fromUtf8(each.value()).trimmed());
    }
}

void ControlReader::readRepeat(Control &control, pugi::xml_node element, const QString &path)
{
    m_reading.builder.node(control.node).isRepeat = true;
    control.repeatCount = m_reading.expression(m_reading.attribute(element, "jr:count"), element,
                                               path, QStringLiteral("jr:count"));
    const QString noAddRemove = m_reading.attribute(element, "jr:noAddRemove");
    control.noAddRemove = noAddRemove.startsWith(u"true");
}

/// A repeat says more of its node than the group around it, and the first question more than the
/// second.
void ControlReader::claimNode(ControlIndex index)
{
    const Control &control = m_reading.builder.control(index);
    if (control.node == noModel)
        return;
    ModelNode &node = m_reading.builder.node(control.node);
    if (node.control == noControl || control.kind == ControlKind::Repeat)
        node.control = index;
}

void ControlReader::check(const Control &control, pugi::xml_node element, const QString &path)
{
    if (control.kind == ControlKind::Range)
        checkRange(control, element, path);
    // A mediatype is a MIME type; a file extension would match nothing.
    if (control.kind == ControlKind::Upload
        && control.parameters.value(QStringLiteral("mediatype")).startsWith(u'.'))
        m_reading.error(badControl, element, path,
                        {m_reading.name(element), QStringLiteral("mediatype")});
}

void ControlReader::checkRange(const Control &control, pugi::xml_node element, const QString &path)
{
    for (const QString &name :
         {QStringLiteral("start"), QStringLiteral("end"), QStringLiteral("step")}) {
        bool isNumber = false;
        const double number = control.parameters.value(name).toDouble(&isNumber);
        if (!isNumber || (name == u"step" && number == 0))
            m_reading.error(badControl, element, path, {m_reading.name(element), name});
    }
}

QStringList appearanceWords(const QString &appearance)
{
    QStringList words{QString()};
    int depth = 0;
    QChar quote;
    for (const QChar character : appearance) {
        if (!quote.isNull())
            quote = character == quote ? QChar() : quote;
        else if (character == u'\'' || character == u'"')
            quote = character;
        else if (character == u'(')
            ++depth;
        else if (character == u')')
            --depth;
        if (character.isSpace() && depth <= 0 && quote.isNull())
            words << QString();
        else
            words.back() += character;
    }
    words.removeAll(QString());
    return words;
}

} // namespace saltbush::form

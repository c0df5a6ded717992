// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/BindReader.h"

namespace saltbush::form
{

namespace
{

/// ODK's types and the XML Schema types that JavaRosa takes for them.
const QHash<QString, DataType> &dataTypes()
{
    static const QHash<QString, DataType> types{
        {QStringLiteral("string"), DataType::String},
        {QStringLiteral("text"), DataType::String},
        {QStringLiteral("select"), DataType::String},
        {QStringLiteral("select1"), DataType::String},
        {QStringLiteral("int"), DataType::Integer},
        {QStringLiteral("integer"), DataType::Integer},
        {QStringLiteral("long"), DataType::Integer},
        {QStringLiteral("boolean"), DataType::Boolean},
        {QStringLiteral("decimal"), DataType::Decimal},
        {QStringLiteral("double"), DataType::Decimal},
        {QStringLiteral("float"), DataType::Decimal},
        {QStringLiteral("date"), DataType::Date},
        {QStringLiteral("time"), DataType::Time},
        {QStringLiteral("dateTime"), DataType::DateTime},
        {QStringLiteral("geopoint"), DataType::GeoPoint},
        {QStringLiteral("geotrace"), DataType::GeoTrace},
        {QStringLiteral("geoshape"), DataType::GeoShape},
        {QStringLiteral("binary"), DataType::Binary},
        {QStringLiteral("barcode"), DataType::Barcode},
        {QStringLiteral("intent"), DataType::Intent},
        {QStringLiteral("rank"), DataType::Rank},
    };
    return types;
}

using ExpressionMember = std::optional<xpath::Expression> Bind::*;

const QHash<QString, ExpressionMember> &expressionMembers()
{
    static const QHash<QString, ExpressionMember> members{
        {QStringLiteral("relevant"), &Bind::relevant},
        {QStringLiteral("required"), &Bind::required},
        {QStringLiteral("readonly"), &Bind::readonly},
        {QStringLiteral("constraint"), &Bind::constraint},
        {QStringLiteral("calculate"), &Bind::calculate},
    };
    return members;
}

Preload &preloadOf(Bind &bind)
{
    if (!bind.preload)
        bind.preload.emplace();
    return *bind.preload;
}

} // namespace

void BindReader::read(pugi::xml_node element, ModelIndex context)
{
    QString nodeset = attribute(element, "nodeset");
    if (nodeset.isEmpty())
        nodeset = attribute(element, "ref");
    const ModelIndex model = m_reading.builder.resolve(nodeset, context);
    if (model == noModel) {
        m_reading.warn(unknownNode, element, nodeset, {QStringLiteral("bind")});
        return;
    }
    if (const QString id = attribute(element, "id"); !id.isEmpty())
        m_byId.insert(id, model);
    const QString path = pathOf(m_reading.form(), model);
    Bind &bind = m_reading.builder.node(model).bind;
    for (const pugi::xml_attribute each : element.attributes()) {
        const QString name = m_reading.namespaces().canonical(each.name());
        if (name != u"nodeset" && name != u"ref" && name != u"id")
            readAttribute(bind, name, QString::fromUtf8(each.value()).trimmed(), element, path);
    }
    for (pugi::xml_node child = firstElement(element); child; child = nextElement(child)) {
        if (localName(child) == "bind")
            read(child, model);
    }
}

void BindReader::readAttribute(Bind &bind, const QString &name, const QString &text,
                               pugi::xml_node element, const QString &node)
{
    if (readExpression(bind, name, text, element, node))
        return;
    if (name == u"type")
        readType(bind, text, element, node);
    else if (name == u"jr:requiredMsg")
        bind.requiredMessage = m_texts.message(text, element, node);
    else if (name == u"jr:constraintMsg")
        bind.constraintMessage = m_texts.message(text, element, node);
    else if (name == u"jr:noAppErrorString")
        bind.noAppMessage = m_texts.message(text, element, node);
    else if (name == u"jr:preload")
        preloadOf(bind).kind = text;
    else if (name == u"jr:preloadParams")
        preloadOf(bind).parameter = text;
    else if (name == u"saltbush:nonresponse")
        bind.nonresponse = text.simplified().split(u' ', Qt::SkipEmptyParts);
    else
        bind.extra.insert(name, text);
}

bool BindReader::readExpression(Bind &bind, const QString &name, const QString &text,
                                pugi::xml_node element, const QString &node)
{
    const auto member = expressionMembers().constFind(name);
    if (member == expressionMembers().constEnd())
        return false;
    bind.*(*member) = m_reading.expression(text, element, node, name);
    return true;
}

void BindReader::readType(Bind &bind, const QString &text, pugi::xml_node element,
                          const QString &node)
{
    const QString name = text.mid(text.indexOf(u':') + 1);
    const auto type = dataTypes().constFind(name);
    if (type != dataTypes().constEnd()) {
        bind.type = *type;
        return;
    }
    bind.extra.insert(QStringLiteral("type"), text);
    if (!text.isEmpty())
        m_reading.warn(unknownType, element, node, {text});
}

} // namespace saltbush::form

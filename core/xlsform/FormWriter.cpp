// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/FormWriter.h"

#include "core/xlsform/BindWriter.h"
#include "core/xlsform/BodyWriter.h"
#include "core/xlsform/InstanceWriter.h"

namespace saltbush::xlsform
{

namespace
{

void declare(Attributes &attributes, const char *prefix, const QString &uri)
{
    attributes.set(QStringLiteral("xmlns") + QLatin1String(prefix), uri);
}

/// The namespaces setting: esri="http://…" odk2='…', separated by spaces. What ODK means by a
/// prefix is not to be changed.
void declareOwn(Attributes &attributes, const QString &setting)
{
    const QStringList reserved{QStringLiteral("h"),  QStringLiteral("ev"),  QStringLiteral("xsd"),
                               QStringLiteral("jr"), QStringLiteral("orx"), QStringLiteral("odk")};
    for (const QString &declaration : setting.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = declaration.split(u'=');
        if (parts.size() != 2 || parts[0].isEmpty() || reserved.contains(parts[0]))
            continue;
        QString uri = parts[1];
        attributes.set(QStringLiteral("xmlns:") + parts[0], uri.remove(u'"').remove(u'\''));
    }
}

void writeSubmission(const Form &form, XmlWriter &writer)
{
    Attributes attributes;
    const QString url = form.setting(QStringLiteral("submission_url"));
    if (!url.isEmpty()) {
        attributes.set(QStringLiteral("action"), url);
        attributes.set(QStringLiteral("method"), QStringLiteral("post"));
    }
    const std::pair<QString, QString> settings[] = {
        {QStringLiteral("public_key"), QStringLiteral("base64RsaPublicKey")},
        {QStringLiteral("auto_send"), QStringLiteral("orx:auto-send")},
        {QStringLiteral("auto_delete"), QStringLiteral("orx:auto-delete")}};
    for (const auto &[setting, attribute] : settings) {
        const QString value = form.setting(setting);
        if (!value.isEmpty())
            attributes.set(attribute, value);
    }
    if (saysYes(form.setting(QStringLiteral("client_editable"))))
        attributes.set(QStringLiteral("odk:client-editable"), QStringLiteral("true"));
    if (!attributes.list().empty())
        writer.empty(QStringLiteral("submission"), attributes);
}

} // namespace

Attributes namespaces(const Form &form)
{
    Attributes attributes;
    declare(attributes, "", QStringLiteral("http://www.w3.org/2002/xforms"));
    declare(attributes, ":h", QStringLiteral("http://www.w3.org/1999/xhtml"));
    declare(attributes, ":ev", QStringLiteral("http://www.w3.org/2001/xml-events"));
    declare(attributes, ":xsd", QStringLiteral("http://www.w3.org/2001/XMLSchema"));
    declare(attributes, ":jr", QStringLiteral("http://openrosa.org/javarosa"));
    declare(attributes, ":orx", QStringLiteral("http://openrosa.org/xforms"));
    declare(attributes, ":odk", QStringLiteral("http://www.opendatakit.org/xforms"));
    declareOwn(attributes, form.setting(QStringLiteral("namespaces")));
    if (!form.entitiesVersion.isEmpty())
        declare(attributes, ":entities",
                QStringLiteral("http://www.opendatakit.org/xforms/entities"));
    if (form.usesSaltbush)
        declare(attributes, ":saltbush", QStringLiteral("urn:saltbush:xforms:1"));
    return attributes;
}

QByteArray writeForm(const Form &form, const Itext &itext, const Resolver &resolver,
                     const std::vector<SecondaryInstance> &instances)
{
    XmlWriter writer;
    writer.open(QStringLiteral("h:html"), namespaces(form));
    writer.open(QStringLiteral("h:head"));
    writer.text(QStringLiteral("h:title"), form.setting(QStringLiteral("title")));
    Attributes model{{QStringLiteral("odk:xforms-version"), QStringLiteral("1.0.0")}};
    if (!form.entitiesVersion.isEmpty())
        model.set(QStringLiteral("entities:entities-version"), form.entitiesVersion);
    writer.open(QStringLiteral("model"), model);
    writeSubmission(form, writer);
    if (!itext.isEmpty())
        itext.write(writer, resolver);
    InstanceWriter(form, resolver, writer).write();
    writeSecondaryInstances(instances, writer);
    writeBinds(form, resolver, writer);
    writer.close();
    writer.close();
    BodyWriter(form, resolver, writer).write();
    writer.close();
    return writer.take();
}

} // namespace saltbush::xlsform

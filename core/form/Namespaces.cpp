// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/Namespaces.h"

#include "core/form/FormDefinition.h"

namespace saltbush::form
{

namespace
{

/// The prefixes that the ODK XForms specification uses for its namespaces.
const QHash<QString, QString> &specified()
{
    static const QHash<QString, QString> prefixes{
        {QStringLiteral("http://openrosa.org/javarosa"), QStringLiteral("jr")},
        {QStringLiteral("http://openrosa.org/xforms"), QStringLiteral("orx")},
        {QStringLiteral("http://openrosa.org/xforms/"), QStringLiteral("orx")},
        {QStringLiteral("http://www.opendatakit.org/xforms"), QStringLiteral("odk")},
        {QStringLiteral("http://www.opendatakit.org/xforms/entities"), QStringLiteral("entities")},
        {QStringLiteral("http://www.w3.org/2001/xml-events"), QStringLiteral("ev")},
        {QStringLiteral("http://www.w3.org/2001/XMLSchema"), QStringLiteral("xsd")},
        {QStringLiteral("http://www.w3.org/2002/xforms"), QString()},
        {QString::fromLatin1(saltbushUri), QStringLiteral("saltbush")},
    };
    return prefixes;
}

} // namespace

void Namespaces::declare(const QString &prefix, const QString &uri)
{
    if (m_uris.contains(prefix))
        return;
    m_uris.insert(prefix, uri);
    m_canonical.insert(prefix, specified().value(uri, prefix));
}

QString Namespaces::uri(const QString &prefix) const
{
    if (prefix == u"xml")
        return QString::fromLatin1(xmlUri);
    return m_uris.value(prefix, prefix);
}

QString Namespaces::canonical(std::string_view qualifiedName) const
{
    const std::string_view prefix = prefixPart(qualifiedName);
    if (prefix.empty())
        return toQString(qualifiedName);
    const QString here = toQString(prefix);
    const QString there = m_canonical.value(here, here);
    const QString local = toQString(localPart(qualifiedName));
    return there.isEmpty() ? local : there + u':' + local;
}

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace saltbush::form

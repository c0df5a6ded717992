// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/TypeWords.h"

#include "core/xlsform/Spelling.h"

#include <QHash>

namespace saltbush::xlsform
{

namespace
{

QStringList words(const char *list) { return QString::fromLatin1(list).split(u'|'); }

/// Types whose word is followed by the name of a list.
const QStringList &listTypes()
{
    static const QStringList types = words("select_one|select_multiple|rank|select_one_from_file|"
                                           "select_multiple_from_file|select_one_external");
    return types;
}

/// In the words that forms use today.
const QStringList &types()
{
    static const QStringList types =
        words("text|integer|decimal|range|date|time|datetime|note|geopoint|geotrace|geoshape|image|"
              "audio|video|file|barcode|calculate|acknowledge|hidden|csv-external|xml-external|"
              "background-audio|begin group|end group|begin repeat|end repeat|start|end|today|"
              "deviceid|username|email|phonenumber|audit");
    return types;
}

/// Words of other tools and of daily life.
const QHash<QString, QString> &wordsOfOthers()
{
    static const QHash<QString, QString> meant{
        {QStringLiteral("number"), QStringLiteral("integer")},
        {QStringLiteral("radio"), QStringLiteral("select_one")},
        {QStringLiteral("dropdown"), QStringLiteral("select_one")},
        {QStringLiteral("yes/no"), QStringLiteral("select_one")},
        {QStringLiteral("select"), QStringLiteral("select_one")},
        {QStringLiteral("checkbox"), QStringLiteral("select_multiple")},
        {QStringLiteral("multiple choice"), QStringLiteral("select_multiple")},
        {QStringLiteral("picture"), QStringLiteral("image")},
        {QStringLiteral("signature"), QStringLiteral("image")},
        {QStringLiteral("phone"), QStringLiteral("text")},
        {QStringLiteral("title"), QStringLiteral("note")},
        {QStringLiteral("heading"), QStringLiteral("note")},
        {QStringLiteral("group"), QStringLiteral("begin group")},
        {QStringLiteral("repeat"), QStringLiteral("begin repeat")},
        {QStringLiteral("calculation"), QStringLiteral("calculate")}};
    return meant;
}

} // namespace

QString meantType(const QString &type)
{
    const QString text = type.simplified().toLower();
    if (QString meant = wordsOfOthers().value(text); !meant.isEmpty())
        return meant;
    for (const QString &end : {QStringLiteral("end group"), QStringLiteral("end repeat")})
        if (QString(text).replace(u'_', u' ').startsWith(end))
            return end; // a name behind it says nothing
    if (QString meant = probablyMeant(text, types() + listTypes()); !meant.isEmpty())
        return meant;
    if (const QString other = probablyMeant(text, wordsOfOthers().keys()); !other.isEmpty())
        return wordsOfOthers().value(other);
    const QString list = type.simplified().section(u' ', 1);
    const QString meant = probablyMeant(text.section(u' ', 0, 0), listTypes());
    return meant.isEmpty() || list.isEmpty() ? meant : meant + u' ' + list;
}

bool lacksList(const QString &type) { return listTypes().contains(type.trimmed()); }

} // namespace saltbush::xlsform

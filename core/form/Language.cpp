// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/Language.h"

#include "core/form/FormText.h"

#include <QRegularExpression>

namespace saltbush::form
{

using namespace Qt::StringLiterals;

namespace
{

QString codeOfWord(const QString &word)
{
    static const QHash<QString, QString> codes{
        {u"english"_s, u"en"_s},
        {u"thai"_s, u"th"_s},
        {u"korean"_s, u"ko"_s},
        {u"chinese"_s, u"zh"_s},
        {u"simplified chinese"_s, u"zh-hans"_s},
        {u"traditional chinese"_s, u"zh-hant"_s},
        {u"chinese simplified"_s, u"zh-hans"_s},
        {u"chinese (simplified)"_s, u"zh-hans"_s},
        {u"chinese (traditional)"_s, u"zh-hant"_s},
        {u"chinese traditional"_s, u"zh-hant"_s},
        {u"ไทย"_s, u"th"_s},
        {u"한국어"_s, u"ko"_s},
        {u"简体中文"_s, u"zh-hans"_s},
        {u"繁體中文"_s, u"zh-hant"_s},
        {u"中文"_s, u"zh"_s},
    };
    return codes.value(word.trimmed().toLower());
}

} // namespace

QString languageCode(const QString &name)
{
    static const QRegularExpression inBrackets(
        u"\\(([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)\\)\\s*$"_s);
    static const QRegularExpression bare(u"^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*$"_s);
    QString code;
    if (const auto match = inBrackets.match(name); match.hasMatch())
        code = match.captured(1);
    else if (const QString known = codeOfWord(name); !known.isEmpty())
        code = known;
    else if (bare.match(name).hasMatch())
        code = name;
    return code.toLower().replace(u'_', u'-');
}

bool isTraditionalChinese(const QString &name)
{
    const QString code = languageCode(name);
    return code.startsWith("zh"_L1)
        && (code.contains("hant"_L1) || code.endsWith("tw"_L1) || code.endsWith("hk"_L1));
}

bool areSameLanguage(const QString &one, const QString &other)
{
    const QString code = languageCode(one).section(u'-', 0, 0);
    if (code.isEmpty())
        return one == other;
    return code == languageCode(other).section(u'-', 0, 0)
        && isTraditionalChinese(one) == isTraditionalChinese(other);
}

QString nameInForm(const Translations &translations, const QString &language)
{
    if (language.isEmpty() || translations.languages.contains(language))
        return language;
    if (languageCode(language).isEmpty())
        return {};
    for (const QString &name : translations.languages)
        if (areSameLanguage(name, language))
            return name;
    return {};
}

} // namespace saltbush::form

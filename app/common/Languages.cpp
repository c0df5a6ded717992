// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/Languages.h"

#include <QLocale>
#include <QRegularExpression>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

QString codeOfName(const QString &name)
{
    static const QHash<QString, QString> codes{
        {u"english"_s, u"en"_s},
        {u"thai"_s, u"th"_s},
        {u"korean"_s, u"ko"_s},
        {u"chinese"_s, u"zh"_s},
        {u"simplified chinese"_s, u"zh-hans"_s},
        {u"traditional chinese"_s, u"zh-hant"_s},
        {u"chinese simplified"_s, u"zh-hans"_s},
        {u"chinese traditional"_s, u"zh-hant"_s},
        {u"ไทย"_s, u"th"_s},
        {u"한국어"_s, u"ko"_s},
        {u"简体中文"_s, u"zh-hans"_s},
        {u"繁體中文"_s, u"zh-hant"_s},
        {u"中文"_s, u"zh"_s},
    };
    return codes.value(name.trimmed().toLower());
}

} // namespace

QString languageCode(const QString &language)
{
    static const QRegularExpression inBrackets(
        u"\\(([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)\\)\\s*$"_s);
    static const QRegularExpression bare(u"^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*$"_s);
    QString code;
    if (const auto match = inBrackets.match(language); match.hasMatch())
        code = match.captured(1);
    else if (const QString known = codeOfName(language); !known.isEmpty())
        code = known;
    else if (bare.match(language).hasMatch())
        code = language;
    return code.toLower().replace(u'_', u'-');
}

QString languageName(const QString &language)
{
    const QString code = languageCode(language);
    if (code.isEmpty())
        return language;
    switch (scriptOf(language)) {
    case Script::SimplifiedChinese:
        return u"简体中文"_s;
    case Script::TraditionalChinese:
        return u"繁體中文"_s;
    default:
        break;
    }
    if (code.startsWith("en"_L1))
        return u"English"_s;
    const QLocale locale(code);
    return locale.language() == QLocale::C ? language : locale.nativeLanguageName();
}

Script scriptOf(const QString &language)
{
    const QString code = languageCode(language);
    if (code.startsWith("th"_L1))
        return Script::Thai;
    if (code.startsWith("ko"_L1))
        return Script::Korean;
    if (!code.startsWith("zh"_L1))
        return Script::Latin;
    const bool traditional =
        code.contains("hant"_L1) || code.endsWith("tw"_L1) || code.endsWith("hk"_L1);
    return traditional ? Script::TraditionalChinese : Script::SimplifiedChinese;
}

bool areSameLanguage(const QString &one, const QString &other)
{
    return languageCode(one).section(u'-', 0, 0) == languageCode(other).section(u'-', 0, 0)
        && scriptOf(one) == scriptOf(other);
}

QString textFor(const study::TextByLanguage &texts, const QString &language)
{
    for (const auto &[name, text] : texts)
        if (name == language && !text.isEmpty())
            return text;
    for (const auto &[name, text] : texts)
        if (areSameLanguage(name, language) && !text.isEmpty())
            return text;
    for (const auto &[name, text] : texts)
        if (!text.isEmpty())
            return text;
    return {};
}

} // namespace saltbush::app

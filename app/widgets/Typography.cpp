// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Typography.h"

#include "app/widgets/Theme.h"

#include <QFontInfo>
#include <QLocale>
#include <QRegularExpression>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

QStringList familiesOf(Script script)
{
    switch (script) {
    case Script::Korean:
        return {u"Noto Sans"_s, u"Noto Sans CJK KR"_s, u"Noto Sans KR"_s, u"Noto Sans Thai"_s};
    case Script::SimplifiedChinese:
        return {u"Noto Sans"_s, u"Noto Sans CJK SC"_s, u"Noto Sans SC"_s, u"Noto Sans Thai"_s};
    case Script::TraditionalChinese:
        return {u"Noto Sans"_s, u"Noto Sans CJK TC"_s, u"Noto Sans TC"_s, u"Noto Sans Thai"_s};
    case Script::Latin:
    case Script::Thai:
        break;
    }
    return {u"Noto Sans"_s, u"Noto Sans Thai"_s, u"Noto Sans CJK SC"_s, u"Noto Sans SC"_s};
}

double pointsOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Small:
        return 10;
    case TextStyle::Interface:
    case TextStyle::InterfaceBold:
        return 11;
    case TextStyle::Second:
        return 12.5;
    case TextStyle::Choice:
        return 13;
    case TextStyle::Question:
        return 18;
    case TextStyle::Title:
        return 20;
    }
    return 11;
}

bool isBold(TextStyle style)
{
    return style == TextStyle::Question || style == TextStyle::Title
        || style == TextStyle::InterfaceBold;
}

double lineFactor(Script script)
{
    switch (script) {
    case Script::Latin:
        return 1.4;
    case Script::Thai:
        return 1.6;
    case Script::Korean:
    case Script::SimplifiedChinese:
    case Script::TraditionalChinese:
        return 1.5;
    }
    return 1.6;
}

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

QFont fontFor(const Theme &theme, TextStyle style, const QString &language)
{
    QFont font;
    font.setFamilies(familiesOf(scriptOf(language)));
    font.setPointSizeF(pointsOf(style) * theme.textPercent() / 100.0);
    font.setBold(isBold(style));
    return font;
}

int lineHeight(const QFont &font, Script script)
{
    return qRound(QFontInfo(font).pixelSize() * lineFactor(script));
}

bool hasItalics(Script script) { return script == Script::Latin; }

} // namespace saltbush::app

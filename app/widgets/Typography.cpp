// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Typography.h"

#include "app/widgets/Theme.h"

#include <QFontInfo>
#include <QLocale>

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

} // namespace

QFont fontFor(const Theme &theme, TextStyle style, const QString &language)
{
    QFont font;
    // The interface's own words: Han characters look as its readers write them.
    font.setFamilies(familiesOf(scriptOf(language.isEmpty() ? QLocale().name() : language)));
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

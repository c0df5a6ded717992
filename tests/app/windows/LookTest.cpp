// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/DropDown.h"
#include "app/widgets/Markdown.h"
#include "app/widgets/StyleSheet.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Typography.h"

#include <QApplication>

#include <cmath>
#include <memory>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace saltbush::app;

namespace
{

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
        + 0.0722 * channel(colour.blueF());
}

/// WCAG 2.1, "contrast ratio".
double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

TEST_CASE("Text and controls stand out from what they are on, in every theme")
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        CAPTURE(int(scheme));
        const Tokens &t = tokensOf(scheme);
        const bool high = scheme == Scheme::HighContrast;
        const double text = high ? 7 : 4.5, edge = high ? 7 : 3;
        for (const QColor &ground : {t.paper, t.card, t.tint}) {
            CHECK(contrast(t.ink, ground) >= text);
            CHECK(contrast(t.muted, ground) >= text);
            CHECK(contrast(t.primary, ground) >= text);
        }
        CHECK(contrast(t.onPrimary, t.primary) >= text);
        CHECK(contrast(t.onRail, t.rail) >= text);
        CHECK(contrast(t.onRailMuted, t.rail) >= text);
        CHECK(contrast(t.onRailSelected, t.railSelected) >= text);
        for (const QColor &ground : {t.paper, t.card, t.attentionTint})
            CHECK(contrast(t.attention, ground) >= text);
        for (const QColor &ground : {t.paper, t.card, t.dangerTint})
            CHECK(contrast(t.danger, ground) >= text);
        CHECK(contrast(t.control, t.card) >= edge);
        CHECK(contrast(t.control, t.paper) >= edge);
    }
}

TEST_CASE("A list is as large as before when letters grew and shrank again")
{
    Theme theme;
    applyTheme(*qApp, theme);
    std::unique_ptr<DropDown> months;
    // As a page does that lays itself out in the middle of the change.
    QObject::connect(&theme, &Theme::changed, qApp, [&months] {
        if (months)
            std::ignore = months->minimumSizeHint();
    });
    months = std::make_unique<DropDown>(theme);
    months->addItems({u"มกราคม"_s, u"กุมภาพันธ์"_s});
    months->show();
    const QSize before = months->minimumSizeHint();
    theme.setTextPercent(200);
    CHECK(months->minimumSizeHint().height() > before.height());
    theme.setTextPercent(100);
    CHECK(months->minimumSizeHint() == before);
}

TEST_CASE("A form's Markdown becomes rich text, and nothing else does")
{
    CHECK(markdownToHtml(u"a **b** *c*"_s) == u"a <b>b</b> <i>c</i>"_s);
    CHECK(markdownToHtml(u"*c*"_s, Emphasis::Bold) == u"<b>c</b>"_s);
    CHECK(markdownToHtml(u"snake_case_name"_s) == u"snake_case_name"_s);
    CHECK(markdownToHtml(u"2 \\* 3 \\<b>"_s) == u"2 * 3 &lt;b&gt;"_s);
    CHECK(markdownToHtml(u"## Head\nline"_s) == u"<b>Head</b><br>line"_s);
    CHECK(markdownToHtml(u"[us](https://a.example)"_s) == u"<u>us</u> (https://a.example)"_s);
    CHECK(markdownToHtml(u"<span style=\"color:red\">x</span>"_s)
          == u"<span style=\"color:red\">x</span>"_s);
    CHECK(markdownToHtml(u"<img src=\"http://x\"><script>"_s)
          == u"&lt;img src=&quot;http://x&quot;&gt;&lt;script&gt;"_s);
    CHECK(markdownToHtml(u"<span style=\"background:url(http://x)\">"_s).startsWith(u"&lt;span"_s));
    CHECK(markdownToHtml(u"1. a\n2. b\n\nc"_s) == u"1. a<br>2. b<br><br>c"_s);
    CHECK(markdownToHtml(u"<em>x</em>"_s, Emphasis::Bold) == u"<b>x</b>"_s);
    CHECK(markdownToHtml(u"Dear *x*<b>"_s, Emphasis::Italic, {{5, 6}}) == u"Dear *x*&lt;b&gt;"_s);
    CHECK(markdownToPlain(u"**a** <b>b</b> & c < d"_s) == u"a b & c < d"_s);
    CHECK(markdownToPlain(u"**a** 3*4*5"_s, {{6, 5}}) == u"a 3*4*5"_s); // 3*4*5 was answered
}

TEST_CASE("A language is shown as its speakers write it")
{
    CHECK(languageName(u"Thai (th)"_s) == u"ไทย"_s);
    CHECK(languageName(u"zh-Hant"_s) == u"繁體中文"_s);
    CHECK(scriptOf(u"Chinese (zh)"_s) == Script::SimplifiedChinese);
    CHECK(scriptOf(u"English (en)"_s) == Script::Latin);
}

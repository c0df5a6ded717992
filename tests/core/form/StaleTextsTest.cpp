// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/StaleTexts.h"
#include "tests/core/form/Forms.h"
#include "tests/support/QtStrings.h"

#include <catch2/catch_test_macros.hpp>

using namespace saltbush;
using namespace saltbush::test;

namespace
{

/// A form of two questions in two languages, as it is after some work on its texts.
form::SharedForm versionWith(const QString &english, const QString &thai, const QString &thaiName)
{
    const auto text = [](const QString &id, const QString &words) {
        return QStringLiteral("<text id=\"/data/%1:label\"><value>%2</value></text>")
            .arg(id, words);
    };
    return read({.model = QStringLiteral("<itext><translation lang=\"English (en)\" default=\"\">")
                     + text(QStringLiteral("a"), english) + text(QStringLiteral("b"), "Name?")
                     + QStringLiteral("</translation><translation lang=\"%1\">").arg(thaiName)
                     + text(QStringLiteral("a"), thai) + text(QStringLiteral("b"), "ชื่อ?")
                     + QStringLiteral("</translation></itext>"),
                 .body = QStringLiteral(
                     "<input ref=\"/data/a\"><label ref=\"jr:itext('/data/a:label')\"/></input>")});
}

QStringList staleBetween(const form::SharedForm &before, const form::SharedForm &now)
{
    QStringList lines;
    for (const Problem &problem : form::staleTextsSince(*before, *now))
        lines << problem.error.toString();
    return lines;
}

} // namespace

SCENARIO("A translation that stayed while the text was changed is stale")
{
    const QString thai = QStringLiteral("Thai (th)");
    const auto before = versionWith("How old?", "อายุเท่าไร", thai);
    const QString output = QStringLiteral("How old, <output value=\"/data/b\"/>?");
    CHECK(staleBetween(before, versionWith("How old are you?", "อายุเท่าไร", thai))
          == QStringList{"form.stale-texts Thai (th) 1 a"});
    CHECK(staleBetween(before, versionWith(output, "อายุเท่าไร", thai))
          == QStringList{"form.stale-texts Thai (th) 1 a"});
    // Both were changed, nothing was, or it was not translated before: nothing is said.
    CHECK(staleBetween(before, versionWith("How old are you?", "คุณอายุเท่าไร", thai)).isEmpty());
    CHECK(staleBetween(before, before).isEmpty());
    CHECK(
        staleBetween(versionWith("How old?", "-", thai), versionWith("Age?", "-", thai)).isEmpty());
    // What the language is called does not matter.
    CHECK(staleBetween(before, versionWith("Age?", "อายุเท่าไร", QStringLiteral("th")))
          == QStringList{"form.stale-texts th 1 a"});
    // A default language that hardly says anything is not what others are translated from.
    const auto mixed = [](const QString &english) {
        return read(
            {.model = QStringLiteral(
                          "<itext><translation lang=\"English (en)\"><text id=\"/data/a:label\">"
                          "<value>%1</value></text></translation><translation lang=\"Thai (th)\">"
                          "<text id=\"/data/a:label\"><value>อายุ</value></text></translation>"
                          "<translation lang=\"default\" default=\"true()\">"
                          "<text id=\"/data/a:label\"><value>-</value></text></translation>"
                          "</itext>")
                          .arg(english)});
    };
    CHECK(staleBetween(mixed("Age?"), mixed("How old?"))
          == QStringList{"form.stale-texts Thai (th) 1 a"});
}

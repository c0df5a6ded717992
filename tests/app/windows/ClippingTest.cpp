// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windows/InterviewDesk.h"
#include "tests/app/windows/Pictures.h"

#include "app/widgets/LanguageMenu.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

TEST_CASE("No text is clipped, in any language, at any size")
{
    const int percent = GENERATE(100, 150, 200);
    InterviewDesk desk(app::Scheme::Light, percent);
    auto *menu = desk.page().findChild<app::LanguageMenu *>();
    for (const QString &language :
         {u"English (en)"_s, u"Thai (th)"_s, u"Korean (ko)"_s, u"Simplified Chinese (zh-Hans)"_s}) {
        Q_EMIT menu->languageChosen(language);
        Q_EMIT menu->secondChosen(language.startsWith(u"Thai"_s) ? u"English (en)"_s
                                                                 : u"Thai (th)"_s);
        for (const QString &path : {u"/data/welcome"_s, u"/data/about/age"_s, u"/data/about/visa"_s,
                                    u"/data/working/services"_s, u"/data/working/safe/safety"_s,
                                    u"+/data/working/place"_s, u"end"_s}) {
            desk.open(path);
            QTest::qWait(20);
            CAPTURE(percent, language, path);
            CHECK(clippedTexts(desk.page()) == QStringList());
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures to look at: test_windows "[screens]" leaves them in build/screens.
#include "tests/app/windows/InterviewDesk.h"
#include "tests/app/windows/Pictures.h"

#include "app/interview/HeaderBar.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

TEST_CASE("Pictures of the interview", "[.][screens]")
{
    const auto scheme = GENERATE(app::Scheme::Light, app::Scheme::Dark, app::Scheme::HighContrast);
    const int percent = GENERATE(100, 200);
    const QString look =
        u"%1-%2"_s.arg(QStringList{u"light"_s, u"dark"_s, u"contrast"_s}[int(scheme)]).arg(percent);
    InterviewDesk desk(scheme, percent);
    desk.open(u"/data/about/visa"_s);
    grab(desk.page(), u"interview-one-en-"_s + look);
    desk.press(Qt::Key_3);
    desk.press(Qt::Key_Return);
    grab(desk.page(), u"interview-text-en-"_s + look);
    desk.open(u"/data/about/age"_s);
    desk.type(u"17"_s);
    desk.press(Qt::Key_Return);
    grab(desk.page(), u"interview-message-en-"_s + look);
    desk.chooseLanguages(u"Thai (th)"_s, u"English (en)"_s);
    desk.open(u"/data/working/services"_s);
    desk.press(Qt::Key_1);
    QTest::qWait(150);
    grab(desk.page(), u"interview-several-th-en-"_s + look);
    desk.open(u"/data/welcome"_s);
    grab(desk.page(), u"interview-note-th-"_s + look);
    desk.open(u"/data/working/arrived"_s);
    grab(desk.page(), u"interview-date-th-"_s + look);
    desk.open(u"/data/working/city"_s);
    grab(desk.page(), u"interview-dropdown-th-"_s + look);
    desk.chooseLanguages(u"Korean (ko)"_s, {});
    desk.open(u"/data/working/safe/safety"_s);
    grab(desk.page(), u"interview-fieldlist-ko-"_s + look);
    desk.chooseLanguages(u"Traditional Chinese (zh-Hant)"_s, {});
    grab(desk.page(), u"interview-fieldlist-tc-"_s + look);
    desk.open(u"+/data/working/place"_s);
    grab(desk.page(), u"interview-repeat-"_s + look);
    desk.open(u"end"_s);
    grab(desk.page(), u"interview-end-"_s + look);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Files that were taken, and are not agreed to any more, at the end of an interview.
#include "tests/app/windows/Pictures.h"
#include "tests/app/windows/Story.h"
#include "tests/support/Results.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;
using namespace std::chrono_literals;

namespace
{

const QString first = u"The interview is finished without this file."_s;

/// All of it is recorded, and an answer; then she would rather not.
struct ChangedMind : Story
{
    explicit ChangedMind(app::Scheme scheme = app::Scheme::Light, int percent = 100)
        : Story(wholeTables, {{u"audio"_s, true}}, scheme, percent)
    {
        hear(2s);
        open(u"/data/story"_s);
        record(2s);
        CHECK(page().flush());
        REQUIRE(draft().attachments().size() == 2);
        scopes[u"audio"_s] = false;
        open(u"end"_s);
    }
    void takeOut(const QString &name)
    {
        reach(u"Take the file out: "_s + name);
        press(Qt::Key_Space);
        reach(u"Yes, delete it"_s);
        press(Qt::Key_Space);
        settle();
    }
};

} // namespace

SCENARIO("What is not agreed to any more is listed before Finish, and taken out by keys")
{
    ChangedMind desk;
    CHECK(desk.sees(u"whole – not agreed to: recordings of sound."_s)); // it is on no screen
    CHECK(desk.sees(u"And how is it? – not agreed to: recordings of sound."_s));

    WHEN("one looks twice, nothing goes")
    {
        desk.reach(u"Take the file out: whole"_s);
        desk.press(Qt::Key_Space);
        CHECK(desk.sees(u"The file is deleted from this computer."_s));
        desk.press(Qt::Key_Return); // the way back has the focus
        CHECK(desk.draft().attachments().size() == 2);
    }
    WHEN("both are taken out, the interview can be finished")
    {
        desk.takeOut(u"whole"_s);
        CHECK_FALSE(desk.sees(u"whole – "_s));
        CHECK(desk.draft().attachments().size() == 1);
        desk.takeOut(u"And how is it?"_s);
        CHECK_FALSE(desk.sees(first));
        CHECK(desk.draft().attachments().empty());
        CHECK(desk.saved().startsWith(u"Saved"_s));
        must(desk.draft().checkConsentToFiles());
        desk.press(Qt::Key_Tab);
        desk.press(Qt::Key_Return);
        settle();
        CHECK(desk.endings.size() == 1);
    }
}

TEST_CASE("Where everything is agreed to there is nothing to take out")
{
    Story desk(wholeTables);
    desk.hear(2s);
    desk.open(u"end"_s);
    CHECK_FALSE(desk.sees(first));
    CHECK_FALSE(desk.sees(u"Take the file out"_s));
}

TEST_CASE("Files that are not agreed to, as they look")
{
    const auto [percent, scheme, language] =
        GENERATE(std::tuple(100, app::Scheme::Light, u"Thai (th)"_s),
                 std::tuple(200, app::Scheme::Dark, u"Korean (ko)"_s),
                 std::tuple(200, app::Scheme::Light, u"Chinese (zh-Hans)"_s));
    const QString tail = u"-%1-%2"_s.arg(language.left(2)).arg(percent);
    ChangedMind desk(scheme, percent);
    desk.chooseLanguages(language, {});
    grab(desk.page(), u"refused-files"_s + tail);
    CHECK(defects(desk.page()) == QStringList());
}

// SPDX-License-Identifier: GPL-3.0-or-later
// What ends a recording, whoever wanted it to end, and what is left of it.
#include "tests/app/windows/Story.h"
#include "tests/support/Results.h"

#include <catch2/catch_approx.hpp>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;
using namespace std::chrono_literals;
using Catch::Approx;

namespace
{

const QString lockedTables = QStringLiteral(R"(
| survey |
|  | type             | name  | label           | readonly |
|  | background-audio | whole |                 | yes      |
|  | text             | work  | Where?          |          |
)");

const QString askedTables = QStringLiteral(R"(
| survey |
|  | type             | name  | label           | relevant          |
|  | background-audio | whole |                 | ${keep} = 'yes'   |
|  | text             | keep  | May we keep it? |                   |
)");

const QString fadingTables = QStringLiteral(R"(
| survey |
|  | type         | name   | label      | appearance | relevant         |
|  | begin_group  | both   | Both       | field-list |                  |
|  | text         | tells  | Will you?  |            |                  |
|  | audio        | story  | Tell it    |            | ${tells} != 'no' |
|  | end_group    |        |            |            |                  |
|  | begin_repeat | place  | Place      |            |                  |
|  | audio        | song   | A song     |            |                  |
|  | end_repeat   |        |            |            |                  |
)");

const QString gentleTables = QStringLiteral(R"(
| survey |
|  | type  | name  | label   | bind::saltbush:nonresponse |
|  | audio | story | Tell it | refused dk                 |
)");

const QString notKept = u"What was recorded of this interview is not kept"_s;

void finish(Story &desk)
{
    desk.open(u"end"_s);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Return);
    settle();
}

} // namespace

SCENARIO("A recording of all that is said is kept in a question that no person may change")
{
    Story desk(lockedTables);
    desk.hear(4s);
    CHECK(desk.page().flush());
    CHECK(desk.seconds(u"/data/whole"_s) == Approx(4).margin(0.03));
    must(desk.draft().finalise());
    CHECK(desk.draft().attachments().size() == 1);
    finish(desk);
    CHECK(desk.endings.size() == 1);
}

SCENARIO("A recording that the form does not ask for in the end is left out, and that is said")
{
    Story desk(askedTables);
    desk.hear(4s);
    WHEN("she does not want it kept")
    {
        desk.open(u"end"_s);
        CHECK(desk.sees(notKept));
        finish(desk);
        CHECK(desk.endings.size() == 1);
    }
    WHEN("it stopped before, it is left out all the same")
    {
        CHECK(desk.page().flush());
        CHECK(desk.saved().startsWith(u"Saved"_s));
        desk.open(u"end"_s);
        CHECK(desk.sees(notKept));
        must(desk.draft().finalise());
        CHECK(desk.draft().attachments().empty());
    }
    WHEN("she wants it kept, all of it is")
    {
        desk.open(u"/data/keep"_s);
        desk.type(u"yes"_s);
        desk.press(Qt::Key_Return);
        CHECK_FALSE(desk.sees(notKept));
        CHECK(desk.page().flush());
        CHECK(desk.seconds(u"/data/whole"_s) == Approx(4).margin(0.03));
    }
}

SCENARIO("Who would rather not say while she is recorded is recorded no longer")
{
    Story desk(gentleTables);
    desk.open(u"/data/story"_s);
    desk.press(Qt::Key_1);
    desk.hear(3s);
    WHEN("she says so") { desk.press(Qt::Key_F7); }
    WHEN("the recording is discarded, it stops at its next part")
    {
        must(desk.draft().discardRecording(must(desk.draft().session().find(u"/data/story"_s))));
        desk.hear(3s);
    }
    settle();
    CHECK(!desk.microphone);
    CHECK_FALSE(desk.sees(u"Recording 0:"_s));
    CHECK_FALSE(desk.sees(u"is kept"_s)); // it is not
    CHECK(desk.value(u"/data/story"_s).isEmpty());
    CHECK(desk.draft().attachments().empty());
    CHECK(desk.saved().startsWith(u"Saved"_s));
    desk.record(1s);
    CHECK(desk.seconds(u"/data/story"_s) == Approx(1).margin(0.03));
}

SCENARIO("A question that vanishes while its answer is recorded keeps what was said")
{
    Story desk(fadingTables);
    desk.open(u"/data/both/story"_s);
    desk.reach(u"Record"_s);
    desk.press(Qt::Key_Space);
    desk.hear(3s);
    desk.answerFirst(u"no"_s);
    CHECK(!desk.microphone);
    CHECK_FALSE(desk.sees(u"Recording 0:"_s));
    CHECK(desk.saved().startsWith(u"Saved"_s));
    CHECK(desk.draft().attachments().empty());
    desk.answerFirst(u"yes"_s);
    CHECK(desk.seconds(u"/data/both/story"_s) == Approx(3).margin(0.03));
}

SCENARIO("An occurrence that is removed while its answer is recorded takes the recording along")
{
    Story desk(fadingTables);
    desk.open(u"/data/place[1]/song"_s);
    desk.press(Qt::Key_1);
    desk.hear(3s);
    desk.reach(u"Remove this one"_s);
    desk.press(Qt::Key_Space);
    desk.reach(u"Yes, remove it"_s);
    desk.press(Qt::Key_Space);
    settle();
    CHECK(!desk.microphone);
    CHECK(desk.draft().session().find(u"/data/place[1]/song"_s).has_value() == false);
    CHECK(desk.draft().attachments().empty());
    CHECK(desk.saved().startsWith(u"Saved"_s));
    must(desk.draft().finalise());
}

SCENARIO("What was recorded and found no room becomes the answer when there is some")
{
    Story desk;
    desk.open(u"/data/story"_s);
    desk.press(Qt::Key_1);
    desk.hear(3s);
    desk.disk.isFull = true;
    desk.press(Qt::Key_1);
    settle();
    CHECK(desk.value(u"/data/story"_s).isEmpty());
    CHECK(desk.sees(u"Not saved"_s));
    desk.disk.isFull = false;
    WHEN("it is saved again")
    {
        desk.reach(u"Save again"_s);
        desk.press(Qt::Key_Space);
    }
    WHEN("the window locks") { CHECK(desk.page().flush()); }
    WHEN("the interview is finished")
    {
        finish(desk);
        REQUIRE(desk.endings.size() == 1);
        CHECK(desk.keptAtFinish == 1);
        return;
    }
    settle();
    CHECK(desk.seconds(u"/data/story"_s) == Approx(3).margin(0.03));
    CHECK(desk.saved().startsWith(u"Saved"_s));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/InterviewController.h"
#include "tests/app/windows/Keyboard.h"
#include "tests/app/windows/Pictures.h"
#include "tests/app/windows/Story.h"
#include "tests/support/Results.h"

#include <QFileDialog>

#include <catch2/catch_approx.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;
using namespace std::chrono_literals;
using Catch::Approx;

SCENARIO("An answer is recorded by keys, and kept")
{
    Story desk;
    desk.open(u"/data/story"_s);
    REQUIRE(desk.sees(u"Record  1"_s));
    desk.press(Qt::Key_1);
    desk.hear(3s);
    CHECK(desk.sees(u"Recording 0:03"_s));
    CHECK_FALSE(desk.sees(u"Choose a sound file"_s));

    WHEN("it is paused, nobody listens")
    {
        desk.press(Qt::Key_2);
        CHECK(desk.sees(u"Paused at 0:03"_s));
        CHECK_FALSE(desk.microphone->isOn());
        desk.press(Qt::Key_2);
        desk.hear(2s);
        CHECK(desk.sees(u"Recording 0:05"_s));
        desk.press(Qt::Key_1);
        settle();
        CHECK(desk.seconds(u"/data/story"_s) == Approx(5).margin(0.03));
    }
    WHEN("it is stopped")
    {
        desk.press(Qt::Key_1);
        settle();
        CHECK(desk.value(u"/data/story"_s).endsWith(u".ogg"_s));
        CHECK(OggOpus(desk.content(u"/data/story"_s)).isWhole);
        CHECK(desk.seconds(u"/data/story"_s) == Approx(3).margin(0.03));
        CHECK_FALSE(desk.lies("OggS"));
        CHECK(desk.sees(u"Listen again  3"_s));
        CHECK(desk.saved().startsWith(u"Saved"_s));

        THEN("another one is recorded only after a second key says so")
        {
            desk.press(Qt::Key_1);
            CHECK(desk.sees(u"The new recording takes the place"_s));
            desk.press(Qt::Key_Return); // the way back has the focus
            CHECK(desk.seconds(u"/data/story"_s) == Approx(3).margin(0.03));
            desk.press(Qt::Key_1);
            desk.press(Qt::Key_Tab);
            desk.press(Qt::Key_Return);
            desk.hear(1s);
            CHECK(desk.sees(u"Recording 0:01"_s));
            desk.press(Qt::Key_1);
            settle();
            CHECK(desk.seconds(u"/data/story"_s) == Approx(1).margin(0.03));
        }
    }
    WHEN("the program is killed, what was given to the draft is the answer")
    {
        desk.hear(2s);
        const OggOpus kept(desk.contentAfterKill(u"/data/story"_s));
        CHECK(kept.isWhole);
        CHECK(kept.seconds() > 3);
        CHECK_FALSE(desk.lies("OggS"));
    }
    WHEN("one goes on to the next question, it is kept")
    {
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.press(Qt::Key_Right, Qt::AltModifier);
        settle();
        CHECK(desk.seconds(u"/data/story"_s) == Approx(3).margin(0.03));
        CHECK((!desk.microphone || !desk.microphone->isOn()));
    }
    WHEN("everything is hidden, nobody listens any more, and it is kept")
    {
        desk.press(Qt::Key_F9);
        settle();
        CHECK(!desk.microphone);
        CHECK(desk.seconds(u"/data/story"_s) == Approx(3).margin(0.03));
    }
    WHEN("the window locks or closes, it is kept")
    {
        CHECK(desk.page().flush());
        settle();
        CHECK(!desk.microphone);
        CHECK(desk.seconds(u"/data/story"_s) == Approx(3).margin(0.03));
    }
    WHEN("the microphone is pulled out, what it heard is kept and that is said")
    {
        Q_EMIT desk.microphone->lost();
        settle();
        CHECK(desk.seconds(u"/data/story"_s) == Approx(3).margin(0.03));
        CHECK(desk.sees(u"The microphone is gone"_s));
    }
}

SCENARIO("A recording that cannot go on says so at once, and keeps what it has")
{
    Story desk;
    desk.open(u"/data/story"_s);
    desk.press(Qt::Key_1);
    desk.hear(3s);
    WHEN("the encoder breaks")
    {
        desk.isEncoderBroken = true;
        desk.hear(1s);
        CHECK(desk.sees(u"The recording broke off. What was recorded until then is kept."_s));
    }
    WHEN("the draft takes no more")
    {
        must(desk.draft().endRecording(must(desk.draft().session().find(u"/data/story"_s))));
        desk.hear(3s);
        CHECK(desk.sees(u"The recording could not be stored any more, and stopped."_s));
    }
    CHECK_FALSE(desk.sees(u"Recording 0:"_s));
    CHECK(!desk.microphone);
    CHECK(desk.seconds(u"/data/story"_s) > 0.9);
}

TEST_CASE("Where nothing encodes that is said, and nothing is recorded")
{
    Story desk;
    desk.hasEncoder = false;
    desk.open(u"/data/story"_s);
    desk.press(Qt::Key_1);
    CHECK(desk.sees(u"This computer cannot record at the moment"_s));
    CHECK(!desk.microphone);
    CHECK(desk.value(u"/data/story"_s).isEmpty());
}

TEST_CASE("A recording is kept to its last sound when the window is built anew")
{
    Story desk;
    desk.open(u"/data/story"_s);
    desk.press(Qt::Key_1);
    desk.hear(3s);
    desk.microphone->hearUnfetched(1s);
    desk.reopen();
    CHECK(desk.seconds(u"/data/story"_s) == Approx(4).margin(0.03));
}

TEST_CASE("A recording is kept when nothing but its controller goes")
{
    Story desk;
    const auto node = must(desk.draft().session().find(u"/data/story"_s));
    auto controller = std::make_unique<app::InterviewController>(
        desk.draft(), form::AttachmentLoader{}, nullptr, desk.devices());
    controller->recordAnswer(node);
    desk.hear(1s);
    controller.reset();
    CHECK(desk.seconds(u"/data/story"_s) == Approx(1).margin(0.03));
}

TEST_CASE("Who did not agree to sound finds no recorder, and is told why")
{
    Story desk(storyTables, {{u"audio"_s, false}});
    desk.open(u"/data/story"_s);
    CHECK_FALSE(desk.sees(u"Record"_s));
    CHECK(desk.sees(u"no recording of sound was agreed to"_s));
    desk.press(Qt::Key_1);
    CHECK(!desk.microphone);
}

TEST_CASE("Where there is no microphone that is said, and a file can be chosen")
{
    Story desk;
    desk.hasMicrophone = false;
    desk.open(u"/data/story"_s);
    desk.press(Qt::Key_1);
    CHECK(desk.sees(u"This computer has no microphone at the moment"_s));
    CHECK(desk.sees(u"Choose a sound file…  2"_s));
    CHECK(desk.value(u"/data/story"_s).isEmpty());
    desk.hasMicrophone = true; // it was plugged in
    desk.record(1s);
    CHECK(desk.seconds(u"/data/story"_s) == Approx(1).margin(0.03));
}

TEST_CASE("A form may want sound that was recorded elsewhere")
{
    Story desk;
    desk.open(u"/data/chosen"_s);
    CHECK_FALSE(desk.sees(u"Record"_s));
    desk.press(Qt::Key_1);
    auto *dialog = desk.page().findChild<QFileDialog *>();
    REQUIRE(dialog);
    dialog->reject();
    CHECK(!desk.microphone);
}

SCENARIO("A form has all that is said recorded")
{
    Story desk(wholeTables);
    REQUIRE(desk.microphone);
    desk.hear(4s);
    CHECK(desk.strip().isVisible());
    CHECK(desk.strip().words() == u"All that is said is recorded · 0:04"_s);

    WHEN("it is paused by a key, nobody listens, and the log knows")
    {
        desk.press(Qt::Key_F6);
        CHECK_FALSE(desk.microphone->isOn());
        CHECK(desk.strip().words() == u"Recording is paused · 0:04"_s);
        desk.press(Qt::Key_F6);
        desk.hear(1s);
        CHECK(desk.strip().words() == u"All that is said is recorded · 0:05"_s);
        const QByteArray log = *desk.draft().auditCsv();
        CHECK(log.contains("\nbackground audio disabled,,"));
        CHECK(log.contains("\nbackground audio enabled,,"));
    }
    WHEN("pages turn, it goes on")
    {
        desk.press(Qt::Key_Right, Qt::AltModifier);
        desk.hear(1s);
        CHECK(desk.strip().words() == u"All that is said is recorded · 0:05"_s);
    }
    WHEN("everything is hidden, it pauses, and goes on afterwards")
    {
        desk.press(Qt::Key_F9);
        CHECK_FALSE(desk.microphone->isOn());
        desk.press(Qt::Key_F9);
        CHECK(desk.microphone->isOn());
        CHECK(desk.strip().isVisible());
    }
    WHEN("the interview is opened again, the next sitting stands behind the first")
    {
        desk.reopen();
        desk.hear(2s);
        CHECK(desk.page().flush());
        const OggOpus both(desk.content(u"/data/whole"_s));
        CHECK(both.isWhole);
        CHECK(both.streams == 2);
        CHECK(both.seconds() == Approx(6).margin(0.06));
        CHECK(desk.draft().attachments().size() == 1);
    }
    WHEN("it stops and the window stays, that is to be seen, and a key goes on")
    {
        CHECK(desk.page().flush());
        CHECK(desk.strip().isVisible());
        CHECK(desk.strip().words() == u"Nothing is recorded."_s);
        desk.press(Qt::Key_F6);
        CHECK(desk.microphone->isOn());
    }
    WHEN("the program is killed")
    {
        CHECK(OggOpus(desk.contentAfterKill(u"/data/whole"_s)).seconds() > 1);
    }
    WHEN("the interview is finished, it stops and is an attachment")
    {
        desk.open(u"end"_s);
        desk.press(Qt::Key_Tab);
        desk.press(Qt::Key_Return);
        settle();
        CHECK(!desk.microphone);
        CHECK(desk.endings.size() == 1);
    }
}

TEST_CASE("Nothing is recorded of an interview without consent or a microphone, and it goes on")
{
    const bool isRefused = GENERATE(true, false);
    Story desk(wholeTables,
               isRefused ? std::map<QString, bool>{{u"audio"_s, false}}
                         : std::map<QString, bool>{});
    if (!isRefused) {
        desk.page().flush();
        desk.hasMicrophone = false;
        desk.reopen();
    }
    CHECK(desk.strip().isVisible());
    CHECK(desk.strip().words().startsWith(u"Nothing is recorded. "_s));
    CHECK(!desk.microphone);
    desk.open(u"/data/work"_s);
    desk.type(u"massage"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/work"_s) == "massage");
    CHECK(desk.value(u"/data/whole"_s).isEmpty());
}

TEST_CASE("Recording, as it looks")
{
    const auto [percent, scheme, language] =
        GENERATE(std::tuple(100, app::Scheme::Light, u"Thai (th)"_s),
                 std::tuple(200, app::Scheme::Dark, u"Thai (th)"_s),
                 std::tuple(100, app::Scheme::Dark, u"Korean (ko)"_s),
                 std::tuple(200, app::Scheme::Light, u"Chinese (zh-Hans)"_s));
    const QString tail = u"-%1-%2"_s.arg(language.left(2)).arg(percent);
    Story desk(wholeTables, {}, scheme, percent);
    desk.chooseLanguages(language, {});
    desk.hear(65s);
    grab(desk.page(), u"record-whole"_s + tail);
    CHECK(defects(desk.page()) == QStringList());
    desk.press(Qt::Key_F6);
    desk.open(u"/data/story"_s);
    grab(desk.page(), u"record-idle"_s + tail);
    desk.press(Qt::Key_1);
    desk.hear(7s);
    grab(desk.page(), u"record-running"_s + tail);
    CHECK(defects(desk.page()) == QStringList());
    desk.press(Qt::Key_1);
    settle();
    grab(desk.page(), u"record-kept"_s + tail);
    CHECK(defects(desk.page()) == QStringList());
    desk.press(Qt::Key_1);
    grab(desk.page(), u"record-anew"_s + tail);
    CHECK(defects(desk.page()) == QStringList());
}

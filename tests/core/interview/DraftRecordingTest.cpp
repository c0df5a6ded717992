// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/interview/Storyteller.h"

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::interview;

namespace
{

/// As a file of Opus in Ogg begins.
const QByteArray head = QByteArray("OggS").leftJustified(28, '\0') + "OpusHead";
const QByteArray part = head + QByteArray("I came by the night ferry. ").repeated(100);

} // namespace

SCENARIO("What is recorded is the answer once it has come to its end")
{
    Storyteller desk;
    const auto story = desk.node("/data/story");
    must(desk.draft().beginRecording(story));
    must(desk.draft().appendRecording(story, part));
    must(desk.draft().appendRecording(story, part));
    CHECK(desk.value("/data/story") == "");
    CHECK_FALSE(desk.lies("night ferry"));

    WHEN("it is ended")
    {
        must(desk.draft().endRecording(story));
        CHECK(desk.value("/data/story").endsWith(QStringLiteral(".ogg")));
        CHECK(desk.content("/data/story") == part + part);
        CHECK(desk.draft().attachments().size() == 1);
        CHECK_FALSE(desk.lies("night ferry"));
        CHECK_FALSE(desk.draft().isRecording(story));

        THEN("it is the same after the draft was opened again, and its parts are gone")
        {
            desk.open();
            CHECK(desk.content("/data/story") == part + part);
            auto database = desk.openDatabase();
            auto rows = must(database.prepare("SELECT count(*) FROM recorded"));
            must(rows.step());
            CHECK(rows.integer(0) == 0);
        }
        THEN("a second one takes its place")
        {
            must(desk.draft().beginRecording(story));
            must(desk.draft().appendRecording(story, "anew"));
            must(desk.draft().endRecording(story));
            must(desk.draft().checkpoint());
            CHECK(desk.content("/data/story") == "anew");
            CHECK(desk.files().size() == 1);
        }
        THEN("a second one may stand behind it")
        {
            must(desk.draft().beginRecording(story, true));
            must(desk.draft().checkpoint()); // what is gone on from is not tidied away
            must(desk.draft().appendRecording(story, "more"));
            must(desk.draft().endRecording(story));
            CHECK(desk.content("/data/story") == part + part + "more");
        }
    }
    WHEN("the draft is opened again without an end, all of it is the answer")
    {
        desk.open();
        CHECK(desk.content("/data/story") == part + part);
        CHECK_FALSE(desk.draft().isRecording(desk.node("/data/story")));
    }
    WHEN("the question is not asked any more, the recording waits for it")
    {
        must(desk.draft().answer(desk.node("/data/show"), "2"));
        must(desk.draft().endRecording(story));
        CHECK(desk.value("/data/story") == "");
        CHECK(desk.draft().attachments().empty());
        desk.open();
        must(desk.draft().answer(desk.node("/data/show"), "1"));
        CHECK(desk.content("/data/story") == part + part);
    }
}

TEST_CASE("A recording of nothing changes nothing")
{
    Storyteller desk;
    const auto story = desk.node("/data/story");
    must(desk.draft().beginRecording(story));
    must(desk.draft().endRecording(story));
    CHECK(desk.value("/data/story") == "");
    must(desk.draft().beginRecording(desk.node("/data/story")));
    desk.open();
    CHECK(desk.value("/data/story") == "");
    CHECK(mustFail(desk.draft().appendRecording(desk.node("/data/story"), "x")).code
          == noRecording);
    CHECK(mustFail(desk.draft().beginRecording(desk.node("/data/word"))).code == notForMedia);
}

TEST_CASE("Nothing is recorded of whoever did not agree to sound")
{
    Storyteller desk;
    desk.host.consent(QStringLiteral("audio"), false);
    for (const char *path : {"/data/story", "/data/whole"}) {
        const Error error = mustFail(desk.draft().beginRecording(desk.node(path)));
        CHECK(error.code == mediaNotConsented);
        CHECK(error.facts == QStringList{QStringLiteral("audio")});
    }
}

TEST_CASE("A recording is no longer than a file may be")
{
    Storyteller desk;
    const auto story = desk.node("/data/story");
    must(desk.draft().beginRecording(story));
    must(desk.draft().appendRecording(story, part));
    CHECK(mustFail(desk.draft().appendRecording(story, QByteArray(largestMedia, 'x'))).code
          == mediaTooLarge);
    must(desk.draft().endRecording(story));
    CHECK(desk.content("/data/story") == part);
}

TEST_CASE("A recording follows its question while occurrences come and go")
{
    Storyteller desk;
    const auto repeat = desk.draft().session().form().find("/data/p");
    must(desk.draft().addRepeat(repeat, desk.node("/data")));
    must(desk.draft().addRepeat(repeat, desk.node("/data")));
    const auto song = desk.node("/data/p[2]/song");
    must(desk.draft().beginRecording(song));
    must(desk.draft().appendRecording(song, "la"));

    SECTION("it moves up")
    {
        must(desk.draft().removeRepeat(desk.node("/data/p[1]")));
        desk.open();
        CHECK(desk.content("/data/p[1]/song") == "la");
    }
    SECTION("it goes with its own")
    {
        must(desk.draft().removeRepeat(desk.node("/data/p[2]")));
        CHECK_FALSE(desk.draft().isRecording(song));
        desk.open();
        CHECK(desk.value("/data/p[1]/song") == "");
        CHECK(desk.files().isEmpty());
    }
}

SCENARIO("A form wants the whole interview recorded")
{
    Storyteller desk;
    const auto wanted = desk.draft().wantedRecordings();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0].node == desk.node("/data/whole"));
    CHECK(wanted[0].quality == "voice-only");
    must(desk.draft().beginRecording(wanted[0].node, true));
    must(desk.draft().appendRecording(wanted[0].node, head + "first sitting, "));
    must(desk.draft().noteBackgroundAudio(false));

    THEN("what the next sitting records stands behind it, in one attachment")
    {
        desk.open();
        const auto again = desk.draft().wantedRecordings();
        REQUIRE(again.size() == 1);
        must(desk.draft().beginRecording(again[0].node, true));
        must(desk.draft().appendRecording(again[0].node, "second sitting"));
        must(desk.draft().endRecording(again[0].node));
        CHECK(desk.content("/data/whole") == head + "first sitting, second sitting");
        CHECK(desk.draft().attachments().size() == 1);
    }
    THEN("another version of the form takes it over")
    {
        desk.open();
        const QString copy = desk.path() + QStringLiteral("-2.db");
        const auto form = readForm(storyteller().bytes());
        const auto plan = must(planCarryOver(desk.draft().session(), form, desk.host));
        const auto carried = must(Draft::carryOver(
            desk.draft(), plan, copy, crypto::SecureBytes::random(32), form, desk.host, desk.disk));
        REQUIRE(carried->attachments().size() == 1);
        CHECK(carried->attachments()[0].size == head.size() + 15);
    }
    THEN("the log of events knows that it was turned off")
    {
        CHECK(desk.draft().auditCsv()->contains("\nbackground audio disabled,,"));
    }
}

SCENARIO("What a form wants recorded is kept whatever it says of its question")
{
    const TestForm form{"<ask>1</ask><lock/><whole/><said/>",
                        R"xml(<bind nodeset="/data/whole" type="binary" readonly="true()"
                relevant="/data/ask = '1'"/>
              <bind nodeset="/data/said" type="binary" readonly="/data/lock = '1'"/>
              <odk:recordaudio event="odk-instance-load" ref="/data/whole"/>)xml",
                        R"xml(<input ref="/data/ask"/><input ref="/data/lock"/>
              <upload ref="/data/said" mediatype="audio/*"/>)xml"};
    Storyteller desk(form);
    const auto whole = desk.node("/data/whole");
    must(desk.draft().beginRecording(whole, true));
    must(desk.draft().appendRecording(whole, part));

    WHEN("it is read-only, that keeps out people")
    {
        must(desk.draft().finalise());
        CHECK(desk.content("/data/whole") == part);
        CHECK(desk.draft().attachments().size() == 1);
        CHECK(mustFail(desk.draft().answer(whole, {})).code == readOnly);
        desk.open();
        CHECK(desk.content("/data/whole") == part);
    }
    WHEN("it is not relevant at the end, Finish leaves it out, and that can be said before")
    {
        CHECK_FALSE(desk.draft().leavesOutRecording());
        must(desk.draft().answer(desk.node("/data/ask"), "2"));
        CHECK(desk.draft().leavesOutRecording());
        const QByteArray submission = must(desk.draft().finalise());
        CHECK_FALSE(submission.contains(".ogg"));
        CHECK(desk.draft().attachments().empty());
        CHECK(desk.draft().leavesOutRecording());
        THEN("it is there again with its question")
        {
            desk.open();
            must(desk.draft().answer(desk.node("/data/ask"), "1"));
            CHECK(desk.content("/data/whole") == part);
            CHECK_FALSE(desk.draft().leavesOutRecording());
        }
        THEN("what comes later stands behind it")
        {
            must(desk.draft().beginRecording(whole, true));
            must(desk.draft().appendRecording(whole, part));
            must(desk.draft().endRecording(whole));
            must(desk.draft().answer(desk.node("/data/ask"), "1"));
            CHECK(desk.content("/data/whole") == part + part);
        }
    }
    WHEN("a person's own question becomes read-only while she speaks, what she said is kept")
    {
        const auto said = desk.node("/data/said");
        must(desk.draft().beginRecording(said));
        must(desk.draft().appendRecording(said, part));
        must(desk.draft().answer(desk.node("/data/lock"), "1"));
        must(desk.draft().endRecording(said));
        CHECK(desk.content("/data/said") == part);
        CHECK(mustFail(desk.draft().beginRecording(said)).code == readOnly);
        must(desk.draft().finalise());
    }
}

TEST_CASE("A draft of the format before opens, and can be recorded in")
{
    Storyteller desk;
    {
        auto database = desk.openDatabase();
        must(database.run("DROP TABLE recording"));
        must(database.run("DROP TABLE recorded"));
        must(database.run("UPDATE storage_migration SET version = 3 WHERE module = 'draft'"));
    }
    desk.open();
    must(desk.draft().beginRecording(desk.node("/data/story")));
    must(desk.draft().appendRecording(desk.node("/data/story"), "words"));
    must(desk.draft().endRecording(desk.node("/data/story")));
    CHECK(desk.content("/data/story") == "words");
}

TEST_CASE("Whenever the power goes, what was recorded until then is the answer")
{
    int whole = 0, some = 0, none = 0;
    for (int cut = 0; cut < 70; ++cut) {
        INFO("cut before event " << cut);
        Storyteller desk;
        const auto story = desk.node("/data/story");
        QByteArray acknowledged, underWay;
        desk.power.cutBefore(cut);
        if (desk.draft().beginRecording(story))
            for (const char *words : {"one", "two", "three"}) {
                underWay = acknowledged + QByteArray(words).repeated(500);
                if (!desk.draft().appendRecording(story, QByteArray(words).repeated(500)))
                    break;
                acknowledged = underWay;
            }
        std::ignore = desk.draft().endRecording(story);
        desk.startAgain(cut);
        const QByteArray found = desk.content("/data/story");
        CHECK((found == acknowledged || found == underWay));
        CHECK(desk.files().size() == (found.isEmpty() ? 0 : 1));
        whole += found.size() == 500 * 11;
        some += !found.isEmpty() && found.size() < 500 * 11;
        none += found.isEmpty();
    }
    CHECK((whole > 0 && some > 0 && none > 0));
}

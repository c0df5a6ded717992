// SPDX-License-Identifier: GPL-3.0-or-later
// Sound that is being recorded, and what may come between it and its end.
#include "tests/core/interview/Storyteller.h"

#include <catch2/generators/catch_generators.hpp>

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::interview;

namespace
{

const QByteArray told = QByteArray("We were nine in two rooms. ").repeated(100);

/// Begins to record at that question.
xpath::NodeId record(Storyteller &desk, const char *path)
{
    const auto node = desk.node(path);
    must(desk.draft().beginRecording(node));
    must(desk.draft().appendRecording(node, told));
    return node;
}

} // namespace

TEST_CASE("What is still being recorded at Finish belongs to the interview")
{
    Storyteller desk;
    record(desk, "/data/whole");
    const QByteArray submission = must(desk.draft().finalise());
    CHECK(desk.content("/data/whole") == told);
    CHECK(submission.contains(desk.value("/data/whole").toUtf8()));
    CHECK(must(desk.draft().finalise()) == submission);
}

SCENARIO("What was recorded waits for room on the disk, and nothing is finished without it")
{
    Storyteller desk;
    record(desk, "/data/story");
    desk.disk.setBytesLeft(0);
    desk.open();
    CHECK(desk.value("/data/story") == "");
    const Error error = mustFail(desk.draft().finalise());
    CHECK(error.code == recordingNotEnded);
    CHECK(error.place.node == "/data/story");

    THEN("it is not left behind in a version of the form before")
    {
        const auto form = readForm(storyteller().bytes());
        const auto plan = must(planCarryOver(desk.draft().session(), form, desk.host));
        const auto carried =
            Draft::carryOver(desk.draft(), plan, desk.path() + QStringLiteral("-2.db"),
                             crypto::SecureBytes::random(32), form, desk.host, desk.disk);
        CHECK(mustFail(carried).code == recordingNotEnded);
    }
    THEN("it is the answer as soon as there is room")
    {
        desk.disk.setBytesLeft(1LL << 40);
        must(desk.draft().checkpoint());
        CHECK(desk.content("/data/story") == told);
        must(desk.draft().finalise());
    }
    THEN("it may be gone on with, and nobody ends it in the middle")
    {
        desk.disk.setBytesLeft(1LL << 40);
        const auto story = desk.node("/data/story");
        must(desk.draft().beginRecording(story));
        must(desk.draft().checkpoint());
        must(desk.draft().appendRecording(story, "And then three."));
        must(desk.draft().endRecording(story));
        CHECK(desk.content("/data/story") == told + "And then three.");
    }
}

TEST_CASE("A part without sound cuts nothing off")
{
    Storyteller desk;
    const auto story = record(desk, "/data/story");
    must(desk.draft().appendRecording(story, {}));
    must(desk.draft().appendRecording(story, told));
    must(desk.draft().endRecording(story));
    CHECK(desk.content("/data/story") == told + told);
}

SCENARIO("A recording that lacks a part is no answer, and what there is of it stays")
{
    Storyteller desk;
    const auto story = record(desk, "/data/story");
    must(desk.draft().appendRecording(story, told));
    must(desk.draft().appendRecording(story, told));
    const char *lost = GENERATE("0", "1");
    must(desk.openDatabase().execute(std::string("DELETE FROM recorded WHERE part = ") + lost));
    desk.open();
    CHECK(desk.value("/data/story") == "");
    CHECK(mustFail(desk.draft().endRecording(desk.node("/data/story"))).code == draftDamaged);
    CHECK(mustFail(desk.draft().finalise()).code == recordingNotEnded);
    CHECK(desk.files().isEmpty());
    CHECK(desk.rows("recorded") == 2);

    THEN("it can be let go of")
    {
        desk.open();
        must(desk.draft().answer(desk.node("/data/story"), {}));
        must(desk.draft().finalise());
        CHECK(desk.rows("recorded") == 0);
    }
}

TEST_CASE("Two recordings of one question become one")
{
    Storyteller desk;
    record(desk, "/data/story");
    must(desk.openDatabase().execute("INSERT INTO recording VALUES (9, '/data/story', '');"
                                     "INSERT INTO recorded VALUES (9, 0, 'Later '), (9, 1, 'on')"));
    desk.open();
    CHECK(desk.content("/data/story") == told + "Later on");
    CHECK(desk.rows("recording") == 0);
}

SCENARIO("Who would rather not say says so while she is recorded")
{
    Storyteller desk;
    const auto story = record(desk, "/data/story");
    WHEN("she gives a reason") { must(desk.draft().setNonresponse(story, "refused")); }
    WHEN("the question is cleared") { must(desk.draft().answer(story, {})); }
    WHEN("the recording is discarded") { must(desk.draft().discardRecording(story)); }
    WHEN("another file is chosen")
    {
        crypto::BufferSource song("la la");
        must(desk.draft().attach(story, song, "mp3"));
    }
    CHECK_FALSE(desk.draft().isRecording(story));
    CHECK(mustFail(desk.draft().appendRecording(story, told)).code == noRecording);
    CHECK(mustFail(desk.draft().discardRecording(story)).code == noRecording);
    const QString value = desk.value("/data/story");
    const QString reason = desk.draft().session().nonresponse(story);
    desk.open();
    CHECK(desk.value("/data/story") == value);
    CHECK(desk.draft().session().nonresponse(desk.node("/data/story")) == reason);
    CHECK(desk.rows("recording") == 0);
    CHECK(desk.rows("recorded") == 0);
}

SCENARIO("Of a refusal and a recording the later one counts after a crash")
{
    Storyteller desk;
    must(desk.draft().setNonresponse(desk.node("/data/story"), "refused"));
    WHEN("she refused last")
    {
        must(desk.openDatabase().execute("INSERT INTO recording VALUES (1, '/data/story', '');"
                                         "INSERT INTO recorded VALUES (1, 0, 'words')"));
        desk.open();
        CHECK(desk.value("/data/story") == "");
        CHECK(desk.draft().session().nonresponse(desk.node("/data/story")) == "refused");
        CHECK(desk.rows("recorded") == 0);
    }
    WHEN("she told it after all")
    {
        record(desk, "/data/story");
        desk.open();
        CHECK(desk.content("/data/story") == told);
        CHECK(desk.draft().session().nonresponse(desk.node("/data/story")) == "");
    }
}

SCENARIO("Consent to sound ends while something is recorded")
{
    Storyteller desk;
    const auto story = record(desk, "/data/story");
    desk.host.consent(QStringLiteral("audio"), false);
    WHEN("more of it comes, none is taken")
    {
        CHECK(mustFail(desk.draft().appendRecording(story, told)).code == mediaNotConsented);
        CHECK(mustFail(desk.draft().endRecording(story)).code == mediaNotConsented);
        CHECK_FALSE(desk.draft().isRecording(story));
    }
    WHEN("it comes to its end at Finish") { must(desk.draft().finalise()); }
    WHEN("the program ended in the middle") { desk.open(); }
    CHECK(desk.value("/data/story") == "");
    CHECK(desk.files().isEmpty());
    CHECK(desk.rows("recorded") == 0);
}

TEST_CASE("A question for any file takes no sound either from whoever did not agree to it")
{
    Storyteller desk;
    desk.host.consent(QStringLiteral("audio"), false);
    CHECK(mustFail(desk.draft().beginRecording(desk.node("/data/any"))).code == mediaNotConsented);
}

TEST_CASE("What comes back after a crash is nothing that somebody did")
{
    Storyteller desk;
    const auto story = record(desk, "/data/story");
    must(desk.draft().endRecording(story));
    record(desk, "/data/story");
    const QByteArray log = *desk.draft().auditCsv();
    desk.open();
    CHECK(desk.content("/data/story") == told);
    CHECK(desk.draft().state().paradata.back().event == "recording kept");
    CHECK_FALSE(desk.draft().owesChangeReason());
    const QByteArray after = *desk.draft().auditCsv();
    CHECK(after.count("form resume") == log.count("form resume"));
    CHECK(after.count("question,") == log.count("question,"));
}

TEST_CASE("Nothing is recorded behind a file that no recorder of ours made")
{
    Storyteller desk;
    const auto story = desk.node("/data/story");
    for (const QByteArray &bytes : {QByteArray("ID3 la la"), QByteArray("OggS and then Vorbis")}) {
        crypto::BufferSource song(bytes);
        must(desk.draft().attach(story, song, "ogg"));
        CHECK(mustFail(desk.draft().beginRecording(story, true)).code == cannotRecordBehind);
        CHECK_FALSE(desk.draft().isRecording(story));
    }
    must(desk.draft().beginRecording(story));
}

TEST_CASE("The log of the database does not grow for as long as something is recorded")
{
    Storyteller desk;
    const auto story = record(desk, "/data/story");
    for (int n = 0; n < 400; ++n)
        must(desk.draft().appendRecording(story, told));
    CHECK(QFileInfo(desk.path() + QStringLiteral("-wal")).size() < 2'000'000);
    must(desk.draft().endRecording(story));
    CHECK(desk.content("/data/story") == told.repeated(401));
}

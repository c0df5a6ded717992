// SPDX-License-Identifier: GPL-3.0-or-later
// Files that were taken, and are not agreed to any more.
#include "tests/core/interview/Storyteller.h"

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::interview;

namespace
{

/// A question on a screen, one that is on none, one that nobody may change, one that may go.
TestForm fourFiles()
{
    return {"<shown/><hidden/><fixed/><goes/><ask>1</ask>",
            R"xml(<bind nodeset="/data/shown" type="binary"/>
                  <bind nodeset="/data/hidden" type="binary"/>
                  <bind nodeset="/data/fixed" type="binary" readonly="/data/ask = '2'"/>
                  <bind nodeset="/data/goes" type="binary" relevant="/data/ask = '1'"/>
                  <odk:recordaudio event="odk-instance-load" ref="/data/hidden"/>)xml",
            R"xml(<upload ref="/data/shown"/><upload ref="/data/fixed" mediatype="audio/*"/>
                  <upload ref="/data/goes"/><input ref="/data/ask"/>)xml"};
}

} // namespace

SCENARIO("What was taken before somebody changed her mind is known, and can be taken out")
{
    Storyteller desk(fourFiles());
    for (const char *path : {"/data/shown", "/data/fixed", "/data/goes"}) {
        crypto::BufferSource song("ID3 la la");
        must(desk.draft().attach(desk.node(path), song, "mp3"));
    }
    const auto hidden = desk.node("/data/hidden");
    must(desk.draft().beginRecording(hidden));
    must(desk.draft().appendRecording(hidden, "words"));
    must(desk.draft().endRecording(hidden));
    CHECK(desk.draft().refusedFiles().empty());

    must(desk.draft().answer(desk.node("/data/ask"), "2"));
    desk.host.consent(QStringLiteral("audio"), false);
    const auto refused = desk.draft().refusedFiles();
    QStringList paths;
    for (const RefusedFile &file : refused) {
        paths << desk.draft().session().path(file.node);
        CHECK(file.scope == "audio");
    }
    CHECK(paths == QStringList{"/data/shown", "/data/hidden", "/data/fixed"});
    CHECK(mustFail(desk.draft().checkConsentToFiles()).place.node == "/data/shown");

    THEN("each goes for good, whoever may change its question")
    {
        for (const RefusedFile &file : refused)
            must(desk.draft().takeOut(file.node));
        must(desk.draft().checkConsentToFiles());
        must(desk.draft().checkpoint());
        CHECK(desk.files().size() == 1); // of the question that is not asked
        desk.open();
        for (const QString &path : paths)
            CHECK(desk.value(path.toUtf8()) == "");
        must(desk.draft().finalise());
        CHECK(desk.draft().attachments().empty());
    }
    THEN("what holds no file has none to take out")
    {
        CHECK(mustFail(desk.draft().takeOut(desk.node("/data/ask"))).code == noSuchMedia);
        CHECK(mustFail(desk.draft().takeOut(desk.node("/data/goes"))).code == noSuchMedia);
    }
}

SCENARIO("A file that cannot be read any more hides none of the others, and can be taken out")
{
    Storyteller desk(fourFiles());
    QStringList files;
    for (const char *path : {"/data/shown", "/data/fixed", "/data/goes"}) {
        crypto::BufferSource song("ID3 la la");
        must(desk.draft().attach(desk.node(path), song, "mp3"));
        files = files.isEmpty() ? desk.files() : files;
    }
    REQUIRE(files.size() == 1); // of the first question
    REQUIRE(QFileInfo(desk.path()).dir().remove(files.front()));
    desk.host.consent(QStringLiteral("audio"), false);

    const auto refused = desk.draft().refusedFiles();
    REQUIRE(refused.size() == 3);
    CHECK(refused[0].scope.isEmpty());
    CHECK(refused[1].scope == "audio");
    CHECK(mustFail(desk.draft().checkConsentToFiles()).code == mediaDamaged);
    for (const RefusedFile &each : refused)
        must(desk.draft().takeOut(each.node));
    must(desk.draft().checkConsentToFiles());
}

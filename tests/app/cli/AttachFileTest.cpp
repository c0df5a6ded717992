// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/Forms.h"
#include "app/common/Steps.h"
#include "core/study/Practice.h"
#include "tests/support/Results.h"
#include "tests/support/TempFolder.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

using namespace saltbush;
using namespace saltbush::test;

namespace
{

/// An interview that is answered by steps, and a folder with files to give.
struct StepDesk
{
    TempFolder folder;
    SystemClock clock;
    SystemRandom random;
    SystemDisk disk;
    study::Services services{clock, random, disk};
    std::unique_ptr<study::Practice> practice;

    StepDesk()
    {
        const QString path = file("album.md",
                                  "| survey | | | |\n"
                                  "| | type | name | label |\n"
                                  "| | image | photo | A photograph |\n"
                                  "| | audio | song | A song |\n");
        practice = must(
            study::Practice::begin(services, must(app::loadForm(path)).form, QTimeZone::utc()));
    }
    QString file(const char *name, const QByteArray &bytes)
    {
        QFile file(folder.file(QLatin1StringView(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    Result<void> answer(const char *path, const QString &value)
    {
        app::StepTargetOf target(practice->draft());
        return app::takeStep(target, {QStringLiteral("answer"), QLatin1StringView(path), value, 1});
    }
    QString value(const char *path)
    {
        const auto &session = practice->draft().session();
        return session.value(must(session.find(QLatin1StringView(path))));
    }
    QByteArray content(const char *path)
    {
        auto source = must(practice->draft().readMedia(value(path)));
        QByteArray bytes(qsizetype(source.size()), 0);
        must(crypto::readFully(source, bytes));
        return bytes;
    }
};

const QByteArray jpeg("\xff\xd8\xff\xe1\x00\x05GPS\xff\xda\x00\x04ok\x01\x02\x03\xff\xd9", 20);

} // namespace

TEST_CASE_METHOD(StepDesk, "A step answers a question for files with the path of one")
{
    must(answer("/data/photo", file("Mai.jpg", jpeg)));
    CHECK(value("/data/photo").endsWith(QStringLiteral(".jpg")));
    CHECK_FALSE(value("/data/photo").contains(QStringLiteral("Mai")));
    CHECK(content("/data/photo").size() == jpeg.size() - 7); // without its note on the place
    CHECK_FALSE(content("/data/photo").contains("GPS"));
    must(answer("/data/song", file("la.opus", "la la")));
    CHECK(content("/data/song") == "la la");
    must(answer("/data/song", {}));
    CHECK(value("/data/song") == QString());
}

TEST_CASE_METHOD(StepDesk, "A step with a file that is none says which step")
{
    const Error missing = mustFail(answer("/data/photo", QStringLiteral("/nowhere/at/all.jpg")));
    CHECK(missing.code == disk::notFound);
    CHECK(missing.place.row == 1);
    CHECK(mustFail(answer("/data/photo", file("words.jpg", "words"))).code == app::notAPicture);
    CHECK(mustFail(answer("/data/song", file("empty.opus", ""))).code == interview::mediaEmpty);
}

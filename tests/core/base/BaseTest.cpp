// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "core/base/Disk.h"
#include "core/base/Id.h"
#include "tests/support/NothingOpens.h"
#include "tests/support/Results.h"
#include "tests/support/TempFolder.h"

using namespace saltbush;
using namespace saltbush::test;

TEST_CASE("an id survives its text and its bytes, and refuses others")
{
    SystemRandom random;
    const StudyId id = StudyId::random(random);
    CHECK(StudyId::fromString(id.toString()) == id);
    CHECK(StudyId::fromBytes(id.toByteArray()) == id);
    CHECK(id.toString().size() == 32);
    CHECK_FALSE(StudyId::fromString(QStringLiteral("12")));
    CHECK_FALSE(StudyId::fromString(QString(32, u'g')));
    CHECK(StudyId{}.isNull());
}

TEST_CASE("a seed gives the same numbers again, another seed others")
{
    SeededRandom one(7), same(7), other(8);
    const auto first = one.next64();
    CHECK(first == same.next64());
    CHECK(first != other.next64());
    for (int i = 0; i < 1000; ++i)
        CHECK(one.nextBelow(6) < 6);
}

TEST_CASE("a moment is written in UTC and read with any offset")
{
    const auto moment = fromIso(QStringLiteral("2026-11-23T12:00:00.250+11:00"));
    REQUIRE(moment);
    CHECK(toIsoUtc(*moment) == QStringLiteral("2026-11-23T01:00:00.250Z"));
    CHECK_FALSE(fromIso(QStringLiteral("2026-11-23T12:00:00")));
    CHECK_FALSE(fromIso(QStringLiteral("yesterday")));
}

TEST_CASE("a place reads as a person would point at it")
{
    CHECK(Place{.sheet = QStringLiteral("survey"), .row = 12, .column = 28}.toString()
          == QStringLiteral("survey!AB12"));
    CHECK(Place{.file = QStringLiteral("a.xml"), .row = 3}.toString()
          == QStringLiteral("a.xml line 3"));
}

TEST_CASE("a durable write replaces the old content and leaves no halves")
{
    const TempFolder folder;
    SystemDisk disk;
    const QString path = folder.file(QStringLiteral("a"));
    must(writeDurably(disk, path, "one"));
    must(writeDurably(disk, path, "two"));
    CHECK(must(disk.read(path)) == "two");
    CHECK(must(disk.list(folder.path())) == QStringList{QStringLiteral("a")});
    CHECK(mustFail(disk.read(path, 2)).code == disk::tooLarge);
    CHECK(mustFail(disk.read(folder.file(QStringLiteral("b")))).code == disk::notFound);
    CHECK(mustFail(writeDurably(disk, folder.file(QStringLiteral("no/b")), "x")).code
          == disk::notFound);
}

TEST_CASE("a folder that cannot be read is not an empty one")
{
    const TempFolder folder;
    SystemDisk disk;
    const QString shelf = folder.file(QStringLiteral("up"));
    must(disk.makeFolder(shelf));
    must(disk.makeFolder(shelf + QStringLiteral("/inside")));
    for (const char *name : {"b", "a", ".hidden", "B"})
        must(disk.writeAndSync(shelf + u'/' + QLatin1String(name), "x"));
    CHECK(must(disk.list(shelf + u'/')).join(u' ') == QStringLiteral(".hidden B a b"));

    const auto refused = [&](const QString &path) {
        const NothingOpens now;
        return disk.list(path);
    };
    const Error error = mustFail(refused(shelf + u'/'));
    CHECK(error.code == disk::unreadable);
    CHECK(error.place.file == QStringLiteral("up"));
    CHECK(error.retry == Retry::Later);
    for (const char *none : {"/a", "/none"}) {
        const Error missing = mustFail(disk.list(shelf + QLatin1String(none)));
        CHECK(missing.code == disk::notFound);
        CHECK(missing.place.file == QLatin1String(none + 1));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/InterviewBook.h"
#include "tests/core/sync/Team.h"

#include <QFile>

using namespace saltbush;
using namespace saltbush::test;
using study::RecordState;
using study::Role;
using sync::Shelf;

SCENARIO("Interviews come home")
{
    Team team;
    auto researcher = team.join(QStringLiteral("acacia"));
    REQUIRE(researcher->role() == Role::Researcher);
    sealConsent(*researcher);
    sealInterview(*researcher);
    sealInterview(*researcher);

    WHEN("the researcher syncs")
    {
        const auto sent = team.sync(*researcher);
        CHECK(sent.sent == 3);
        CHECK(sent.acknowledged == 0);
        CHECK(sent.waiting == 3);
        CHECK(must(team.store().list(Shelf::Up)).size() == 1); // packed into one piece

        AND_WHEN("the coordinator syncs")
        {
            const auto merged = team.sync(*team.coordinator);
            CHECK(merged.received == 3);
            CHECK(merged.receipted == 3);
            CHECK(merged.refused.empty());
            CHECK(interviewsOf(*team.coordinator) == 2);

            THEN("the researcher lets go of her sealed copies, and not before")
            {
                CHECK(QDir(team.folder.file(QStringLiteral("acacia/outbox")))
                          .entryList(QDir::Files)
                          .size()
                      == 3);
                const auto done = team.sync(*researcher);
                CHECK(done.acknowledged == 3);
                CHECK(done.waiting == 0);
                CHECK(QDir(team.folder.file(QStringLiteral("acacia/outbox")))
                          .entryList(QDir::Files)
                          .isEmpty());
            }
            THEN("syncing again does nothing")
            {
                const auto again = team.sync(*team.coordinator);
                CHECK(again.received == 0);
                CHECK(again.sent == 0);
                CHECK(again.receipted == 0);
                CHECK(again.duplicates == 0);
                CHECK(interviewsOf(*team.coordinator) == 2);
            }
        }
    }
}

SCENARIO("A reviewer sees every stub and no answer")
{
    Team team;
    auto researcher = team.join(QStringLiteral("acacia"));
    auto reviewer = team.join(QStringLiteral("banksia"), Role::Reviewer);
    team.sync(*researcher);
    const RecordId consent = sealConsent(*researcher);
    sealInterview(*researcher);
    team.sync(*researcher);
    team.sync(*team.coordinator);

    const auto report = team.sync(*reviewer);
    CHECK(report.refused.empty());
    CHECK(report.pending == 0);
    CHECK(recordsOf(*reviewer, RecordState::Accepted) == 3); // and the coordinator's receipt
    CHECK(interviewsOf(*reviewer) == 0);
    auto entries = must(consent::EntryBook::open(reviewer->database()));
    CHECK(must(entries.find(consent)).size() == 1);
    const auto known = must(study::RecordBook(reviewer->database()).withId(consent));
    REQUIRE(known.size() == 1);
    CHECK(known.front().stub.device == researcher->identity().device);
}

SCENARIO("A reviewer keeps what is sealed to her, and nothing else")
{
    Team team;
    auto reviewer = team.join(QStringLiteral("banksia"), Role::Reviewer);
    const std::vector<Role> both{Role::Coordinator, Role::Reviewer};
    const RecordId log = seal(*team.coordinator, record::Kind::ExportLog, "{}", both);
    const RecordId later = seal(*team.coordinator, record::Kind(321), "from the future", both);
    const RecordId query = seal(*team.coordinator, record::Kind::Query, "which day?");
    team.sync(*team.coordinator);
    CHECK(team.sync(*reviewer).unreadable == 0);
    const auto isKept = [&](RecordId id) {
        return must(study::RecordBook(reviewer->database()).withId(id)).at(0).hasBody;
    };
    CHECK(isKept(log));
    CHECK(isKept(later));
    CHECK_FALSE(isKept(query));
}

SCENARIO("A joiner gets the study with her first package and not before")
{
    Team team;
    const QByteArray invitation = must(study::invite(*team.coordinator, Role::Researcher));
    auto joined = must(study::join(team.services, team.folder.file(QStringLiteral("new")),
                                   QStringLiteral("grevillea"), passphrase(), invitation));
    team.sync(*team.coordinator); // a package without her
    CHECK(team.sync(*joined.workspace).packageVersion == 0);
    CHECK_FALSE(joined.workspace->package());

    must(study::enrol(*team.coordinator, joined.request));
    CHECK(team.sync(*team.coordinator).packagesSent == 1);
    const auto report = team.sync(*joined.workspace);
    CHECK(report.packagesInstalled == 1);
    CHECK(report.packageVersion == team.coordinator->package()->version);
    CHECK(report.refused.empty());
    CHECK(team.sync(*joined.workspace).packagesInstalled == 0);
}

SCENARIO("A study of one needs no store, and can get one later")
{
    Team team(false);
    sealConsent(*team.coordinator);
    sealInterview(*team.coordinator);
    const auto report = must(sync::synchronise(*team.coordinator));
    CHECK(report.received == 2);
    CHECK(report.acknowledged == 2);
    CHECK(report.waiting == 0);
    CHECK(interviewsOf(*team.coordinator) == 1);
    CHECK(must(sync::mergeOwn(*team.coordinator)).received == 0);

    auto reviewer = team.join(QStringLiteral("banksia"), Role::Reviewer);
    team.sync(*team.coordinator);
    const auto late = team.sync(*reviewer);
    CHECK(late.refused.empty());
    CHECK(late.pending == 0);
    CHECK(recordsOf(*reviewer, RecordState::Accepted) >= 2);
}

SCENARIO("With others in the study a store is needed")
{
    Team team(false);
    const QByteArray invitation = must(study::invite(*team.coordinator, Role::Researcher));
    auto joined = must(study::join(team.services, team.folder.file(QStringLiteral("new")),
                                   QStringLiteral("grevillea"), passphrase(), invitation));
    must(study::enrol(*team.coordinator, joined.request));
    CHECK(mustFail(sync::synchronise(*team.coordinator)).code == sync::noStore);
    sealInterview(*team.coordinator);
    const auto own = must(sync::mergeOwn(*team.coordinator));
    CHECK(own.received == 1);
    CHECK(own.waiting == 1); // nobody else holds it
}

TEST_CASE("A record larger than a piece comes in several, and is put together again")
{
    Team team;
    auto researcher = team.join(QStringLiteral("acacia"));
    const QByteArray audio(20 << 20, 'a');
    const RecordId id = seal(*researcher, record::Kind::Attachment, audio);
    CHECK(team.sync(*researcher).sent == 1);
    CHECK(must(team.store().list(Shelf::Up)).size() >= 3);
    const auto report = team.sync(*team.coordinator);
    CHECK(report.received == 1);
    CHECK(report.receipted == 1);
    const study::RecordBook book(team.coordinator->database());
    const auto known = must(book.withId(id));
    REQUIRE(known.size() == 1);
    const QByteArray body = must(book.body(known.front().stub.hash()));
    CHECK(
        must(record::openBody(known.front().stub, body, researcher->identity().signing.verifyKey(),
                              team.coordinator->keyRing().openers()))
        == audio);
}

TEST_CASE("What vanished from the store before it was acknowledged is sent again")
{
    Team team;
    auto researcher = team.join(QStringLiteral("acacia"));
    sealInterview(*researcher);
    team.sync(*researcher);
    auto store = team.store();
    for (const QString &name : must(store.list(Shelf::Up)))
        must(store.remove(Shelf::Up, name));
    CHECK(team.sync(*team.coordinator).received == 0);
    CHECK(team.sync(*researcher).sent == 1);
    CHECK(team.sync(*team.coordinator).received == 1);
}

TEST_CASE("Foreign and half objects in a store are refused, and do not stop the rest")
{
    Team team;
    auto researcher = team.join(QStringLiteral("acacia"));
    sealInterview(*researcher);
    team.sync(*researcher);
    auto store = team.store();
    const QString whole = must(store.list(Shelf::Up)).front();
    const QByteArray piece = must(store.get(Shelf::Up, whole));
    for (const QByteArray &bytes :
         {piece.left(piece.size() / 2), QByteArray("not a piece"), QByteArray()})
        must(store.put(Shelf::Up, crypto::hash(bytes).toString(), bytes));
    QFile half(team.storeFolder() + QStringLiteral("/up/") + QString(64, u'a'));
    REQUIRE(half.open(QIODevice::WriteOnly));
    half.write("half copied");
    half.close();

    const auto report = team.sync(*team.coordinator);
    CHECK(report.received == 1);
    CHECK(report.refused.size() == 4);
    const auto again = team.sync(*team.coordinator);
    REQUIRE(again.refused.size() == 1); // only what may still be on its way is looked at again
    CHECK(again.refused.front().code == sync::objectAltered);
}

TEST_CASE("A sync that is cancelled says so, and the next one goes on")
{
    Team team;
    auto researcher = team.join(QStringLiteral("acacia"));
    sealInterview(*researcher);
    int steps = 0;
    sync::SyncWatch watch;
    watch.isCancelled = [&] { return ++steps > 0; };
    CHECK(mustFail(sync::synchronise(*researcher, {}, watch)).code == sync::cancelled);
    CHECK(team.sync(*researcher).sent == 1);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/InterviewBook.h"
#include "core/study/RecordBook.h"
#include "tests/app/windows/House.h"
#include "tests/support/Results.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

namespace
{

constexpr int pageOfTeam = 5;

qint64 countedInterviews(House &house)
{
    const auto workspace = house.look(coordinator);
    return must(study::InterviewBook(workspace->database()).count({}));
}

qint64 keptAside(House &house)
{
    const auto workspace = house.look(coordinator);
    return must(
        study::RecordBook(workspace->database()).count({.state = study::RecordState::Quarantined}));
}

void moveStore(House &house, const QString &from, const QString &to)
{
    REQUIRE(QDir().rename(house.world.folder(from), house.world.folder(to)));
}

} // namespace

SCENARIO("What somebody left in the store before she leaves still counts")
{
    House house;
    house.bringIn(u"mali"_s);
    house.interview(u"mali"_s, 2);
    house.sync(u"mali"_s);
    const auto made = house.look(u"mali"_s)->outbox().count(record::OutboxState::Sent);
    REQUIRE(must(made) > 0);

    WHEN("the store can be reached")
    {
        house.unlock(coordinator);
        house.page(pageOfTeam);
        house.choose(u"mali leaves the study"_s);
        house.choose(u"Yes, mali leaves"_s);
        house.waitForWork();
        CHECK(house.message().startsWith(u"mali has left"_s));
        house.close();
        CHECK(countedInterviews(house) > 0);
        house.sync(coordinator);
        CHECK(keptAside(house) == 0);
    }
    WHEN("it cannot")
    {
        moveStore(house, u"store"_s, u"away"_s);
        house.unlock(coordinator);
        house.page(pageOfTeam);
        house.choose(u"mali leaves the study"_s);
        house.choose(u"Yes, mali leaves"_s);
        house.waitForWork();
        CHECK(house.message().startsWith(u"The store is not there"_s));
        CHECK(house.sees(u"mali is still in the study"_s));
        CHECK(house.sees(u"2 person(s) in the study"_s));

        THEN("she stays by the key at hand")
        {
            house.press(Qt::Key_Return);
            CHECK_FALSE(house.sees(u"mali is still in the study"_s));
            CHECK(house.sees(u"Leaves the study…"_s));
            moveStore(house, u"away"_s, u"store"_s);
            house.choose(u"mali leaves the study"_s);
            house.choose(u"Yes, mali leaves"_s);
            house.waitForWork();
            CHECK(house.message().startsWith(u"mali has left"_s));
            house.close();
            CHECK(countedInterviews(house) > 0);
        }
        THEN("she may leave all the same")
        {
            house.choose(u"mali leaves all the same"_s);
            CHECK(house.message().startsWith(u"mali has left"_s));
            CHECK(house.sees(u"1 person(s) in the study"_s));
        }
        THEN("a version is published all the same, and it is said")
        {
            house.choose(u"Publish anew"_s);
            house.waitForWork();
            CHECK(house.message().contains(u"is ready. Sync"_s));
            CHECK(house.message().contains(u"The store could not be looked into before."_s));
        }
    }
}

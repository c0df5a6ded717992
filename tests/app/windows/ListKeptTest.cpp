// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/participants/ParticipantsPage.h"
#include "app/widgets/RowList.h"
#include "tests/app/windows/House.h"

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::app;
using namespace saltbush::test;

namespace
{

/// A coordinator who looks at the third of four participants.
struct ListInSight
{
    House house;
    QString third;

    ListInSight()
    {
        house.bringIn(u"ploy"_s, study::Role::Coordinator);
        house.unlock(coordinator);
        house.page(2);
        for (int i = 0; i < 4; ++i)
            house.choose(u"New participant"_s);
        list().setFocus();
        list().setCurrentIndex(list().model()->index(0, 0));
        house.press(Qt::Key_Down);
        house.press(Qt::Key_Down);
        third = list().currentKey();
        REQUIRE_FALSE(third.isEmpty());
    }
    RowList &list()
    {
        auto *page = house.window->findChild<ParticipantsPage *>();
        REQUIRE(page);
        return *page->findChild<RowList *>();
    }
};

} // namespace

SCENARIO("The list of participants is open where it was after the window was locked")
{
    ListInSight place;
    House &house = place.house;
    WHEN("the same person unlocks")
    {
        house.lockAndUnlock(coordinator);
        house.page(2);
        CHECK(place.list().currentKey() == place.third);
    }
    WHEN("somebody else was there in between")
    {
        house.lockAndUnlock(u"ploy"_s);
        house.page(2);
        CHECK(place.list().currentKey() != place.third);
    }
}

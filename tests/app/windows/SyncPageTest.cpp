// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Figure.h"
#include "app/widgets/TextField.h"
#include "core/sync/SyncMemory.h"
#include "tests/app/windows/House.h"
#include "tests/app/windows/Pictures.h"
#include "tests/support/Results.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

namespace
{

const QString mali = u"mali"_s;
constexpr int syncPage = 4;

/// "wait here: 4" of every figure in sight.
QStringList figures(const House &house)
{
    QStringList all;
    for (const app::Figure *figure : house.window->findChildren<app::Figure *>())
        if (figure->isVisible())
            all << figure->accessibleName();
    return all;
}

void syncNow(House &house)
{
    house.choose(u"Sync now"_s);
    house.waitForWork();
}

} // namespace

SCENARIO("A researcher brings her interviews home from the sync page")
{
    House house;
    house.bringIn(mali);
    house.interview(mali, 2);

    GIVEN("two interviews that wait on her laptop")
    {
        house.unlock(mali);
        house.page(syncPage);
        CHECK(house.sees(u"Last synced on"_s)); // when she joined
        CHECK(figures(house)[0] == u"wait here: 4"_s);
        CHECK(figures(house)[2] == u"safe: 0"_s);

        WHEN("she presses Sync now")
        {
            syncNow(house);
            THEN("they are on their way, and it is said that they stay here until they are safe")
            {
                CHECK(house.message().contains(u"4 record(s) went to the store"_s));
                CHECK(house.message().contains(u"4 record(s) stay here"_s));
                CHECK(figures(house)[0] == u"wait here: 0"_s);
                CHECK(figures(house)[1] == u"on their way: 4"_s);
            }
            AND_WHEN("the coordinator has synced, and she syncs again")
            {
                house.sync(u"coordinator"_s);
                syncNow(house);
                THEN("they are safe")
                {
                    CHECK(house.message().contains(u"4 record(s) are known to be safe"_s));
                    CHECK(figures(house)[2] == u"safe: 4"_s);
                    syncNow(house);
                    CHECK(house.message().startsWith(u"Nothing to do"_s));
                }
            }
        }
        WHEN("the stick is not there")
        {
            REQUIRE(QDir().rename(house.world.folder(u"store"_s), house.world.folder(u"away"_s)));
            syncNow(house);
            THEN("it is said that nothing is lost, and the next try goes on")
            {
                CHECK(house.message().contains(u"Nothing is lost"_s));
                CHECK(figures(house)[0] == u"wait here: 4"_s);
                REQUIRE(
                    QDir().rename(house.world.folder(u"away"_s), house.world.folder(u"store"_s)));
                syncNow(house);
                CHECK(figures(house)[1] == u"on their way: 4"_s);
            }
        }
        WHEN("she types another place")
        {
            const QString stick = house.world.folder(u"stick"_s);
            REQUIRE(QDir().mkpath(stick));
            house.reach(u"Address of the store"_s);
            house.press(Qt::Key_A, Qt::ControlModifier);
            house.type(stick);
            house.press(Qt::Key_Return);
            house.waitForWork();
            THEN("it is the store from then on")
            {
                CHECK(house.message().contains(u"4 record(s) went to the store"_s));
                CHECK(QDir(stick + u"/up"_s).entryList(QDir::Files).size() == 1);
                house.close();
                CHECK(must(house.look(mali)->packages().storeAddress()) == stick);
            }
        }
        WHEN("she chooses a folder")
        {
            const QString stick = house.world.folder(u"stick"_s);
            REQUIRE(QDir().mkpath(stick));
            house.choose(u"Choose a folder…"_s);
            house.answerDialog(stick);
            THEN("its address is shown, and Sync now is next")
            {
                house.press(Qt::Key_Return);
                house.waitForWork();
                CHECK(QDir(stick + u"/up"_s).entryList(QDir::Files).size() == 1);
            }
        }
    }
}

SCENARIO("The sync page tells when the study arrives, and what is not taken")
{
    House house;
    const auto invitation =
        must(study::invite(*house.look(u"coordinator"_s), study::Role::Researcher));
    const QByteArray request =
        must(study::join(house.world.services(), house.world.workspaceOf(mali), mali,
                         crypto::SecureBytes::fromText(app::demonstrationPassphrase()), invitation))
            .request;

    GIVEN("somebody who asked to join")
    {
        house.unlock(mali);
        house.page(2); // interviews, sync, settings
        CHECK(house.sees(u"Waiting for the study"_s));
        syncNow(house);
        CHECK(house.message().startsWith(u"The study is not in the store yet"_s));

        WHEN("she was taken in")
        {
            must(study::enrol(*house.look(u"coordinator"_s), request));
            house.sync(u"coordinator"_s);
            syncNow(house);
            THEN("she reads what she is, and which questionnaires there are")
            {
                CHECK(house.message().startsWith(u"The study has arrived."_s));
                CHECK(house.message().contains(u"as: Researcher"_s));
                CHECK(house.message().contains(u"New questionnaires:"_s));
            }
        }
    }
}

SCENARIO("A coordinator reads why records were kept aside")
{
    House house;
    house.bringIn(mali);
    house.interview(mali, 1);
    const StaffId left = house.look(mali)->identity().staff;
    must(study::revoke(*house.look(u"coordinator"_s), left));
    // She does not know it yet, and brings what she has.
    house.sync(mali);
    REQUIRE(house.sync(u"coordinator"_s).refused.size() == 2);

    house.unlock(u"coordinator"_s);
    house.page(syncPage);
    CHECK(house.sees(u"Not taken"_s));
    CHECK(house.sees(u"mali's laptop: A record was written after its device had left"_s));
    CHECK(house.sees(u"(2 time(s))"_s));
    CHECK(house.sees(u"Talk to the person who left"_s));
    CHECK(clippedTexts(*house.window) == QStringList());
}

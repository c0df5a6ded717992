// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/NewFile.h"
#include "core/study/Membership.h"
#include "tests/app/windows/House.h"
#include "tests/app/windows/Pictures.h"
#include "tests/support/Results.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

namespace
{

constexpr int teamPage = 5;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

SCENARIO("A coordinator takes somebody in, and lets her go")
{
    House house;
    house.unlock(coordinator);
    house.page(teamPage);
    CHECK(house.sees(u"You work alone"_s));
    CHECK(house.sees(u"only on this computer"_s));

    GIVEN("an invitation that she saves")
    {
        const QString file = house.folder.file(u"for-mali"_s);
        house.choose(u"Role: Ethics reviewer"_s);
        CHECK(house.sees(u"Cannot read an answer"_s));
        house.choose(u"Save an invitation…"_s);
        house.answerDialog(file);
        CHECK(house.message().contains(u"for-mali"_s));
        CHECK(house.sees(u"1 invitation(s) are out"_s));
        CHECK(QFile::permissions(file).testFlag(QFile::ReadOther) == false);
        const QByteArray invitation = bytesOf(file);
        CHECK(must(study::Invitation::decode(invitation)).role == study::Role::Reviewer);

        WHEN("she saves another one at the same place")
        {
            house.choose(u"Save an invitation…"_s);
            house.answerDialog(file);
            THEN("the first is left as it is, and no second one exists")
            {
                CHECK(house.message().startsWith(u"There is a file of this name already"_s));
                CHECK(bytesOf(file) == invitation);
                CHECK(house.sees(u"1 invitation(s) are out"_s));
            }
        }
        WHEN("the request comes back")
        {
            const QString answer = house.folder.file(u"request"_s);
            const QByteArray request =
                must(study::join(house.world.services(), house.world.workspaceOf(u"mali"_s),
                                 u"mali"_s, crypto::SecureBytes::fromText(u"four grey words"_s),
                                 invitation))
                    .request;
            must(app::writeNewFile(house.world.disk, answer, request));
            house.choose(u"Open a request…"_s);
            house.answerDialog(answer);
            REQUIRE(house.sees(u"mali asks to be taken in as: Ethics reviewer."_s));

            THEN("nobody is in the study before she says yes")
            {
                house.choose(u"Not now"_s);
                CHECK_FALSE(house.sees(u"mali asks"_s));
                CHECK(house.sees(u"1 person(s) in the study"_s));
            }
            THEN("she may give another nickname; and let her go again, in two steps")
            {
                house.reach(u"Known in the study as"_s);
                house.press(Qt::Key_A, Qt::ControlModifier);
                house.type(u"ethics one"_s);
                house.choose(u"Take in"_s);
                house.waitForWork();
                CHECK(house.message().startsWith(u"ethics one is in the study"_s));
                CHECK(house.sees(u"ethics one · Ethics reviewer · in the study"_s));
                CHECK(house.sees(u"2 person(s) in the study"_s));

                house.choose(u"ethics one leaves the study"_s);
                CHECK(house.sees(u"This cannot be taken back"_s));
                house.press(Qt::Key_Return); // the focus is on the way back
                CHECK_FALSE(house.sees(u"This cannot be taken back"_s));
                CHECK(house.sees(u"2 person(s) in the study"_s));

                house.choose(u"ethics one leaves the study"_s);
                house.choose(u"Yes, ethics one leaves"_s);
                house.waitForWork();
                CHECK(house.message().startsWith(u"ethics one has left"_s));
                CHECK(house.sees(u"ethics one · Ethics reviewer · has left"_s));
                CHECK_FALSE(house.sees(u"Leaves the study…"_s));
            }
        }
        WHEN("a file that is no request is opened")
        {
            house.choose(u"Open a request…"_s);
            house.answerDialog(file);
            CHECK(house.message().startsWith(u"This file is no request to join"_s));
        }
    }
}

SCENARIO("A coordinator sees which laptops are silent, and how old the study is")
{
    House house;
    house.bringIn(u"mali"_s);
    house.bringIn(u"ploy"_s);
    house.interview(u"mali"_s, 1);
    house.sync(u"mali"_s);
    house.sync(coordinator);

    WHEN("it was a while ago")
    {
        house.world.clock.advance(std::chrono::days(20));
        house.unlock(coordinator);
        house.page(teamPage);
        CHECK(house.sees(u"Give mali a call."_s));
        CHECK(house.sees(u"Nothing has come from this laptop yet."_s)); // ploy's
        CHECK_FALSE(house.sees(u"past its date"_s));
    }
    WHEN("the study is past its date")
    {
        house.world.clock.advance(std::chrono::days(120));
        house.unlock(coordinator);
        house.page(teamPage);
        CHECK(house.sees(u"past its date"_s));
        CHECK_FALSE(house.sees(u"only on this computer"_s));
        house.choose(u"Publish anew"_s);
        house.waitForWork();
        CHECK(house.message().contains(u"is ready. Sync"_s));
        CHECK_FALSE(house.sees(u"past its date"_s));
        CHECK(house.sees(u"only on this computer"_s));
        house.choose(u"Go to Sync"_s);
        CHECK(house.sees(u"The store"_s));
    }
}

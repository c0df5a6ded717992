// SPDX-License-Identifier: GPL-3.0-or-later
// The whole job of a coordinator, by keys in the window; the others are at the command line.
#include "tests/app/windows/Conversation.h"
#include "tests/app/windows/SameDataset.h"
#include "tests/app/windows/TeamSteps.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

namespace
{

/// Without a spreadsheet: from the template.
void createStudy(Laptop &laptop, const QString &spreadsheet)
{
    laptop.lookAround();
    laptop.choose(u"Create a study"_s);
    laptop.fill(u"Name of the study"_s, u"Night work"_s);
    if (!spreadsheet.isEmpty()) {
        laptop.choose(u"Spreadsheet… (or begin with the small template)"_s);
        laptop.answerDialog(spreadsheet);
    }
    laptop.fill(u"Your nickname (not your name)"_s, office);
    fillPassphrases(laptop);
    laptop.waitToRead(u"None. An interview that you leave before its end waits here."_s);
    laptop.lookAround();
}

void saveInvitation(Laptop &laptop, const QString &role, const QString &file)
{
    laptop.openPage(u"Team"_s);
    laptop.choose(role);
    laptop.choose(u"Save an invitation…"_s);
    laptop.answerDialog(file);
    CHECK(laptop.isTold(u"The invitation is in %1. It works once."_s, {file.section(u'/', -1)}));
}

void takeIn(Laptop &laptop, const QString &nickname, const QString &requestFile)
{
    laptop.openPage(u"Team"_s);
    laptop.choose(u"Open a request…"_s);
    laptop.answerDialog(requestFile);
    laptop.lookAround();
    laptop.choose(u"Take in"_s);
    laptop.waitForWork();
    CHECK(laptop.isTold(u"%1 is in the study. Sync, so that the study can be fetched."_s,
                        {nickname}));
}

void readTheInterview(Laptop &laptop)
{
    laptop.openPage(u"Data"_s);
    laptop.goTo(u"Interviews"_s); // the table, not the page of that name
    laptop.press(Qt::Key_Return);
    laptop.lookAround();
    for (const QString &answer : whatWasSaid(laptop.language()))
        CHECK(laptop.readsWritten(answer));
    laptop.press(Qt::Key_Escape);
}

void exportTo(Laptop &laptop, const QString &folder)
{
    laptop.choose(u"Export a dataset…"_s);
    laptop.fill(u"Folder of the dataset"_s, folder);
    laptop.lookAround();
    laptop.press(Qt::Key_Return);
    laptop.waitForWork();
    CHECK(laptop.isTold(u"The dataset is in its folder."_s));
    CHECK(laptop.reads(u"Nothing was left out."_s));
    laptop.lookAround();
}

} // namespace

SCENARIO("A coordinator does the whole job by keys, and leaves what the command line leaves")
{
    const QString language = GENERATE(u"en_AU"_s, u"th"_s);
    CAPTURE(language.toStdString());
    CommandLine others;
    Laptop laptop(language);

    createStudy(laptop, {});
    laptop.openPage(u"Sync"_s);
    laptop.fill(u"Address of the store"_s, others.store());
    laptop.press(Qt::Key_Return);
    laptop.waitForWork();
    CHECK(laptop.isTold(u"The newest version of the study is in the store now."_s));

    // Two people are invited, ask to be taken in, and are.
    saveInvitation(laptop, u"Researcher"_s, laptop.home(u"may.invitation"_s));
    saveInvitation(laptop, u"Ethics reviewer"_s, laptop.home(u"lin.invitation"_s));
    takeIn(laptop, may, others.join(may, laptop.home(u"may.invitation"_s)));
    takeIn(laptop, lin, others.join(lin, laptop.home(u"lin.invitation"_s)));
    laptop.choose(u"Publish anew"_s);
    laptop.waitForWork();
    CHECK(laptop.isTold(
        u"Version %1 of the study is ready. Sync, so that the laptops can fetch it."_s, {u"4"_s}));
    laptop.lookAround();
    syncNow(laptop);
    CHECK(laptop.isTold(u"The newest version of the study is in the store now."_s));

    // Weeks later the interviews come home.
    dayOfInterviews(others, language);
    syncNow(laptop);
    CHECK(laptop.isTold(u"%n new record(s) were taken in here."_s, {u"3"_s}));
    readTheInterview(laptop);
    exportTo(laptop, laptop.home(u"dataset"_s));
    laptop.close();

    CommandLine commands;
    checkSameDataset(laptop.home(u"dataset"_s), wholeStudy(commands, language));
}

SCENARIO("A coordinator makes a study from her own spreadsheet by keys")
{
    const QString language = GENERATE(u"en_AU"_s, u"th"_s);
    CAPTURE(language.toStdString());
    Laptop laptop(language);
    createStudy(laptop,
                QStringLiteral(SALTBUSH_SOURCE_DIR "/forms/migration-project/interview.xlsx"));
    CHECK(laptop.readsWritten(u"Night work"_s));
    CHECK(laptop.readsWritten(u"Migration"_s));
    laptop.openPage(u"Consent"_s); // the plain document that ships
    CHECK(laptop.readsWritten(language == u"th"_s ? u"ก่อนเริ่ม"_s : u"Before we begin"_s));
}

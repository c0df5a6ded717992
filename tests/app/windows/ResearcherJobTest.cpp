// SPDX-License-Identifier: GPL-3.0-or-later
// The whole job of a researcher, by keys in the window. The coordinator works at the command line.
#include "tests/app/windows/Conversation.h"
#include "tests/app/windows/SameDataset.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

namespace
{

const QString office = u"office"_s;
const QString may = u"may"_s;

/// The same work without a window; gives the dataset.
QString datasetByCommand(CommandLine &commands, const QString &interfaceLanguage)
{
    commands.makeStudy(office);
    const QString invitation = commands.invite(office, u"researcher"_s);
    commands.takeIn(office, commands.join(may, invitation));
    commands.sync(may);
    converse(commands, may, interfaceLanguage);
    hearNo(commands, may, interfaceLanguage);
    commands.sync(may);
    commands.sync(office);
    return commands.exportBy(office);
}

} // namespace

SCENARIO("A researcher does her whole job by keys, and leaves what the command line leaves")
{
    const QString language = GENERATE(u"en_AU"_s, u"th"_s);
    CAPTURE(language.toStdString());
    CommandLine coordinator;
    coordinator.makeStudy(office);
    const QString invitation = coordinator.invite(office, u"researcher"_s);

    Laptop laptop(language);
    // She joins with the file that she was given.
    laptop.lookAround();
    laptop.choose(u"Join a study with an invitation"_s);
    laptop.choose(u"Choose the invitation file…"_s);
    laptop.answerDialog(invitation);
    laptop.fill(u"Your nickname (not your name)"_s, may);
    laptop.fill(u"Passphrase"_s, everybodysPassphrase());
    laptop.fill(u"The same passphrase again"_s, everybodysPassphrase());
    laptop.lookAround();
    laptop.press(Qt::Key_Return);
    laptop.waitToRead(
        u"The study has not arrived yet. Bring your request file to your coordinator, "
        "then sync: the questionnaires will be here. Until then you can practise with "
        "one that came with the program."_s);
    const QString request = laptop.home(u"Saltbush/request-to-join.saltbush-request"_s);
    CHECK(laptop.isTold(u"Your request is in the file %1. Bring it to your coordinator."_s,
                        {request}));
    laptop.lookAround();

    // The coordinator takes her in, and the study comes to her.
    coordinator.takeIn(office, request);
    laptop.openPage(u"Sync"_s);
    laptop.choose(u"Sync now"_s);
    laptop.waitForWork();
    CHECK(laptop.isTold(u"The study has arrived."_s));
    laptop.lookAround();

    // One person takes part, another does not.
    converse(laptop);
    hearNo(laptop);
    laptop.openPage(u"Participants"_s);
    CHECK(laptop.reads(u"%n known on this laptop"_s, {u"2"_s}));

    // Everything goes up, and is safe once the coordinator has it.
    laptop.openPage(u"Sync"_s);
    laptop.choose(u"Sync now"_s);
    laptop.waitForWork();
    CHECK(laptop.isTold(u"%n record(s) went to the store."_s, {u"3"_s}));
    coordinator.sync(office);
    laptop.choose(u"Sync now"_s);
    laptop.waitForWork();
    CHECK(laptop.isTold(u"%n record(s) are known to be safe now, so their sealed copies here were "
                        "deleted."_s,
                        {u"3"_s}));
    laptop.lookAround();
    laptop.close();

    CommandLine commands;
    checkSameDataset(coordinator.exportBy(office), datasetByCommand(commands, language));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The whole job of a researcher, by keys in the window; the others are at the command line.
#include "tests/app/windows/Conversation.h"
#include "tests/app/windows/SameDataset.h"
#include "tests/app/windows/TeamSteps.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

SCENARIO("A researcher does her whole job by keys, and leaves what the command line leaves")
{
    const QString language = GENERATE(u"en_AU"_s, u"th"_s);
    CAPTURE(language.toStdString());
    CommandLine others;
    const QString invitation = beginStudy(others, may);
    Laptop laptop(language);

    // She joins; the coordinator takes her in, and the study comes to her.
    others.takeIn(office, join(laptop, may, invitation));
    syncNow(laptop);
    CHECK(laptop.isTold(u"The study has arrived."_s));

    // One person takes part, another does not.
    converse(laptop);
    hearNo(laptop);
    laptop.openPage(u"Participants"_s);
    CHECK(laptop.reads(u"%n known on this laptop"_s, {u"2"_s}));

    // Everything goes up, and is safe once the coordinator has it.
    syncNow(laptop);
    CHECK(laptop.isTold(u"%n record(s) went to the store."_s, {u"3"_s}));
    others.sync(office);
    syncNow(laptop);
    CHECK(laptop.isTold(u"%n record(s) are known to be safe now, so their sealed copies here were "
                        "deleted."_s,
                        {u"3"_s}));
    laptop.close();

    CommandLine commands;
    checkSameDataset(others.exportBy(office), wholeStudy(commands, language));
    // And what was agreed to is what was pressed.
    CHECK(others.exportedWith(office, u"contact-again"_s) == 1);
    CHECK(others.exportedWith(office, u"quote"_s) == 0);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windows/TeamSteps.h"

#include "tests/app/windows/Conversation.h"

using namespace Qt::StringLiterals;

namespace saltbush::test
{

void fillPassphrases(Laptop &laptop)
{
    laptop.fill(u"Passphrase"_s, everybodysPassphrase());
    laptop.fill(u"The same passphrase again"_s, everybodysPassphrase());
    laptop.lookAround();
    laptop.press(Qt::Key_Return);
}

QString join(Laptop &laptop, const QString &nickname, const QString &invitationFile)
{
    laptop.lookAround();
    laptop.choose(u"Join a study with an invitation"_s);
    laptop.choose(u"Choose the invitation file…"_s);
    laptop.answerDialog(invitationFile);
    laptop.fill(u"Your nickname (not your name)"_s, nickname);
    fillPassphrases(laptop);
    laptop.waitToRead(
        u"The study has not arrived yet. Bring your request file to your coordinator, "
        "then sync: the questionnaires will be here. Until then you can practise with "
        "one that came with the program."_s);
    const QString request = laptop.home(u"Saltbush/workspace.saltbush-request"_s);
    CHECK(laptop.isTold(u"Your request is in the file %1. Bring it to your coordinator."_s,
                        {request}));
    laptop.lookAround();
    return request;
}

void syncNow(Laptop &laptop)
{
    laptop.openPage(u"Sync"_s);
    laptop.choose(u"Sync now"_s);
    laptop.waitForWork();
    laptop.lookAround();
}

QString beginStudy(CommandLine &commands, const QString &leftOut)
{
    commands.makeStudy(office);
    QString invitationLeft;
    for (const auto &[nickname, role] : {std::pair(may, u"researcher"_s), {lin, u"reviewer"_s}}) {
        const QString invitation = commands.invite(office, role);
        if (nickname == leftOut)
            invitationLeft = invitation;
        else
            commands.takeIn(office, commands.join(nickname, invitation));
    }
    commands.run({u"study"_s, u"publish"_s, commands.workspace(office)});
    commands.sync(office);
    return invitationLeft;
}

void dayOfInterviews(CommandLine &commands, const QString &interfaceLanguage)
{
    commands.sync(may);
    converse(commands, may, interfaceLanguage);
    hearNo(commands, may, interfaceLanguage);
    commands.sync(may);
}

QString wholeStudy(CommandLine &commands, const QString &interfaceLanguage)
{
    beginStudy(commands);
    dayOfInterviews(commands, interfaceLanguage);
    commands.sync(office);
    return commands.exportBy(office);
}

} // namespace saltbush::test

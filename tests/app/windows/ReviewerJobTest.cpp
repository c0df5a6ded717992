// SPDX-License-Identifier: GPL-3.0-or-later
// The whole job of an ethics reviewer, by keys in the window; the others are at the command line.
#include "core/consent/Audit.h"
#include "tests/app/windows/Conversation.h"
#include "tests/app/windows/TeamSteps.h"

#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

namespace
{

/// In her own language, which she need not choose.
void readTheDocument(Laptop &laptop)
{
    const bool isInThai = laptop.language() == u"th"_s;
    laptop.openPage(u"Consent"_s);
    CHECK(
        laptop.readsWritten(isInThai ? u"การเข้าร่วมงานวิจัยนี้"_s : u"Taking part in this research"_s));
    CHECK(laptop.readsWritten(isInThai ? u"นำคำพูดของฉันไปอ้างอิงได้"_s
                                       : u"My own words may be quoted"_s));
    laptop.choose(u"Read it"_s);
    laptop.lookAround();
    CHECK(laptop.readsWritten(isInThai ? u"คุณเป็นคนตัดสินใจ"_s : u"You decide"_s));
    laptop.choose(u"Back"_s);
}

void check(Laptop &laptop)
{
    laptop.openPage(u"Audit"_s);
    laptop.choose(u"Check now"_s);
    laptop.waitForWork();
    laptop.lookAround();
}

/// May hears a no and syncs; gives the file which that left in the store.
QString anotherNo(CommandLine &others, const QString &language)
{
    const QDir up(others.store() + u"/up"_s);
    const QStringList before = up.entryList(QDir::Files);
    hearNo(others, may, language);
    others.sync(may);
    QStringList after = up.entryList(QDir::Files);
    after.removeIf([&](const QString &name) { return before.contains(name); });
    REQUIRE(after.size() == 1);
    return up.filePath(after.front());
}

/// One byte in the middle becomes another; the second time it is as it was.
void damage(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() / 2));
    char byte = 0;
    REQUIRE(file.peek(&byte, 1) == 1);
    byte = char(~byte);
    REQUIRE(file.write(&byte, 1) == 1);
}

/// What saltbush-cli finds in the workspace of lin.
QJsonObject auditByCommand(CommandLine &commands)
{
    commands.sync(lin);
    return commands.run({u"audit"_s, commands.workspace(lin)});
}

/// The same checks on the workspace that was just locked.
QStringList findingsByCommand(CommandLine &commands, const QString &workspace)
{
    QStringList codes;
    const QJsonObject result = commands.run({u"audit"_s, workspace}, app::Exit::Finding);
    for (const auto &finding : result[u"findings"_s].toArray())
        codes << finding[u"code"_s].toString();
    return codes;
}

} // namespace

SCENARIO("An ethics reviewer does her whole job by keys, and finds what the command line finds")
{
    const QString language = GENERATE(u"en_AU"_s, u"th"_s);
    CAPTURE(language.toStdString());
    CommandLine others;
    const QString invitation = beginStudy(others, lin);
    Laptop laptop(language);

    others.takeIn(office, join(laptop, lin, invitation));
    syncNow(laptop);
    CHECK(laptop.isTold(u"The study has arrived."_s));
    readTheDocument(laptop);

    // All is well, after a day of interviews that came home and were exported.
    dayOfInterviews(others, language);
    others.sync(office);
    others.exportBy(office);
    others.sync(office);
    syncNow(laptop);
    check(laptop);
    CHECK(laptop.reads(u"All is well"_s));
    CommandLine commands;
    wholeStudy(commands, language);
    commands.sync(office);
    const QJsonObject counts = auditByCommand(commands)[u"counts"_s].toObject();
    const auto count = [&](const QString &name) { return QString::number(counts[name].toInt()); };
    CHECK(laptop.reads(u"Records: %L1 · devices: %L2 · interviews, unopened: %L3"_s,
                       {count(u"records"_s), count(u"devices"_s), count(u"interviews"_s)}));
    CHECK(laptop.reads(
        u"Consent entries: %L1 · given: %L2 · declined: %L3 · withdrawn: %L4"_s,
        {count(u"consents"_s), count(u"given"_s), count(u"declined"_s), count(u"withdrawn"_s)}));
    CHECK(counts[u"given"_s].toInt() == 1);

    // Two more conversations, of which the first is damaged on its way: something is missing.
    const QString damaged = anotherNo(others, language);
    anotherNo(others, language);
    damage(damaged);
    syncNow(laptop);
    CHECK(laptop.isTold(u"%n thing(s) were not taken: see below."_s, {u"1"_s}));
    check(laptop);
    CHECK(laptop.reads(u"To look at: %L1"_s, {u"1"_s}));
    CHECK_FALSE(laptop.reads(u"All is well"_s));
    laptop.press(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    CHECK(findingsByCommand(others, laptop.home(u"Saltbush/workspace.saltbush"_s))
          == QStringList{QLatin1String(consent::audit::chainGap)});
    laptop.type(everybodysPassphrase());
    laptop.press(Qt::Key_Return);
    laptop.waitToRead(u"What can be agreed to:"_s);

    // Once the store is as it was, so is all.
    damage(damaged);
    syncNow(laptop);
    check(laptop);
    CHECK(laptop.reads(u"All is well"_s));
}

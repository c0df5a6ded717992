// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windows/CommandLine.h"

#include "app/cli/Commands.h"
#include "tests/app/windows/Laptop.h"

#include <QDir>
#include <QJsonArray>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace saltbush::test
{

using namespace app;

CommandLine::CommandLine()
{
    qputenv("SALTBUSH_PASSPHRASE", everybodysPassphrase().toUtf8());
    REQUIRE(QDir().mkpath(store()));
}

QJsonObject CommandLine::run(const QStringList &words, Exit expected)
{
    CLI::App line;
    Chosen chosen;
    addStudyCommands(line, chosen);
    addInterviewCommands(line, chosen);
    addSyncCommand(line, chosen);
    addExportCommand(line, chosen);
    addAuditCommand(line, chosen);
    std::vector<std::string> last; // CLI11 takes them from the end
    for (const QString &word : words + QStringList{u"--now"_s, toIsoUtc(oneDay())})
        last.insert(last.begin(), word.toStdString());
    line.parse(last);
    const Outcome outcome = chosen();
    QStringList problems;
    for (const Problem &problem : outcome.problems)
        problems << problem.error.toString();
    INFO(words.join(u' ').toStdString() << ": " << problems.join(u'\n').toStdString());
    REQUIRE(outcome.exit == expected);
    return outcome.result;
}

QString CommandLine::workspace(const QString &nickname) const
{
    return folder.file(nickname + u".saltbush"_s);
}

void CommandLine::makeStudy(const QString &office)
{
    run({u"study"_s, u"new"_s, workspace(office), u"--template"_s,
         QStringLiteral(SALTBUSH_SOURCE_DIR "/forms/small-study"), u"--name"_s, u"Night work"_s,
         u"--nickname"_s, office, u"--store"_s, store()});
}

QString CommandLine::invite(const QString &office, const QString &role)
{
    const QString file = folder.file(role + u".invitation"_s);
    run({u"study"_s, u"invite"_s, workspace(office), u"--role"_s, role, u"--out"_s, file});
    return file;
}

void CommandLine::takeIn(const QString &office, const QString &requestFile)
{
    run({u"study"_s, u"enrol"_s, workspace(office), u"--request"_s, requestFile});
    sync(office);
}

QString CommandLine::join(const QString &nickname, const QString &invitationFile)
{
    const QString request = folder.file(nickname + u".request"_s);
    run({u"study"_s, u"join"_s, workspace(nickname), u"--invitation"_s, invitationFile,
         u"--nickname"_s, nickname, u"--out"_s, request});
    return request;
}

void CommandLine::sync(const QString &nickname) { run({u"sync"_s, workspace(nickname)}); }

QString CommandLine::exportBy(const QString &nickname)
{
    const QString out = folder.file(nickname + u"-dataset"_s);
    run({u"export"_s, workspace(nickname), out});
    return out;
}

int CommandLine::exportedWith(const QString &nickname, const QString &scope)
{
    const QJsonObject report = run({u"export"_s, workspace(nickname),
                                    folder.file(nickname + u'-' + scope), u"--scope"_s, scope});
    return report[u"forms"_s][0][u"exported"_s].toInt(-1);
}

} // namespace saltbush::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Demo.h"

#include "app/cli/DemoPeople.h"
#include "core/sync/Synchroniser.h"

#include <QCoreApplication>

namespace saltbush::app
{

namespace
{

const QStringList &researcherNames()
{
    static const QStringList names{QStringLiteral("researcher-one"),
                                   QStringLiteral("researcher-two")};
    return names;
}

constexpr char coordinator[] = "coordinator";
constexpr char reviewer[] = "reviewer";

/// A day's work of one researcher: every second conversation is hers.
Result<void> interviewAll(DemoWorld &world, const DemoOptions &options, DemoResult &result)
{
    const int people = int(researcherNames().size());
    for (int who = 0; who < people; ++who) {
        SALTBUSH_TRY_ASSIGN(const auto workspace, world.unlock(researcherNames()[who]));
        const int mine = options.interviews / people + (who < options.interviews % people ? 1 : 0);
        for (int finished = 0, number = 0; finished < mine; ++number) {
            SALTBUSH_TRY_ASSIGN(const DemoInterview done,
                                interviewSomebody(*workspace, world, number));
            result.declined += done.declined ? 1 : 0;
            if (done.declined)
                continue;
            ++finished;
            ++result.interviews;
            ++result.byLanguage[done.language];
            result.repeats += done.repeats;
            result.unanswered += done.unanswered;
        }
        world.tell(QCoreApplication::translate("Demo", "%1 finished %2 interviews, offline.")
                       .arg(researcherNames()[who])
                       .arg(mine));
    }
    return ok();
}

Result<void> sync(DemoWorld &world, const QString &nickname, const QString &when,
                  DemoResult &result)
{
    world.clock.advance(std::chrono::minutes(5));
    SALTBUSH_TRY_ASSIGN(const auto workspace, world.unlock(nickname));
    SALTBUSH_TRY_ASSIGN(const sync::SyncReport report,
                        sync::synchronise(*workspace, world.folder(QStringLiteral("store"))));
    result.syncs[nickname + u' ' + when] = report;
    world.tell(QCoreApplication::translate("Demo", "%1 synced: sent %2, received %3, safe %4.")
                   .arg(nickname)
                   .arg(report.sent)
                   .arg(report.received)
                   .arg(report.acknowledged));
    return ok();
}

/// Up, merge, receipts down, and once more at the laptops, which may then drop their sealed copies.
Result<void> bringHome(DemoWorld &world, DemoResult &result)
{
    for (const QString &name : researcherNames())
        SALTBUSH_TRY(sync(world, name, QStringLiteral("up"), result));
    SALTBUSH_TRY(sync(world, QLatin1StringView(coordinator), QStringLiteral("merge"), result));
    for (const QString &name : researcherNames())
        SALTBUSH_TRY(sync(world, name, QStringLiteral("receipts"), result));
    return ok();
}

Result<void> exportAll(DemoWorld &world, DemoResult &result)
{
    SALTBUSH_TRY_ASSIGN(const auto workspace, world.unlock(QLatin1StringView(coordinator)));
    SALTBUSH_TRY_ASSIGN(result.exports, dataset::exportDataset(*workspace, result.dataset));
    return ok();
}

Result<void> auditAll(DemoWorld &world, DemoResult &result)
{
    SALTBUSH_TRY(sync(world, QLatin1StringView(coordinator), QStringLiteral("export log"), result));
    SALTBUSH_TRY(sync(world, QLatin1StringView(reviewer), QStringLiteral("audit"), result));
    SALTBUSH_TRY_ASSIGN(const auto workspace, world.unlock(QLatin1StringView(reviewer)));
    SALTBUSH_TRY_ASSIGN(result.audit, consent::runAudit(*workspace));
    return ok();
}

} // namespace

Result<DemoResult> runDemo(const DemoOptions &options)
{
    DemoWorld world(options);
    DemoResult result{.coordinator = world.workspaceOf(QLatin1StringView(coordinator)),
                      .reviewer = world.workspaceOf(QLatin1StringView(reviewer)),
                      .store = world.folder(QStringLiteral("store")),
                      .dataset = world.folder(QStringLiteral("dataset"))};
    SALTBUSH_TRY(world.disk.makeFolder(options.folder));
    SALTBUSH_TRY(makeStudy(world));
    for (const QString &name : researcherNames()) {
        SALTBUSH_TRY(bringIn(world, name, study::Role::Researcher));
        result.researchers << world.workspaceOf(name);
    }
    SALTBUSH_TRY(bringIn(world, QLatin1StringView(reviewer), study::Role::Reviewer));
    SALTBUSH_TRY(interviewAll(world, options, result));
    SALTBUSH_TRY(bringHome(world, result));
    SALTBUSH_TRY(exportAll(world, result));
    SALTBUSH_TRY(auditAll(world, result));
    return result;
}

} // namespace saltbush::app

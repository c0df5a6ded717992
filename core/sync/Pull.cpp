// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Pull.h"

#include "core/storage/Transaction.h"
#include "core/study/StudyErrors.h"
#include "core/sync/Pieces.h"
#include "core/sync/SyncErrors.h"
#include "core/sync/Trust.h"

#include <iterator>

namespace saltbush::sync
{

Result<void> Pull::down()
{
    quint64 version = 0;
    do {
        version = m_context.packageVersion();
        m_untilNext.clear();
        SALTBUSH_TRY(shelf(Shelf::Down));
    } while (m_context.packageVersion() != version);
    std::ranges::move(m_untilNext, std::back_inserter(m_context.report.refused));
    return ok();
}

Result<void> Pull::up() { return m_context.isMerging() ? shelf(Shelf::Up) : ok(); }

Result<void> Pull::shelf(Shelf shelf)
{
    SALTBUSH_TRY_ASSIGN(const QSet<QString> settled,
                        m_context.log.settled(shelf, m_context.reader()));
    SALTBUSH_TRY_ASSIGN(QStringList names, m_store.list(shelf));
    names.removeIf([&](const QString &name) { return settled.contains(name); });
    qint64 done = 0;
    for (const QString &name : names) {
        SALTBUSH_TRY(m_context.step(done++, names.size()));
        SALTBUSH_TRY(object(shelf, name));
    }
    return ok();
}

/// One object that cannot be had stops nobody: it is perhaps still being copied, and looked at
/// again next time.
Result<void> Pull::setMissing(const QString &name, const Error &error)
{
    if (error.code == noSuchObject)
        return ok(); // removed since it was listed
    if (error.code != objectAltered && error.code != objectUnreadable
        && error.code != disk::tooLarge)
        return fail(error);
    m_context.report.refuse({name, {}, error.code});
    return ok();
}

Result<void> Pull::object(Shelf shelf, const QString &name)
{
    const auto bytes = m_store.get(shelf, name);
    if (!bytes)
        return setMissing(name, bytes.error());
    const auto opened = openPiece(*bytes, m_context.workspace);
    if (opened)
        return segments(shelf, name, *opened);
    if (shelf == Shelf::Down)
        return this->package(name, *bytes);
    return setUnreadable(shelf, name, opened.error().code);
}

Result<void> Pull::segments(Shelf shelf, const QString &name,
                            const std::vector<record::Segment> &segments)
{
    study::Workspace &workspace = m_context.workspace;
    if (m_context.isMerging() && !m_merge) {
        SALTBUSH_TRY_ASSIGN(Merge merge, Merge::open(workspace, m_context.report));
        m_merge.emplace(std::move(merge));
    }
    SALTBUSH_TRY_ASSIGN(ContentReader reader, ContentReader::open(workspace));
    SALTBUSH_TRY_ASSIGN(auto transaction, storage::Transaction::begin(workspace.database()));
    SALTBUSH_TRY_ASSIGN(const bool isRead,
                        m_merge ? m_merge->addSegments(segments, name)
                                : receipts(reader, segments));
    SALTBUSH_TRY(isRead ? m_context.log.settle(shelf, name)
                        : m_context.log.setUnreadable(shelf, name, m_context.reader()));
    return transaction.commit();
}

/// Who does not merge looks only for receipts: a coordinator's signed word, checked like any record
/// but for its place in a chain that is not here. A receipt is never cut. False where another
/// reader may read more.
Result<bool> Pull::receipts(ContentReader &reader, const std::vector<record::Segment> &segments)
{
    bool isRead = true;
    for (const record::Segment &segment : segments) {
        const auto split = record::splitRecord(segment.bytes);
        isRead &= split || split.error().code != record::newerFormat;
        if (!split || split->stub.kind != record::Kind::Receipt)
            continue;
        const auto why = distrust(*m_context.workspace.package(), split->stub);
        // Names come in any order: the package that enrols a stranger may stand behind his receipt.
        if (why) {
            auto &refused = *why == unknownDevice ? m_untilNext : m_context.report.refused;
            refused.push_back({{}, split->stub.id.toString(), *why});
            isRead &= *why != unknownDevice;
            continue;
        }
        SALTBUSH_TRY_ASSIGN(const ContentTaken taken, reader.takeReceipt(split->stub, split->body));
        isRead &= !taken.isUnreadable && !taken.problem;
    }
    return isRead;
}

Result<void> Pull::package(const QString &name, const QByteArray &bytes)
{
    const auto installed = m_context.workspace.install(bytes);
    if (!installed) {
        if (installed.error().retry == Retry::Later)
            return fail(installed.error());
        return setUnreadable(Shelf::Down, name, installed.error().code);
    }
    m_context.report.packagesInstalled += *installed == study::Installed::Yes;
    return m_context.log.settle(Shelf::Down, name);
}

/// A package for others, or a piece whose key another package brings, is nothing to report.
Result<void> Pull::setUnreadable(Shelf shelf, const QString &name, ErrorCode why)
{
    const bool isForOthers =
        shelf == Shelf::Down && (why == study::packageNotForUs || why == study::packageMalformed);
    // What is wrong with a package may be right again with the next that comes in this sync.
    if (!isForOthers)
        (shelf == Shelf::Down ? m_untilNext : m_context.report.refused).push_back({name, {}, why});
    return m_context.log.setUnreadable(shelf, name, m_context.reader());
}

} // namespace saltbush::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/ConsentEntry.h"
#include "core/crypto/ByteStream.h"
#include "core/record/InterviewContent.h"
#include "core/study/Membership.h"
#include "core/sync/FolderStore.h"
#include "core/sync/OwnRecords.h"
#include "core/sync/Synchroniser.h"
#include "tests/support/Results.h"
#include "tests/support/TempFolder.h"

#include <QDir>

namespace saltbush::test
{

using study::Workspace;

inline crypto::SecureBytes passphrase()
{
    return crypto::SecureBytes::copyOf(QByteArray("seven grey saltbushes"));
}

/// A study with a coordinator, whoever she invites, and a folder as store between them.
class Team
{
public:
    explicit Team(bool withStore = true, int holdings = 1)
    {
        QDir().mkpath(storeFolder());
        study::NewStudy study;
        study.source.config.name = QStringLiteral("Night work");
        study.source.config.languages = {QStringLiteral("en")};
        study.source.config.holdings = holdings;
        study.source.config.sites = {{QStringLiteral("MEL"), {}, {}}};
        const QByteArray form("<h:html/>"); // no interview is begun here
        study.source.forms = {{QStringLiteral("night"), QStringLiteral("1"),
                               QStringLiteral("Night"), crypto::hash(form)}};
        study.source.parts = {{QLatin1String(study::part::xform), QStringLiteral("night"), form}};
        study.nickname = QStringLiteral("wattle");
        study.passphrase = passphrase();
        if (withStore)
            study.storeAddress = storeFolder();
        coordinator = must(study::createStudy(services, folder.file(QStringLiteral("coordinator")),
                                              std::move(study)));
    }

    /// Invited, enrolled, and with her first package.
    std::unique_ptr<Workspace> join(const QString &nickname,
                                    study::Role role = study::Role::Researcher)
    {
        const QByteArray invitation = must(study::invite(*coordinator, role));
        auto joined =
            must(study::join(services, folder.file(nickname), nickname, passphrase(), invitation));
        must(study::enrol(*coordinator, joined.request));
        sync(*coordinator);
        sync(*joined.workspace);
        return std::move(joined.workspace);
    }

    sync::SyncReport sync(Workspace &workspace)
    {
        return must(sync::synchronise(workspace, storeFolder()));
    }

    [[nodiscard]] QString storeFolder() const { return folder.file(QStringLiteral("store")); }
    [[nodiscard]] sync::FolderStore store() { return {disk, storeFolder()}; }

    TempFolder folder;
    FixedClock clock{UtcTime(Milliseconds(1'790'000'000'000))};
    SystemRandom random;
    SystemDisk disk;
    study::Services services{clock, random, disk};
    std::unique_ptr<Workspace> coordinator;
};

inline record::NewRecord newRecord(Workspace &workspace, record::Kind kind,
                                   crypto::ByteSource &content,
                                   const std::vector<study::Role> &readers)
{
    record::NewRecord record{.kind = kind,
                             .id = RecordId::random(workspace.services().random),
                             .time = workspace.now(),
                             .content = content,
                             .recipients = must(workspace.recipients(readers))};
    if (kind == record::Kind::Interview)
        record.interview = record::InterviewFacts{workspace.now(), {}, 1};
    return record;
}

inline RecordId seal(Workspace &workspace, record::Kind kind, const QByteArray &bytes,
                     const std::vector<study::Role> &readers = {study::Role::Coordinator})
{
    crypto::BufferSource content(bytes);
    std::vector<record::NewRecord> records;
    records.push_back(newRecord(workspace, kind, content, readers));
    return must(workspace.append(records)).front().id;
}

inline QByteArray interviewArchive(const QByteArray &answer)
{
    record::InterviewContent content;
    content.submissionXml = "<night id=\"night\"><q>" + answer + "</q></night>";
    content.formId = QStringLiteral("night");
    content.formVersion = QStringLiteral("1");
    return content.encode();
}

/// What Finish leaves behind: a sealed interview in the outbox.
inline RecordId sealInterview(Workspace &workspace, const QByteArray &answer = "yes")
{
    return seal(workspace, record::Kind::Interview, interviewArchive(answer));
}

inline RecordId sealConsent(Workspace &workspace)
{
    consent::ConsentEntry entry;
    entry.document = QStringLiteral("information");
    entry.version = 1;
    entry.language = QStringLiteral("en");
    entry.scopes = {{QStringLiteral("take-part"), true}};
    entry.staff = workspace.identity().staff;
    entry.device = workspace.identity().device;
    entry.time = workspace.now();
    return seal(workspace, record::Kind::Consent, entry.encode(),
                {study::Role::Coordinator, study::Role::Reviewer});
}

/// The sealed records of an outbox, on the wire, in order.
inline std::vector<QByteArray> sealedRecords(Workspace &workspace)
{
    std::vector<QByteArray> all;
    for (const auto &entry : must(workspace.outbox().entries(record::OutboxState::Waiting))) {
        QByteArray wire;
        for (int n = 0; n < entry.pieces; ++n)
            for (const auto &segment : must(sync::readOutboxPiece(workspace, entry.record, n)))
                wire += segment.bytes;
        all.push_back(wire);
    }
    return all;
}

inline qint64 interviewsOf(Workspace &workspace)
{
    return must(study::InterviewBook(workspace.database()).count({}));
}

inline qint64 recordsOf(Workspace &workspace, study::RecordState state)
{
    return must(study::RecordBook(workspace.database()).count({.state = state}));
}

} // namespace saltbush::test

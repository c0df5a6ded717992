// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/EntryBook.h"
#include "core/dataset/Export.h"
#include "core/study/InterviewBook.h"
#include "core/study/Membership.h"
#include "tests/core/dataset/Forms.h"
#include "tests/support/TempFolder.h"

namespace saltbush::test
{

using consent::EntryKind;

/// A coordinator's workspace with merged interviews in it.
struct MergedStudy
{
    explicit MergedStudy(const study::Quotas &quotas = {}, const QByteArray &xml = formXml(1),
                         const std::vector<study::Part> &more = {})
    {
        study::NewStudy study;
        study.source.config.quotas = quotas;
        study.source.config.name = QStringLiteral("Night work");
        study.source.config.languages = {QStringLiteral("en"), QStringLiteral("th")};
        study.source.config.sites = {{QStringLiteral("MEL"), {}, {}}};
        formHash = crypto::hash(xml);
        study.source.forms = {
            {QStringLiteral("night"), QStringLiteral("1"), QStringLiteral("Night"), formHash}};
        study.source.parts = {{QLatin1String(study::part::xform), QStringLiteral("night"), xml}};
        study.source.parts.insert(study.source.parts.end(), more.begin(), more.end());
        study.nickname = QStringLiteral("wattle");
        study.passphrase = secret();
        workspace =
            must(study::createStudy(services, folder.file(QStringLiteral("ws")), std::move(study)));
    }

    static crypto::SecureBytes secret()
    {
        return crypto::SecureBytes::copyOf(QByteArray("grey leaves"));
    }

    ParticipantId newParticipant() { return ParticipantId::random(random); }
    static QByteArray salt() { return QByteArray(32, 's'); }

    /// What the participant said at this minute.
    RecordId say(ParticipantId participant, EntryKind kind, int minute, bool quote = false,
                 std::optional<RecordId> corrects = {})
    {
        consent::ConsentEntry entry;
        entry.kind = kind;
        entry.participant = consent::Commitment::to(participant, salt());
        entry.document = QStringLiteral("information");
        entry.version = 1;
        entry.language = QStringLiteral("en");
        entry.scopes = {{QStringLiteral("take-part"), true}, {QStringLiteral("quote"), quote}};
        entry.scopes.insert(moreScopes.begin(), moreScopes.end());
        entry.corrects = corrects;
        entry.time = clock.now() + std::chrono::minutes(minute);
        const record::Stub stub = newStub(record::Kind::Consent, entry.time);
        auto entries = must(consent::EntryBook::open(workspace->database()));
        must(entries.keep(stub, entry));
        speaker = participant;
        return stub.id;
    }

    /// What an interview was like, where it matters.
    struct Kind
    {
        QByteArray answers = "<city>mel</city>";
        QString language = QStringLiteral("English (en)");
        QString outcome = QStringLiteral("complete");
        int day = 0; ///< days after the clock
        std::optional<RecordId> corrects = {};
        std::optional<ParticipantId> participant = {}; ///< nothing: who said something last
        std::vector<record::AttachmentEntry> files = {};
        RecordId id = {}; ///< null: a new one
        QByteArray eventLog = {};
        QByteArray instanceId = {}; ///< empty: by the record's id
    };
    RecordId interview(std::optional<RecordId> consentEntry)
    {
        return interview(consentEntry, Kind{});
    }
    /// Of another participant than the one who said something last.
    RecordId interview(std::optional<RecordId> consentEntry, ParticipantId other)
    {
        return interview(consentEntry, Kind{.participant = other});
    }
    RecordId interview(std::optional<RecordId> consentEntry, const Kind &kind)
    {
        const UtcTime start = clock.now() + std::chrono::hours(24 * kind.day);
        record::Stub stub = newStub(record::Kind::Interview, start + std::chrono::minutes(20));
        stub.interview = record::InterviewFacts{start, formHash, 1};
        if (consentEntry)
            stub.references = {{record::Reference::Role::ConsentInForce, *consentEntry}};
        if (kind.corrects)
            stub.references.push_back({record::Reference::Role::Corrects, *kind.corrects});
        if (!kind.id.isNull())
            stub.id = kind.id;
        record::InterviewContent content = contentOf(kind, stub.id);
        content.attachments = kind.files;
        content.properties.emplace_back(QLatin1String(study::property::participant),
                                        kind.participant.value_or(speaker).toString());
        content.properties.emplace_back(QLatin1String(study::property::consentSalt),
                                        QString::fromLatin1(salt().toHex()));
        must(study::InterviewBook(workspace->database()).keep(stub, content, {}));
        return stub.id;
    }

    static record::InterviewContent contentOf(const Kind &kind, RecordId id)
    {
        record::InterviewContent content;
        content.submissionXml = submission(
            1, kind.answers,
            kind.instanceId.isEmpty() ? "uuid:" + id.toString().toLatin1() : kind.instanceId);
        content.formId = QStringLiteral("night");
        content.formVersion = QStringLiteral("1");
        content.zone = QStringLiteral("Australia/Melbourne");
        content.mainLanguage = kind.language;
        content.properties = {
            {QLatin1String(study::property::outcome), kind.outcome},
            {QLatin1String(study::property::site), QStringLiteral("MEL")},
            {QLatin1String(study::property::code), QStringLiteral("MEL-7F3KQ2-X")}};
        if (!kind.eventLog.isEmpty())
            content.files = {{QStringLiteral("audit.csv"), kind.eventLog}};
        return content;
    }

    record::Stub newStub(record::Kind kind, UtcTime time)
    {
        record::Stub stub;
        stub.study = workspace->package()->study;
        stub.device = writer.value_or(workspace->identity().device);
        stub.sequence = ++sequence;
        stub.kind = kind;
        stub.id = RecordId::random(random);
        stub.time = time;
        return stub;
    }

    dataset::ExportReport exportAll(const QStringList &scopes = {})
    {
        dataset::ExportOptions options;
        options.scopes = scopes;
        auto reports = must(dataset::exportDataset(*workspace, out(), options));
        REQUIRE(reports.size() == 1);
        return reports.front();
    }
    [[nodiscard]] QString out() const { return folder.file(QStringLiteral("out")); }

    TempFolder folder;
    FixedClock clock{UtcTime(Milliseconds(1'790'000'000'000))};
    SystemRandom random;
    SystemDisk disk;
    study::Services services{clock, random, disk};
    crypto::Hash256 formHash;
    std::unique_ptr<study::Workspace> workspace;
    ParticipantId speaker;
    std::map<QString, bool> moreScopes; ///< of what is said next
    std::optional<DeviceId> writer;     ///< another device that writes what comes next
    quint64 sequence = 1000;            ///< away from the chain of the workspace
};

} // namespace saltbush::test

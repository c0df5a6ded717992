// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/Export.h"
#include "core/consent/EntryBook.h"
#include "core/study/InterviewBook.h"
#include "core/study/Membership.h"
#include "core/study/RecordBook.h"
#include "tests/core/dataset/Forms.h"
#include "tests/support/TempFolder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace saltbush;
using namespace saltbush::test;
using consent::EntryKind;

namespace
{

/// A coordinator's workspace with merged interviews in it.
struct MergedStudy
{
    MergedStudy()
    {
        study::NewStudy study;
        study.source.config.name = QStringLiteral("Night work");
        study.source.config.languages = {QStringLiteral("en")};
        study.source.config.sites = {{QStringLiteral("MEL"), {}, {}}};
        const QByteArray xml = formXml(1);
        formHash = crypto::hash(xml);
        study.source.forms = {
            {QStringLiteral("night"), QStringLiteral("1"), QStringLiteral("Night"), formHash}};
        study.source.parts = {{QLatin1String(study::part::xform), QStringLiteral("night"), xml}};
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
        entry.corrects = corrects;
        entry.time = clock.now() + std::chrono::minutes(minute);
        const record::Stub stub = newStub(record::Kind::Consent, entry.time);
        auto entries = must(consent::EntryBook::open(workspace->database()));
        must(entries.keep(stub, entry));
        speaker = participant;
        return stub.id;
    }

    /// Of the participant that said something last, unless another is named.
    void interview(std::optional<RecordId> consentEntry, std::optional<ParticipantId> other = {})
    {
        record::Stub stub = newStub(record::Kind::Interview, clock.now());
        stub.interview = record::InterviewFacts{clock.now(), formHash, 1};
        if (consentEntry)
            stub.references = {{record::Reference::Role::ConsentInForce, *consentEntry}};
        record::InterviewContent content;
        content.submissionXml =
            submission(1, "<city>mel</city>", "uuid:" + stub.id.toString().toLatin1());
        content.formId = QStringLiteral("night");
        content.formVersion = QStringLiteral("1");
        content.zone = QStringLiteral("Australia/Melbourne");
        content.properties = {
            {QLatin1String(study::property::participant), other.value_or(speaker).toString()},
            {QLatin1String(study::property::consentSalt), QString::fromLatin1(salt().toHex())}};
        must(study::InterviewBook(workspace->database()).keep(stub, content, {}));
    }

    record::Stub newStub(record::Kind kind, UtcTime time)
    {
        record::Stub stub;
        stub.study = workspace->package()->study;
        stub.device = workspace->identity().device;
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
    quint64 sequence = 1000; ///< away from the chain of the workspace
};

using LeftOut = std::map<QString, qint64>;

} // namespace

SCENARIO("Only interviews whose consent stands go into a dataset")
{
    MergedStudy study;
    const auto consenting = study.newParticipant();
    study.interview(study.say(consenting, EntryKind::Given, 0, true));
    const auto quiet = study.newParticipant();
    study.interview(study.say(quiet, EntryKind::Given, 0, false));

    const auto withdrawn = study.newParticipant();
    const RecordId given = study.say(withdrawn, EntryKind::Given, 0, true);
    study.interview(given);
    study.say(withdrawn, EntryKind::Withdrawn, 60);

    study.interview(RecordId::random(study.random));
    study.interview({});

    THEN("the others are left out, and the report says why")
    {
        const auto report = study.exportAll();
        CHECK(report.interviews == 5);
        CHECK(report.exported == 2);
        CHECK(report.leftOut
              == LeftOut{{QStringLiteral("withdrawn"), 1},
                         {QStringLiteral("consent-unknown"), 1},
                         {QStringLiteral("no-consent"), 1}});
        QFile file(study.out() + QStringLiteral("/export_report.json"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto form = QJsonDocument::fromJson(file.readAll())
                              .object()[QStringLiteral("forms")]
                              .toArray()[0]
                              .toObject();
        CHECK(form[QStringLiteral("exported")].toInt() == 2);
        CHECK(form[QStringLiteral("left_out")].toObject()[QStringLiteral("withdrawn")].toInt()
              == 1);
        QFile csv(study.out() + QStringLiteral("/night.csv"));
        REQUIRE(csv.open(QIODevice::ReadOnly));
        CHECK(csv.readAll().count("\r\n") == 3);
    }
    THEN("a scope that is asked for must have been given")
    {
        const auto report = study.exportAll({QStringLiteral("quote")});
        CHECK(report.exported == 1);
        CHECK(report.leftOut.at(QStringLiteral("scope-refused")) == 1);
    }
    THEN("a correction after a withdrawal does not undo it")
    {
        study.say(withdrawn, EntryKind::Corrected, 90, true, given);
        CHECK(study.exportAll().leftOut.at(QStringLiteral("withdrawn")) == 1);
    }
    THEN("who consents again is back with what is asked from then on, not with what was withdrawn")
    {
        study.interview(study.say(withdrawn, EntryKind::ReConsented, 120, true));
        const auto report = study.exportAll();
        CHECK(report.exported == 3);
        CHECK(report.leftOut.at(QStringLiteral("withdrawn")) == 1);
    }
    THEN("a withdrawal counts though the clock was put back before it")
    {
        study.say(quiet, EntryKind::Withdrawn, -60 * 24);
        CHECK(study.exportAll().leftOut.at(QStringLiteral("withdrawn")) == 2);
    }
    THEN("nothing that is changed after a withdrawal lets anything out")
    {
        study.interview(study.say(withdrawn, EntryKind::Changed, 90, true));
        CHECK(study.exportAll().leftOut.at(QStringLiteral("withdrawn")) == 2);
    }
    THEN("nobody's consent stands for somebody else")
    {
        const RecordId hers = study.say(consenting, EntryKind::Changed, 1, true);
        study.interview(hers, study.newParticipant());
        CHECK(study.exportAll().leftOut.at(QStringLiteral("consent-of-other")) == 1);
    }
    THEN("a withdrawal counts whatever its clock said")
    {
        study.say(quiet, EntryKind::Withdrawn, 60 * 24 * 365);
        CHECK(study.exportAll().exported == 1);
    }
    THEN("the export is in the chain for the ethics reviewers")
    {
        study.exportAll();
        const study::RecordBook book(study.workspace->database());
        CHECK(must(book.count({.kind = record::Kind::ExportLog})) == 1);
    }
}

TEST_CASE("A form that the study does not have cannot be exported")
{
    MergedStudy study;
    dataset::ExportOptions options;
    options.formId = QStringLiteral("day");
    CHECK(mustFail(dataset::exportDataset(*study.workspace, study.out(), options)).code
          == dataset::noSuchForm);
}

TEST_CASE("Only a coordinator exports")
{
    MergedStudy study;
    const QByteArray invitation = must(study::invite(*study.workspace, study::Role::Researcher));
    auto joined = must(study::join(study.services, study.folder.file(QStringLiteral("r")),
                                   QStringLiteral("acacia"), MergedStudy::secret(), invitation));
    CHECK(mustFail(dataset::exportDataset(*joined.workspace, study.out())).code
          == study::noPackage);
    must(study::enrol(*study.workspace, joined.request));
    must(joined.workspace->install(must(study.workspace->packages().file())));
    CHECK(mustFail(dataset::exportDataset(*joined.workspace, study.out())).code
          == study::notAllowed);
}

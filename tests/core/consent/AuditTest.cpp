// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/Audit.h"
#include "core/consent/ConsentErrors.h"
#include "core/record/BodyOpener.h"
#include "core/record/Piece.h"
#include "core/study/RecordBook.h"
#include "tests/core/consent/ConsentFixture.h"

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::consent;

namespace
{

/// A reviewer's workspace into which records are put by hand.
struct AuditLab : Laboratory
{
    std::unique_ptr<study::Workspace> coordinator = newStudy(smallSource({consentJson}));
    std::unique_ptr<study::Workspace> mai = enrolled(*coordinator, "Mai", study::Role::Researcher);
    std::unique_ptr<study::Workspace> reviewer =
        enrolled(*coordinator, "Reviewer", study::Role::Reviewer);
    study::Participant participant = must(study::Participants(*mai).add());
    Ledger ledger = must(Ledger::open(*mai));

    RecordId interviewed()
    {
        const auto open = must(
            beginInterview(*mai, must(ledger.inForce(participant.id, QStringLiteral("survey")))));
        answer(*open, "/data/age", "34");
        return must(finish(*mai, *open)).record;
    }
    /// Everything in the outbox of Mai, as a merge would bring it; `change` may spoil an entry.
    void merge(const std::function<void(ConsentEntry &)> &change = {})
    {
        study::RecordBook book(reviewer->database());
        EntryBook entries = must(EntryBook::open(reviewer->database()));
        for (const record::Stub &stub : must(mai->chain().stubs())) {
            must(book.keep(stub, study::RecordState::Accepted, clock.now()));
            if (stub.kind == record::Kind::Consent)
                must(entries.keep(stub, opened(stub, change)));
        }
    }
    ConsentEntry opened(const record::Stub &stub, const std::function<void(ConsentEntry &)> &change)
    {
        const QByteArray piece = must(mai->outbox().piece(stub.id, 0));
        const auto segments =
            must(record::decodePiece(piece, mai->package()->currentEpoch().transportKey));
        const auto wire = must(record::splitRecord(segments.front().bytes));
        ConsentEntry entry = must(ConsentEntry::decode(must(record::openBody(
            stub, wire.body, mai->identity().signing.verifyKey(), reviewer->keyRing().openers()))));
        if (change)
            change(entry);
        return entry;
    }
    QStringList codes()
    {
        QStringList codes;
        for (const Finding &finding : must(runAudit(*reviewer)).findings)
            codes += finding.code;
        codes.sort();
        return codes;
    }
};

} // namespace

TEST_CASE_METHOD(AuditLab,
                 "A study in which all is well has no finding, and no interview was opened")
{
    must(ledger.add(entryOf(participant)));
    interviewed();
    merge();
    const AuditReport report = must(runAudit(*reviewer));
    CHECK(codes() == QStringList());
    CHECK(report.counts.interviews == 1);
    CHECK(report.counts.given == 1);
    CHECK(report.counts.notOpened == 0);
    CHECK(reviewer->keyRing().find(1, study::Role::Coordinator) == nullptr);
}

TEST_CASE_METHOD(AuditLab, "An audit tells how far it is, and stops when it is asked to")
{
    must(ledger.add(entryOf(participant)));
    interviewed();
    merge();
    qint64 told = 0, of = 0;
    AuditWatch watch{.progress = [&](qint64 done, qint64 total) {
        CHECK(done == told + 1);
        told = done;
        of = total;
    }};
    must(runAudit(*reviewer, watch));
    CHECK(told > 0);
    CHECK(told <= of);
    const qint64 whole = std::exchange(told, 0);
    watch.isCancelled = [&] { return told == whole - 1; };
    CHECK(mustFail(runAudit(*reviewer, watch)).code == cancelled);
    CHECK(told == whole - 1);
}

TEST_CASE_METHOD(AuditLab, "Entries that are here but cannot be opened are counted, and no finding")
{
    must(ledger.add(entryOf(participant)));
    interviewed();
    const AuditReport report = must(runAudit(*mai));
    CHECK(report.isClean());
    CHECK(report.counts.interviews == 1);
    CHECK(report.counts.consents == 1);
    CHECK(report.counts.notOpened == 1);
}

TEST_CASE_METHOD(AuditLab, "Each thing that is wrong with a consent entry is a finding")
{
    must(ledger.add(entryOf(participant)));
    interviewed();
    SECTION("another text")
    {
        merge([](ConsentEntry &entry) { entry.textHash = crypto::hash("other words"); });
        CHECK(codes() == QStringList{QLatin1String(audit::unknownText)});
    }
    SECTION("a language that was not approved")
    {
        merge([](ConsentEntry &entry) { entry.language = QStringLiteral("ko"); });
        CHECK(codes() == QStringList{QLatin1String(audit::languageMissing)});
    }
    SECTION("outside its validity")
    {
        merge([](ConsentEntry &entry) {
            entry.time = *fromIso(QStringLiteral("2025-06-01T00:00:00Z"));
        });
        CHECK(codes() == QStringList{QLatin1String(audit::outsideValidity)});
    }
    SECTION(
        "a mode that is not allowed, a scope unanswered, capacity not asserted, nothing understood")
    {
        merge([](ConsentEntry &entry) {
            entry.mode = Mode::Implied;
            entry.scopes.erase(QStringLiteral("audio"));
            entry.capable = false;
            entry.comprehension.clear();
        });
        QStringList expected{
            QLatin1String(audit::modeNotAllowed), QLatin1String(audit::scopeUnanswered),
            QLatin1String(audit::notAsserted), QLatin1String(audit::comprehensionMissing)};
        expected.sort();
        CHECK(codes() == expected);
    }
    SECTION("declined, and yet interviewed")
    {
        merge([](ConsentEntry &entry) { entry.kind = EntryKind::Declined; });
        CHECK(codes() == QStringList{QLatin1String(audit::notInForce)});
    }
    SECTION("in somebody else's name")
    {
        merge([](ConsentEntry &entry) { entry.staff = StaffId{}; });
        CHECK(codes() == QStringList{QLatin1String(audit::entryDiffers)});
    }
}

TEST_CASE_METHOD(AuditLab, "An interview under a consent that may have been withdrawn is a finding")
{
    const LocalConsent given = must(ledger.add(entryOf(participant)));
    clock.advance(std::chrono::minutes(5));
    interviewed();
    merge();
    EntryBook entries = must(EntryBook::open(reviewer->database()));
    MergedEntry no = must(entries.find(given.entry)).front();
    record::Stub stub;
    stub.device = DeviceId::random(random);
    stub.sequence = 1;
    stub.id = RecordId::random(random);
    stub.time = given.time - std::chrono::minutes(5); // by the clock of somebody else's device
    no.entry.kind = EntryKind::Withdrawn;
    no.entry.device = stub.device;
    must(entries.keep(stub, no.entry));
    CHECK(codes() == QStringList{QLatin1String(audit::notInForce)});
}

TEST_CASE_METHOD(AuditLab, "Whatever a clock does, the entries of a laptop merge in their order")
{
    const LocalConsent given = must(ledger.add(entryOf(participant)));
    const LocalConsent no = must(ledger.add(entryOf(participant, EntryKind::Withdrawn)));
    const LocalConsent again = must(ledger.add(entryOf(participant, EntryKind::ReConsented)));
    merge();
    EntryBook entries = must(EntryBook::open(reviewer->database()));
    const auto corrects = [&](const LocalConsent &local) {
        return must(entries.find(local.entry)).front().entry.corrects;
    };
    CHECK(corrects(given) == std::nullopt);
    CHECK(corrects(no) == given.entry);
    CHECK(corrects(again) == no.entry);
    // Only what corrects says so on its cover.
    for (const record::Stub &stub : must(mai->chain().stubs()))
        CHECK(stub.references.empty());
}

TEST_CASE_METHOD(AuditLab, "Gaps, forgeries and strangers are findings")
{
    must(ledger.add(entryOf(participant)));
    interviewed();
    const auto stubs = must(mai->chain().stubs());
    study::RecordBook book(reviewer->database());
    SECTION("the consent of an interview never came")
    {
        must(book.keep(stubs[1], study::RecordState::Accepted, clock.now()));
        CHECK(codes()
              == QStringList{QLatin1String(audit::chainGap), QLatin1String(audit::consentUnknown)});
    }
    SECTION("a signature that is not the device's")
    {
        record::Stub forged = stubs[0];
        forged.sign(crypto::SigningKeyPair::generate());
        must(book.keep(forged, study::RecordState::Accepted, clock.now()));
        CHECK(codes() == QStringList{QLatin1String(audit::badSignature)});
    }
    SECTION("a device that nobody enrolled")
    {
        record::Stub stranger = stubs[0];
        stranger.device = DeviceId::random(random);
        must(book.keep(stranger, study::RecordState::Accepted, clock.now()));
        CHECK(codes() == QStringList{QLatin1String(audit::unknownDevice)});
    }
    SECTION("a clock that ran ahead")
    {
        record::Stub early = stubs[0];
        early.time = clock.now() + std::chrono::hours(5);
        early.sign(mai->identity().signing);
        must(book.keep(early, study::RecordState::Accepted, clock.now()));
        CHECK(codes() == QStringList{QLatin1String(audit::timeInFuture)});
    }
    SECTION("what the merge put into quarantine")
    {
        must(book.keep(stubs[0], study::RecordState::Quarantined, clock.now(), {},
                       QStringLiteral("record.bad-signature")));
        CHECK(codes() == QStringList{QLatin1String(audit::quarantined)});
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/BodyOpener.h"
#include "core/record/InterviewContent.h"
#include "core/record/RecordSealer.h"
#include "tests/support/Results.h"

namespace saltbush::test
{

/// 32 bytes, all the same: a key that golden files can be made and opened with.
inline crypto::SecureBytes fixedKey(char byte)
{
    return crypto::SecureBytes::copyOf(QByteArray(32, byte));
}

template <typename IdType>
IdType fixedId(char byte)
{
    return *IdType::fromBytes(QByteArray(16, byte));
}

/// A study with one device and two roles, whose keys are known.
struct RecordWorld
{
    StudyId study = fixedId<StudyId>('S');
    DeviceId device = fixedId<DeviceId>('D');
    crypto::SigningKeyPair signer = must(crypto::SigningKeyPair::fromSeed(fixedKey(1)));
    crypto::BoxKeyPair coordinators = must(crypto::BoxKeyPair::fromSecret(fixedKey(2)));
    crypto::BoxKeyPair reviewers = must(crypto::BoxKeyPair::fromSecret(fixedKey(3)));
    crypto::SecureBytes transportKey = fixedKey(4);
    record::RoleKeyId coordinatorRole = fixedId<record::RoleKeyId>('C');
    record::RoleKeyId reviewerRole = fixedId<record::RoleKeyId>('R');

    [[nodiscard]] record::SealingContext context() const
    {
        return {study, 7, signer, transportKey};
    }
    [[nodiscard]] std::vector<record::Recipient> toCoordinators() const
    {
        return {{coordinatorRole, coordinators.publicKey()}};
    }
    [[nodiscard]] std::vector<record::Recipient> toBoth() const
    {
        return {{coordinatorRole, coordinators.publicKey()}, {reviewerRole, reviewers.publicKey()}};
    }
    [[nodiscard]] std::vector<record::RoleKey> coordinatorKeys() const
    {
        return {{coordinatorRole, coordinators}};
    }
    [[nodiscard]] std::vector<record::RoleKey> reviewerKeys() const
    {
        return {{reviewerRole, reviewers}};
    }
};

inline UtcTime fixedTime() { return *fromIso(QStringLiteral("2026-11-23T01:02:03.004Z")); }

/// An interview with something in every field, in many scripts.
inline record::InterviewContent fullContent()
{
    using namespace record;
    InterviewContent content;
    content.interview = fixedId<InterviewId>('I');
    content.submissionXml = "<data id=\"a\"><q>\xe0\xb8\xaa\xe0\xb8\xa7 12 \n</q></data>";
    content.formId = QStringLiteral("sopv");
    content.formVersion = QStringLiteral("2026.1");
    content.zone = QStringLiteral("Australia/Melbourne");
    content.mainLanguage = QStringLiteral("ไทย (th)");
    content.paradata = {{fixedTime(), QStringLiteral("shown"), QStringLiteral("/data/q1"), {}},
                        {fixedTime() + Milliseconds(1500), QStringLiteral("lock"), {}, {}}};
    content.comments = {
        {QStringLiteral("/data/q1"), QStringLiteral("안녕하세요 5 6 7"), fixedTime()},
        {{}, QStringLiteral("👩🏽‍🔬 繁體 简体\n"), fixedTime()}};
    content.flags = {{QStringLiteral("/data/q2"), {}}};
    content.languages = {{QStringLiteral("/data/q1"), QStringLiteral("한국어 (ko)")}};
    content.attachments = {
        {QStringLiteral("音.opus"), fixedId<RecordId>('A'), crypto::hash("file"), 4}};
    content.properties = {{QStringLiteral("outcome"), QStringLiteral("complete")}, {{}, {}}};
    return content;
}

/// A stub with every field used.
inline record::Stub fullStub(const RecordWorld &world)
{
    using namespace record;
    Stub stub{.study = world.study,
              .device = world.device,
              .epoch = 7,
              .sequence = 0x0102030405060708,
              .previous = crypto::hash("previous"),
              .kind = Kind::Correction,
              .id = fixedId<RecordId>('X'),
              .references = {{Reference::Role::ConsentInForce, fixedId<RecordId>('c')},
                             {Reference::Role::Corrects, fixedId<RecordId>('i')}},
              .time = fixedTime(),
              .interview =
                  InterviewFacts{fixedTime() - Milliseconds(60'000), crypto::hash("form"), 12},
              .bodyLength = 12345,
              .bodyHash = crypto::hash("body")};
    stub.sign(world.signer);
    return stub;
}

} // namespace saltbush::test

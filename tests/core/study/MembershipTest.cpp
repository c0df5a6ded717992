// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/BodyOpener.h"
#include "core/record/Piece.h"
#include "core/study/RecordBook.h"
#include "tests/core/study/StudyFixture.h"

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::study;

namespace
{

/// A record of a researcher's, sealed to some roles, as it lies in her outbox.
struct Sealed
{
    record::Stub stub;
    QByteArray body;
};

Sealed sealed(Workspace &author, const std::vector<Role> &roles, QByteArrayView content)
{
    crypto::BufferSource source(content);
    const RecordId id = RecordId::random(author.services().random);
    const auto stubs = must(author.append({{.kind = record::Kind::ApproachCount,
                                            .id = id,
                                            .time = author.now(),
                                            .content = source,
                                            .recipients = must(author.recipients(roles))}}));
    const QByteArray piece = must(author.outbox().piece(id, 0));
    const auto segments =
        must(record::decodePiece(piece, author.package()->currentEpoch().transportKey));
    const auto wire = must(record::splitRecord(segments.front().bytes));
    return {stubs.front(), wire.body.toByteArray()};
}

bool opens(const Sealed &record, const Workspace &reader, const Workspace &author)
{
    return record::openBody(record.stub, record.body, author.identity().signing.verifyKey(),
                            reader.keyRing().openers())
        .has_value();
}

} // namespace

SCENARIO("A study grows from one person to a team")
{
    GIVEN("a coordinator, two researchers and a reviewer")
    {
        Laboratory lab;
        const auto coordinator = lab.newStudy();
        CHECK(coordinator->role() == Role::Coordinator);
        const auto mai = lab.enrolled(*coordinator, "Mai", Role::Researcher);
        const auto ploy = lab.enrolled(*coordinator, "Ploy", Role::Researcher);
        const auto reviewer = lab.enrolled(*coordinator, "Reviewer", Role::Reviewer);
        REQUIRE(coordinator->package()->staff.size() == 4);

        THEN("each has the role she was invited for, and only the coordinator publishes")
        {
            CHECK(mai->role() == Role::Researcher);
            CHECK(reviewer->role() == Role::Reviewer);
            CHECK_FALSE(mai->canPublish());
            CHECK(mustFail(publish(*mai)).code == notAllowed);
            CHECK(mustFail(invite(*reviewer, Role::Researcher)).code == notAllowed);
        }
        THEN("what is sealed to coordinators opens for nobody else")
        {
            const Sealed interview = sealed(*mai, {Role::Coordinator}, "answers");
            CHECK(opens(interview, *coordinator, *mai));
            CHECK_FALSE(opens(interview, *mai, *mai));
            CHECK_FALSE(opens(interview, *ploy, *mai));
            CHECK_FALSE(opens(interview, *reviewer, *mai));
        }
        THEN("what is sealed to coordinators and reviewers opens for both")
        {
            const Sealed entry = sealed(*mai, {Role::Coordinator, Role::Reviewer}, "consent");
            CHECK(opens(entry, *coordinator, *mai));
            CHECK(opens(entry, *reviewer, *mai));
            CHECK_FALSE(opens(entry, *mai, *mai));
        }
        THEN("a receipt sealed to all opens for all")
        {
            const Sealed receipt =
                sealed(*coordinator, {Role::Coordinator, Role::Reviewer, Role::Researcher}, "held");
            CHECK(opens(receipt, *ploy, *coordinator));
            CHECK(opens(receipt, *reviewer, *coordinator));
        }
        WHEN("one of them is revoked")
        {
            sealed(*mai, {Role::Coordinator}, "one");
            const Published next = must(revoke(*coordinator, mai->identity().staff));

            THEN("the next package is not for her, and the others go on in a new epoch")
            {
                CHECK(mustFail(mai->install(next.file)).code == packageNotForUs);
                CHECK(must(ploy->install(next.file)) == Installed::Yes);
                CHECK(ploy->package()->currentEpoch().number == 2);
                CHECK(ploy->package()->device(mai->identity().device)->revocation.has_value());
                const Sealed later = sealed(*ploy, {Role::Coordinator}, "two");
                CHECK(opens(later, *coordinator, *ploy));
                CHECK(must(reviewer->install(next.file)) == Installed::Yes);
                CHECK(reviewer->keyRing().find(2, Role::Reviewer) != nullptr);
                CHECK(reviewer->keyRing().find(2, Role::Coordinator) == nullptr);
            }
        }
    }
}

TEST_CASE("Until her first package a new person can only practise")
{
    Laboratory lab;
    const auto coordinator = lab.newStudy();
    auto joined = must(join(lab.services, lab.place("Mai"), QStringLiteral("Mai"), passphrase(),
                            must(invite(*coordinator, Role::Researcher))));
    CHECK(joined.workspace->package() == nullptr);
    CHECK(mustFail(joined.workspace->recipients({Role::Coordinator})).code == noPackage);
    joined.workspace.reset();
    CHECK(lab.unlock("Mai", "Mai")->package() == nullptr);
}

TEST_CASE("An invitation enrols one person, once, and only here")
{
    Laboratory lab;
    const auto coordinator = lab.newStudy();
    const QByteArray invitation = must(invite(*coordinator, Role::Researcher));
    const auto mai =
        must(join(lab.services, lab.place("Mai"), QStringLiteral("Mai"), passphrase(), invitation));
    const auto thief = must(
        join(lab.services, lab.place("Thief"), QStringLiteral("Thief"), passphrase(), invitation));
    must(enrol(*coordinator, mai.request));
    CHECK(mustFail(enrol(*coordinator, mai.request)).code == invitationUsed);
    CHECK(mustFail(enrol(*coordinator, thief.request)).code == invitationUsed);
    CHECK(mustFail(Invitation::decode("SBINx")).code == invitationMalformed);

    auto other = must(createStudy(lab.services, lab.place("other"),
                                  {smallSource(), {}, QStringLiteral("C"), passphrase()}));
    CHECK(mustFail(enrol(*other, mai.request)).code == requestUnknown);
}

TEST_CASE("A request that was tampered with is refused, and a taken nickname can be changed")
{
    Laboratory lab;
    const auto coordinator = lab.newStudy();
    const auto joined = must(join(lab.services, lab.place("Twin"), QStringLiteral("Coordinator"),
                                  passphrase(), must(invite(*coordinator, Role::Researcher))));
    QByteArray altered = joined.request;
    altered.back() = char(altered.back() ^ 1);
    CHECK(mustFail(enrol(*coordinator, altered)).code == requestMalformed);
    CHECK(mustFail(enrol(*coordinator, joined.request.left(10))).code == requestMalformed);
    CHECK(mustFail(enrol(*coordinator, joined.request)).code == nicknameTaken);
    const Enrolled enrolled = must(enrol(*coordinator, joined.request, QStringLiteral("Twin")));
    CHECK(enrolled.member.nickname == QStringLiteral("Twin"));
}

TEST_CASE("A second coordinator can publish and enrol, until she is revoked")
{
    Laboratory lab;
    const auto first = lab.newStudy();
    auto second = lab.enrolled(*first, "Second", Role::Coordinator);
    CHECK(second->canPublish());
    CHECK_FALSE(second->holdsRootKey());
    const Published hers = must(publish(*second));
    CHECK(must(first->install(hers.file)) == Installed::Yes);

    const Published next = must(revoke(*first, second->identity().staff));
    CHECK(first->canPublish());
    lab.clock.advance(std::chrono::minutes(1));
    const Published stolen = must(publish(*second)); // she still can make files …
    const auto mai = lab.enrolled(*first, "Mai", Role::Researcher);
    CHECK(mustFail(mai->install(stolen.file)).code == packageNotForUs);
    CHECK(mustFail(first->install(stolen.file)).code == packageForged); // … that nobody believes
    CHECK(mustFail(revoke(*first, first->identity().staff)).code == notAllowed);
}

TEST_CASE("A second person on the same laptop joins with a device of her own")
{
    Laboratory lab;
    const auto coordinator = lab.newStudy();
    auto mai = lab.enrolled(*coordinator, "Mai", Role::Researcher);
    const QByteArray request = must(joinHere(*mai, QStringLiteral("Ploy"), passphrase("hers"),
                                             must(invite(*coordinator, Role::Researcher))));
    const Enrolled enrolled = must(enrol(*coordinator, request));
    must(mai->install(enrolled.package.file));
    mai.reset();
    const auto ploy = lab.unlock("Mai", "Ploy", "hers");
    CHECK(ploy->role() == Role::Researcher);
    CHECK(ploy->identity().device == enrolled.device);
}

TEST_CASE("Only researchers share a workspace: its database is open to everybody in it")
{
    Laboratory lab;
    const auto coordinator = lab.newStudy();
    const auto mai = lab.enrolled(*coordinator, "Mai", Role::Researcher);
    const auto joins = [&](Workspace &owner, Role role) {
        return joinHere(owner, QStringLiteral("Lin"), passphrase("hers"),
                        must(invite(*coordinator, role)));
    };
    CHECK(mustFail(joins(*coordinator, Role::Researcher)).code == onlyResearchersShare);
    CHECK(mustFail(joins(*mai, Role::Coordinator)).code == onlyResearchersShare);
    CHECK(mustFail(joins(*mai, Role::Reviewer)).code == onlyResearchersShare);
    CHECK(must(Workspace::people(lab.disk, mai->path())).size() == 1);
    CHECK(joins(*mai, Role::Researcher));
}

SCENARIO("A coordinator looks at who asks before she says yes")
{
    Laboratory lab;
    const auto coordinator = lab.newStudy();
    const QByteArray invitation = must(invite(*coordinator, Role::Reviewer));
    must(invite(*coordinator, Role::Researcher));
    REQUIRE(must(openInvitations(*coordinator)).size() == 2);
    const auto joined = must(join(lab.services, lab.place("ethics"), QStringLiteral("Ethics"),
                                  passphrase(), invitation));

    const Applicant asks = must(applicant(*coordinator, joined.request));
    CHECK(asks.nickname == QStringLiteral("Ethics"));
    CHECK(asks.role == Role::Reviewer);
    CHECK(asks.device == joined.workspace->identity().device);
    CHECK(coordinator->package()->staff.size() == 1); // looking changes nothing
    CHECK(must(openInvitations(*coordinator)).size() == 2);

    must(enrol(*coordinator, joined.request));
    CHECK(mustFail(applicant(*coordinator, joined.request)).code == invitationUsed);
    const auto left = must(openInvitations(*coordinator));
    REQUIRE(left.size() == 1);
    CHECK(left.front().role == Role::Researcher);
    CHECK(mustFail(applicant(*joined.workspace, joined.request)).code == noPackage);
}

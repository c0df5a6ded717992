// SPDX-License-Identifier: GPL-3.0-or-later
// What coordinators publish beside each other, and what one publishes who was revoked.
#include "core/study/RecordBook.h"
#include "tests/core/study/StudyFixture.h"

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::study;

namespace
{

struct TwoCoordinators : Laboratory
{
    std::unique_ptr<Workspace> first = newStudy();
    std::unique_ptr<Workspace> second = enrolled(*first, "Second", Role::Coordinator);
    std::unique_ptr<Workspace> mai = enrolled(*first, "Mai", Role::Researcher);
    std::unique_ptr<Workspace> ploy = enrolled(*first, "Ploy", Role::Researcher);

    TwoCoordinators() { bring(*first, {second.get(), mai.get()}); }

    static void bring(Workspace &from, const std::vector<Workspace *> &others)
    {
        for (Workspace *other : others)
            must(other->install(must(from.packages().file())));
    }
    static bool isRevoked(const Workspace &where, const Workspace &whom)
    {
        return where.package()->device(whom.identity().device)->revocation.has_value();
    }
};

} // namespace

TEST_CASE_METHOD(TwoCoordinators,
                 "A version published beside another undoes no revocation and destroys no key")
{
    must(revoke(*first, ploy->identity().staff));
    bring(*first, {mai.get()});
    must(publish(*second));
    const Published beside = must(publish(*second));
    REQUIRE(beside.version > first->package()->version);

    for (Workspace *workspace : {first.get(), mai.get()}) {
        CHECK(mustFail(workspace->install(beside.file)).code == ErrorCode{"study.package-forked"});
        CHECK(workspace->package()->currentEpoch().number == 2);
        CHECK(isRevoked(*workspace, *ploy));
    }
    CHECK(first->keyRing().find(2, Role::Coordinator) != nullptr);
    CHECK(mustFail(second->install(must(first->packages().file()))).code
          == ErrorCode{"study.package-forked"});
}

TEST_CASE_METHOD(TwoCoordinators, "The next version after a fork joins what both coordinators did")
{
    must(revoke(*first, ploy->identity().staff));
    const auto newcomer = enrolled(*second, "Newcomer", Role::Researcher);
    bring(*first, {mai.get()});
    mustFail(first->install(must(second->packages().file())));
    const Published joined = must(publish(*first));

    for (Workspace *workspace : {second.get(), mai.get(), newcomer.get()}) {
        CHECK(must(workspace->install(joined.file)) == Installed::Yes);
        CHECK(isRevoked(*workspace, *ploy));
        CHECK(workspace->role().has_value());
        CHECK(workspace->keyRing().find(2, Role::Researcher) != nullptr);
    }
    CHECK(mustFail(ploy->install(joined.file)).code == packageNotForUs);
}

TEST_CASE_METHOD(TwoCoordinators, "Two who revoked at the same time join in an epoch of neither")
{
    const auto kanya = enrolled(*first, "Kanya", Role::Researcher);
    bring(*first, {second.get(), mai.get()});
    must(revoke(*first, ploy->identity().staff));
    must(revoke(*second, kanya->identity().staff));
    bring(*second, {mai.get()});
    mustFail(first->install(must(second->packages().file())));
    const Published joined = must(publish(*first));

    for (Workspace *workspace : {second.get(), mai.get()})
        CHECK(must(workspace->install(joined.file)) == Installed::Yes);
    const Package &package = *mai->package();
    CHECK(isRevoked(*mai, *ploy));
    CHECK(isRevoked(*mai, *kanya));
    CHECK(package.epochs.size() == 4);
    CHECK(package.currentEpoch().number == 3);
    for (const Workspace *workspace : {first.get(), second.get()})
        CHECK(workspace->keyRing().keys().size() == 4 * allRoles.size());
}

TEST_CASE_METHOD(TwoCoordinators, "Who publishes without having pulled is told, and joins")
{
    must(publish(*first));
    const Published hers = must(publish(*second)); // of the same number
    CHECK(mustFail(first->install(hers.file)).code == ErrorCode{"study.package-forked"});
    CHECK(must(second->install(must(publish(*first)).file)) == Installed::Yes);
}

TEST_CASE_METHOD(TwoCoordinators, "A revoked coordinator captures no laptop by a high version")
{
    must(revoke(*second, ploy->identity().staff)); // with an epoch of her own
    for (int n = 0; n < 5; ++n)
        must(publish(*second));
    bring(*second, {mai.get()});
    const QByteArray captured = must(mai->packages().file());

    const Published rescue = must(revoke(*first, second->identity().staff));
    REQUIRE(rescue.version < mai->package()->version);
    CHECK(must(mai->install(rescue.file)) == Installed::Yes);
    CHECK(isRevoked(*mai, *second));
    CHECK(mai->package()->version == rescue.version);

    clock.advance(std::chrono::minutes(1));
    const Published stolen = must(publish(*second));
    CHECK(mustFail(mai->install(stolen.file)).code == packageForged);
    CHECK(mustFail(mai->install(captured)).code == packageForged);
    mai.reset();
    mai = unlock("Mai", "Mai");
    CHECK(mai->package()->version == rescue.version);
    CHECK(mai->keyRing().find(2, Role::Researcher) != nullptr);
}

TEST_CASE_METHOD(TwoCoordinators,
                 "What another coordinator published while one was revoked is joined, not lost")
{
    const auto leaver = enrolled(*first, "Leaver", Role::Coordinator);
    bring(*first, {second.get()});
    must(revoke(*second, ploy->identity().staff));
    const auto newcomer = enrolled(*second, "Newcomer", Role::Researcher);
    const auto third = enrolled(*second, "Third", Role::Coordinator);
    clock.advance(std::chrono::minutes(1));
    must(revoke(*first, leaver->identity().staff));
    bring(*first, {second.get(), mai.get()});
    CHECK_FALSE(isRevoked(*second, *ploy));

    must(publish(*first)); // one more version in between takes nothing off the shelf
    bring(*first, {second.get()});
    second.reset();
    second = unlock("Second", "Second");
    const Published joined = must(publish(*second));
    for (Workspace *workspace : {first.get(), mai.get(), newcomer.get(), third.get()}) {
        CHECK(must(workspace->install(joined.file)) == Installed::Yes);
        CHECK(isRevoked(*workspace, *ploy));
        CHECK(isRevoked(*workspace, *leaver));
        CHECK(workspace->role().has_value());
        CHECK(workspace->keyRing().find(3, Role::Researcher) != nullptr);
    }
    CHECK(must(second->packages().forks()).empty());
    CHECK(third->canPublish());
    CHECK(mustFail(leaver->install(joined.file)).code == packageNotForUs);
}

TEST_CASE_METHOD(TwoCoordinators, "Nobody joins what a revoked coordinator published")
{
    const auto third = enrolled(*first, "Third", Role::Coordinator);
    bring(*first, {second.get()});
    must(revoke(*second, ploy->identity().staff));
    bring(*second, {third.get()});
    CHECK(isRevoked(*third, *ploy));
    must(revoke(*first, second->identity().staff));
    bring(*first, {third.get()});
    CHECK(must(third->packages().forks()).empty());
    CHECK_FALSE(isRevoked(*third, *ploy));
}

TEST_CASE_METHOD(TwoCoordinators, "Versions of before a new package key are old, not forged")
{
    const QByteArray before = must(first->packages().file());
    clock.advance(std::chrono::minutes(1));
    must(publish(*first));
    must(revoke(*first, second->identity().staff));
    bring(*first, {mai.get()});
    CHECK(must(mai->install(before)) == Installed::Older);
}

TEST_CASE("An enrolment that is broken off leaves neither a package nor a used invitation")
{
    Laboratory lab;
    const auto coordinator = lab.newStudy();
    const auto joined = must(join(lab.services, lab.place("Mai"), QStringLiteral("Mai"),
                                  passphrase(), must(invite(*coordinator, Role::Researcher))));
    must(coordinator->database().execute(
        "CREATE TRIGGER broken BEFORE UPDATE ON study_invitation BEGIN SELECT RAISE(ABORT, ''); "
        "END"));
    mustFail(enrol(*coordinator, joined.request));
    CHECK(coordinator->package()->version == 1);
    CHECK(must(coordinator->packages().version()) == 1);
    must(coordinator->database().execute("DROP TRIGGER broken"));
    CHECK(must(enrol(*coordinator, joined.request)).package.version == 2);
}

TEST_CASE_METHOD(TwoCoordinators, "A revocation that is broken off changes nothing in the session")
{
    const auto third = enrolled(*first, "Third", Role::Coordinator);
    bring(*first, {second.get(), mai.get()});
    must(first->database().execute(
        "CREATE TRIGGER broken BEFORE INSERT ON study_package BEGIN SELECT RAISE(ABORT, ''); END"));
    mustFail(revoke(*first, third->identity().staff));
    must(first->database().execute("DROP TRIGGER broken"));
    CHECK(first->canPublish());
    CHECK_FALSE(isRevoked(*first, *third));

    must(publish(*first));
    bring(*first, {second.get(), third.get()});
    CHECK(second->canPublish());
    CHECK(must(first->install(must(publish(*second)).file)) == Installed::Yes);

    must(revoke(*first, third->identity().staff));
    bring(*first, {second.get(), mai.get()});
    CHECK(isRevoked(*mai, *third));
    CHECK(second->canPublish());
    first.reset();
    first = unlock("coordinator", "Coordinator");
    CHECK(first->canPublish());
}

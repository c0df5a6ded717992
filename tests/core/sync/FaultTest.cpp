// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/Team.h"

#include <catch2/generators/catch_generators.hpp>

#include <set>

using namespace saltbush;
using namespace saltbush::test;
using sync::Shelf;

namespace
{

enum class Fault {
    Before, ///< the operation is not done
    After,  ///< it is done, and its answer is lost
};

/// A store that goes away at its n-th operation and stays away.
class VanishingStore final : public sync::Store
{
public:
    VanishingStore(sync::Store &real, int lastOperation, Fault fault)
        : m_real(real)
        , m_left(lastOperation)
        , m_fault(fault)
    {
    }
    [[nodiscard]] bool vanished() const { return m_left < 0; }
    [[nodiscard]] const QString &lastOperation() const { return m_last; }

    Result<void> put(Shelf shelf, const QString &name, const QByteArray &bytes) override
    {
        return guarded<void>("put", shelf, [&] { return m_real.put(shelf, name, bytes); });
    }
    Result<QStringList> list(Shelf shelf) override
    {
        return guarded<QStringList>("list", shelf, [&] { return m_real.list(shelf); });
    }
    Result<QByteArray> get(Shelf shelf, const QString &name) override
    {
        return guarded<QByteArray>("get", shelf, [&] { return m_real.get(shelf, name); });
    }
    Result<void> remove(Shelf shelf, const QString &name) override
    {
        return guarded<void>("remove", shelf, [&] { return m_real.remove(shelf, name); });
    }

private:
    template <typename T>
    Result<T> guarded(const char *operation, Shelf shelf, const std::function<Result<T>()> &work)
    {
        if (--m_left >= 0)
            return work();
        if (m_last.isEmpty()) {
            m_last = QLatin1String(operation) + u' ' + sync::nameOf(shelf);
            if (m_fault == Fault::After)
                std::ignore = work();
        }
        return fail(Error{sync::storeUnreachable}.later());
    }

    sync::Store &m_real;
    int m_left;
    Fault m_fault;
    QString m_last;
};

/// Syncs through a store that vanishes; gives whether it did.
bool syncUntil(Workspace &workspace, sync::Store &store, int operation, Fault fault,
               std::set<QString> &seen)
{
    VanishingStore vanishing(store, operation, fault);
    const auto report = sync::Synchroniser(workspace, vanishing).run();
    if (!report) {
        CHECK(report.error().code == sync::storeUnreachable);
        CHECK(report.error().retry == Retry::Later);
        seen.insert(vanishing.lastOperation());
    }
    return vanishing.vanished();
}

} // namespace

TEST_CASE("A store that vanishes at any step of a sync loses nothing, and nothing comes twice")
{
    const auto fault = GENERATE(Fault::Before, Fault::After);
    Team team;
    auto researcher = team.join(QStringLiteral("acacia"));
    auto store = team.store();
    std::set<QString> researcherSteps, coordinatorSteps;
    qint64 sealed = 0;
    bool vanished = true;
    for (int operation = 0; vanished; ++operation) {
        REQUIRE(operation < 100);
        sealConsent(*researcher);
        sealInterview(*researcher);
        ++sealed;
        must(study::publish(*team.coordinator));
        vanished = syncUntil(*researcher, store, operation, fault, researcherSteps);
        vanished |= syncUntil(*team.coordinator, store, operation, fault, coordinatorSteps);
        team.sync(*team.coordinator);
        vanished |= syncUntil(*researcher, store, operation, fault, researcherSteps);

        team.sync(*researcher);
        team.sync(*team.coordinator);
        const auto last = team.sync(*researcher);
        INFO("cut at operation " << operation);
        CHECK(interviewsOf(*team.coordinator) == sealed);
        CHECK(recordsOf(*team.coordinator, study::RecordState::Quarantined) == 0);
        CHECK(recordsOf(*team.coordinator, study::RecordState::Pending) == 0);
        CHECK(last.waiting == 0);
        CHECK(last.packageVersion == team.coordinator->package()->version);
    }
    CHECK(researcherSteps.contains(QStringLiteral("put up")));
    CHECK(researcherSteps.contains(QStringLiteral("get down")));
    CHECK(coordinatorSteps.contains(QStringLiteral("get up")));
    CHECK(coordinatorSteps.contains(QStringLiteral("put down")));
}

TEST_CASE("With two holdings asked for, one coordinator's receipt is not enough")
{
    Team team;
    auto second = team.join(QStringLiteral("banksia"), study::Role::Coordinator);
    auto researcher = team.join(QStringLiteral("acacia"));
    study::StudySource source;
    source.config = team.coordinator->package()->config;
    source.config.holdings = 2;
    source.forms = team.coordinator->package()->forms;
    source.parts = team.coordinator->package()->parts;
    must(study::publish(*team.coordinator, source));
    team.sync(*team.coordinator);
    team.sync(*researcher);
    team.sync(*second);

    sealInterview(*researcher);
    team.sync(*researcher);
    team.sync(*team.coordinator);
    CHECK(team.sync(*researcher).waiting == 1);
    team.sync(*second);
    CHECK(team.sync(*researcher).waiting == 0);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/study/StudyFixture.h"

#include <QFile>

using namespace saltbush;
using namespace saltbush::test;
using study::Workspace;

namespace
{

struct WorkspaceLab : Laboratory
{
    QString path = place("field");
    QString mai = QStringLiteral("Mai");

    WorkspaceLab() { must(Workspace::create(services, path, mai, passphrase())); }

    Result<std::unique_ptr<Workspace>> tryUnlock(const char *words = "correct horse battery")
    {
        return Workspace::unlock(services, path, mai, passphrase(words));
    }
    /// Changes bytes of a file of the workspace.
    void edit(const char *name, const std::function<void(QByteArray &)> &change)
    {
        const QString file = path + u'/' + QLatin1String(name);
        QByteArray bytes = must(disk.read(file));
        change(bytes);
        must(disk.writeAndSync(file, bytes));
    }
};

} // namespace

TEST_CASE_METHOD(WorkspaceLab,
                 "A workspace opens with its passphrase and tells nicknames without one")
{
    CHECK(must(Workspace::people(disk, path)) == QStringList{mai});
    const auto workspace = must(tryUnlock());
    CHECK(workspace->nickname() == mai);
    CHECK(workspace->package() == nullptr);
}

TEST_CASE_METHOD(WorkspaceLab, "What keeps a workspace closed is told apart")
{
    SECTION("a wrong passphrase")
    {
        CHECK(mustFail(tryUnlock("wrong")).code == study::wrongPassphrase);
    }
    SECTION("an unknown person")
    {
        const auto nobody =
            Workspace::unlock(services, path, QStringLiteral("Nobody"), passphrase());
        CHECK(mustFail(nobody).code == study::noSuchPerson);
    }
    SECTION("a damaged workspace.json")
    {
        edit("workspace.json", [](QByteArray &bytes) { bytes[bytes.size() / 2] ^= 1; });
        const Error error = mustFail(tryUnlock());
        CHECK(error.code == study::workspaceDamaged);
        CHECK(error.facts == QStringList{QStringLiteral("workspace.json")});
    }
    SECTION("a workspace.json cut off")
    {
        edit("workspace.json", [](QByteArray &bytes) { bytes.truncate(100); });
        CHECK(mustFail(tryUnlock()).code == study::workspaceDamaged);
    }
    SECTION("a damaged data.db")
    {
        edit("data.db", [](QByteArray &bytes) { bytes[100] ^= 1; });
        const Error error = mustFail(tryUnlock());
        CHECK(error.code == study::workspaceDamaged);
        CHECK(error.facts == QStringList{QStringLiteral("data.db")});
    }
    SECTION("a data.db cut down to nothing: it is not made anew, and its log is not thrown away")
    {
        edit("data.db", [](QByteArray &bytes) { bytes.clear(); });
        must(disk.writeAndSync(path + QStringLiteral("/data.db-wal"), "may be recovered by hand"));
        for (int again = 0; again < 2; ++again) {
            const Error error = mustFail(tryUnlock());
            CHECK(error.code == study::workspaceDamaged);
            CHECK(error.facts == QStringList{QStringLiteral("data.db")});
        }
        CHECK(must(disk.read(path + QStringLiteral("/data.db"))).isEmpty());
        CHECK_FALSE(must(disk.read(path + QStringLiteral("/data.db-wal"))).isEmpty());
    }
    SECTION("a data.db without any table")
    {
        const QString file = path + QStringLiteral("/data.db");
        must(disk.remove(file));
        const auto slots = must(study::KeySlots::load(disk, path));
        const auto opened = must(slots.open(mai, passphrase()));
        must(storage::Database::open(file, opened.secrets.databaseKey, {.create = true}));
        CHECK(mustFail(tryUnlock()).code == study::workspaceDamaged);
    }
    SECTION("no data.db")
    {
        must(disk.remove(path + QStringLiteral("/data.db")));
        CHECK(mustFail(tryUnlock()).code == study::workspaceDamaged);
    }
    SECTION("a newer format")
    {
        edit("workspace.json",
             [](QByteArray &bytes) { bytes.replace("\"format\":1", "\"format\":2"); });
        CHECK(mustFail(tryUnlock()).code == study::newerFormat);
    }
    SECTION("another who has it open")
    {
        const auto first = must(tryUnlock());
        const Error error = mustFail(tryUnlock());
        CHECK(error.code == study::workspaceInUse);
        CHECK(error.retry == Retry::Later);
    }
    SECTION("a folder that is none")
    {
        const auto none = Workspace::unlock(services, folder.path(), mai, passphrase());
        CHECK(mustFail(none).code == study::notAWorkspace);
        CHECK(mustFail(Workspace::people(disk, folder.path())).code == study::notAWorkspace);
    }
}

TEST_CASE_METHOD(WorkspaceLab,
                 "A workspace is not made over another, nor with an empty name or passphrase")
{
    CHECK(mustFail(Workspace::create(services, path, mai, passphrase())).code
          == study::workspaceExists);
    const QString other = place("other");
    CHECK(mustFail(Workspace::create(services, other, QString(), passphrase())).code
          == study::badNickname);
    CHECK(mustFail(Workspace::create(services, other, mai, {})).code == study::emptyPassphrase);
    CHECK_FALSE(disk.exists(other));
}

TEST_CASE_METHOD(WorkspaceLab,
                 "A new passphrase opens, the old one does not, and the person stays the same")
{
    DeviceId device;
    {
        const auto workspace = must(tryUnlock());
        device = workspace->identity().device;
        must(workspace->changePassphrase(passphrase("another one")));
    }
    CHECK(mustFail(tryUnlock()).code == study::wrongPassphrase);
    CHECK(must(tryUnlock("another one"))->identity().device == device);
}

TEST_CASE_METHOD(WorkspaceLab,
                 "A second person has her own passphrase and keys in the same workspace")
{
    const QString ploy = QStringLiteral("Ploy");
    {
        const auto workspace = must(tryUnlock());
        must(workspace->addPerson(ploy, passphrase("hers")));
        CHECK(mustFail(workspace->addPerson(ploy, passphrase("x"))).code == study::nicknameTaken);
    }
    CHECK(must(Workspace::people(disk, path)) == QStringList{mai, ploy});
    const DeviceId first = must(tryUnlock())->identity().device;
    CHECK(mustFail(Workspace::unlock(services, path, ploy, passphrase())).code
          == study::wrongPassphrase);
    const auto hers = must(Workspace::unlock(services, path, ploy, passphrase("hers")));
    CHECK(hers->identity().device != first);
}

TEST_CASE_METHOD(WorkspaceLab, "Nothing of a study can be read in a locked workspace")
{
    const auto coordinator = newStudy();
    const QString file = coordinator->path() + QStringLiteral("/workspace.json");
    CHECK_FALSE(must(disk.read(file)).contains("Migrant"));
    CHECK_FALSE(
        must(disk.read(coordinator->path() + QStringLiteral("/data.db"))).contains("Migrant"));
}

namespace
{

/// Somebody else makes the same workspace while we think it is not there yet.
class RacingDisk final : public ObservedDisk
{
public:
    explicit RacingDisk(std::function<void()> other) : m_other(std::move(other)) { }
    [[nodiscard]] bool exists(const QString &path) override
    {
        if (!m_other || !path.endsWith(QStringLiteral("/workspace.json")))
            return ObservedDisk::exists(path);
        std::exchange(m_other, {})();
        return false;
    }

private:
    std::function<void()> m_other;
};

} // namespace

TEST_CASE_METHOD(WorkspaceLab, "Two who make the same workspace at once: the first one's stays")
{
    const QString there = place("both");
    RacingDisk racing([&] { must(Workspace::create(services, there, mai, passphrase())); });
    study::Services slower{clock, random, racing};
    const auto second = Workspace::create(slower, there, QStringLiteral("Ploy"), passphrase());
    CHECK(mustFail(second).code == study::workspaceExists);
    CHECK(must(Workspace::unlock(services, there, mai, passphrase()))->nickname() == mai);
}

TEST_CASE_METHOD(WorkspaceLab, "The name of a new workspace is durable in every folder above it")
{
    ObservedDisk observed;
    study::Services watched{clock, random, observed};
    const QString deep = folder.file(QStringLiteral("a/b/new.saltbush"));
    must(Workspace::create(watched, deep, mai, passphrase()));
    for (const QString &parent : {folder.path(), folder.file(QStringLiteral("a")),
                                  folder.file(QStringLiteral("a/b")), deep})
        CHECK(observed.synced.contains(parent));
}

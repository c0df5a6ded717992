// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Transaction.h"
#include "tests/support/Results.h"
#include "tests/support/TempFolder.h"
#include "tests/support/faults/PowerCutDisk.h"
#include "tests/support/faults/PowerCutVfs.h"

using namespace saltbush;
using namespace saltbush::storage;
using namespace saltbush::test;
using crypto::SecureBytes;

namespace
{

struct Bench
{
    TempFolder folder;
    PowerSwitch power;
    PowerCutMedium medium{power};
    PowerCutVfs vfs{medium};
    QString path = folder.file(QStringLiteral("data.db"));
    SecureBytes key = SecureBytes::random(32);

    [[nodiscard]] Result<Database> open()
    {
        return Database::open(path, key, {.create = true, .vfs = vfs.name()});
    }
};

/// The numbers that are in the table, or -1 where there is no table.
qint64 highest(Database &database)
{
    auto row = database.prepare("SELECT coalesce(max(n), 0), count(*) FROM t");
    if (!row)
        return -1;
    REQUIRE(must(row->step()));
    CHECK(row->integer(0) == row->integer(1)); // no gaps
    return row->integer(0);
}

/// Inserts 1, 2 … `last`; gives the last that was acknowledged, -1 when not even the table was.
qint64 insertUpTo(Bench &bench, int last)
{
    qint64 acknowledged = -1;
    auto database = bench.open();
    if (!database || !database->run("CREATE TABLE IF NOT EXISTS t (n INTEGER)"))
        return acknowledged;
    acknowledged = 0;
    for (int n = 1; n <= last; ++n) {
        if (!database->run("INSERT INTO t (n) VALUES (?)", n))
            return acknowledged;
        acknowledged = n;
        if (n == last / 2 && !database->checkpoint())
            return acknowledged;
    }
    return acknowledged;
}

} // namespace

TEST_CASE("a small commit costs exactly one sync, also after a checkpoint")
{
    Bench bench;
    Database database = must(bench.open());
    must(database.run("CREATE TABLE t (n INTEGER)"));
    must(database.checkpoint());
    for (int round = 0; round < 3; ++round) {
        for (int n = 0; n < 5; ++n) {
            bench.power.restore();
            must(database.run("INSERT INTO t (n) VALUES (?)", n));
            CHECK(bench.power.count(MediumEvent::Sync) == 1);
        }
        bench.power.restore();
        Transaction transaction = must(Transaction::begin(database));
        must(database.run("INSERT INTO t (n) VALUES (7)"));
        must(database.run("INSERT INTO t (n) VALUES (8)"));
        CHECK(bench.power.count(MediumEvent::Sync) == 0);
        must(transaction.commit());
        CHECK(bench.power.count(MediumEvent::Sync) == 1);
        must(database.checkpoint());
    }
}

TEST_CASE("wherever the power is cut, what was acknowledged is there, and nothing half")
{
    for (int cut = 0;; ++cut) {
        Bench bench;
        bench.power.cutBefore(cut);
        const qint64 acknowledged = insertUpTo(bench, 6);
        const bool completed = !bench.power.isOff();
        bench.power.restore();
        bench.medium.materialise(quint64(cut) % 3); // 0: nothing that was not synced
        INFO("cut before event " << cut);
        if (acknowledged >= 0) {
            Database database = must(bench.open());
            const qint64 found = highest(database);
            CHECK(found >= acknowledged);
            CHECK(found <= acknowledged + 1); // the one in flight may have made it
            must(database.checkIntegrity());
        }
        if (completed) {
            CHECK(cut > 20);
            break;
        }
    }
}

TEST_CASE("a full disk is said as such, and leaves the database as it was")
{
    Bench bench;
    Database database = must(bench.open());
    must(database.run("CREATE TABLE t (n INTEGER)"));
    bench.power.setDiskFull(true);
    const Error error = mustFail(database.run("INSERT INTO t (n) VALUES (1)"));
    CHECK(error.code == full);
    CHECK(error.retry == Retry::Later);
    bench.power.setDiskFull(false);
    must(database.run("INSERT INTO t (n) VALUES (1)"));
    CHECK(highest(database) == 1);
}

TEST_CASE("a full disk is said as such when a database is opened, too")
{
    Bench bench;
    {
        Database database = must(bench.open());
        must(database.run("CREATE TABLE t (n INTEGER)"));
    }
    bench.power.setDiskFull(true);
    const Error error = mustFail(bench.open());
    CHECK(error.code == full);
    CHECK(error.retry == Retry::Later);
}

TEST_CASE("a durable write of a file of our own is old or new after a cut, never half")
{
    for (int cut = 0; cut <= 4; ++cut) {
        for (quint64 seed = 0; seed < 8; ++seed) {
            const TempFolder folder;
            const QString path = folder.file(QStringLiteral("a"));
            must(writeDurably(*std::make_unique<SystemDisk>(), path, "old"));
            PowerSwitch power;
            PowerCutMedium medium(power);
            PowerCutDisk disk(medium);
            power.cutBefore(cut);
            const bool acknowledged = writeDurably(disk, path, "the new content").has_value();
            power.restore();
            medium.materialise(seed);
            const QByteArray found = must(disk.read(path));
            INFO("cut " << cut << " seed " << seed);
            CHECK((found == "the new content" || (!acknowledged && found == "old")));
            CHECK(acknowledged == (cut == 4));
        }
    }
}

TEST_CASE("without its sync, a write may be lost: the simulated disk is as cruel as a real one")
{
    const TempFolder folder;
    const QString path = folder.file(QStringLiteral("a"));
    PowerSwitch power;
    PowerCutMedium medium(power);
    PowerCutDisk disk(medium);
    power.cutBefore(1); // written, not synced
    CHECK_FALSE(disk.writeAndSync(path, "content"));
    power.restore();
    medium.materialise(0);
    CHECK_FALSE(disk.exists(path));
}

TEST_CASE("a disk with little room left says that it is full")
{
    const TempFolder folder;
    SystemDisk real;
    FailingDisk disk(real, 10);
    const QString path = folder.file(QStringLiteral("a"));
    must(writeDurably(disk, path, "12345"));
    CHECK(mustFail(writeDurably(disk, path, "1234567890")).code == disk::full);
    CHECK(must(disk.read(path)) == "12345");
    CHECK(must(disk.list(folder.path())).size() == 1);
}

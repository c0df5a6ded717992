// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migrations.h"
#include "core/storage/Transaction.h"
#include "tests/support/Results.h"
#include "tests/support/TempFolder.h"

#include <QFile>

using namespace saltbush;
using namespace saltbush::storage;
using namespace saltbush::test;
using crypto::SecureBytes;

namespace
{

/// A new database with one table, in a folder of its own.
struct Fixture
{
    TempFolder folder;
    QString path = folder.file(QStringLiteral("data.db"));
    SecureBytes key = SecureBytes::random(32);

    [[nodiscard]] Database create() const
    {
        Database database = must(Database::open(path, key, {.create = true}));
        must(database.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, v TEXT UNIQUE)"));
        return database;
    }

    [[nodiscard]] Database open() const { return must(Database::open(path, key)); }
};

qint64 countOf(Database &database)
{
    Statement count = must(database.prepare("SELECT count(*) FROM t"));
    REQUIRE(must(count.step()));
    return count.integer(0);
}

void alter(const QString &path, qint64 offset)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(offset);
    const char old = file.read(1).at(0);
    file.seek(offset);
    file.putChar(char(old ^ 0x55));
}

} // namespace

TEST_CASE("what was committed is there when the database is opened again")
{
    const Fixture f;
    {
        Database database = f.create();
        must(database.run("INSERT INTO t (v) VALUES (?)", QStringLiteral("สวัสดี 안녕 你好 👋")));
    }
    Database database = f.open();
    Statement row = must(database.prepare("SELECT v FROM t WHERE id = ?", 1));
    REQUIRE(must(row.step()));
    CHECK(row.text(0) == QStringLiteral("สวัสดี 안녕 你好 👋"));
    CHECK_FALSE(must(row.step()));
    must(database.checkIntegrity());
}

TEST_CASE("nothing of a database can be read in its files")
{
    const Fixture f;
    Database database = f.create();
    must(database.run("INSERT INTO t (v) VALUES (?)", QStringLiteral("plainly visible answer")));
    for (const QString &suffix : {QStringLiteral(""), QStringLiteral("-wal")}) {
        QFile file(f.path + suffix);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        CHECK(bytes.size() > 1000);
        CHECK_FALSE(bytes.contains("plainly"));
        CHECK_FALSE(bytes.contains("SQLite format"));
        CHECK((file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == 0);
    }
}

TEST_CASE("a wrong key, a damaged page, no file and a file in use are told apart")
{
    const Fixture f;
    CHECK(mustFail(Database::open(f.path, f.key)).code == notFound);
    {
        Database database = f.create();
        for (int i = 0; i < 500; ++i)
            must(database.run("INSERT INTO t (v) VALUES (?)", QString(100, QChar(u'a' + i))));
    }
    CHECK(mustFail(Database::open(f.path, SecureBytes::random(32))).code == wrongKeyOrDamaged);
    CHECK(mustFail(Database::open(f.path, SecureBytes::random(16))).code == wrongKeyOrDamaged);

    SECTION("in use")
    {
        Database one = f.open();
        Database other = must(Database::open(f.path, f.key, {.busyTimeoutMs = 1}));
        const Transaction transaction = must(Transaction::begin(one));
        const Error error = mustFail(Transaction::begin(other));
        CHECK(error.code == busy);
        CHECK(error.retry == Retry::Later);
    }
    SECTION("damaged in the middle")
    {
        for (int page = 2; page < 8; ++page)
            alter(f.path, page * 4096 + 100);
        Database database = f.open();
        const Error error = mustFail(database.run("SELECT sum(length(v)) FROM t"));
        CHECK(error.code == damaged);
        CHECK(error.place.file == QStringLiteral("data.db"));
        CHECK(mustFail(database.checkIntegrity()).code == damaged);
    }
    SECTION("damaged in front")
    {
        alter(f.path, 100);
        CHECK(mustFail(Database::open(f.path, f.key)).code == wrongKeyOrDamaged);
    }
    SECTION("read only")
    {
        Database database = must(Database::open(f.path, f.key, {.readOnly = true}));
        CHECK(countOf(database) == 500);
        CHECK(mustFail(database.run("DELETE FROM t")).code == readOnly);
    }
}

TEST_CASE("a value comes back as what it was")
{
    const Fixture f;
    Database database = f.create();
    must(database.execute("CREATE TABLE w (a, b, c, d, e, f, g, h, i)"));
    SystemRandom random;
    const RecordId id = RecordId::random(random);
    const UtcTime time = *fromIso(QStringLiteral("2026-11-23T01:02:03.004Z"));
    const auto key = SecureBytes::random(32);
    must(database.run("INSERT INTO w VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", qint64(1) << 60, true,
                      QByteArray("\0x", 2), QByteArray(), nullptr, key, id, time,
                      std::optional<int>()));
    Statement row = must(database.prepare("SELECT * FROM w"));
    REQUIRE(must(row.step()));
    CHECK(row.integer(0) == qint64(1) << 60);
    CHECK(row.integer(1) == 1);
    CHECK(row.bytes(2) == QByteArray("\0x", 2));
    CHECK_FALSE(row.isNull(3));
    CHECK(row.bytes(3).isEmpty());
    CHECK(row.isNull(4));
    CHECK(row.secureBytes(5) == key);
    CHECK(row.id<RecordId>(6) == id);
    CHECK(row.time(7) == time);
    CHECK(row.isNull(8));
    CHECK(row.id<RecordId>(4).isNull());
}

TEST_CASE("the same text gives the same statement again, and two at once are two")
{
    const Fixture f;
    Database database = f.create();
    for (int i = 1; i <= 3; ++i)
        must(database.run("INSERT INTO t (v) VALUES (?)", QString::number(i)));
    Statement outer = must(database.prepare("SELECT id FROM t ORDER BY id"));
    int pairs = 0;
    while (must(outer.step())) {
        Statement inner = must(database.prepare("SELECT id FROM t ORDER BY id"));
        while (must(inner.step()))
            ++pairs;
    }
    CHECK(pairs == 9);
    Statement unbound = must(database.prepare("SELECT ?"));
    unbound.bind(1, 5);
    CHECK(must(unbound.step()));
    {
        Statement used = std::move(unbound);
    }
    Statement again = must(database.prepare("SELECT ?"));
    CHECK(must(again.step()));
    CHECK(again.isNull(0)); // nothing of the last user is left
}

TEST_CASE("an error names tables and columns, never a value")
{
    const Fixture f;
    Database database = f.create();
    const QString secret = QStringLiteral("an answer");
    must(database.run("INSERT INTO t (v) VALUES (?)", secret));
    const Error twice = mustFail(database.run("INSERT INTO t (v) VALUES (?)", secret));
    CHECK(twice.code == constraint);
    CHECK(twice.toString().contains(QStringLiteral("t.v")));
    CHECK_FALSE(twice.toString().contains(secret));
    CHECK(mustFail(database.run("SELEC 1")).code == badSql);
    CHECK(mustFail(database.run("SELECT ?", 1, 2)).code == badSql); // one value too many
}

TEST_CASE("a transaction without commit leaves nothing")
{
    const Fixture f;
    Database database = f.create();
    {
        const Transaction transaction = must(Transaction::begin(database));
        must(database.run("INSERT INTO t (v) VALUES ('x')"));
        CHECK(mustFail(Transaction::begin(database)).code == badSql);
        CHECK(database.inTransaction());
    }
    CHECK_FALSE(database.inTransaction());
    CHECK(countOf(database) == 0);

    Transaction transaction = must(Transaction::begin(database));
    must(database.run("INSERT INTO t (v) VALUES ('x')"));
    CHECK(database.changes() == 1);
    must(transaction.commit());
    CHECK(countOf(database) == 1);
}

TEST_CASE("tables grow step by step, once, and newer ones are refused")
{
    const Fixture f;
    Database database = f.create();
    const std::vector<Migration> first{{"a", 1, "CREATE TABLE a (x)"},
                                       {"b", 1, "CREATE TABLE b (x)"}};
    const std::vector<Migration> second{
        {"a", 1, "CREATE TABLE a (x)"},
        {"a", 2, "ALTER TABLE a ADD COLUMN y; CREATE INDEX ay ON a (y)"}};
    must(migrate(database, first));
    must(migrate(database, first));
    must(migrate(database, second));
    must(database.run("INSERT INTO a (x, y) VALUES (1, 2)"));
    const Error error = mustFail(migrate(database, first));
    CHECK(error.code == newerFormat);
    CHECK(error.facts
          == QStringList{QStringLiteral("a"), QStringLiteral("2"), QStringLiteral("1")});

    // A step that fails leaves none of its list behind.
    const std::vector<Migration> broken{{"c", 1, "CREATE TABLE c (x)"},
                                        {"c", 2, "CREATE nonsense"}};
    CHECK(mustFail(migrate(database, broken)).code == badSql);
    CHECK(mustFail(database.run("SELECT * FROM c")).code == badSql);
}

TEST_CASE("after the log is cut off, what was deleted is in no file")
{
    const Fixture f;
    Database database = f.create();
    must(database.run("INSERT INTO t (v) VALUES (?)", QString(5000, u'x')));
    must(database.run("DELETE FROM t"));
    CHECK(QFile(f.path + QStringLiteral("-wal")).size() > 0);
    must(database.truncateWal());
    CHECK(QFile(f.path + QStringLiteral("-wal")).size() == 0);
    must(database.run("INSERT INTO t (v) VALUES ('still works')"));
}

TEST_CASE("a copy is complete and has a key of its own")
{
    const Fixture f;
    Database database = f.create();
    must(database.run("INSERT INTO t (v) VALUES ('x')"));
    const QString path = f.folder.file(QStringLiteral("copy.db"));
    const SecureBytes key = SecureBytes::random(32);
    must(database.copyTo(path, key));
    Database copy = must(Database::open(path, key));
    CHECK(countOf(copy) == 1);
    must(copy.checkIntegrity());
    CHECK(mustFail(Database::open(path, f.key)).code == wrongKeyOrDamaged);
}

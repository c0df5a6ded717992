// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Hash.h"
#include "core/sync/FolderStore.h"
#include "tests/support/NothingOpens.h"
#include "tests/support/Results.h"
#include "tests/support/TempFolder.h"

#include <QDir>
#include <QFile>

using namespace saltbush;
using namespace saltbush::test;
using sync::Shelf;

namespace
{

QString nameFor(const QByteArray &bytes) { return crypto::hash(bytes).toString(); }

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("A folder store gives back what was put into it, shelf by shelf")
{
    TempFolder folder;
    SystemDisk disk;
    sync::FolderStore store(disk, folder.path());
    const QByteArray bytes("sealed");
    must(store.put(Shelf::Up, nameFor(bytes), bytes));
    must(store.put(Shelf::Up, nameFor(bytes), bytes)); // once more is fine

    CHECK(must(store.list(Shelf::Up)) == QStringList{nameFor(bytes)});
    CHECK(must(store.list(Shelf::Down)).isEmpty());
    CHECK(must(store.get(Shelf::Up, nameFor(bytes))) == bytes);
    must(store.remove(Shelf::Up, nameFor(bytes)));
    must(store.remove(Shelf::Up, nameFor(bytes)));
    CHECK(must(store.list(Shelf::Up)).isEmpty());
    CHECK(mustFail(store.get(Shelf::Up, nameFor(bytes))).code == sync::noSuchObject);
}

TEST_CASE("A folder store passes over what programs that share folders leave in them")
{
    TempFolder folder;
    SystemDisk disk;
    sync::FolderStore store(disk, folder.path());
    const QByteArray bytes("sealed");
    const QString name = nameFor(bytes);
    must(store.put(Shelf::Up, name, bytes));
    for (const QString &foreign :
         {QStringLiteral(".syncthing.") + name + QStringLiteral(".tmp"),
          name + QStringLiteral(".sync-conflict-20261123-101010-ABCDEFG"),
          QStringLiteral(".~lock.") + name, name + QStringLiteral(".tmp-writing"),
          QStringLiteral("Thumbs.db"), name.toUpper()})
        write(folder.file(QStringLiteral("up/") + foreign), bytes);
    CHECK(must(store.list(Shelf::Up)) == QStringList{name});
}

TEST_CASE("An object that is not what its name says is refused, and healed by the next put")
{
    TempFolder folder;
    SystemDisk disk;
    sync::FolderStore store(disk, folder.path());
    const QByteArray bytes("all of it");
    const QString name = nameFor(bytes);
    must(store.put(Shelf::Up, name, bytes));
    write(folder.file(QStringLiteral("up/") + name), "all of");

    const Error error = mustFail(store.get(Shelf::Up, name));
    CHECK(error.code == sync::objectAltered);
    CHECK(error.retry == Retry::Later);
    must(store.put(Shelf::Up, name, bytes));
    CHECK(must(store.get(Shelf::Up, name)) == bytes);
}

TEST_CASE("A store that went away is unreachable, and is not made anew where it was")
{
    TempFolder folder;
    SystemDisk disk;
    const QString stick = folder.file(QStringLiteral("stick"));
    sync::FolderStore store(disk, stick);
    const QByteArray bytes("sealed");
    for (const Error &error :
         {mustFail(store.put(Shelf::Up, nameFor(bytes), bytes)),
          mustFail(store.get(Shelf::Up, nameFor(bytes))), mustFail(store.list(Shelf::Down)),
          mustFail(store.remove(Shelf::Up, nameFor(bytes)))}) {
        CHECK(error.code == sync::storeUnreachable);
        CHECK(error.retry == Retry::Later);
    }
    CHECK_FALSE(QDir(stick).exists());
}

TEST_CASE("A shelf that cannot be read is said to be so by its folder, and is not taken for empty")
{
    TempFolder folder;
    SystemDisk disk;
    sync::FolderStore store(disk, folder.path());
    const QByteArray bytes("sealed");
    must(store.put(Shelf::Up, nameFor(bytes), bytes));
    const auto listed = [&] {
        const NothingOpens now;
        return store.list(Shelf::Up);
    };
    const Error error = mustFail(listed());
    CHECK(error.code == sync::storeUnreachable);
    CHECK(error.place.file == folder.file(QStringLiteral("up")));
    CHECK(error.retry == Retry::Later);
    CHECK(must(store.list(Shelf::Up)) == QStringList{nameFor(bytes)});
}

TEST_CASE("An address says what kind of store it is")
{
    TempFolder folder;
    SystemDisk disk;
    CHECK(sync::openStore(disk, folder.path()));
    const auto store = must(sync::openStore(disk, QStringLiteral("file://") + folder.path()));
    CHECK(must(store->list(Shelf::Up)).isEmpty());
    CHECK(mustFail(sync::openStore(disk, {})).code == sync::noStore);
    const Error error = mustFail(sync::openStore(disk, QStringLiteral("gopher://saltbush")));
    CHECK(error.code == sync::unsupportedStore);
    CHECK(error.facts == QStringList{QStringLiteral("gopher")});
}

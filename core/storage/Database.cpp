// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Database.h"

#include "core/base/Disk.h"
#include "core/storage/DatabaseConnection.h"

#include <QFile>
#include <QFileInfo>

namespace saltbush::storage
{

namespace
{

constexpr std::size_t keySize = 32;

/// SQLCipher's way to say "these 32 bytes are the key, derive nothing": x'<64 digits>'.
crypto::SecureBytes rawKeyText(const crypto::SecureBytes &key)
{
    constexpr char digits[] = "0123456789abcdef";
    crypto::SecureBytes text(2 * key.size() + 3);
    unsigned char *out = text.data();
    *out++ = 'x';
    *out++ = '\'';
    for (const unsigned char byte : key.bytes()) {
        *out++ = static_cast<unsigned char>(digits[byte >> 4]);
        *out++ = static_cast<unsigned char>(digits[byte & 15]);
    }
    *out = '\'';
    return text;
}

int openFlags(const OpenOptions &options)
{
    if (options.readOnly)
        return SQLITE_OPEN_READONLY | SQLITE_OPEN_FULLMUTEX;
    return SQLITE_OPEN_READWRITE | SQLITE_OPEN_FULLMUTEX
        | (options.create ? SQLITE_OPEN_CREATE : 0);
}

} // namespace

Database::Database(std::unique_ptr<DatabaseConnection> connection)
    : m_connection(std::move(connection))
{
}
Database::~Database() = default;
Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;

Result<Database> Database::open(const QString &path, const crypto::SecureBytes &key,
                                const OpenOptions &options)
{
    SALTBUSH_TRY(initialise());
    const bool isNew = !QFile::exists(path);
    const QString fileName = QFileInfo(path).fileName();
    if (isNew && (!options.create || options.readOnly))
        return fail(Error{notFound}.at({.file = fileName}));
    // SQLite would take it for a new one, and throw its log away.
    if (!options.create && QFileInfo(path).size() == 0)
        return fail(Error{damaged}.at({.file = fileName}));
    if (key.size() != keySize)
        return fail(Error{wrongKeyOrDamaged}.at({.file = fileName}));

    auto connection = std::make_unique<DatabaseConnection>();
    connection->fileName = fileName;
    const int code =
        sqlite3_open_v2(QFile::encodeName(path).constData(), &connection->handle,
                        openFlags(options), options.vfs.empty() ? nullptr : options.vfs.c_str());
    if (code != SQLITE_OK)
        return fail(connection->error(code));
    if (isNew) // the log takes its permissions from the file
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const crypto::SecureBytes text = rawKeyText(key);
    const int keyed = sqlite3_key_v2(connection->handle, "main", text.data(), int(text.size()));
    if (keyed != SQLITE_OK)
        return fail(connection->error(keyed));

    Database database(std::move(connection));
    SALTBUSH_TRY(database.configure(options));
    if (isNew && options.vfs.empty())
        SALTBUSH_TRY(SystemDisk().syncFolder(QFileInfo(path).absolutePath()));
    return database;
}

/// Tells whether there is anything in it.
Result<bool> Database::readFirstPage()
{
    auto tables = prepare("SELECT count(*) FROM sqlite_master");
    auto row = tables ? tables->step() : Result<bool>(fail(tables.error()));
    if (!row && row.error().code == damaged)
        return fail(Error{wrongKeyOrDamaged, row.error().place});
    if (!row)
        return row;
    return tables->integer(0) > 0;
}

Result<void> Database::configure(const OpenOptions &options)
{
    sqlite3_extended_result_codes(m_connection->handle, 1);
    sqlite3_busy_timeout(m_connection->handle, options.busyTimeoutMs);
    {
        SALTBUSH_TRY_ASSIGN(Statement version, prepare("PRAGMA cipher_version"));
        SALTBUSH_TRY_ASSIGN(const bool row, version.step());
        if (!row || version.text(0).section(u'.', 0, 0).toInt() < 4)
            return fail(noCipher);
    }
    // Without the log level, SQLCipher writes to standard error what we report ourselves.
    SALTBUSH_TRY(execute("PRAGMA cipher_log_level = NONE;"
                         "PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON;"
                         "PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;"));
    // The first page is read here, and tells whether the key fits.
    SALTBUSH_TRY_ASSIGN(const bool hasTables, readFirstPage());
    if (!options.create && !hasTables)
        return fail(Error{damaged}.at({.file = m_connection->fileName}));
    if (options.readOnly)
        return ok();
    SALTBUSH_TRY_ASSIGN(Statement mode, prepare("PRAGMA journal_mode = WAL"));
    SALTBUSH_TRY_ASSIGN(const bool row, mode.step());
    if (!row || mode.text(0) != QLatin1StringView("wal"))
        return fail(m_connection->error(SQLITE_IOERR));
    mode.reset();
    return execute("PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0;");
}

Result<Statement> Database::statement(std::string_view sql)
{
    SALTBUSH_TRY_ASSIGN(sqlite3_stmt * compiled, m_connection->take(sql));
    return Statement(*m_connection, compiled);
}

Result<void> Database::execute(std::string_view script)
{
    const int code =
        sqlite3_exec(m_connection->handle, std::string(script).c_str(), nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return ok();
    Error error = m_connection->error(code);
    if (error.code == badSql)
        error.facts.append(QString::fromUtf8(sqlite3_errmsg(m_connection->handle)));
    return fail(error);
}

qint64 Database::changes() const { return sqlite3_changes64(m_connection->handle); }
bool Database::inTransaction() const { return sqlite3_get_autocommit(m_connection->handle) == 0; }

Result<void> Database::checkpoint()
{
    const int code = sqlite3_wal_checkpoint_v2(m_connection->handle, "main",
                                               SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(m_connection->error(code));
    // The first commit into a log that begins anew syncs its header as well. It is made here,
    // with a value that never changes, so that no answer waits for it.
    return execute("PRAGMA application_id = 1396855379");
}

Result<void> Database::truncateWal()
{
    const int code = sqlite3_wal_checkpoint_v2(m_connection->handle, "main",
                                               SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(m_connection->error(code));
    return ok();
}

Result<void> Database::copyTo(const QString &path, const crypto::SecureBytes &key)
{
    SALTBUSH_TRY_ASSIGN(Database copy, open(path, key, {.create = true}));
    sqlite3 *target = copy.m_connection->handle;
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", m_connection->handle, "main");
    if (backup == nullptr)
        return fail(copy.m_connection->error(sqlite3_extended_errcode(target)));
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE || finished != SQLITE_OK)
        return fail(copy.m_connection->error(finished != SQLITE_OK ? finished : stepped));
    return copy.truncateWal();
}

Result<void> Database::checkIntegrity()
{
    SALTBUSH_TRY_ASSIGN(Statement cipher, prepare("PRAGMA cipher_integrity_check"));
    SALTBUSH_TRY_ASSIGN(const bool wrongPage, cipher.step());
    SALTBUSH_TRY_ASSIGN(Statement structure, prepare("PRAGMA integrity_check(1)"));
    SALTBUSH_TRY_ASSIGN(const bool row, structure.step());
    if (wrongPage || !row || structure.text(0) != QLatin1StringView("ok"))
        return fail(Error{damaged}.at({.file = m_connection->fileName}));
    return ok();
}

} // namespace saltbush::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/DatabaseConnection.h"

#include <cerrno>

namespace saltbush::storage
{

namespace
{

/// A disk without room shows in other ways than SQLITE_FULL too: the log's shared memory is a file
/// that has to grow.
bool isOutOfRoom(int code, sqlite3 *connection)
{
    if (code == SQLITE_IOERR_SHMSIZE)
        return true;
    const int primary = code & 0xff;
    if ((primary != SQLITE_IOERR && primary != SQLITE_CANTOPEN) || connection == nullptr)
        return false;
    const int number = sqlite3_system_errno(connection);
    return number == ENOSPC || number == EDQUOT;
}

ErrorCode meaningOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return damaged;
    case SQLITE_FULL:
        return full;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return busy;
    case SQLITE_READONLY:
        return readOnly;
    case SQLITE_CONSTRAINT:
        return constraint;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_NOMEM:
        return unusable;
    default:
        return badSql;
    }
}

} // namespace

Error errorOf(int code, sqlite3 *connection)
{
    Error error{isOutOfRoom(code, connection) ? full : meaningOf(code)};
    error.facts.append(QString::number(code));
    if (error.code == full || error.code == busy || error.code == unusable)
        error.retry = Retry::Later;
    // "UNIQUE constraint failed: table.column": names of ours, never values.
    if (error.code == constraint)
        error.facts.append(QString::fromUtf8(sqlite3_errmsg(connection)));
    return error;
}

DatabaseConnection::~DatabaseConnection()
{
    for (const auto &[sql, statements] : m_idle) {
        for (sqlite3_stmt *statement : statements)
            sqlite3_finalize(statement);
    }
    sqlite3_close_v2(handle);
}

Result<sqlite3_stmt *> DatabaseConnection::take(std::string_view sql)
{
    if (const auto found = m_idle.find(sql); found != m_idle.end() && !found->second.empty()) {
        sqlite3_stmt *statement = found->second.back();
        found->second.pop_back();
        return statement;
    }
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(handle, sql.data(), int(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code == SQLITE_OK && statement != nullptr)
        return statement;
    Error wrong = error(code);
    if (wrong.code == badSql) // our own text: helps the developer, tells nobody a secret
        wrong.facts.append(QString::fromUtf8(sqlite3_errmsg(handle)));
    return fail(wrong);
}

void DatabaseConnection::giveBack(sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement); // values do not wait in memory for the next use
    m_idle[sqlite3_sql(statement)].push_back(statement);
}

Error DatabaseConnection::error(int code) const
{
    return errorOf(code, handle).at({.file = fileName});
}

} // namespace saltbush::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Statement.h"

#include "core/storage/DatabaseConnection.h"

namespace saltbush::storage
{

struct Statement::Handle
{
    DatabaseConnection *connection;
    sqlite3_stmt *compiled;
    int bindCode = SQLITE_OK; ///< the first that went wrong

    ~Handle() { connection->giveBack(compiled); }
};

Statement::Statement(DatabaseConnection &connection, sqlite3_stmt *compiled)
    : m_handle(new Handle{&connection, compiled})
{
}

Statement::~Statement() = default;
Statement::Statement(Statement &&) noexcept = default;
Statement &Statement::operator=(Statement &&) noexcept = default;

Statement &Statement::noteBind(int code)
{
    if (m_handle->bindCode == SQLITE_OK)
        m_handle->bindCode = code;
    return *this;
}

Statement &Statement::bind(int index, std::nullptr_t)
{
    return noteBind(sqlite3_bind_null(m_handle->compiled, index));
}

Statement &Statement::bindInteger(int index, qint64 value)
{
    return noteBind(sqlite3_bind_int64(m_handle->compiled, index, value));
}

Statement &Statement::bind(int index, double value)
{
    return noteBind(sqlite3_bind_double(m_handle->compiled, index, value));
}

Statement &Statement::bind(int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return noteBind(sqlite3_bind_text64(m_handle->compiled, index, utf8.constData(),
                                        sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT,
                                        SQLITE_UTF8));
}

Statement &Statement::bind(int index, const char *text)
{
    return noteBind(sqlite3_bind_text(m_handle->compiled, index, text, -1, SQLITE_TRANSIENT));
}

Statement &Statement::bind(int index, const QByteArray &bytes)
{
    return bind(index, QByteArrayView(bytes));
}

Statement &Statement::bind(int index, QByteArrayView bytes)
{
    // An empty blob needs an address, or it would be NULL.
    const char *data = bytes.isEmpty() ? "" : bytes.data();
    return noteBind(sqlite3_bind_blob64(m_handle->compiled, index, data,
                                        sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT));
}

Statement &Statement::bind(int index, const crypto::SecureBytes &bytes)
{
    return bind(index, bytes.view());
}

Statement &Statement::bind(int index, UtcTime time)
{
    return bindInteger(index, time.time_since_epoch().count());
}

Result<bool> Statement::step()
{
    const int code =
        m_handle->bindCode != SQLITE_OK ? m_handle->bindCode : sqlite3_step(m_handle->compiled);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    Error error = m_handle->connection->error(code);
    sqlite3_reset(m_handle->compiled);
    return fail(std::move(error));
}

Result<void> Statement::run()
{
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool row, step());
        if (!row)
            break;
    }
    reset();
    return ok();
}

void Statement::reset() { sqlite3_reset(m_handle->compiled); }

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle->compiled, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle->compiled, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle->compiled, column);
}

QString Statement::text(int column) const
{
    const auto *utf8 =
        reinterpret_cast<const char *>(sqlite3_column_text(m_handle->compiled, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_handle->compiled, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_handle->compiled, column));
    return QByteArray(data, sqlite3_column_bytes(m_handle->compiled, column));
}

crypto::SecureBytes Statement::secureBytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_handle->compiled, column));
    return crypto::SecureBytes::copyOf({data, sqlite3_column_bytes(m_handle->compiled, column)});
}

UtcTime Statement::time(int column) const { return UtcTime(Milliseconds(integer(column))); }

} // namespace saltbush::storage

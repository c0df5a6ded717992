// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/SecureBytes.h"
#include "core/storage/Statement.h"
#include "core/storage/StorageErrors.h"

#include <memory>
#include <string_view>

namespace saltbush::storage
{

struct OpenOptions
{
    bool create = false; ///< makes the file where there is none
    bool readOnly = false;
    std::string vfs = {}; ///< SQLite's name of another file system; tests cut its power
    int busyTimeoutMs = 2000;
};

struct DatabaseConnection;

/// One encrypted database file (SQLCipher 4, raw 256-bit key) and one connection to it. Always:
/// WAL with synchronous=FULL, so that a commit that returned survives a power cut and costs one
/// sync; temporary data in memory; deleted cells overwritten; foreign keys on; no checkpoint but
/// those asked for here (and at close). One thread at a time; must outlive its statements.
class Database
{
public:
    /// The key has 32 bytes and is not kept.
    [[nodiscard]] static Result<Database> open(const QString &path, const crypto::SecureBytes &key,
                                               const OpenOptions &options = {});
    ~Database();
    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;

    /// A statement from the cache by its text, or newly compiled. Binds the values in order.
    template <typename... Values>
    [[nodiscard]] Result<Statement> prepare(std::string_view sql, const Values &...values);
    /// Prepares, binds and runs a statement that gives no rows.
    template <typename... Values>
    Result<void> run(std::string_view sql, const Values &...values);
    /// Several statements without values: migrations, pragmas.
    Result<void> execute(std::string_view script);

    /// Rows changed by the last insert, update or delete.
    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] bool inTransaction() const;

    /// Moves the log into the file, and leaves the log begun, so that the next commit costs one
    /// sync. To be called between answers. Not inside a transaction.
    Result<void> checkpoint();
    /// The same, and cuts the log off: what was deleted is in no file any more. `storage.busy`
    /// while another connection reads.
    Result<void> truncateWal();
    /// A complete copy into a new file under a key of its own, of this moment.
    Result<void> copyTo(const QString &path, const crypto::SecureBytes &key);
    /// Every page and index: `storage.damaged` at the first that is wrong.
    Result<void> checkIntegrity();

private:
    friend class Statement;
    explicit Database(std::unique_ptr<DatabaseConnection> connection);
    Result<void> configure(const OpenOptions &options);
    Result<bool> readFirstPage();
    Result<Statement> statement(std::string_view sql);

    std::unique_ptr<DatabaseConnection> m_connection;
};

/// Sets the process up for the first database: memory is wiped when SQLite frees it. Done by
/// open(); to be called earlier only by who registers a file system of his own. Thread-safe.
Result<void> initialise();

template <typename... Values>
Result<Statement> Database::prepare(std::string_view sql, const Values &...values)
{
    auto prepared = statement(sql);
    if (prepared) {
        [[maybe_unused]] int index = 0;
        (prepared->bind(++index, values), ...);
    }
    return prepared;
}

template <typename... Values>
Result<void> Database::run(std::string_view sql, const Values &...values)
{
    SALTBUSH_TRY_ASSIGN(Statement prepared, prepare(sql, values...));
    return prepared.run();
}

} // namespace saltbush::storage

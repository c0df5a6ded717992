// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Transaction.h"

#include <utility>

namespace saltbush::storage
{

Result<Transaction> Transaction::begin(Database &database)
{
    SALTBUSH_TRY(database.run("BEGIN IMMEDIATE"));
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    // SQLite has rolled back by itself after some errors; then there is nothing to do.
    if (m_database != nullptr && m_database->inTransaction())
        std::ignore = m_database->run("ROLLBACK");
}

Result<void> Transaction::commit()
{
    SALTBUSH_TRY(m_database->run("COMMIT"));
    m_database = nullptr;
    return ok();
}

} // namespace saltbush::storage

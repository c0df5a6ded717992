// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"

namespace saltbush::storage
{

/// BEGIN IMMEDIATE … COMMIT. Rolled back when it goes without commit(). Not nested: who is called
/// inside one uses it (`storage.bad-sql` for a second one).
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    /// When it returns, everything since begin() is durable. When it fails, nothing is kept.
    Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) { }

    Database *m_database; ///< none after commit
};

} // namespace saltbush::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migrations.h"

#include "core/storage/Transaction.h"

#include <map>

namespace saltbush::storage
{

namespace
{

QByteArrayView asBytes(std::string_view text) { return {text.data(), qsizetype(text.size())}; }

Result<int> appliedVersion(Database &database, std::string_view module)
{
    SALTBUSH_TRY_ASSIGN(Statement find,
                        database.prepare("SELECT version FROM storage_migration WHERE module = ?",
                                         QString::fromUtf8(asBytes(module))));
    SALTBUSH_TRY_ASSIGN(const bool found, find.step());
    return found ? int(find.integer(0)) : 0;
}

Result<void> refuseNewer(Database &database, std::span<const Migration> steps)
{
    std::map<std::string_view, int> known;
    for (const Migration &step : steps)
        known[step.module] = std::max(known[step.module], step.version);
    for (const auto &[module, version] : known) {
        SALTBUSH_TRY_ASSIGN(const int applied, appliedVersion(database, module));
        if (applied > version)
            return fail(Error{newerFormat}
                            .with(QString::fromUtf8(asBytes(module)))
                            .with(QString::number(applied))
                            .with(QString::number(version)));
    }
    return ok();
}

Result<void> apply(Database &database, const Migration &step)
{
    SALTBUSH_TRY_ASSIGN(const int applied, appliedVersion(database, step.module));
    if (applied >= step.version)
        return ok();
    SALTBUSH_TRY(database.execute(step.sql));
    return database.run("INSERT INTO storage_migration (module, version) VALUES (?, ?)"
                        " ON CONFLICT (module) DO UPDATE SET version = excluded.version",
                        QString::fromUtf8(asBytes(step.module)), step.version);
}

} // namespace

Result<void> migrate(Database &database, std::span<const Migration> steps)
{
    SALTBUSH_TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
    SALTBUSH_TRY(database.run("CREATE TABLE IF NOT EXISTS storage_migration"
                              " (module TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT"));
    SALTBUSH_TRY(refuseNewer(database, steps));
    for (const Migration &step : steps)
        SALTBUSH_TRY(apply(database, step));
    return transaction.commit();
}

} // namespace saltbush::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"

#include <string>
#include <unordered_map>
#include <vector>

#ifndef SQLITE_HAS_CODEC // the header declares sqlite3_key_v2 only then
#define SQLITE_HAS_CODEC 1
#endif
#include <sqlite3.h>

/// For the .cpp files of this folder only.
namespace saltbush::storage
{

/// What SQLite's result code means to us. Values of rows never come into it.
[[nodiscard]] Error errorOf(int code, sqlite3 *connection);

/// The open handle and the compiled statements that nobody uses at the moment.
struct DatabaseConnection
{
    sqlite3 *handle = nullptr;
    QString fileName; ///< for errors

    DatabaseConnection() = default;
    DatabaseConnection(const DatabaseConnection &) = delete;
    DatabaseConnection &operator=(const DatabaseConnection &) = delete;
    ~DatabaseConnection();

    Result<sqlite3_stmt *> take(std::string_view sql);
    void giveBack(sqlite3_stmt *statement);
    [[nodiscard]] Error error(int code) const;

private:
    struct TextHash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>{}(text);
        }
    };
    std::unordered_map<std::string, std::vector<sqlite3_stmt *>, TextHash, std::equal_to<>> m_idle;
};

} // namespace saltbush::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/FixedBytes.h"
#include "core/crypto/SecureBytes.h"

#include <concepts>
#include <optional>

struct sqlite3_stmt;

namespace saltbush::storage
{

struct DatabaseConnection;

/// A compiled statement, borrowed from its database until it goes: then it is reset and kept for
/// the next who asks for the same text. A value that cannot be bound is reported by step().
///
///     SALTBUSH_TRY_ASSIGN(auto rows, database.prepare("SELECT id, n FROM t WHERE n > ?", 3));
///     while (true) {
///         SALTBUSH_TRY_ASSIGN(const bool row, rows.step());
///         if (!row)
///             break;
///         use(rows.id<RecordId>(0), rows.integer(1));
///     }
class Statement
{
public:
    ~Statement();
    Statement(Statement &&) noexcept;
    Statement &operator=(Statement &&) noexcept;

    /// Parameters count from 1.
    Statement &bind(int index, std::nullptr_t);
    template <std::integral T>
    Statement &bind(int index, T value)
    {
        return bindInteger(index, qint64(value));
    }
    Statement &bind(int index, double value);
    Statement &bind(int index, const QString &text);
    Statement &bind(int index, const char *text);
    Statement &bind(int index, const QByteArray &bytes);
    Statement &bind(int index, QByteArrayView bytes);
    Statement &bind(int index, const crypto::SecureBytes &bytes);
    Statement &bind(int index, UtcTime time); ///< milliseconds since 1970
    template <typename Kind>
    Statement &bind(int index, const Id<Kind> &id)
    {
        return bind(index, id.toByteArray());
    }
    template <typename Kind, std::size_t Size>
    Statement &bind(int index, const crypto::FixedBytes<Kind, Size> &bytes)
    {
        return bind(index, bytes.view());
    }
    template <typename T>
    Statement &bind(int index, const std::optional<T> &value)
    {
        return value ? bind(index, *value) : bind(index, nullptr);
    }

    /// Whether there is a (next) row.
    Result<bool> step();
    /// Steps to the end, passing over rows; then the statement can be bound and run again.
    Result<void> run();
    /// Back to before the first row; values stay bound.
    void reset();

    /// Columns count from 0 and are valid until the next step.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] crypto::SecureBytes secureBytes(int column) const;
    [[nodiscard]] UtcTime time(int column) const;
    /// The null id where the column is NULL or has not 16 bytes.
    template <typename IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return IdType::fromBytes(bytes(column)).value_or(IdType{});
    }
    /// All zero where the column is NULL or of another size.
    template <typename Fixed>
    [[nodiscard]] Fixed fixedBytes(int column) const
    {
        return Fixed::fromBytes(bytes(column)).value_or(Fixed{});
    }

private:
    friend class Database;
    struct Handle;
    Statement(DatabaseConnection &connection, sqlite3_stmt *compiled);
    Statement &bindInteger(int index, qint64 value);
    Statement &noteBind(int code);

    std::unique_ptr<Handle> m_handle;
};

} // namespace saltbush::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <tl/expected.hpp>

namespace saltbush
{

/// A value, or the Error that explains why there is none. Never ignored: the compiler insists.
///
/// Success: `return value;` (or `return ok();` for Result<void>).
/// Failure: `return fail(code)` or `return fail(error)`.
template <typename T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
};

/// Success of a function that has nothing to give back.
inline Result<void> ok() { return {}; }

/// Failure, to be returned from a function that gives a Result.
inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }
inline tl::unexpected<Error> fail(ErrorCode code) { return fail(Error{code}); }

} // namespace saltbush

// Passes the error of a failed Result on to the caller; else goes on.
#define SALTBUSH_TRY(expression)                                                                   \
    do {                                                                                           \
        if (auto saltbushTried = (expression); !saltbushTried)                                     \
            return ::saltbush::fail(std::move(saltbushTried).error());                             \
    } while (false)

#define SALTBUSH_CONCAT_(a, b) a##b
#define SALTBUSH_CONCAT(a, b) SALTBUSH_CONCAT_(a, b)
// What is assigned may be a declaration: it cannot stand in parentheses.
// NOLINTBEGIN(bugprone-macro-parentheses)
#define SALTBUSH_TRY_ASSIGN_(temporary, variable, expression)                                      \
    auto temporary = (expression);                                                                 \
    if (!temporary)                                                                                \
        return ::saltbush::fail(std::move(temporary).error());                                     \
    variable = std::move(*temporary)
// NOLINTEND(bugprone-macro-parentheses)

// `SALTBUSH_TRY_ASSIGN(auto value, call());` declares value, or passes the error on.
#define SALTBUSH_TRY_ASSIGN(variable, expression)                                                  \
    SALTBUSH_TRY_ASSIGN_(SALTBUSH_CONCAT(saltbushTried, __LINE__), variable, expression)

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <catch2/catch_test_macros.hpp>

namespace saltbush::test
{

/// The value, or a failed test that names the error.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        FAIL("unexpected error: " << result.error().toString().toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Nothing, or a failed test when there was no error; gives the error.
template <typename T>
Error mustFail(const Result<T> &result)
{
    if (result)
        FAIL("an error was expected, and there was none");
    return result.error();
}

} // namespace saltbush::test

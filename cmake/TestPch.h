// SPDX-License-Identifier: GPL-3.0-or-later
#include "cmake/CorePch.h"
#include "tests/support/QtStrings.h"

#include <catch2/catch_test_macros.hpp>

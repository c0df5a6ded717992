// SPDX-License-Identifier: GPL-3.0-or-later
#include "cmake/CorePch.h"

#include <CLI/CLI.hpp>

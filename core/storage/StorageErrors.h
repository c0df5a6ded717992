// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

namespace saltbush::storage
{

inline constexpr ErrorCode notFound{"storage.not-found"};
/// The first page does not open: SQLCipher cannot tell a wrong key from a damaged file.
inline constexpr ErrorCode wrongKeyOrDamaged{"storage.wrong-key-or-damaged"};
/// The key is right, and a page is not what was written.
inline constexpr ErrorCode damaged{"storage.damaged"};
inline constexpr ErrorCode newerFormat{"storage.newer-format"};
inline constexpr ErrorCode full{"storage.full"};
inline constexpr ErrorCode busy{"storage.busy"};
inline constexpr ErrorCode readOnly{"storage.read-only"};
/// The system would not read, write or sync.
inline constexpr ErrorCode unusable{"storage.unusable"};
/// A row that the tables forbid; the fact names table and column.
inline constexpr ErrorCode constraint{"storage.constraint"};
/// Our own SQL is wrong: a defect.
inline constexpr ErrorCode badSql{"storage.bad-sql"};
/// A SQLCipher before 4, or none at all: it would write another format, or no secret.
inline constexpr ErrorCode noCipher{"storage.no-cipher"};

} // namespace saltbush::storage

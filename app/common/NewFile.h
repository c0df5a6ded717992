// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Disk.h"

namespace saltbush::app
{

namespace newfile
{
/// Something stands at this place already; it is left as it is.
inline constexpr ErrorCode taken{"cli.file-taken"};
} // namespace newfile

/// Writes a file that was not there before, for nobody but this user of the machine, and makes it
/// durable: a key that is handed over. Never overwrites (`cli.file-taken`); leaves nothing where it
/// could not be written whole.
Result<void> writeNewFile(Disk &disk, const QString &path, const QByteArray &bytes);

} // namespace saltbush::app

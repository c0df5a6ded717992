// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace saltbush::record
{

[[nodiscard]] QByteArray compress(QByteArrayView bytes);
/// One zstd frame and nothing behind it; `record.too-large` as soon as it grows past maxBytes,
/// whatever its header says; `record.malformed`.
[[nodiscard]] Result<QByteArray> decompress(QByteArrayView compressed, qint64 maxBytes);

} // namespace saltbush::record

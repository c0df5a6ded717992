// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace saltbush::fuzz
{

/// A file within the input: lines "@@ name", each followed by its bytes up to the next. So a
/// mutation changes what is inside of an archive and not its checksums.
using InputPart = std::pair<QByteArray, QByteArray>;
[[nodiscard]] std::vector<InputPart> partsOf(const QByteArray &input);
[[nodiscard]] QByteArray joined(const std::vector<InputPart> &parts);

/// A zip archive with these files, in memory.
[[nodiscard]] QByteArray zipped(const std::vector<InputPart> &parts);
/// The files of an archive; empty where it is none.
[[nodiscard]] std::vector<InputPart> unzipped(const QByteArray &archive);

} // namespace saltbush::fuzz

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace saltbush::app
{

/// A JPEG or PNG without what it says beside its pixels (places, times, cameras, names, small
/// copies, profiles, what hangs on behind its end); the pixels are not touched. The windows paint
/// pictures anew; the command line has nothing to paint with. Nothing for any other file, or a
/// broken one. A picture that stood on its side only by such a note comes to lie there.
[[nodiscard]] std::optional<QByteArray> withoutMetadata(QByteArrayView picture);

} // namespace saltbush::app

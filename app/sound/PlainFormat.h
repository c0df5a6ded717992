// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace saltbush::app
{

/// Whether bytes begin as a file of sound or film that holds all of itself. What is only a list of
/// other files or of addresses (M3U, DASH, SMIL, "concat") is none: a player would open what it
/// names, from this computer or from the network.
[[nodiscard]] bool isPlainSoundOrFilm(QByteArrayView bytes);

} // namespace saltbush::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace saltbush::app::space
{

// The only distances of the program, in pixels.
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 24, xxl = 32, xxxl = 48;
inline constexpr int radius = 8, cardRadius = 12;
inline constexpr int touch = 44;   ///< least height of what one can press
inline constexpr int column = 860; ///< widest column of text
/// What every control keeps free around itself for its focus ring: a gap of 2, a ring of 2.
inline constexpr int ring = 4;

} // namespace saltbush::app::space

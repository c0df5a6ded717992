// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Padding.h"

#include <bit>

namespace saltbush::crypto
{

qint64 paddedSize(qint64 size)
{
    if (size <= smallestPaddedSize)
        return smallestPaddedSize;
    // E = floor(log2 L); S = bits of E; the last E − S bits of the size become zero, rounded up.
    const auto length = static_cast<quint64>(size);
    const int exponent = int(std::bit_width(length)) - 1;
    const int bits = int(std::bit_width(static_cast<unsigned>(exponent)));
    const quint64 mask = (quint64(1) << (exponent - bits)) - 1;
    return static_cast<qint64>((length + mask) & ~mask);
}

} // namespace saltbush::crypto

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <sodium.h>

/// For the .cpp files of this folder only.
namespace saltbush::crypto
{

/// Whether libsodium runs; starts it the first time.
[[nodiscard]] bool sodiumStarted();

[[nodiscard]] inline const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

[[nodiscard]] inline unsigned char *raw(char *bytes)
{
    return reinterpret_cast<unsigned char *>(bytes);
}

[[nodiscard]] inline unsigned long long length(QByteArrayView bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

} // namespace saltbush::crypto

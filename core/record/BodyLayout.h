// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Aead.h"
#include "core/crypto/Sealing.h"
#include "core/crypto/StreamWriter.h"

/// For the .cpp files of this folder only: FORMAT.md, "Body", in numbers.
namespace saltbush::record
{

inline constexpr QByteArrayView bodyMagic("SBRB", 4);
/// Id of the role key and the record key sealed to it.
inline constexpr qsizetype recipientSize = 16 + qsizetype(crypto::keySize) + crypto::sealOverhead;
/// In front of the content, inside the stream: its true length (u64) and its encoding (u8).
inline constexpr qsizetype contentPrefixSize = 9;
/// How much of a body is in memory at a time; nothing of the format.
inline constexpr qsizetype bodyBufferSize = 4 * crypto::streamChunkSize;

} // namespace saltbush::record

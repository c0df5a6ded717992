// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/ByteStream.h"
#include "core/crypto/SecureBytes.h"

#include <memory>

namespace saltbush::crypto
{

/// Plaintext bytes of every chunk of a stream but the last, which has the rest.
inline constexpr qsizetype streamChunkSize = 64 * 1024;
inline constexpr qsizetype streamHeaderSize = 24;
inline constexpr qsizetype streamChunkOverhead = 17;

/// How many bytes a stream of so many plaintext bytes has.
[[nodiscard]] qint64 streamSize(qint64 plaintextSize);

/// XChaCha20-Poly1305 secretstream: a header of 24 bytes, then chunks of 64 KiB (each 17 bytes
/// longer), the last one tagged final; the associated data authenticates every chunk. An empty
/// plaintext is one empty final chunk. Without finish() the stream is truncated and is refused.
class StreamWriter
{
public:
    /// `crypto.bad-key` unless the key has 32 bytes. Sends the header to the sink at once.
    [[nodiscard]] static Result<StreamWriter> begin(const SecureBytes &key,
                                                    QByteArrayView associatedData, ByteSink sink);
    ~StreamWriter();
    StreamWriter(StreamWriter &&) noexcept;
    StreamWriter &operator=(StreamWriter &&) noexcept;

    Result<void> write(QByteArrayView plaintext);
    /// Writes the final chunk; nothing may be written afterwards.
    Result<void> finish();

private:
    struct State;
    explicit StreamWriter(std::unique_ptr<State> state);
    Result<void> push(QByteArrayView chunk, unsigned char tag);

    std::unique_ptr<State> m_state;
};

} // namespace saltbush::crypto

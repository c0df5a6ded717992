// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/StreamWriter.h"

namespace saltbush::crypto
{

/// Reads what StreamWriter wrote, from a source that is borrowed. Every byte it gives is
/// authentic and in its place; that it is *complete* is known only when read() has given 0: an
/// altered stream is `crypto.not-authentic`, one cut off `crypto.truncated`.
class StreamReader final : public ByteSource
{
public:
    /// Reads the header.
    [[nodiscard]] static Result<StreamReader>
    begin(const SecureBytes &key, QByteArrayView associatedData, ByteSource &ciphertext);
    ~StreamReader() override;
    StreamReader(StreamReader &&) noexcept;
    StreamReader &operator=(StreamReader &&) noexcept;

    /// Plaintext bytes, as the length of the ciphertext says.
    [[nodiscard]] qint64 size() const override;
    Result<qsizetype> read(std::span<char> buffer) override;
    Result<void> rewind() override;

private:
    struct State;
    explicit StreamReader(std::unique_ptr<State> state);
    Result<void> readHeader();
    Result<void> pull();

    std::unique_ptr<State> m_state;
};

/// A whole stream that fits into memory.
[[nodiscard]] Result<QByteArray>
decryptStream(const SecureBytes &key, QByteArrayView associatedData, QByteArrayView stream);
[[nodiscard]] Result<QByteArray>
encryptStream(const SecureBytes &key, QByteArrayView associatedData, QByteArrayView plaintext);

} // namespace saltbush::crypto

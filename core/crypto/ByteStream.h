// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <functional>
#include <span>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace saltbush::crypto
{

/// Where bytes come from when they may be too many to hold: an attachment, a stream.
class ByteSource
{
public:
    virtual ~ByteSource() = default;

    /// How many bytes read() gives from the beginning to the end.
    [[nodiscard]] virtual qint64 size() const = 0;
    /// Fills the buffer as far as there are bytes; 0 at the end, and only there.
    virtual Result<qsizetype> read(std::span<char> buffer) = 0;
    /// Back to the first byte.
    virtual Result<void> rewind() = 0;
};

/// Where bytes go, in order; an error stops whoever sends them.
using ByteSink = std::function<Result<void>(QByteArrayView bytes)>;

/// Bytes in memory, borrowed.
class BufferSource final : public ByteSource
{
public:
    explicit BufferSource(QByteArrayView bytes) : m_bytes(bytes) { }

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    Result<qsizetype> read(std::span<char> buffer) override;
    Result<void> rewind() override;

private:
    QByteArrayView m_bytes;
    qsizetype m_position = 0;
};

/// An open, seekable device (a file), borrowed, from its beginning to its end.
class DeviceSource final : public ByteSource
{
public:
    explicit DeviceSource(QIODevice &device) : m_device(device) { }

    [[nodiscard]] qint64 size() const override;
    Result<qsizetype> read(std::span<char> buffer) override;
    Result<void> rewind() override;

private:
    QIODevice &m_device;
};

/// Fills the buffer from the source until it is full or the source ends.
Result<qsizetype> readFully(ByteSource &source, std::span<char> buffer);

/// A sink that appends to bytes in memory, borrowed.
[[nodiscard]] ByteSink appendTo(QByteArray &bytes);

} // namespace saltbush::crypto

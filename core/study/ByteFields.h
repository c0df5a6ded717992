// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <concepts>

namespace saltbush::study
{

/// Little-endian numbers and bytes, one after the other: how the binary formats of this folder are
/// written. Private to this folder.
class ByteWriter
{
public:
    explicit ByteWriter(qsizetype expectedSize = 0) { m_bytes.reserve(expectedSize); }

    template <std::unsigned_integral T>
    ByteWriter &number(T value)
    {
        for (std::size_t i = 0; i < sizeof(T); ++i)
            m_bytes.append(char(quint8(quint64(value) >> (8 * i))));
        return *this;
    }
    ByteWriter &add(QByteArrayView bytes)
    {
        m_bytes.append(bytes);
        return *this;
    }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Reads the same. Past the end everything is zero and empty, and isGood() says so.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes) : m_bytes(bytes) { }

    template <std::unsigned_integral T>
    T number()
    {
        const QByteArrayView bytes = take(sizeof(T));
        quint64 value = 0;
        for (qsizetype i = 0; i < bytes.size(); ++i)
            value |= quint64(quint8(bytes[i])) << (8 * i);
        return T(value);
    }
    QByteArrayView take(qsizetype size)
    {
        if (size < 0 || size > m_bytes.size() - m_position) {
            m_good = false;
            return {};
        }
        m_position += size;
        return m_bytes.sliced(m_position - size, size);
    }
    [[nodiscard]] QByteArrayView rest() { return take(remaining()); }
    [[nodiscard]] qsizetype remaining() const { return m_bytes.size() - m_position; }
    [[nodiscard]] bool isGood() const { return m_good; }

private:
    QByteArrayView m_bytes;
    qsizetype m_position = 0;
    bool m_good = true;
};

} // namespace saltbush::study

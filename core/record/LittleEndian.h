// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/crypto/FixedBytes.h"

#include <QtEndian>

/// For the .cpp files of this folder only.
namespace saltbush::record
{

/// Appends numbers and bytes in the order of FORMAT.md.
class LittleEndianWriter
{
public:
    explicit LittleEndianWriter(QByteArray &out) : m_out(out) { }

    template <std::integral T>
    LittleEndianWriter &number(T value)
    {
        const T little = qToLittleEndian(value);
        m_out.append(reinterpret_cast<const char *>(&little), sizeof little);
        return *this;
    }
    LittleEndianWriter &bytes(QByteArrayView bytes)
    {
        m_out.append(bytes);
        return *this;
    }
    template <typename Kind>
    LittleEndianWriter &id(const Id<Kind> &id)
    {
        return bytes(id.toByteArray());
    }

private:
    QByteArray &m_out;
};

/// Takes them off again. Reading past the end gives zeros and is remembered.
class LittleEndianReader
{
public:
    explicit LittleEndianReader(QByteArrayView in) : m_in(in) { }

    template <std::integral T>
    T number()
    {
        const QByteArrayView taken = bytes(sizeof(T));
        return taken.isEmpty() ? T{} : qFromLittleEndian<T>(taken.data());
    }
    /// Empty where there are not so many.
    QByteArrayView bytes(qsizetype count)
    {
        if (count < 0 || count > m_in.size()) {
            m_failed = true;
            m_in = {};
            return {};
        }
        const QByteArrayView taken = m_in.first(count);
        m_in = m_in.sliced(count);
        return taken;
    }
    template <typename IdType>
    IdType id()
    {
        return IdType::fromBytes(bytes(16)).value_or(IdType{});
    }
    template <typename Fixed>
    Fixed fixedBytes()
    {
        return Fixed::fromBytes(bytes(Fixed::size)).value_or(Fixed{});
    }

    [[nodiscard]] QByteArrayView rest() const { return m_in; }
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    QByteArrayView m_in;
    bool m_failed = false;
};

} // namespace saltbush::record

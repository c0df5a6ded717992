// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <compare>
#include <cstring>
#include <optional>

namespace saltbush::crypto
{

/// So many public bytes with a meaning: a hash, a public key, a signature. Kinds do not mix.
template <typename Kind, std::size_t Size>
class FixedBytes
{
public:
    static constexpr std::size_t size = Size;
    using Bytes = std::array<unsigned char, Size>;

    constexpr FixedBytes() = default; ///< all zero
    explicit constexpr FixedBytes(const Bytes &bytes) : m_bytes(bytes) { }

    /// From exactly `size` bytes, else nothing.
    [[nodiscard]] static std::optional<FixedBytes> fromBytes(QByteArrayView bytes)
    {
        if (bytes.size() != qsizetype(Size))
            return std::nullopt;
        FixedBytes result;
        std::memcpy(result.m_bytes.data(), bytes.data(), Size);
        return result;
    }

    /// From exactly 2 × `size` hexadecimal digits, else nothing.
    [[nodiscard]] static std::optional<FixedBytes> fromString(const QString &hex)
    {
        const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
        return bytes.toHex() == hex.toLatin1().toLower() ? fromBytes(bytes) : std::nullopt;
    }

    [[nodiscard]] const unsigned char *data() const { return m_bytes.data(); }
    [[nodiscard]] unsigned char *data() { return m_bytes.data(); }
    /// Valid as long as this object.
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.data(), qsizetype(Size)}; }
    [[nodiscard]] QByteArray toByteArray() const { return view().toByteArray(); }
    /// Lower-case hexadecimal.
    [[nodiscard]] QString toString() const { return QString::fromLatin1(toByteArray().toHex()); }
    [[nodiscard]] bool isZero() const { return m_bytes == Bytes{}; }

    friend constexpr auto operator<=>(const FixedBytes &, const FixedBytes &) = default;

private:
    Bytes m_bytes{};
};

template <typename Kind, std::size_t Size>
[[nodiscard]] size_t qHash(const FixedBytes<Kind, Size> &bytes, size_t seed = 0)
{
    return qHash(bytes.view(), seed);
}

} // namespace saltbush::crypto

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/SecureBytes.h"

#include "core/crypto/Sodium.h"

#include <cstring>
#include <new>
#include <utility>

namespace saltbush::crypto
{

SecureBytes::SecureBytes(std::size_t size) : m_size(size)
{
    if (size == 0)
        return;
    if (!sodiumStarted())
        throw std::bad_alloc();
    m_data = static_cast<unsigned char *>(sodium_malloc(size));
    if (m_data == nullptr)
        throw std::bad_alloc();
    std::memset(m_data, 0, size);
}

SecureBytes::~SecureBytes() { sodium_free(m_data); } // wipes first

SecureBytes::SecureBytes(SecureBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecureBytes &SecureBytes::operator=(SecureBytes &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

SecureBytes SecureBytes::random(std::size_t size)
{
    SecureBytes bytes(size);
    if (size != 0)
        randombytes_buf(bytes.m_data, size);
    return bytes;
}

SecureBytes SecureBytes::copyOf(QByteArrayView bytes)
{
    SecureBytes copy(static_cast<std::size_t>(bytes.size()));
    if (!bytes.isEmpty())
        std::memcpy(copy.m_data, bytes.data(), copy.m_size);
    return copy;
}

SecureBytes SecureBytes::takeFrom(QByteArray &bytes)
{
    SecureBytes taken = copyOf(bytes);
    wipe(bytes);
    return taken;
}

SecureBytes SecureBytes::fromText(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    return takeFrom(utf8);
}

std::optional<SecureBytes> SecureBytes::fromHex(QByteArrayView hex)
{
    SecureBytes bytes(static_cast<std::size_t>(hex.size() / 2));
    if (hex.size() % 2 != 0)
        return std::nullopt;
    if (hex.isEmpty())
        return bytes;
    std::size_t written = 0;
    const char *end = nullptr;
    const int code = sodium_hex2bin(bytes.m_data, bytes.m_size, hex.data(),
                                    static_cast<std::size_t>(hex.size()), nullptr, &written, &end);
    if (code != 0 || written != bytes.m_size || end != hex.data() + hex.size())
        return std::nullopt;
    return bytes;
}

SecureBytes SecureBytes::clone() const { return copyOf(view()); }

SecureBytes SecureBytes::slice(std::size_t from, std::size_t count) const
{
    Q_ASSERT(from <= m_size && count <= m_size - from);
    return copyOf(view().sliced(static_cast<qsizetype>(from), static_cast<qsizetype>(count)));
}

QByteArrayView SecureBytes::view() const { return {m_data, static_cast<qsizetype>(m_size)}; }

bool operator==(const SecureBytes &a, const SecureBytes &b)
{
    return a.m_size == b.m_size
        && (a.m_size == 0 || sodium_memcmp(a.m_data, b.m_data, a.m_size) == 0);
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

void wipe(std::span<char> bytes) { sodium_memzero(bytes.data(), bytes.size()); }

} // namespace saltbush::crypto

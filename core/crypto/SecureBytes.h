// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <optional>
#include <span>

namespace saltbush::crypto
{

/// Bytes that nobody else may see: keys and passphrases. Kept in guarded memory that is not
/// swapped where the system allows it, and wiped when the object goes. Moves; copies only by an
/// explicit clone(). Allocation failure throws std::bad_alloc, as everywhere.
class SecureBytes
{
public:
    SecureBytes() = default; ///< empty
    /// So many zero bytes.
    explicit SecureBytes(std::size_t size);
    ~SecureBytes();
    SecureBytes(SecureBytes &&other) noexcept;
    SecureBytes &operator=(SecureBytes &&other) noexcept;
    SecureBytes(const SecureBytes &) = delete;
    SecureBytes &operator=(const SecureBytes &) = delete;

    /// Fresh random bytes from libsodium: what keys, salts and nonces are made of.
    [[nodiscard]] static SecureBytes random(std::size_t size);
    [[nodiscard]] static SecureBytes copyOf(QByteArrayView bytes);
    /// Takes the bytes over and wipes where they were (as far as Qt has no second copy).
    [[nodiscard]] static SecureBytes takeFrom(QByteArray &bytes);
    /// UTF-8 of a text; the bytes on the way are wiped, the text itself is the caller's.
    [[nodiscard]] static SecureBytes fromText(const QString &text);
    /// From pairs of hexadecimal digits, else nothing.
    [[nodiscard]] static std::optional<SecureBytes> fromHex(QByteArrayView hex);

    [[nodiscard]] SecureBytes clone() const;
    [[nodiscard]] SecureBytes slice(std::size_t from, std::size_t count) const;

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] unsigned char *data() { return m_data; }
    [[nodiscard]] const unsigned char *data() const { return m_data; }
    [[nodiscard]] std::span<unsigned char> bytes() { return {m_data, m_size}; }
    [[nodiscard]] std::span<const unsigned char> bytes() const { return {m_data, m_size}; }
    /// For calls that read bytes; valid as long as this object.
    [[nodiscard]] QByteArrayView view() const;

    /// In constant time for equal sizes.
    friend bool operator==(const SecureBytes &a, const SecureBytes &b);

private:
    unsigned char *m_data = nullptr;
    std::size_t m_size = 0;
};

/// Overwrites bytes that are no longer needed in a way that the compiler keeps.
void wipe(QByteArray &bytes);
void wipe(std::span<char> bytes);

} // namespace saltbush::crypto

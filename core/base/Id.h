// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Random.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace saltbush
{

/// 128 random bits that name one thing of one kind. Kinds do not mix: a StudyId is no DeviceId.
/// Written as 32 lower-case hexadecimal digits, stored as 16 bytes.
template <typename Kind>
class Id
{
public:
    using Bytes = std::array<std::uint8_t, 16>;

    constexpr Id() = default; ///< the null id: names nothing
    explicit constexpr Id(Bytes bytes) : m_bytes(bytes) { }

    [[nodiscard]] static Id random(Random &random)
    {
        Id id;
        random.fill(std::as_writable_bytes(std::span(id.m_bytes)));
        return id;
    }

    /// From exactly 16 bytes, else nothing.
    [[nodiscard]] static std::optional<Id> fromBytes(QByteArrayView bytes)
    {
        if (bytes.size() != 16)
            return std::nullopt;
        Id id;
        std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(id.m_bytes.data()));
        return id;
    }

    /// From exactly 32 hexadecimal digits, else nothing.
    [[nodiscard]] static std::optional<Id> fromString(const QString &hex)
    {
        const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
        return hex.size() == 32 && bytes.toHex() == hex.toLatin1().toLower() ? fromBytes(bytes)
                                                                             : std::nullopt;
    }

    [[nodiscard]] const Bytes &bytes() const { return m_bytes; }
    [[nodiscard]] QByteArray toByteArray() const
    {
        return {reinterpret_cast<const char *>(m_bytes.data()), qsizetype(m_bytes.size())};
    }
    [[nodiscard]] QString toString() const { return QString::fromLatin1(toByteArray().toHex()); }
    [[nodiscard]] bool isNull() const { return m_bytes == Bytes{}; }

    friend constexpr auto operator<=>(const Id &, const Id &) = default;

private:
    Bytes m_bytes{};
};

using StudyId = Id<struct StudyIdKind>;
using StaffId = Id<struct StaffIdKind>;
using DeviceId = Id<struct DeviceIdKind>;
using ParticipantId = Id<struct ParticipantIdKind>;
using InterviewId = Id<struct InterviewIdKind>;
using RecordId = Id<struct RecordIdKind>;

} // namespace saltbush

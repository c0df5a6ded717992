// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/ByteStream.h"

#include "core/base/Disk.h"

#include <QIODevice>

#include <cstring>

namespace saltbush::crypto
{

Result<qsizetype> BufferSource::read(std::span<char> buffer)
{
    const qsizetype count = std::min(qsizetype(buffer.size()), m_bytes.size() - m_position);
    if (count > 0)
        std::memcpy(buffer.data(), m_bytes.data() + m_position, std::size_t(count));
    m_position += count;
    return count;
}

Result<void> BufferSource::rewind()
{
    m_position = 0;
    return ok();
}

qint64 DeviceSource::size() const { return m_device.size(); }

Result<qsizetype> DeviceSource::read(std::span<char> buffer)
{
    const qint64 count = m_device.read(buffer.data(), qint64(buffer.size()));
    if (count < 0)
        return fail(Error{disk::unreadable}.later());
    return qsizetype(count);
}

Result<void> DeviceSource::rewind()
{
    if (!m_device.seek(0))
        return fail(Error{disk::unreadable}.later());
    return ok();
}

Result<qsizetype> readFully(ByteSource &source, std::span<char> buffer)
{
    std::size_t filled = 0;
    while (filled < buffer.size()) {
        SALTBUSH_TRY_ASSIGN(const qsizetype count, source.read(buffer.subspan(filled)));
        if (count == 0)
            break;
        filled += std::size_t(count);
    }
    return qsizetype(filled);
}

ByteSink appendTo(QByteArray &bytes)
{
    return [&bytes](QByteArrayView more) {
        bytes.append(more);
        return ok();
    };
}

} // namespace saltbush::crypto

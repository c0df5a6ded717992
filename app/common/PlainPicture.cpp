// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/PlainPicture.h"

#include <QSet>
#include <QtEndian>

namespace saltbush::app
{

namespace
{

constexpr QByteArrayView pngSignature("\x89PNG\r\n\x1a\n", 8);
constexpr QByteArrayView jfif("JFIF\0", 5);
constexpr qsizetype jfifWithoutThumbnail = 16;

quint8 byteAt(QByteArrayView bytes, qsizetype at) { return quint8(bytes[at]); }

/// ITU-T T.81, annex B; one marker segment after the other.
class Jpeg
{
public:
    explicit Jpeg(QByteArrayView bytes) : m_bytes(bytes) { }

    std::optional<QByteArray> plain()
    {
        m_out = m_bytes.first(2).toByteArray();
        m_at = 2;
        while (m_at + 4 <= m_bytes.size() || isEnd()) {
            if (isEnd())
                return m_out.append("\xff\xd9", 2);
            if (!takeSegment())
                break;
        }
        return std::nullopt;
    }

private:
    static constexpr quint8 endOfImage = 0xd9, startOfScan = 0xda, comment = 0xfe;
    static constexpr quint8 app0 = 0xe0, app14 = 0xee, app15 = 0xef; // app14: how colours are coded

    [[nodiscard]] bool isEnd() const
    {
        return m_at + 2 <= m_bytes.size() && byteAt(m_bytes, m_at) == 0xff
            && byteAt(m_bytes, m_at + 1) == endOfImage;
    }
    bool takeSegment()
    {
        if (byteAt(m_bytes, m_at) != 0xff)
            return false;
        const quint8 marker = byteAt(m_bytes, m_at + 1);
        if (marker == 0xff) { // filling
            ++m_at;
            return true;
        }
        const qsizetype length = qFromBigEndian<quint16>(m_bytes.data() + m_at + 2);
        if (length < 2 || m_at + 2 + length > m_bytes.size())
            return false;
        const QByteArrayView segment = m_bytes.sliced(m_at, 2 + length);
        if (isNeeded(marker, segment))
            m_out += segment;
        m_at += segment.size();
        if (marker == startOfScan)
            takeScan();
        return true;
    }
    static bool isNeeded(quint8 marker, QByteArrayView segment)
    {
        if (marker == app0)
            return segment.sliced(4).startsWith(jfif) && segment.size() == 2 + jfifWithoutThumbnail;
        return marker != comment && (marker < app0 || marker > app15 || marker == app14);
    }
    /// Coded pixels, up to the next marker that is no restart.
    void takeScan()
    {
        const qsizetype from = m_at;
        while (m_at + 1 < m_bytes.size()) {
            const quint8 next = byteAt(m_bytes, m_at + 1);
            const bool isRestart = next >= 0xd0 && next <= 0xd7;
            if (byteAt(m_bytes, m_at) == 0xff && next != 0 && next != 0xff && !isRestart)
                break;
            ++m_at;
        }
        m_out += m_bytes.sliced(from, m_at - from);
    }

    QByteArrayView m_bytes;
    QByteArray m_out;
    qsizetype m_at = 0;
};

std::optional<QByteArray> plainPng(QByteArrayView bytes)
{
    static const QSet<QByteArray> needed{"IHDR", "PLTE", "IDAT", "IEND", "tRNS",
                                         "gAMA", "cHRM", "sRGB", "sBIT", "bKGD"};
    constexpr qsizetype frame = 12; // length, type and checksum of a chunk
    QByteArray out = pngSignature.toByteArray();
    for (qsizetype at = pngSignature.size(); at + frame <= bytes.size();) {
        const quint32 length = qFromBigEndian<quint32>(bytes.data() + at);
        if (qint64(length) + frame > bytes.size() - at)
            return std::nullopt;
        const QByteArrayView chunk = bytes.sliced(at, frame + qsizetype(length));
        const QByteArray type = chunk.sliced(4, 4).toByteArray();
        if (needed.contains(type))
            out += chunk;
        if (type == "IEND")
            return out;
        at += chunk.size();
    }
    return std::nullopt;
}

} // namespace

std::optional<QByteArray> withoutMetadata(QByteArrayView picture)
{
    if (picture.startsWith(pngSignature))
        return plainPng(picture);
    if (picture.startsWith("\xff\xd8"))
        return Jpeg(picture).plain();
    return std::nullopt;
}

} // namespace saltbush::app

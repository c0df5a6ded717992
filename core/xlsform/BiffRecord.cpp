// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/BiffRecord.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace saltbush::xlsform
{

namespace
{

constexpr int continueId = 0x003C;
constexpr qsizetype headerBytes = 4;

int wordAt(const QByteArray &stream, qsizetype at)
{
    return at + 2 <= stream.size() ? qFromLittleEndian<quint16>(stream.constData() + at) : -1;
}

} // namespace

BiffRecord::BiffRecord(const QByteArray &stream, qsizetype &at)
    : m_stream(&stream)
    , m_id(wordAt(stream, at))
{
    do {
        const int length = wordAt(stream, at + 2);
        const Part part{at + headerBytes, at + headerBytes + length};
        if (length < 0 || part.end > stream.size()) {
            m_isWhole = false;
            at = stream.size();
            break;
        }
        m_parts.push_back(part);
        at = part.end;
    } while (wordAt(stream, at) == continueId);
    if (m_parts.empty())
        m_parts.emplace_back();
}

bool BiffRecord::atNextPart()
{
    while (m_parts[m_part].at == m_parts[m_part].end) {
        if (m_part + 1 == m_parts.size()) {
            m_isWhole = false;
            return false;
        }
        ++m_part;
    }
    return true;
}

quint8 BiffRecord::u8()
{
    return atNextPart() ? quint8(m_stream->at(m_parts[m_part].at++)) : quint8(0);
}

quint16 BiffRecord::u16()
{
    const quint16 low = u8();
    return quint16(low | u8() << 8);
}

quint32 BiffRecord::u32()
{
    const quint32 low = u16();
    return low | quint32(u16()) << 16;
}

double BiffRecord::real()
{
    const quint64 low = u32();
    return std::bit_cast<double>(low | quint64(u32()) << 32);
}

void BiffRecord::skip(qsizetype count)
{
    while (count > 0 && atNextPart()) {
        Part &part = m_parts[m_part];
        const qsizetype step = std::min(count, part.end - part.at);
        part.at += step;
        count -= step;
    }
}

qsizetype BiffRecord::left() const
{
    qsizetype bytes = 0;
    for (std::size_t i = m_part; i < m_parts.size(); ++i)
        bytes += m_parts[i].end - m_parts[i].at;
    return bytes;
}

QString BiffRecord::text(Length length)
{
    const int count = length == Length::Byte ? u8() : u16();
    const quint8 flags = u8();
    const qsizetype looks = (flags & 8) != 0 ? 4 * qsizetype(u16()) : 0;
    const qsizetype pronunciation = (flags & 4) != 0 ? qsizetype(u32()) : 0;
    QString text = characters(count, (flags & 1) != 0);
    skip(looks);
    skip(pronunciation);
    return text;
}

/// A text that goes on in the next record says there anew how wide its characters are.
QString BiffRecord::characters(int count, bool isWide)
{
    QString text;
    while (count > 0 && m_isWhole) {
        if (m_parts[m_part].at == m_parts[m_part].end)
            isWide = (u8() & 1) != 0;
        Part &part = m_parts[m_part];
        const int width = isWide ? 2 : 1;
        const qsizetype here = std::min<qsizetype>(count, (part.end - part.at) / width);
        if (here == 0)
            m_isWhole = false;
        for (qsizetype i = 0; i < here; ++i)
            text += QChar(isWide ? u16() : quint16(u8()));
        count -= int(here);
    }
    return text;
}

} // namespace saltbush::xlsform

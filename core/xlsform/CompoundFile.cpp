// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/CompoundFile.h"

#include "core/xlsform/Codes.h"

#include <QtEndian>

#include <algorithm>

namespace saltbush::xlsform
{

namespace
{

const QByteArray signature = QByteArray::fromHex("d0cf11e0a1b11ae1");
constexpr int headerSize = 512;
constexpr int tableSectorsInHeader = 109;
constexpr qsizetype entrySize = 128;
constexpr quint32 lastSector = 0xFFFFFFFA; ///< greater numbers mean "end" and "none"

std::vector<quint32> numbersOf(const QByteArray &bytes)
{
    std::vector<quint32> numbers(std::size_t(bytes.size() / 4));
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = qFromLittleEndian<quint32>(bytes.constData() + 4 * i);
    return numbers;
}

/// `piece(n)` gives the bytes of one sector; empty where there is none. A chain that is longer than
/// all there is goes round in a circle.
template <typename Piece>
Result<QByteArray> follow(quint32 sector, const std::vector<quint32> &next, qsizetype most,
                          Piece piece)
{
    QByteArray bytes;
    for (std::size_t steps = 0; sector < lastSector; ++steps) {
        const QByteArray part = piece(sector);
        if (part.isEmpty() || sector >= next.size() || steps >= next.size() || bytes.size() > most)
            return fail(code::damaged);
        bytes += part;
        sector = next[sector];
    }
    return bytes;
}

} // namespace

bool CompoundFile::recognises(const QByteArray &bytes) { return bytes.startsWith(signature); }

Result<CompoundFile> CompoundFile::open(QByteArray bytes)
{
    CompoundFile file;
    file.m_bytes = std::move(bytes);
    if (!recognises(file.m_bytes) || file.m_bytes.size() < headerSize)
        return fail(code::damaged);
    const int shift = uchar(file.m_bytes.at(30));
    const int smallShift = uchar(file.m_bytes.at(32));
    if ((shift != 9 && shift != 12) || smallShift != 6)
        return fail(code::damaged);
    file.m_sectorSize = 1 << shift;
    file.m_smallSectorSize = 1 << smallShift;
    file.m_smallLimit = file.number(56);
    if (!file.readTables() || !file.readDirectory(file.number(48)))
        return fail(code::damaged);
    return file;
}

quint32 CompoundFile::number(qsizetype offset) const
{
    return qFromLittleEndian<quint32>(m_bytes.constData() + offset);
}

QByteArray CompoundFile::sector(quint32 number) const
{
    const qsizetype offset = (qsizetype(number) + 1) * m_sectorSize;
    // The last sector of a file may be cut short.
    return offset < m_bytes.size() ? m_bytes.mid(offset, m_sectorSize) : QByteArray();
}

/// The table of sectors stands in sectors itself; where is in the header and, in large files, in
/// a chain of further sectors.
bool CompoundFile::readTables()
{
    Table places;
    for (int i = 0; i < tableSectorsInHeader; ++i)
        places.push_back(number(76 + 4 * i));
    const std::size_t most = std::size_t(m_bytes.size() / m_sectorSize);
    for (quint32 more = number(68); more < lastSector;) {
        Table numbers = numbersOf(sector(more));
        if (numbers.size() * 4 != std::size_t(m_sectorSize) || places.size() > most + 256)
            return false;
        more = numbers.back();
        places.insert(places.end(), numbers.begin(), numbers.end() - 1);
    }
    for (const quint32 place : places) {
        if (place >= lastSector)
            continue;
        const Table numbers = numbersOf(sector(place));
        if (numbers.empty() || m_next.size() > most + std::size_t(m_sectorSize))
            return false;
        m_next.insert(m_next.end(), numbers.begin(), numbers.end());
    }
    const auto small = chain(number(60));
    if (small)
        m_nextSmall = numbersOf(*small);
    return small.has_value();
}

bool CompoundFile::readDirectory(quint32 start)
{
    const auto directory = chain(start);
    if (!directory || directory->size() < entrySize)
        return false;
    for (qsizetype at = 0; at + entrySize <= directory->size(); at += entrySize) {
        const char *entry = directory->constData() + at;
        const int nameBytes = qFromLittleEndian<quint16>(entry + 64);
        if (nameBytes < 2 || nameBytes > 64)
            continue;
        QString name(nameBytes / 2 - 1, Qt::Uninitialized);
        for (int i = 0; i < name.size(); ++i)
            name[i] = QChar(qFromLittleEndian<quint16>(entry + 2 * i));
        m_entries.push_back({name, qFromLittleEndian<quint32>(entry + 116),
                             qsizetype(qFromLittleEndian<quint32>(entry + 120))});
    }
    if (m_entries.empty())
        return false;
    const auto small = chain(m_entries.front().start); // of the root: what holds the small ones
    if (small)
        m_small = *small;
    return small.has_value();
}

Result<QByteArray> CompoundFile::chain(quint32 start) const
{
    return follow(start, m_next, m_bytes.size(), [this](quint32 number) { return sector(number); });
}

Result<QByteArray> CompoundFile::smallChain(quint32 start) const
{
    return follow(start, m_nextSmall, m_small.size(), [this](quint32 number) {
        const qsizetype offset = qsizetype(number) * m_smallSectorSize;
        return offset < m_small.size() ? m_small.mid(offset, m_smallSectorSize) : QByteArray();
    });
}

const CompoundFile::Entry *CompoundFile::find(const QString &stream) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&stream](const Entry &entry) {
            return entry.name.compare(stream, Qt::CaseInsensitive) == 0;
        });
    return found == m_entries.end() ? nullptr : &*found;
}

bool CompoundFile::contains(const QString &stream) const { return find(stream) != nullptr; }

Result<QByteArray> CompoundFile::read(const QString &stream) const
{
    const Entry *entry = find(stream);
    if (entry == nullptr)
        return fail(Error{code::damaged}.with(stream));
    auto bytes =
        entry->size < qsizetype(m_smallLimit) ? smallChain(entry->start) : chain(entry->start);
    if (!bytes || bytes->size() < entry->size)
        return fail(Error{code::damaged}.with(stream));
    bytes->truncate(entry->size);
    return bytes;
}

} // namespace saltbush::xlsform

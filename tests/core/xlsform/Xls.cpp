// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/xlsform/Xls.h"

#include <QtEndian>

#include <bit>

namespace saltbush::test
{

namespace
{

constexpr int sectorBytes = 512;
constexpr int smallSectorBytes = 64;
constexpr quint32 endOfChain = 0xFFFFFFFE;
constexpr quint32 freeSector = 0xFFFFFFFF;

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray filledTo(QByteArray bytes, int multiple, char with = '\0')
{
    while (bytes.size() % multiple != 0)
        bytes += with;
    return bytes;
}

QByteArray entry(const QString &name, char type, quint32 start, qsizetype size)
{
    QByteArray bytes(128, '\0');
    for (int i = 0; i < name.size(); ++i)
        bytes[2 * i] = name.at(i).toLatin1();
    bytes[64] = char(2 * name.size() + 2);
    bytes[66] = type;
    bytes.replace(116, 4, number(start));
    bytes.replace(120, 4, number(quint32(size)));
    return bytes;
}

QByteArray chain(quint32 first, qsizetype sectors)
{
    QByteArray table;
    for (qsizetype i = 1; i <= sectors; ++i)
        table += number(i == sectors ? endOfChain : first + quint32(i));
    return table;
}

} // namespace

QByteArray Xls::words(std::initializer_list<int> numbers)
{
    QByteArray bytes;
    for (const int each : numbers)
        bytes += number(quint32(each)).left(2);
    return bytes;
}

QByteArray Xls::record(int id, const QByteArray &data)
{
    return words({id, int(data.size())}) + data;
}

QByteArray Xls::real(double value)
{
    QByteArray bytes(8, '\0');
    qToLittleEndian(std::bit_cast<quint64>(value), bytes.data());
    return bytes;
}

QByteArray Xls::text(const QString &text)
{
    QByteArray bytes = words({int(text.size())}) + '\1';
    for (const QChar character : text)
        bytes += words({character.unicode()});
    return bytes;
}

QByteArray Xls::cell(int id, int row, int column, int style, const QByteArray &data)
{
    return record(id, words({row, column, style}) + data);
}

QByteArray Xls::label(int row, int column, const QString &words)
{
    return cell(0x0204, row, column, 0, text(words));
}

Xls &Xls::globals(const QByteArray &records)
{
    m_globals += records;
    return *this;
}

Xls &Xls::sheet(const QString &name, const QByteArray &records, int kind)
{
    m_sheets.push_back({name, records, kind});
    return *this;
}

QByteArray Xls::stream() const
{
    const QByteArray end = record(0x000A, {});
    const auto begin = [](int kind) { return record(0x0809, words({0x0600, kind, 0, 0})); };
    const auto place = [](quint32 at, const OneSheet &sheet) {
        QByteArray name = sheet.name.toLatin1();
        return record(0x0085,
                      number(at) + '\0' + char(sheet.kind) + char(name.size()) + '\0' + name);
    };
    QByteArray places;
    for (const OneSheet &sheet : m_sheets)
        places += place(0, sheet);
    const QByteArray head = begin(5) + m_globals;
    qsizetype at = head.size() + places.size() + end.size();
    places.clear();
    QByteArray sheets;
    for (const OneSheet &sheet : m_sheets) {
        places += place(quint32(at + sheets.size()), sheet);
        sheets += begin(0x10) + sheet.records + end;
    }
    return head + places + end + sheets;
}

QByteArray Xls::bytes() const
{
    // Excel, too, fills a short stream up to where it is no small one.
    QByteArray filled = stream();
    return compound(QStringLiteral("Workbook"), filled.leftJustified(4096, '\0'));
}

QByteArray Xls::compound(const QString &name, const QByteArray &stream, bool small)
{
    // Sector 0: the table; 1: the directory; 2: the table of small sectors; 3…: the stream.
    const qsizetype sectors = (stream.size() + sectorBytes - 1) / sectorBytes;
    const qsizetype smallSectors = (stream.size() + smallSectorBytes - 1) / smallSectorBytes;
    QByteArray table =
        number(0xFFFFFFFD) + number(endOfChain) + number(endOfChain) + chain(3, sectors);
    while (table.size() < sectorBytes)
        table += number(freeSector);
    const QByteArray directory =
        entry(QStringLiteral("Root Entry"), 5, small ? 3 : endOfChain, small ? stream.size() : 0)
        + entry(name, 2, small ? 0 : 3, stream.size());
    QByteArray head = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(16, '\0')
        + words({0x3E, 3, 0xFFFE, 9, 6, 0, 0, 0}) + number(0) + number(1) + number(1) + number(0)
        + number(4096) + number(2) + number(1) + number(endOfChain) + number(0) + number(0);
    while (head.size() < sectorBytes)
        head += number(freeSector);
    return head + table + filledTo(directory, sectorBytes)
        + filledTo(chain(0, small ? smallSectors : 0), sectorBytes, char(0xFF)).leftJustified(512)
        + filledTo(stream, sectorBytes);
}

} // namespace saltbush::test

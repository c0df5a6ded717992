// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace saltbush::xlsform
{

/// One record of an .xls stream ([MS-XLS] 2.1.4) with the records that continue it, read from its
/// beginning on. Reading past its end gives nothing and is remembered: ask `isWhole` at the end.
class BiffRecord
{
public:
    /// The record that begins at `at`, which moves behind it and its continuations. Not whole where
    /// the stream ends before.
    BiffRecord(const QByteArray &stream, qsizetype &at);

    [[nodiscard]] int id() const { return m_id; }
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

    quint8 u8();
    quint16 u16();
    quint32 u32();
    double real();
    void skip(qsizetype count);
    [[nodiscard]] qsizetype left() const;

    enum class Length { Byte, Word };
    /// A Unicode string ([MS-XLS] 2.5.293, 2.5.294), its looks and pronunciation passed over.
    QString text(Length length);

private:
    struct Part
    {
        qsizetype at = 0;
        qsizetype end = 0;
    };

    bool atNextPart();
    QString characters(int count, bool isWide);

    const QByteArray *m_stream;
    std::vector<Part> m_parts;
    std::size_t m_part = 0;
    int m_id = 0;
    bool m_isWhole = true;
};

} // namespace saltbush::xlsform

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace saltbush::xlsform
{

/// The file system in a file that .xls is kept in ([MS-CFB]): sectors, chained by a table.
class CompoundFile
{
public:
    [[nodiscard]] static bool recognises(const QByteArray &bytes);
    /// Error: xlsform.damaged.
    static Result<CompoundFile> open(QByteArray bytes);

    [[nodiscard]] bool contains(const QString &stream) const;
    /// Error: xlsform.damaged, with the name of the stream as fact.
    [[nodiscard]] Result<QByteArray> read(const QString &stream) const;

private:
    struct Entry
    {
        QString name;
        quint32 start = 0;
        qsizetype size = 0;
    };
    using Table = std::vector<quint32>;

    [[nodiscard]] bool readTables();
    [[nodiscard]] bool readDirectory(quint32 start);
    [[nodiscard]] const Entry *find(const QString &stream) const;
    /// The bytes of a chain of sectors; nothing where it leaves the file or bites its tail.
    [[nodiscard]] Result<QByteArray> chain(quint32 start) const;
    [[nodiscard]] Result<QByteArray> smallChain(quint32 start) const;
    [[nodiscard]] QByteArray sector(quint32 number) const;
    [[nodiscard]] quint32 number(qsizetype offset) const;

    QByteArray m_bytes;
    int m_sectorSize = 0;
    int m_smallSectorSize = 0;
    quint32 m_smallLimit = 0; ///< shorter streams stand in small sectors
    Table m_next;             ///< of each sector, the following one
    Table m_nextSmall;
    QByteArray m_small; ///< all small sectors
    std::vector<Entry> m_entries;
};

} // namespace saltbush::xlsform

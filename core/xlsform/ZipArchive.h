// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

struct zip;

namespace saltbush::xlsform
{

/// A zip archive in memory, to be read. Bounded: an archive that would unpack to more than a
/// workbook can reasonably hold is refused, not unpacked.
class ZipArchive
{
public:
    /// The bytes must outlive the archive. Error: xlsform.damaged.
    static Result<ZipArchive> open(const QByteArray &bytes);

    ZipArchive(ZipArchive &&other) noexcept;
    ZipArchive &operator=(ZipArchive &&other) noexcept;
    ~ZipArchive();

    [[nodiscard]] bool contains(const QString &name) const;
    /// Errors: xlsform.damaged, xlsform.too-large, each with the name as fact.
    Result<QByteArray> read(const QString &name) const;

private:
    explicit ZipArchive(zip *archive) : m_archive(archive) { }

    zip *m_archive = nullptr;
    mutable std::uint64_t m_unpacked = 0; ///< bytes of all parts that were read
};

} // namespace saltbush::xlsform

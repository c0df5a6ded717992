// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/ZipArchive.h"

#include "core/xlsform/Codes.h"
#include "core/xlsform/Limits.h"

#include <zip.h>

#include <memory>
#include <utility>

namespace saltbush::xlsform
{

namespace
{

struct FileCloser
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

} // namespace

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (source && !archive)
        zip_source_free(source);
    zip_error_fini(&error);
    if (!archive)
        return fail(Error{code::damaged}.with(QStringLiteral("ZIP")));
    return ZipArchive(archive);
}

ZipArchive::ZipArchive(ZipArchive &&other) noexcept
    : m_archive(std::exchange(other.m_archive, nullptr))
    , m_unpacked(other.m_unpacked)
{
}

ZipArchive &ZipArchive::operator=(ZipArchive &&other) noexcept
{
    std::swap(m_archive, other.m_archive);
    std::swap(m_unpacked, other.m_unpacked);
    return *this;
}

ZipArchive::~ZipArchive()
{
    if (m_archive)
        zip_discard(m_archive);
}

bool ZipArchive::contains(const QString &name) const
{
    return zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<QByteArray> ZipArchive::read(const QString &name) const
{
    const zip_int64_t index = zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    if (index < 0 || zip_stat_index(m_archive, zip_uint64_t(index), 0, &stat) != 0)
        return fail(Error{code::damaged}.with(name));
    m_unpacked += stat.size;
    if (stat.size > limits::maxPartBytes || m_unpacked > limits::maxUnpackedBytes)
        return fail(Error{code::tooLarge}.with(name));
    const std::unique_ptr<zip_file_t, FileCloser> file(
        zip_fopen_index(m_archive, zip_uint64_t(index), 0));
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    if (!file || zip_fread(file.get(), bytes.data(), stat.size) != zip_int64_t(stat.size))
        return fail(Error{code::damaged}.with(name));
    return bytes;
}

} // namespace saltbush::xlsform

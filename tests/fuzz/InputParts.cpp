// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/InputParts.h"

#include <zip.h>

namespace saltbush::fuzz
{

namespace
{

constexpr auto mark = "@@ ";

zip_t *openInMemory(zip_source_t *source, int flags)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_t *archive = zip_open_from_source(source, flags, &error);
    zip_error_fini(&error);
    return archive;
}

QByteArray content(zip_source_t *source)
{
    zip_stat_t stat;
    QByteArray bytes;
    if (zip_source_stat(source, &stat) == 0 && zip_source_open(source) == 0) {
        bytes.resize(qsizetype(stat.size));
        zip_source_read(source, bytes.data(), stat.size);
        zip_source_close(source);
    }
    return bytes;
}

} // namespace

std::vector<InputPart> partsOf(const QByteArray &input)
{
    std::vector<InputPart> parts;
    for (qsizetype at = input.indexOf(mark); at >= 0;) {
        const qsizetype next = input.indexOf(QByteArray("\n") + mark, at);
        const QByteArray part = input.mid(at + 3, next < 0 ? -1 : next - at - 3);
        const qsizetype line = part.indexOf('\n');
        parts.emplace_back(part.left(line < 0 ? part.size() : line),
                           line < 0 ? QByteArray() : part.mid(line + 1));
        at = next < 0 ? -1 : next + 1;
    }
    return parts;
}

QByteArray joined(const std::vector<InputPart> &parts)
{
    QByteArray input;
    for (const auto &[name, bytes] : parts)
        input += mark + name + '\n' + bytes + '\n';
    return input;
}

QByteArray zipped(const std::vector<InputPart> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *archive = openInMemory(target, ZIP_CREATE | ZIP_TRUNCATE);
    zip_error_fini(&error);
    if (!archive) {
        zip_source_free(target);
        return {};
    }
    zip_source_keep(target);
    for (const auto &[name, bytes] : parts) {
        zip_source_t *file =
            zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.constData(), file, ZIP_FL_ENC_GUESS);
        if (index < 0)
            zip_source_free(file); // a name that is there already, or none
        else
            zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0);
    }
    if (zip_close(archive) != 0)
        zip_discard(archive);
    QByteArray bytes = content(target);
    zip_source_free(target);
    return bytes;
}

std::vector<InputPart> unzipped(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_t *archive = openInMemory(
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error),
        ZIP_RDONLY);
    zip_error_fini(&error);
    std::vector<InputPart> parts;
    for (zip_int64_t i = 0; archive && i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(archive, zip_uint64_t(i), 0, &stat);
        QByteArray part(qsizetype(stat.size), '\0');
        zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        zip_fread(file, part.data(), stat.size);
        zip_fclose(file);
        parts.emplace_back(stat.name, part);
    }
    if (archive)
        zip_discard(archive);
    return parts;
}

} // namespace saltbush::fuzz

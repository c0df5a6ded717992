// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/Compression.h"

#include "core/record/RecordErrors.h"

#include <zstd.h>

#include <memory>

namespace saltbush::record
{

namespace
{

constexpr int level = 3;
// A frame may ask for a window of this size (as a power of two) and no larger one.
constexpr int largestWindowLog = 27;

using Decoder = std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)>;

} // namespace

QByteArray compress(QByteArrayView bytes)
{
    QByteArray compressed(qsizetype(ZSTD_compressBound(std::size_t(bytes.size()))),
                          Qt::Uninitialized);
    const std::size_t size = ZSTD_compress(compressed.data(), std::size_t(compressed.size()),
                                           bytes.data(), std::size_t(bytes.size()), level);
    Q_ASSERT(!ZSTD_isError(size)); // cannot be: the buffer has the size that it asks for
    compressed.resize(qsizetype(size));
    return compressed;
}

Result<QByteArray> decompress(QByteArrayView compressed, qint64 maxBytes)
{
    const Decoder decoder(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    ZSTD_DCtx_setParameter(decoder.get(), ZSTD_d_windowLogMax, largestWindowLog);
    ZSTD_inBuffer in{compressed.data(), std::size_t(compressed.size()), 0};
    QByteArray result, part(qsizetype(ZSTD_DStreamOutSize()), Qt::Uninitialized);
    while (true) {
        ZSTD_outBuffer out{part.data(), std::size_t(part.size()), 0};
        const std::size_t left = ZSTD_decompressStream(decoder.get(), &out, &in);
        if (ZSTD_isError(left))
            return fail(malformed);
        if (result.size() + qint64(out.pos) > maxBytes)
            return fail(tooLarge);
        result.append(part.constData(), qsizetype(out.pos));
        if (left == 0) // the frame is complete
            break;
        if (in.pos == in.size && out.pos < out.size)
            return fail(malformed); // it ends too early
    }
    if (in.pos != in.size)
        return fail(malformed);
    return result;
}

} // namespace saltbush::record

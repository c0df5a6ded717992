// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/PieceFiles.h"

#include "core/record/LittleEndian.h"

namespace saltbush::record
{

namespace
{

constexpr QLatin1StringView suffix(".piece");

QString pathOf(const QString &folder, RecordId record, int n)
{
    return folder + u'/' + pieceFileNameOf(record, n);
}

/// Puts the segments of one record together again without holding more than a piece.
class RecordCheck
{
public:
    explicit RecordCheck(RecordId record) : m_record(record) { }

    Result<void> add(const Segment &segment)
    {
        if (segment.record != m_record || segment.offset != m_reached
            || (m_reached != 0 && segment.totalLength != m_total))
            return fail(malformed);
        QByteArrayView bytes = segment.bytes;
        if (m_reached == 0) {
            m_total = segment.totalLength;
            SALTBUSH_TRY_ASSIGN(bytes, takeStub(bytes));
        }
        m_hasher.add(bytes);
        m_reached += quint64(segment.bytes.size());
        return ok();
    }

    [[nodiscard]] bool complete() const { return m_reached != 0 && m_reached >= m_total; }

    Result<Stub> finish()
    {
        if (m_stub.id != m_record || m_total != m_prefixSize + m_stub.bodyLength)
            return fail(malformed);
        if (m_hasher.finish() != m_stub.bodyHash)
            return fail(bodyMismatch);
        return m_stub;
    }

private:
    Result<QByteArrayView> takeStub(QByteArrayView bytes)
    {
        LittleEndianReader in(bytes);
        const QByteArrayView stub = in.bytes(in.number<quint16>());
        SALTBUSH_TRY_ASSIGN(m_stub, Stub::decode(stub));
        m_prefixSize = quint64(bytes.size() - in.rest().size());
        return in.rest();
    }

    RecordId m_record;
    Stub m_stub;
    crypto::Hasher m_hasher;
    quint64 m_prefixSize = 0;
    quint64 m_reached = 0;
    quint64 m_total = 0;
};

} // namespace

QString pieceFileNameOf(RecordId record, int n)
{
    return record.toString() + u'-' + QString::number(n) + suffix;
}

std::optional<RecordId> recordOfFileName(const QString &name)
{
    if (!name.endsWith(suffix) || name.size() < 34 || name.at(32) != u'-')
        return std::nullopt;
    return RecordId::fromString(name.first(32));
}

PieceFileWriter::PieceFileWriter(Disk &disk, QString folder, RecordId record, qint64 prefixSize,
                                 qint64 totalLength, const crypto::SecureBytes &transportKey)
    : m_disk(disk)
    , m_folder(std::move(folder))
    , m_record(record)
    , m_totalLength(totalLength)
    , m_transportKey(transportKey)
    , m_part(qsizetype(prefixSize), '\0')
{
}

Result<void> PieceFileWriter::write(int n, const QByteArray &part)
{
    const Segment segment{m_record, quint64(n) * quint64(largestSegment()), quint64(m_totalLength),
                          part};
    SALTBUSH_TRY_ASSIGN(const QByteArray piece, encodePiece({segment}, m_transportKey));
    m_bytes += piece.size();
    return writeDurably(m_disk, pathOf(m_folder, m_record, n), piece);
}

Result<void> PieceFileWriter::closePart()
{
    if (m_pieces == 0)
        m_first = m_part;
    else
        SALTBUSH_TRY(write(m_pieces, m_part));
    ++m_pieces;
    m_part.resize(0);
    return ok();
}

Result<void> PieceFileWriter::add(QByteArrayView body)
{
    while (!body.isEmpty()) {
        if (m_part.size() == largestSegment())
            SALTBUSH_TRY(closePart());
        const qsizetype count = std::min(body.size(), largestSegment() - m_part.size());
        m_part.append(body.first(count));
        body = body.sliced(count);
    }
    return ok();
}

Result<void> PieceFileWriter::finish(const QByteArray &prefix)
{
    SALTBUSH_TRY(closePart());
    m_first.replace(0, prefix.size(), prefix);
    return write(0, m_first);
}

Result<Stub> readPieceFiles(Disk &disk, const QString &folder, RecordId record,
                            const crypto::SecureBytes &transportKey)
{
    RecordCheck check(record);
    for (int n = 0; !check.complete(); ++n) {
        const auto piece = disk.read(pathOf(folder, record, n), largestPiece);
        if (!piece)
            return fail(piece.error().code == disk::notFound ? Error{malformed} : piece.error());
        SALTBUSH_TRY_ASSIGN(const auto segments, decodePiece(*piece, transportKey));
        if (segments.size() != 1 || segments.front().bytes.isEmpty())
            return fail(malformed);
        SALTBUSH_TRY(check.add(segments.front()));
    }
    return check.finish();
}

} // namespace saltbush::record

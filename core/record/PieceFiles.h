// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Disk.h"
#include "core/crypto/Hash.h"
#include "core/record/Piece.h"
#include "core/record/Stub.h"

/// For the .cpp files of this folder only: records as piece files of a folder.
namespace saltbush::record
{

/// `<record id>-<n>.piece`.
[[nodiscard]] QString pieceFileNameOf(RecordId record, int n);
/// The record that a file name names; nothing for names that are not ours.
[[nodiscard]] std::optional<RecordId> recordOfFileName(const QString &name);

/// Cuts one record into piece files, each durable when the next begins. The body comes first, the
/// prefix (stub) last, since it signs the body's hash: the first piece waits for it in memory.
class PieceFileWriter
{
public:
    PieceFileWriter(Disk &disk, QString folder, RecordId record, qint64 prefixSize,
                    qint64 totalLength, const crypto::SecureBytes &transportKey);

    Result<void> add(QByteArrayView body);
    /// Writes what is left, and the first piece with the prefix in front.
    Result<void> finish(const QByteArray &prefix);

    [[nodiscard]] int pieces() const { return m_pieces; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    Result<void> closePart();
    Result<void> write(int n, const QByteArray &part);

    Disk &m_disk;
    QString m_folder;
    RecordId m_record;
    qint64 m_totalLength;
    const crypto::SecureBytes &m_transportKey;
    QByteArray m_first;
    QByteArray m_part;
    int m_pieces = 0; ///< parts closed
    qint64 m_bytes = 0;
};

/// Reads one record back from its files: its stub, if the record is whole and its body is the one
/// that the stub names. `record.malformed` for a record that lacks something,
/// `record.not-authentic` where the transport key does not fit. Whose signature it bears is not
/// looked at.
[[nodiscard]] Result<Stub> readPieceFiles(Disk &disk, const QString &folder, RecordId record,
                                          const crypto::SecureBytes &transportKey);

} // namespace saltbush::record

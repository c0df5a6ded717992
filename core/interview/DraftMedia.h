// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Disk.h"
#include "core/base/Id.h"
#include "core/crypto/ByteStream.h"
#include "core/crypto/Hash.h"
#include "core/interview/Host.h"
#include "core/xpath/Tree.h"

namespace saltbush::interview
{

/// The answer names a file that is not of this draft.
inline constexpr ErrorCode noSuchMedia{"interview.no-such-file"};
/// Files are taken by questions for files only.
inline constexpr ErrorCode notForMedia{"interview.not-for-files"};
inline constexpr ErrorCode mediaTooLarge{"interview.file-too-large"}; ///< fact: most bytes
inline constexpr ErrorCode mediaEmpty{"interview.file-empty"};
/// A file of the draft is missing or not what was written. place.node: the question.
inline constexpr ErrorCode mediaDamaged{"interview.file-damaged"};

/// Another version of the form has no place for a file of the draft. place.node: the question.
inline constexpr ErrorCode mediaHasNoPlace{"interview.file-has-no-place"};

/// The participant was asked, and did not agree to such files: by what the question asks for, or by
/// what the file is (form::MediaContent). Fact: the scope.
inline constexpr ErrorCode mediaNotConsented{"interview.file-not-consented"};

/// Servers that speak OpenRosa take no larger file, and whoever merges holds a whole record.
inline constexpr qint64 largestMedia = 100LL << 20;

/// A file that is an answer. Its name is ours: what a file was called may say whose it is.
struct MediaFile
{
    QString name;    ///< as the instance has it
    RecordId record; ///< what it will be once it is sealed
    crypto::Hash256 hash;
    qint64 size = 0;
};

/// One that an interview holds and cannot take along: of a kind that was not agreed to, or damaged.
struct RefusedFile
{
    xpath::NodeId node = xpath::noNode;
    QString scope; ///< the first that is missing; empty: the file cannot be read any more
};

/// A file with its key: what the draft's database holds.
struct KeptMedia
{
    MediaFile file;
    crypto::SecureBytes key;
};

/// The bytes of one such file, decrypted part by part: flat memory. Borrows the disk.
class MediaSource final : public crypto::ByteSource
{
public:
    MediaSource(Disk &disk, QString prefix, const KeptMedia &kept);
    ~MediaSource() override;
    MediaSource(MediaSource &&) noexcept = default;
    MediaSource &operator=(MediaSource &&) = delete;

    [[nodiscard]] qint64 size() const override { return m_size; }
    /// `interview.file-damaged`, errors of the disk.
    Result<qsizetype> read(std::span<char> buffer) override;
    Result<void> rewind() override;

private:
    Result<void> nextPart();

    Disk *m_disk;
    QString m_prefix;
    RecordId m_record;
    crypto::SecureBytes m_key;
    qint64 m_size;
    int m_part = 0; ///< the next to be read
    QByteArray m_open;
    qsizetype m_position = 0;
};

/// The files beside the database of a draft (FORMAT.md, "Media"). Knows the disk and no rows: who
/// calls sees to it that a row is written after the file, and goes before it.
class MediaFolder
{
public:
    /// The disk is borrowed; `draftPath` is the database.
    MediaFolder(Disk &disk, const QString &draftPath);

    /// Encrypts under a fresh key, in parts; all of it is durable when it returns. `ending` without
    /// a dot. `interview.file-too-large`, `interview.file-empty`, errors of the source and the
    /// disk.
    [[nodiscard]] Result<KeptMedia> write(crypto::ByteSource &content, const QString &ending,
                                          Host &host);
    /// A file of another draft, under the same name, with a key and a record of its own.
    [[nodiscard]] Result<KeptMedia> copy(const MediaFolder &from, const KeptMedia &kept,
                                         Host &host);
    [[nodiscard]] MediaSource read(const KeptMedia &kept) const;
    Result<void> remove(const MediaFile &file);
    /// What a crash left: files of this draft that are none of these.
    Result<void> removeOthers(const std::vector<MediaFile> &known);
    Result<void> removeAll() { return removeOthers({}); }

private:
    Result<KeptMedia> writeAs(const QString &name, crypto::ByteSource &content, Host &host);
    Result<void> writeParts(crypto::ByteSource &content, KeptMedia &kept);
    [[nodiscard]] QString prefixOf(RecordId record) const;

    Disk &m_disk;
    QString m_folder, m_base;
};

/// Deletes every file of a draft (database, WAL, shm, media); its key must be destroyed by the
/// caller.
Result<void> removeDraftFiles(Disk &disk, const QString &path);

} // namespace saltbush::interview

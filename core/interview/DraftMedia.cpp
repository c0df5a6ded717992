// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/DraftMedia.h"

#include "core/crypto/Aead.h"
#include "core/crypto/Padding.h"
#include "core/crypto/StreamReader.h"

#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <set>

namespace saltbush::interview
{

namespace
{

/// What is held in memory of a file, and the longest that one write to the disk takes.
constexpr qint64 partSize = 4LL << 20;
constexpr QLatin1StringView mediaSuffix(".media");

/// Binds a part to its file and its place in it.
QByteArray placeOf(RecordId record, int part)
{
    QByteArray bytes("SBDM\x01\x00", 6);
    bytes += record.toByteArray();
    char number[4];
    qToLittleEndian(quint32(part), number);
    return bytes.append(number, sizeof number);
}

QString partPath(const QString &prefix, int part)
{
    return prefix + QString::number(part) + mediaSuffix;
}

qsizetype paddedPart(qint64 size)
{
    return qsizetype(std::min(partSize, crypto::paddedSize(size)));
}

qint64 partsOf(qint64 size) { return std::max<qint64>(1, (size + partSize - 1) / partSize); }

/// Only what cannot say anything: endings that people type can be names, too.
QString plainEnding(const QString &ending)
{
    const QString lower = ending.toLower();
    const bool isPlain =
        !lower.isEmpty() && lower.size() <= 5 && std::ranges::all_of(lower, [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        });
    return isPlain ? lower : QStringLiteral("bin");
}

QString newName(Host &host, const QString &ending)
{
    std::array<std::byte, 8> chance;
    host.random().fill(chance);
    const QByteArray hex =
        QByteArray(reinterpret_cast<const char *>(chance.data()), chance.size()).toHex();
    return QStringLiteral("%1-%2.%3")
        .arg(host.clock().now().time_since_epoch().count())
        .arg(QString::fromLatin1(hex), plainEnding(ending));
}

} // namespace

MediaSource::MediaSource(Disk &disk, QString prefix, const KeptMedia &kept)
    : m_disk(&disk)
    , m_prefix(std::move(prefix))
    , m_record(kept.file.record)
    , m_key(kept.key.clone())
    , m_size(kept.file.size)
{
}

MediaSource::~MediaSource() { crypto::wipe(m_open); }

Result<qsizetype> MediaSource::read(std::span<char> buffer)
{
    if (m_position == m_open.size() && m_part < partsOf(m_size))
        SALTBUSH_TRY(nextPart());
    const auto count = std::min(qsizetype(buffer.size()), m_open.size() - m_position);
    std::copy_n(m_open.constData() + m_position, count, buffer.data());
    m_position += count;
    return count;
}

Result<void> MediaSource::rewind()
{
    m_part = 0;
    m_position = 0;
    crypto::wipe(m_open);
    m_open.clear();
    return ok();
}

Result<void> MediaSource::nextPart()
{
    crypto::wipe(m_open);
    m_open.clear();
    m_position = 0;
    const qint64 length = std::min(partSize, m_size - m_part * partSize);
    const auto stream = m_disk->read(partPath(m_prefix, m_part), crypto::streamSize(partSize));
    if (!stream && stream.error().code != disk::notFound && stream.error().code != disk::tooLarge)
        return fail(stream.error());
    auto plain = stream ? crypto::decryptStream(m_key, placeOf(m_record, m_part), *stream)
                        : fail(mediaDamaged);
    if (!plain || plain->size() != paddedPart(length))
        return fail(mediaDamaged);
    m_open = std::move(*plain);
    m_open.truncate(length);
    ++m_part;
    return ok();
}

MediaFolder::MediaFolder(Disk &disk, const QString &draftPath)
    : m_disk(disk)
    , m_folder(QFileInfo(draftPath).path())
    , m_base(QFileInfo(draftPath).completeBaseName() + u'.')
{
}

QString MediaFolder::prefixOf(RecordId record) const
{
    return m_folder + u'/' + m_base + record.toString() + u'-';
}

Result<KeptMedia> MediaFolder::write(crypto::ByteSource &content, const QString &ending, Host &host)
{
    return writeAs(newName(host, ending), content, host);
}

Result<KeptMedia> MediaFolder::copy(const MediaFolder &from, const KeptMedia &kept, Host &host)
{
    MediaSource content = from.read(kept);
    return writeAs(kept.file.name, content, host);
}

Result<KeptMedia> MediaFolder::writeAs(const QString &name, crypto::ByteSource &content, Host &host)
{
    if (content.size() > largestMedia)
        return fail(Error{mediaTooLarge}.with(QString::number(largestMedia)));
    KeptMedia kept{{name, RecordId::random(host.random()), {}, 0},
                   crypto::SecureBytes::random(crypto::keySize)};
    auto written = writeParts(content, kept);
    if (written)
        written = m_disk.syncFolder(m_folder);
    if (!written) {
        std::ignore = remove(kept.file); // else it goes when the draft is opened again
        return fail(written.error());
    }
    return kept;
}

Result<void> MediaFolder::writeParts(crypto::ByteSource &content, KeptMedia &kept)
{
    crypto::Hasher hasher;
    QByteArray part(qsizetype(partSize), Qt::Uninitialized);
    for (int n = 0;; ++n) {
        SALTBUSH_TRY_ASSIGN(const qsizetype count,
                            crypto::readFully(content, {part.data(), std::size_t(part.size())}));
        if (count == 0)
            break;
        const QByteArrayView bytes(part.constData(), count);
        kept.file.size += count;
        if (kept.file.size > largestMedia) // it grew while it was read
            return fail(Error{mediaTooLarge}.with(QString::number(largestMedia)));
        hasher.add(bytes);
        const qsizetype padded = paddedPart(count); // its size tells no photograph from another
        std::fill_n(part.data() + count, padded - count, '\0');
        SALTBUSH_TRY_ASSIGN(const QByteArray stream,
                            crypto::encryptStream(kept.key, placeOf(kept.file.record, n),
                                                  QByteArrayView(part.constData(), padded)));
        SALTBUSH_TRY(m_disk.writeAndSync(partPath(prefixOf(kept.file.record), n), stream));
    }
    crypto::wipe(part);
    kept.file.hash = hasher.finish();
    return kept.file.size > 0 ? ok() : fail(mediaEmpty);
}

MediaSource MediaFolder::read(const KeptMedia &kept) const
{
    return {m_disk, prefixOf(kept.file.record), kept};
}

Result<void> MediaFolder::remove(const MediaFile &file)
{
    for (int n = 0; n < partsOf(file.size); ++n)
        SALTBUSH_TRY(m_disk.remove(partPath(prefixOf(file.record), n)));
    return m_disk.syncFolder(m_folder);
}

Result<void> MediaFolder::removeOthers(const std::vector<MediaFile> &known)
{
    std::set<QString> stay;
    for (const MediaFile &file : known)
        for (int n = 0; n < partsOf(file.size); ++n)
            stay.insert(QFileInfo(partPath(prefixOf(file.record), n)).fileName());
    SALTBUSH_TRY_ASSIGN(const QStringList files, m_disk.list(m_folder));
    bool isChanged = false;
    for (const QString &file : files) {
        if (!file.startsWith(m_base) || !file.endsWith(mediaSuffix) || stay.contains(file))
            continue;
        SALTBUSH_TRY(m_disk.remove(m_folder + u'/' + file));
        isChanged = true;
    }
    return isChanged ? m_disk.syncFolder(m_folder) : ok();
}

} // namespace saltbush::interview

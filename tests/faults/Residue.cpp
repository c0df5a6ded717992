// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/Residue.h"

#include "core/record/BodyOpener.h"
#include "core/record/Piece.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

#include <openssl/evp.h>
#include <zstd.h>

namespace saltbush::test
{

namespace
{

// SQLCipher 4's file format: 4096-byte pages, the last 80 bytes of each are IV (16) and HMAC (64);
// the first 16 bytes of the first page are the salt. A WAL has a header of 32 bytes, and one of 24
// before each page.
constexpr int pageSize = 4096;
constexpr int reserve = 80;
constexpr int saltSize = 16;
constexpr int walHeader = 32;
constexpr int frameHeader = 24;
constexpr int sealedKeySize = 80; ///< crypto_box_seal of 32 bytes

QByteArray aes256CbcDecrypt(QByteArrayView cipher, QByteArrayView iv,
                            const crypto::SecureBytes &key)
{
    QByteArray plain(cipher.size() + 32, '\0');
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    int done = 0;
    EVP_DecryptInit_ex(context, EVP_aes_256_cbc(), nullptr, key.data(),
                       reinterpret_cast<const unsigned char *>(iv.data()));
    EVP_CIPHER_CTX_set_padding(context, 0);
    EVP_DecryptUpdate(context, reinterpret_cast<unsigned char *>(plain.data()), &done,
                      reinterpret_cast<const unsigned char *>(cipher.data()), int(cipher.size()));
    EVP_CIPHER_CTX_free(context);
    plain.truncate(done);
    return plain;
}

QByteArray zstdAt(QByteArrayView bytes)
{
    constexpr unsigned long long most = 64ULL << 20;
    QByteArray out;
    ZSTD_DStream *stream = ZSTD_createDStream();
    ZSTD_initDStream(stream);
    ZSTD_inBuffer in{bytes.data(), std::size_t(bytes.size()), 0};
    QByteArray chunk(1 << 16, '\0');
    while (in.pos < in.size && std::uint64_t(out.size()) < most) {
        ZSTD_outBuffer piece{chunk.data(), std::size_t(chunk.size()), 0};
        const std::size_t left = ZSTD_decompressStream(stream, &piece, &in);
        if (ZSTD_isError(left) != 0)
            break;
        out.append(chunk.constData(), qsizetype(piece.pos));
        if (left == 0)
            break;
    }
    ZSTD_freeDStream(stream);
    return out;
}

/// Whatever any compressed stream inside gives: zstd is the only compression in these formats.
QByteArray decompressed(const QByteArray &bytes)
{
    QByteArray all;
    static const QByteArray zstdMagic = QByteArray::fromHex("28b52ffd");
    for (qsizetype at = bytes.indexOf(zstdMagic); at >= 0; at = bytes.indexOf(zstdMagic, at + 1))
        all += zstdAt(QByteArrayView(bytes).sliced(at)) + '\n';
    return all;
}

std::vector<QByteArray> spellings(const QString &marker)
{
    QStringEncoder little(QStringConverter::Utf16LE), big(QStringConverter::Utf16BE);
    return {marker.toUtf8(), QByteArray(little(marker)), QByteArray(big(marker))};
}

bool contains(const QByteArray &bytes, const QString &marker)
{
    return std::ranges::any_of(
        spellings(marker), [&](const QByteArray &spelling) { return bytes.contains(spelling); });
}

} // namespace

Residue::Residue(const study::OpenedSlot &slot, const study::Package &package,
                 const study::KeyRing &ring)
{
    m_databaseKeys.push_back(slot.secrets.databaseKey.clone());
    m_boxes.push_back(slot.secrets.identity.box.clone());
    m_roleIds.emplace_back();
    for (const study::KeyRing::Key &key : ring.keys()) {
        m_boxes.push_back(key.pair.clone());
        m_roleIds.push_back(key.id);
    }
    for (const study::Epoch &epoch : package.epochs)
        m_transportKeys.push_back(epoch.transportKey.clone());
    for (const study::Device &device : package.devices)
        m_devices.push_back(device.verifyKey);
}

void Residue::collect(const QString &folder)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            m_files.push_back(file.readAll());
    }
    for (std::size_t done = 0, keys = 0; keys < m_databaseKeys.size(); ++keys) {
        decryptFiles(m_databaseKeys[keys]);
        lookForKeys(done);
        done = m_plain.size();
    }
    openPieces();
}

void Residue::decryptFiles(const crypto::SecureBytes &key)
{
    for (const QByteArray &file : m_files) {
        for (qsizetype at = 0; at + pageSize <= file.size(); at += pageSize)
            decryptPage(QByteArrayView(file).sliced(at, pageSize), at == 0, key);
        for (qsizetype at = walHeader; at + frameHeader + pageSize <= file.size();
             at += frameHeader + pageSize) {
            const QByteArrayView page = QByteArrayView(file).sliced(at + frameHeader, pageSize);
            decryptPage(page, false, key);
            decryptPage(page, true, key); // a frame may hold the first page
        }
    }
}

void Residue::decryptPage(QByteArrayView page, bool first, const crypto::SecureBytes &key)
{
    const int skip = first ? saltSize : 0;
    const QByteArrayView iv = page.sliced(pageSize - reserve, 16);
    keep(aes256CbcDecrypt(page.sliced(skip, pageSize - reserve - skip), iv, key));
}

void Residue::keep(QByteArray bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    if (m_seen.contains(hash))
        return;
    m_seen.insert(hash);
    ++m_pages;
    m_plain.push_back(std::move(bytes));
}

/// Decrypted with a wrong key, a page is noise; with the right one it holds zero bytes and text.
static bool looksLikeAPage(const QByteArray &bytes) { return bytes.count('\0') > 64; }

void Residue::lookForKeys(std::size_t from)
{
    for (std::size_t i = from, end = m_plain.size(); i < end; ++i) {
        const QByteArray page = m_plain[i];
        if (!looksLikeAPage(page) && m_databaseKeys.size() > 1)
            continue;
        for (qsizetype at = 0; at + sealedKeySize <= page.size(); ++at) {
            const QByteArrayView window = QByteArrayView(page).sliced(at, sealedKeySize);
            if (window[0] == 0 && window[1] == 0 && window[2] == 0)
                continue; // empty space, no public key
            for (const crypto::BoxKeyPair &box : m_boxes)
                if (auto key = crypto::unseal(box, window)) {
                    m_databaseKeys.push_back(std::move(*key));
                    ++m_keysFound;
                }
        }
    }
}

void Residue::openPieces()
{
    for (const QByteArray &file : m_files)
        for (const crypto::SecureBytes &key : m_transportKeys)
            if (const auto segments = record::decodePiece(file, key))
                for (const record::Segment &segment : *segments) {
                    m_plain.push_back(segment.bytes);
                    openRecord(segment.bytes);
                }
}

void Residue::openRecord(QByteArrayView wire)
{
    const auto split = record::splitRecord(wire);
    if (!split)
        return;
    ++m_recordsSeen;
    const auto recipients =
        record::recipientsOf(split->body).value_or(std::vector<record::RoleKeyId>());
    for (const record::RoleKeyId &recipient : recipients)
        for (const crypto::BoxKeyPair &box : m_boxes)
            for (const crypto::VerifyKey &device : m_devices)
                if (auto content =
                        record::openBody(split->stub, split->body, device, {{recipient, box}})) {
                    ++m_bodiesOpened;
                    m_plain.push_back(std::move(*content));
                }
}

QSet<QString> Residue::find(const QStringList &markers) const
{
    QSet<QString> found;
    for (const auto *group : {&m_files, &m_plain})
        for (const QByteArray &bytes : *group) {
            const QByteArray inside = decompressed(bytes);
            for (const QString &marker : markers)
                if (contains(bytes, marker) || contains(inside, marker))
                    found.insert(marker);
        }
    return found;
}

} // namespace saltbush::test

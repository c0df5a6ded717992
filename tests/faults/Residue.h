// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/Workspace.h"

#include <QSet>

namespace saltbush::test
{

/// Everything that somebody holding a laptop, all its passphrases and all its keys could get out of
/// a workspace folder. Knows no table and no file by name: walks every file, raw; decrypts every
/// page and WAL frame with every key it has; tries every 80 bytes of what came out as a sealed key,
/// and goes on with the keys that gives; opens every piece and every record body that any key
/// opens.
class Residue
{
public:
    /// The keys of the slot and of the packages on that laptop; borrows nothing.
    Residue(const study::OpenedSlot &slot, const study::Package &package,
            const study::KeyRing &ring);

    /// Reads every file below the folder (best a copy: the real one may be open).
    void collect(const QString &folder);

    /// The markers that are found anywhere, in UTF-8, UTF-16 (both byte orders), plain or inside
    /// any zstd frame.
    [[nodiscard]] QSet<QString> find(const QStringList &markers) const;

    [[nodiscard]] qsizetype pages() const { return m_pages; }
    [[nodiscard]] qsizetype keysFound() const { return m_keysFound; }
    [[nodiscard]] qsizetype recordsSeen() const { return m_recordsSeen; }
    [[nodiscard]] qsizetype bodiesOpened() const { return m_bodiesOpened; }

private:
    void decryptFiles(const crypto::SecureBytes &key);
    void decryptPage(QByteArrayView page, bool first, const crypto::SecureBytes &key);
    void keep(QByteArray bytes);
    void lookForKeys(std::size_t from);
    void openPieces();
    void openRecord(QByteArrayView wire);

    std::vector<QByteArray> m_files; ///< raw content
    std::vector<QByteArray> m_plain; ///< everything that was decrypted
    QSet<QByteArray> m_seen;         ///< hashes of m_plain: each page once
    std::vector<crypto::SecureBytes> m_databaseKeys, m_transportKeys;
    std::vector<crypto::BoxKeyPair> m_boxes;
    std::vector<record::RoleKeyId> m_roleIds; ///< of m_boxes, null for the person's own
    std::vector<crypto::VerifyKey> m_devices;
    qsizetype m_pages = 0, m_keysFound = 0, m_recordsSeen = 0, m_bodiesOpened = 0;
};

} // namespace saltbush::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faults/PowerSwitch.h"

#include <QByteArray>
#include <QHash>
#include <QMap>

#include <memory>

namespace saltbush::test
{

/// Remembers, beside the real files, what of them a disk would still have after the power went:
/// contents that were synced, and names whose folder was synced. PowerCutVfs and PowerCutDisk
/// report here what they do to the real files; materialise() then makes the real files look like
/// after the cut.
class PowerCutMedium
{
public:
    explicit PowerCutMedium(PowerSwitch &power) : m_power(power) { }

    [[nodiscard]] PowerSwitch &power() { return m_power; }

    /// A file is about to be used; what it holds now is taken as durable, and so is its name if
    /// it exists.
    void opened(const QString &path);
    void wrote(const QString &path, qint64 offset, QByteArrayView bytes);
    void truncated(const QString &path, qint64 size);
    /// SQLite syncs the folder of a new file by itself, with its first sync (withName).
    void synced(const QString &path, bool withName);
    void removed(const QString &path, bool durably);
    void renamed(const QString &from, const QString &to);
    void folderSynced(const QString &folder);

    /// Rewrites the real files: what is durable, and by the seed an arbitrary part of what was
    /// written but not synced (0: nothing of it, 1: all of it). Close everything first. Forgets all
    /// afterwards.
    void materialise(quint64 seed);

private:
    struct Change
    {
        qint64 offset = 0; ///< or the new size of a truncation
        QByteArray bytes;
        bool truncation = false;

        void applyTo(QByteArray &content) const;
    };
    /// One file's content, whatever its name.
    struct Content
    {
        QByteArray durable;
        std::vector<Change> pending;
    };
    /// One change of a folder that was not synced yet.
    struct NameChange
    {
        QString path;
        std::shared_ptr<Content> content; ///< none: the name went
        QString goneName = {};            ///< of a rename: the old name, which goes at once
    };
    using Names = QMap<QString, std::shared_ptr<Content>>;

    [[nodiscard]] std::shared_ptr<Content> contentOf(const QString &path);
    static void apply(Names &names, const NameChange &change);
    void settleNames(const QString &folder, std::size_t howMany);

    PowerSwitch &m_power;
    Names m_now;                                            ///< as programs see it
    Names m_durable;                                        ///< as the disk has it
    QHash<QString, std::vector<NameChange>> m_pendingNames; ///< by folder, in order
    QMap<QString, bool> m_seen;                             ///< every name ever used
};

} // namespace saltbush::test

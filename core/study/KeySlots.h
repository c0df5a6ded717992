// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Disk.h"
#include "core/crypto/KdfPolicy.h"
#include "core/study/Identity.h"

#include <QStringList>

#include <vector>

namespace saltbush::study
{

/// What opens the payload of a slot while its person is there: lets new keys be put in without
/// asking for the passphrase again.
using SlotKey = crypto::SecureBytes;

/// A person's keys under her passphrase. FORMAT.md, "Slot".
struct KeySlot
{
    QString nickname;
    crypto::KdfPolicy policy;
    QByteArray salt;
    QByteArray wrapped; ///< slot key under Argon2id(passphrase)
    QByteArray payload; ///< SlotSecrets under the slot key
};

struct OpenedSlot
{
    SlotKey key;
    SlotSecrets secrets;
};

/// workspace.json: the only file of a workspace that is public. It tells nicknames and how the
/// slots are protected, and nothing of any study. FORMAT.md, "workspace.json".
class KeySlots
{
public:
    /// `study.not-a-workspace`, `study.workspace-damaged`, `study.newer-format`.
    [[nodiscard]] static Result<KeySlots> load(Disk &disk, const QString &workspace);
    /// Durably: afterwards the new slots are there, or the old ones are.
    Result<void> save(Disk &disk, const QString &workspace) const;

    [[nodiscard]] QStringList nicknames() const;
    /// `study.nickname-taken`, `study.bad-nickname`, `study.empty-passphrase`.
    Result<SlotKey> add(const QString &nickname, const crypto::SecureBytes &passphrase,
                        const SlotSecrets &secrets);
    /// `study.no-such-person`, `study.wrong-passphrase`, `study.slot-refused`.
    [[nodiscard]] Result<OpenedSlot> open(const QString &nickname,
                                          const crypto::SecureBytes &passphrase) const;
    /// New secrets in an open slot.
    Result<void> rewrite(const QString &nickname, const SlotKey &key, const SlotSecrets &secrets);
    /// Wraps the slot key anew; the payload stays as it is.
    Result<void> changePassphrase(const QString &nickname, const SlotKey &key,
                                  const crypto::SecureBytes &newPassphrase);

private:
    [[nodiscard]] KeySlot *find(const QString &nickname);

    std::vector<KeySlot> m_slots;
};

} // namespace saltbush::study

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/Workspace.h"

namespace saltbush::app
{

namespace access
{
inline constexpr ErrorCode noPassphrase{"cli.no-passphrase"};
inline constexpr ErrorCode passphrasesDiffer{"cli.passphrases-differ"};
inline constexpr ErrorCode whichPerson{"cli.which-person"}; ///< facts: nicknames
} // namespace access

/// Who opens which workspace, and where her passphrase comes from.
struct PersonOptions
{
    QString workspace;
    QString nickname; ///< empty: the only one
    QString passphraseFile;
};

/// From --passphrase-file, SALTBUSH_PASSPHRASE, or a prompt without echo where there is a terminal;
/// `cli.no-passphrase` otherwise. The first line counts.
Result<crypto::SecureBytes> readPassphrase(const QString &passphraseFile);

/// The same for a passphrase that is being chosen: a prompt asks twice.
/// `cli.passphrases-differ`.
Result<crypto::SecureBytes> choosePassphrase(const QString &passphraseFile);

/// By a prompt without echo and no other way. `cli.no-passphrase` without a terminal.
Result<crypto::SecureBytes> askPassphrase(const QString &words);

/// Unlocks and finishes what a crash left begun (consent::reconcile). What cannot be is among the
/// workspace's findings().
Result<std::unique_ptr<study::Workspace>> openWorkspace(const study::Services &services,
                                                        const PersonOptions &options);

/// The same for a passphrase at hand (windows, demonstration).
Result<std::unique_ptr<study::Workspace>> openWorkspace(const study::Services &services,
                                                        const QString &path,
                                                        const QString &nickname,
                                                        const crypto::SecureBytes &passphrase);

} // namespace saltbush::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/Membership.h"
#include "core/study/Practice.h"
#include "core/study/Workspace.h"

namespace saltbush::app
{

/// Who opens which workspace. Moves from the window to the worker, and is wiped there.
struct UnlockRequest
{
    QString workspace, nickname;
    crypto::SecureBytes passphrase;
};

struct CreateRequest : UnlockRequest
{
    QString studyName;
    QString formFile; ///< a spreadsheet or XForm; empty: the template that ships
};

struct JoinRequest : UnlockRequest
{
    QString invitationFile;
};

/// The demonstration, ready to be opened.
struct Demonstration
{
    QStringList workspaces; ///< the one to begin with first
    QString passphrase;     ///< everybody's: it protects nothing
};

/// What the unlock window needs done. All but people() takes seconds, on purpose (Argon2id), and is
/// called on a thread of its own, one call at a time.
class UnlockService
{
public:
    using Unlocked = Result<std::unique_ptr<study::Workspace>>;

    virtual ~UnlockService() = default;
    [[nodiscard]] virtual Result<QStringList> people(const QString &workspace) = 0;
    [[nodiscard]] virtual Unlocked unlock(const UnlockRequest &request) = 0;
    /// `study.source-invalid` for a questionnaire with errors: they are the `findings`.
    [[nodiscard]] virtual Unlocked create(const CreateRequest &request,
                                          std::vector<Problem> &findings) = 0;
    /// The request for the coordinator is left beside the workspace; `requestFile` says where.
    [[nodiscard]] virtual Unlocked join(const JoinRequest &request, QString &requestFile) = 0;
    [[nodiscard]] virtual Result<Demonstration> demonstration() = 0;
    /// On the form that ships, without a workspace; at once, on the window's thread.
    [[nodiscard]] virtual Result<std::unique_ptr<study::Practice>> practise() = 0;
};

} // namespace saltbush::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/StudySource.h"
#include "core/study/Workspace.h"

namespace saltbush::study
{

struct NewStudy
{
    StudySource source;
    QString name; ///< empty: the source's
    QString nickname;
    crypto::SecureBytes passphrase;
    QString storeAddress = {}; ///< where laptops will sync; may come later
};

/// A workspace with a study in it and its maker as coordinator, version 1 installed: works at once,
/// alone. Root and package keys stay in the maker's slot. `study.source-invalid` (facts: number
/// of errors), `study.no-form`, errors of Workspace::create().
[[nodiscard]] Result<std::unique_ptr<Workspace>> createStudy(const Services &services,
                                                             const QString &path, NewStudy study);

struct Published
{
    quint64 version = 0;
    QByteArray file; ///< for the store; also kept in the workspace
};

/// The next version, from a source that changed or (nothing given) with what is there: a new date.
/// `study.not-allowed` without the package key.
Result<Published> publish(Workspace &workspace, std::optional<StudySource> source = {});

/// Who is in the study: for the Team screen, and for what each laptop shows at unlock.
struct StudyStatus
{
    QString studyName;
    std::optional<Role> role;
    quint64 packageVersion = 0;
    bool packagePastDate = false;
    bool rootOnlyHere = false; ///< no recovery file was made: a visible warning
    qint64 waiting = 0, sent = 0, drafts = 0;
};
[[nodiscard]] Result<StudyStatus> status(Workspace &workspace);

} // namespace saltbush::study

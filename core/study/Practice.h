// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/XFormReader.h"
#include "core/interview/Draft.h"
#include "core/study/Services.h"

#include <QTemporaryDir>

namespace saltbush::study
{

class Workspace;

/// An interview on an invented participant, to learn with and to pilot a form with: the same draft
/// as a real one, but under a key that is in memory only, without a row, a permit, a record or a
/// place in any count. What a crash leaves of it nobody can read; it is swept away at the next
/// unlock. Every scope of consent counts as given. Destroying it ends it.
class Practice
{
public:
    /// Among the workspace's drafts, unknown to its database.
    static Result<std::unique_ptr<Practice>> begin(const Workspace &workspace,
                                                   form::SharedForm form, const QTimeZone &zone,
                                                   form::AttachmentLoader files = {});
    /// Without a workspace: in a folder of its own, gone afterwards. `disk.unwritable`.
    static Result<std::unique_ptr<Practice>> begin(const Services &services, form::SharedForm form,
                                                   const QTimeZone &zone);
    ~Practice();
    Practice(const Practice &) = delete;
    Practice &operator=(const Practice &) = delete;

    /// Until end().
    [[nodiscard]] interview::Draft &draft() { return *m_draft; }
    /// "PRACTICE-7F3KQ2": has the look of a participant's code, and is refused wherever one is
    /// read.
    [[nodiscard]] const QString &code() const { return m_code; }
    /// Where the form's pictures and recordings are; may be empty.
    [[nodiscard]] const form::AttachmentLoader &files() const { return m_files; }
    /// Closes the draft and deletes its files; the key is wiped. Safe to repeat.
    Result<void> end();

    /// What crashes left in that folder. None may be under way in it.
    static Result<void> sweep(Disk &disk, const QString &folder);

private:
    class Host;
    Practice(const Services &services, const QTimeZone &zone);
    Result<void> open(const QString &folder, form::SharedForm form);

    Services m_services;
    std::unique_ptr<QTemporaryDir> m_ownFolder;
    QString m_code, m_path;
    form::AttachmentLoader m_files;
    std::unique_ptr<Host> m_host;
    std::unique_ptr<interview::Draft> m_draft; ///< after the host it borrows
};

} // namespace saltbush::study

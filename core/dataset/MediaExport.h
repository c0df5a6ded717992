// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/ConsentGate.h"
#include "core/dataset/FolderReplacement.h"
#include "core/study/Workspace.h"

#include <optional>

namespace saltbush::dataset
{

/// Files that answers name, and what became of them.
struct MediaCounts
{
    qint64 written = 0;
    qint64 heldBack = 0; ///< for want of consent to that kind of file
    qint64 missing = 0;  ///< not arrived here yet, or not what their interview says
};

/// The files of one form's interviews, beside its tables: `media/<form>/<name>`. They lie in a
/// folder of their own until finish(), and go with it where that is not reached. Flat memory but
/// for one file.
class MediaExport
{
public:
    /// All borrowed. Makes no folder before there is a file.
    MediaExport(study::Workspace &workspace, const ConsentGate &gate, const QString &folder,
                const QString &formId);
    ~MediaExport();
    MediaExport(const MediaExport &) = delete;
    MediaExport &operator=(const MediaExport &) = delete;

    /// Writes the file that an answer of the interview names, if the participant agreed to each of
    /// the scopes that she was asked for: `scopes` and what the file itself needs. Gives where it
    /// is, as the table says it; empty: held back. A name that is no file of the interview stays as
    /// it is.
    Result<QString> write(const study::MergedInterview &interview, const QString &name,
                          const QStringList &scopes);
    /// Takes the place of what an earlier export of that form left there.
    Result<void> finish();
    [[nodiscard]] const MediaCounts &counts() const { return m_counts; }

private:
    Result<void> writeFile(const study::MergedInterview &interview,
                           const record::AttachmentEntry &entry, const QString &name);
    /// Unknown: what the file is cannot be looked at.
    enum class Consent { Given, Missing, Unknown };
    [[nodiscard]] Result<Consent> consentTo(const study::MergedInterview &interview,
                                            const record::AttachmentEntry &entry,
                                            const QStringList &scopes) const;
    [[nodiscard]] QString freeName(const record::AttachmentEntry &entry) const;

    study::Workspace &m_workspace;
    const ConsentGate &m_gate;
    QString m_place; ///< as tables say it
    QString m_above; ///< the folder of all forms' files
    std::optional<FolderReplacement> m_files;
    MediaCounts m_counts;
};

} // namespace saltbush::dataset

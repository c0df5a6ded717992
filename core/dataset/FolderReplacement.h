// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QRegularExpression>
#include <QString>

namespace saltbush::dataset
{

/// Files of a dataset that take the place of those of the dataset before: written beside the
/// folder, and there only once all are whole. What was there under a name of ours goes, whoever
/// took her consent back since is not in it; other files in a folder that is the user's stay.
class FolderReplacement
{
public:
    /// `ours`: the whole of every name that is written here.
    FolderReplacement(const QString &folder, QRegularExpression ours);
    ~FolderReplacement(); ///< what was not finished is gone
    FolderReplacement(const FolderReplacement &) = delete;
    FolderReplacement &operator=(const FolderReplacement &) = delete;

    /// Where to write; made when it is asked for. dataset.cannot-write, disk.full.
    [[nodiscard]] Result<QString> unfinished();
    [[nodiscard]] bool has(const QString &name) const; ///< written already
    /// No folder is left where nothing is in it.
    Result<void> finish();

private:
    QString m_folder, m_unfinished;
    QRegularExpression m_ours;
};

} // namespace saltbush::dataset

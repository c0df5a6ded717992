// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFile>

namespace saltbush::dataset
{

/// A file of a dataset, readable by its owner alone, that appears under its name only when it is
/// whole. Unlike files of a workspace it is written in a stream: it may be larger than memory.
class DatasetFile
{
public:
    explicit DatasetFile(QString folder) : m_folder(std::move(folder)) { }
    /// Removes what was not finished.
    ~DatasetFile();
    DatasetFile(const DatasetFile &) = delete;
    DatasetFile &operator=(const DatasetFile &) = delete;

    /// Characters of the name that a file system or a shell could mind become "_".
    Result<void> open(const QString &name, const QString &ending);
    Result<void> write(QByteArrayView bytes);
    /// Replaces a file of that name.
    Result<void> finish();

    [[nodiscard]] const QString &name() const { return m_name; }
    /// Where it is written until it is finished: for libraries that write files themselves.
    [[nodiscard]] QString unfinishedPath() const { return m_file.fileName(); }

private:
    [[nodiscard]] Error error() const;

    QString m_folder, m_name;
    QFile m_file;
};

/// The name without characters that a file system or a shell could mind: they become "_", and a
/// few signs at the end tell it from every other name that would look the same.
[[nodiscard]] QString safeName(QString name);

/// `disk.full` where errno says so, else `dataset.cannot-write`.
[[nodiscard]] Error writingError(const QString &file);

/// A whole file at once.
Result<QString> writeDatasetFile(const QString &folder, const QString &name, const QString &ending,
                                 const QByteArray &bytes);

} // namespace saltbush::dataset

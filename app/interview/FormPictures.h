// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/XFormReader.h"

#include <QCache>
#include <QImage>

namespace saltbush::app
{

/// The pictures that a form's texts name, read from where its files are when they are shown and
/// kept in memory for a while: never in a file. GUI thread.
class FormPictures
{
public:
    /// `files`: jr://images/a.png → its bytes; none: the form has no files.
    explicit FormPictures(form::AttachmentLoader files = {});

    /// Null where the file is missing, or is no picture.
    [[nodiscard]] QImage picture(const QString &uri);
    /// As it is in the file; empty where it is missing.
    [[nodiscard]] QByteArray bytes(const QString &uri) const;

private:
    form::AttachmentLoader m_files;
    QCache<QString, QImage> m_read; ///< also of what is none: it is not asked for again
};

} // namespace saltbush::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/FormDefinition.h"

namespace saltbush::app
{

/// A form from a file a person names: a workbook (converted first) or XForm XML.
struct LoadedForm
{
    QByteArray xml;        ///< the XForm; empty where there are errors
    form::SharedForm form; ///< nullptr where there are errors
    std::vector<Problem> problems;
};

/// Reads, converts and loads; every error and warning at once, each naming the file's cell or line.
/// Attachments (external instances) are looked for beside the file.
[[nodiscard]] Result<LoadedForm> loadForm(const QString &path);

/// Whether the file is XForm XML by its ending.
[[nodiscard]] bool isXForm(const QString &path);

} // namespace saltbush::app

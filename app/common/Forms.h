// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/XFormReader.h"
#include "core/xlsform/Workbook.h"

namespace saltbush::app
{

/// A form from a file a person names: a workbook (converted first) or XForm XML.
struct LoadedForm
{
    QByteArray xml;        ///< the XForm; empty where there are errors
    QByteArray itemsets;   ///< itemsets.csv that goes with it; mostly empty
    form::SharedForm form; ///< nullptr where there are errors
    std::vector<Problem> problems;
    xlsform::Workbook workbook; ///< what it was made from; without sheets where that is XML
};

/// Reads, converts and loads; every error and warning at once, each naming the file's cell or line.
/// Attachments (external instances) are looked for beside the file.
[[nodiscard]] Result<LoadedForm> loadForm(const QString &path);

/// An XForm whose attachments are beside a file; `itemsets`, where it is not empty, is its
/// itemsets.csv.
[[nodiscard]] form::ReadForm readFormBeside(const QByteArray &xml, const QString &path,
                                            const QByteArray &itemsets = {});

/// Pictures and recordings of a form in the making: those beside its file.
[[nodiscard]] form::AttachmentLoader filesBeside(const QString &path);

/// That of the template that comes with the program: to practise with, where there is no study.
[[nodiscard]] Result<form::SharedForm> shippedForm();

/// Whether the file is XForm XML by its ending.
[[nodiscard]] bool isXForm(const QString &path);

} // namespace saltbush::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Disk.h"
#include "core/study/Package.h"

#include <functional>

namespace saltbush::study
{

/// What is wrong with a part, by who understands its type (consent::checkPart for documents).
using PartCheck = std::function<std::vector<Problem>(const Part &part)>;

/// A study as its author keeps it, compiled: configuration, forms (spreadsheets converted), consent
/// documents and media as parts; or all that is wrong with it.
struct StudySource
{
    StudyConfig config;
    std::vector<PackagedForm> forms;
    std::vector<Part> parts;
    std::vector<Problem> problems; ///< errors and warnings, places name the file

    [[nodiscard]] bool hasErrors() const;
};

/// A template: a folder with study.json and the files it names.
[[nodiscard]] StudySource readTemplate(Disk &disk, const QString &folder,
                                       const PartCheck &check = {});
/// A study of one form (.xlsx, .xml …) and these consent documents; everything else by default.
/// Files beside the form that it names are taken along.
[[nodiscard]] StudySource readSingleForm(Disk &disk, const QString &formFile,
                                         const QStringList &consentFiles, const QString &studyName,
                                         const PartCheck &check = {});

} // namespace saltbush::study

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace saltbush::app
{

/// How a questionnaire is looked at in its preview, and where.
struct PreviewPlace
{
    int mode = 0; ///< every question, or as the rules lead
    QString language = {}, second = {}, page = {};
};

/// Which questionnaire is open at the form desk: outlives the page. In memory only, for the name of
/// a file may tell of a study.
struct DeskPlace
{
    QString file;
    PreviewPlace preview = {};
};

} // namespace saltbush::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/interview/Scenario.h"
#include "tests/core/xlsform/Forms.h"

namespace saltbush::test
{

/// The form that a workbook becomes, to be interviewed with.
inline form::SharedForm formOf(const char *markdown, const form::AttachmentLoader &files = {})
{
    return readForm(xmlOf(markdown).toUtf8(), files);
}

} // namespace saltbush::test

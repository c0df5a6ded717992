// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/XFormReader.h"
#include "core/xlsform/Convert.h"

namespace saltbush::study
{

/// What else is wrong with a workbook that could not be converted: circles and attached files, so
/// that they are said with the errors of its cells. All else may only follow from those. The form
/// is nullptr; what was understood of it is in `attempt`, or nullptr.
[[nodiscard]] form::ReadForm readAttempt(const xlsform::Conversion &conversion,
                                         const form::AttachmentLoader &attachments);

} // namespace saltbush::study

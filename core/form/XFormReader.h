// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/FormDefinition.h"
#include "core/xpath/FunctionSet.h"

namespace saltbush::form
{

/// A form, or why it is none: every error at once, each with its line.
struct ReadForm
{
    SharedForm form; ///< nullptr where problems hold an error
    std::vector<Problem> problems;
    /// Where it is nullptr: what was understood, to find in it what else is wrong; never asked.
    SharedForm attempt;
};

/// Fetches what an external instance's src names (attachments of the form); not found is an error.
using AttachmentLoader = std::function<Result<QByteArray>(const QString &src)>;

/// Reads ODK XForms XML (getodk/xforms-spec) into a definition. `functions` are what expressions
/// may call (interview::formFunctions()). Unknown elements and attributes are kept or passed by,
/// never a crash. Bounds on size and depth: core/form/Limits.h.
[[nodiscard]] ReadForm readXForm(const QByteArray &xml, const xpath::FunctionSet &functions,
                                 const AttachmentLoader &attachments = {});

} // namespace saltbush::form

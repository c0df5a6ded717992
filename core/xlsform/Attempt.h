// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Form.h"

namespace saltbush::xlsform
{

/// For a form with errors that is written only to be looked at: nodes without a name of their own,
/// or without one that XML allows, are called by their row ("row_5"), so that none is taken for
/// another.
void nameEveryNode(Form &form);

} // namespace saltbush::xlsform

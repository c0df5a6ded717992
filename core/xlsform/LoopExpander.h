// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Form.h"

namespace saltbush::xlsform
{

/// "begin loop over list": puts a group for every choice in place of the loop's questions, each
/// with a copy of them in which %(name)s and %(label)s are the choice's.
void expandLoop(Element &loop, const ChoiceList &list);

} // namespace saltbush::xlsform

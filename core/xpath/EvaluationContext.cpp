// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/EvaluationContext.h"

namespace saltbush::xpath
{

const Tree *EvaluationContext::instance(const QString & /*id*/) const { return nullptr; }

} // namespace saltbush::xpath

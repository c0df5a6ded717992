// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QCoreApplication>

namespace saltbush::app
{

/// What an error means, in the language of the interface: what happened, what it means for the
/// data, what to do. The one place where codes become sentences; an unknown code shows itself.
[[nodiscard]] QString sentence(const Error &error);

/// Whether a code has a sentence (a test asks this of every code in core).
[[nodiscard]] bool hasSentence(ErrorCode code);

} // namespace saltbush::app

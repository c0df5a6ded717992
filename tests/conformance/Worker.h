// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace saltbush::conformance
{

/// Runs the cases of a suite from one on, and writes two lines of JSON on standard output for each:
/// {"at": index} before it is run, {"verdict": …, "why": …} after. A case that crashes or hangs
/// takes only this process with it.
int work(const QString &folder, const QString &suite, int from);

} // namespace saltbush::conformance

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace saltbush::test
{

/// Fails the test unless two exported folders hold the same files with the same contents, but for
/// the columns of ids, which are another chance each time: see the names in SameDataset.cpp.
void checkSameDataset(const QString &byWindow, const QString &byCommand);

} // namespace saltbush::test

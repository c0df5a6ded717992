// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Progress.h"

namespace saltbush::app
{

/// The name of a language in which interviews are made.
[[nodiscard]] QString languageWords(const QString &language);
/// One value of what quotas are set by.
[[nodiscard]] QString valueWords(const dataset::QuotaAxis &axis, const QString &value);
[[nodiscard]] QString axisWords(const dataset::QuotaAxis &axis);
/// "31 %"
[[nodiscard]] QString percentWords(const dataset::Share &share);
/// How an interview ended, by the name it is kept under.
[[nodiscard]] QString outcomeWords(const QString &outcome);
/// "312 of 500 interviews · 9 declined · …"
[[nodiscard]] QString progressWords(const dataset::StudyProgress &progress, UtcTime now);

} // namespace saltbush::app

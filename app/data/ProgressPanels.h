// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Progress.h"

class QWidget;

namespace saltbush::app
{

class Panel;
class Theme;

// What was counted, as panels. They only show.

/// Interviews against quotas: the last thing that quotas are set by across, the others down.
/// nullptr where the study has none.
[[nodiscard]] Panel *makeQuotaPanel(const Theme &theme, const dataset::StudyProgress &progress);
/// Interviews a week; `today` says which week still grows.
[[nodiscard]] Panel *makeWeekPanel(const Theme &theme, const dataset::StudyProgress &progress,
                                   QDate today);
/// Questions that people prefer not to answer, by language.
[[nodiscard]] Panel *makeReluctancePanel(const Theme &theme,
                                         const dataset::StudyProgress &progress);

} // namespace saltbush::app

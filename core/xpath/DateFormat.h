// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xpath/DateText.h"

namespace saltbush::xpath
{

/// format-date() and format-date-time() of ODK XForms: %Y %y %m %n %b %d %e %a %H %h %M %S %3 %W %J
/// (week and day of the year) and %%. Names of months and days are those of `language`: a code
/// ("ko"), or a name with one ("한국어 (ko)"), as XLSForm writes them; else English.
[[nodiscard]] QString formatMoment(const Moment &moment, const QString &pattern,
                                   const QString &language);

} // namespace saltbush::xpath

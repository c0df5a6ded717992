// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace saltbush::xpath
{

/// round() of ODK XForms: to so many decimal places, or to tens, hundreds … where they are
/// negative. It rounds what is written, not what is stored (12345.15 to one place is 12345.2); a
/// half goes up, of a negative number towards zero (XPath 1.0 §4.4).
[[nodiscard]] double rounded(double number, double places);

} // namespace saltbush::xpath

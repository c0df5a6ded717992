// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Convert.h"

namespace saltbush::conformance
{

/// Empty where the form is canonically the same as theirs, else where it differs first.
[[nodiscard]] QString difference(const xlsform::Conversion &conversion, const QByteArray &theirs);

/// Why a workbook that they take was refused: every error.
[[nodiscard]] QString refusal(const xlsform::Conversion &conversion);

/// Empty where a workbook that they refuse was refused.
[[nodiscard]] QString acceptance(const xlsform::Conversion &conversion, const QString &theirError);

/// The same rows of a CSV file, whatever ends them; an empty cell at the end of a row is none.
[[nodiscard]] bool sameRows(const QByteArray &ours, const QByteArray &theirs);

} // namespace saltbush::conformance

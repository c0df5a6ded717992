// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace saltbush::xlsform
{

/// What was probably meant by a type that there is not: "calcuation" → "calculate", "SELECT_ONE yn"
/// → "select_one yn", "checkbox" → "select_multiple". Empty: nobody knows.
[[nodiscard]] QString meantType(const QString &type);

/// "select_one" and its kin without the name of their list.
[[nodiscard]] bool lacksList(const QString &type);

} // namespace saltbush::xlsform

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace saltbush::xlsform
{

/// Length of the XML name without a colon (NCName) at a position; 0 where there is none.
[[nodiscard]] qsizetype nameLength(QStringView text, qsizetype from);
/// The same with at most one prefix: "name" or "prefix:name".
[[nodiscard]] qsizetype prefixedNameLength(QStringView text, qsizetype from);
/// Whether the whole text can be the name of an XML element.
[[nodiscard]] bool isXmlName(QStringView text);

} // namespace saltbush::xlsform

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pugi
{
class xml_node;
}

namespace saltbush::xlsform
{

/// What a cell of an OpenDocument table holds, as the text a person typed: 1, TRUE,
/// "2026-01-31 00:00:00", "08:30:00", lines of text. Comments are no part of it.
[[nodiscard]] QString odsCellText(const pugi::xml_node &cell);

} // namespace saltbush::xlsform

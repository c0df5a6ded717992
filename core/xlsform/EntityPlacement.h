// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/EntityReader.h"

namespace saltbush::xlsform
{

/// Puts every declared entity into the container (form, group or repeat) where its properties and
/// the questions it names are at hand: the deepest one that sees them all and holds no other
/// entity. Also takes the list's name off "list#property" in save_to. Where no container fits,
/// an error that names the row.
void placeEntities(std::vector<EntityDeclaration> declarations, Form &form, Report &report);

} // namespace saltbush::xlsform

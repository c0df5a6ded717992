// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Resolver.h"

namespace saltbush::xlsform
{

/// Where a question's options come from.
struct Itemset
{
    QString nodeset; ///< with its predicate, and randomized where asked
    QString value;   ///< what of an item is the answer
    QString label;   ///< what of an item is shown
};

/// `list` is the choice list of that name; nullptr for a file or a repeat.
Itemset makeItemset(const Element &question, const ChoiceList *list, const Resolver &resolver);

} // namespace saltbush::xlsform

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/XmlWriter.h"

namespace saltbush::xlsform
{

/// Writes the binds of a form, each followed by the actions that start with the form.
void writeBinds(const Form &form, const Resolver &resolver, XmlWriter &writer);

/// Writes the actions of one element: those at a new repeat (into the body), or all others (into
/// the model).
void writeActions(const Element &element, bool atNewRepeat, const Resolver &resolver,
                  XmlWriter &writer);

} // namespace saltbush::xlsform

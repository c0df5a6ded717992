// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Itext.h"
#include "core/xlsform/SecondaryInstances.h"

namespace saltbush::xlsform
{

/// Namespace prefixes the form declares: ODK's own, those of its settings, ours where it is used.
[[nodiscard]] Attributes namespaces(const Form &form);

/// Writes the XForm of a form that has been checked.
QByteArray writeForm(const Form &form, const Itext &itext, const Resolver &resolver,
                     const std::vector<SecondaryInstance> &instances);

} // namespace saltbush::xlsform

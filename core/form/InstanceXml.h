// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/FormDefinition.h"

namespace saltbush::form
{

/// Writes a primary instance as ODK submission XML: byte-stable (same tree, same bytes), UTF-8,
/// namespaces as the form declares them, no insignificant white space. Nodes for which `keep` says
/// no (not relevant) are left out with all below.
[[nodiscard]] QByteArray writeInstance(const FormDefinition &form, const xpath::Tree &tree,
                                       const std::function<bool(xpath::NodeId)> &keep);

/// Reads instance XML (a submission, a draft's snapshot) into a tree of the form's names.
/// form.not-xml, form.not-a-form (another root), form.too-large.
[[nodiscard]] Result<xpath::Tree> readInstance(const FormDefinition &form, const QByteArray &xml);

} // namespace saltbush::form

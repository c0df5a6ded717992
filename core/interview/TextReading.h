// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/ReferenceReading.h"

namespace saltbush::interview
{

/// What a control shows that can change: the nodes read by its label, its hint and its choices, in
/// any language. `context` is the node at whose instances it is shown.
[[nodiscard]] std::vector<Reading> textReadings(const ModelTree &tree, const form::Control &control,
                                                form::ModelIndex context);

/// The nodes that decide which choices an itemset gives: its nodes and their values, not labels.
[[nodiscard]] std::vector<Reading>
choiceReadings(const ModelTree &tree, const form::Itemset &itemset, form::ModelIndex context);

} // namespace saltbush::interview

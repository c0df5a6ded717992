// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/Bind.h"
#include "core/xpath/Value.h"

namespace saltbush::interview
{

/// Whether a text that is not empty is a value of that type as it stands in an instance (ODK
/// XForms, "Data types").
[[nodiscard]] bool isOfType(form::DataType type, const QString &value);

/// The name a type has in a form: "int", "geopoint".
[[nodiscard]] QString typeName(form::DataType type);

/// What an expression gave, as a node of that type holds it: whole numbers without a fraction, days
/// as dates, not-a-number as nothing.
[[nodiscard]] QString toAnswer(form::DataType type, const xpath::Value &value);

} // namespace saltbush::interview

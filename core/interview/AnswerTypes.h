// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/Bind.h"
#include "core/xpath/Value.h"

#include <QTimeZone>

namespace saltbush::interview
{

/// Whether a text that is not empty is a value of that type as it stands in an instance (ODK
/// XForms, "Data types").
[[nodiscard]] bool isOfType(form::DataType type, const QString &value);

/// The name a type has in a form: "int", "geopoint".
[[nodiscard]] QString typeName(form::DataType type);

/// What an expression gave, as a node of that type holds it: whole numbers without a fraction, days
/// as dates (with a time: on the clock of `zone`), and nothing where it is no value of the type.
[[nodiscard]] QString toAnswer(form::DataType type, const xpath::Value &value,
                               const QTimeZone &zone);

} // namespace saltbush::interview

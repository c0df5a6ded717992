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

/// A value of that type as an instance holds it: as it was given, unless expressions could not read
/// it ("+5" and "1e3" are numbers to a type and none to XPath) or a date has a time.
[[nodiscard]] QString stored(form::DataType type, const QString &value);

/// Of a value that is not of that type, what ODK's engines take from a program: the whole of a
/// number that is none, else nothing.
[[nodiscard]] QString nearest(form::DataType type, const QString &value);

} // namespace saltbush::interview

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Report.h"
#include "core/xlsform/Resolver.h"
#include "core/xlsform/Table.h"

namespace saltbush::xlsform
{

/// Which cells of a sheet may hold ${references}.
struct ReferenceColumns
{
    QStringList only; ///< first names of columns; empty: all
    QStringList except;
};

/// The question or group that was probably meant by a name; empty: none, or too much is wrong
/// already.
[[nodiscard]] QString meantName(const QString &name, const Form &form, const Report &report);

/// Errors for ${references} that are broken, or name nothing or several questions.
void checkReferences(const Sheet &sheet, const Table &table, const ReferenceColumns &columns,
                     const Form &form, const Resolver &resolver, Report &report);

/// What can be said only when the whole form is known: labels, triggers, names of generated
/// nodes, lists used by search(), geometries that other questions refer to, prefixes of
/// attributes.
void checkForm(Form &form, const Resolver &resolver, const QStringList &entityLists,
               Report &report);

} // namespace saltbush::xlsform

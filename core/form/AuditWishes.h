// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/Control.h"

#include <chrono>

namespace saltbush::form
{

class FormBuilder;

/// How often and how exactly a log wants to know where it is (odk:location-*).
struct AuditLocations
{
    QString priority; ///< "no-power", "low-power", "balanced", "high-accuracy"
    std::chrono::seconds minInterval{};
    std::chrono::seconds maxAge{};
};

/// A form with a meta/audit wants a log of what happens in its interviews, audit.csv; this is what
/// its bind says of it (ODK XForms, "Audit attributes"; ODK, "Form Audit Log").
struct AuditWishes
{
    ModelIndex node = noModel;  ///< where the name of the file goes
    bool trackChanges = false;  ///< old and new answers
    bool identifyUser = false;  ///< who was at it
    bool reasonsOnEdit = false; ///< why what was answered before is changed (on-form-edit)
    std::optional<AuditLocations> locations; ///< where all three attributes are there, as in ODK
};

/// Of the form read so far; nothing where it has no meta/audit.
[[nodiscard]] std::optional<AuditWishes> auditWishesOf(const FormBuilder &builder);

} // namespace saltbush::form

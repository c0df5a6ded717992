// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Convert.h"
#include "core/xlsform/Form.h"
#include "core/xlsform/Report.h"

namespace saltbush::xlsform
{

/// Reads the settings (sheet may be nullptr) into the form, and fills in what they do not say.
void readSettings(const Sheet *sheet, const Options &options, const QString &fileName, Form &form,
                  Report &report);

/// The block in which a submission says who and what it is: instanceID, instanceName, audit.
/// Joins the meta block an entity has made already.
void addMeta(Form &form, std::vector<std::unique_ptr<Element>> fromSurvey, Report &report);

/// The old setting "flat": groups keep their place in the body, and leave no node in the instance.
void flatten(Element &section, const QString &relevant = {});

} // namespace saltbush::xlsform

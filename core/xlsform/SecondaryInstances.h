// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Report.h"
#include "core/xlsform/XmlWriter.h"

namespace saltbush::xlsform
{

/// An instance beside the primary one: an attached file, or a list of choices.
struct SecondaryInstance
{
    QString id;
    QString source; ///< "jr://file-csv/cities.csv"; empty for a list
    const ChoiceList *list = nullptr;
    int row = 0; ///< of the survey sheet, where it is met first; 0: a list
};

/// All of a form, each once, in the order of its questions, lists last. Errors: one id for two
/// sources, or for two rows of type csv-external or xml-external.
std::vector<SecondaryInstance> secondaryInstances(const Form &form, Report &report);

void writeSecondaryInstances(const std::vector<SecondaryInstance> &instances, XmlWriter &writer);

} // namespace saltbush::xlsform

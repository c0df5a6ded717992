// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/SecondaryInstances.h"

namespace saltbush::form
{

/// Reads what makes a question's choices come from an attached file: search() among its
/// appearances (XLSForm, "Dynamic selects from pre-loaded data"), and the query of a
/// select_one_external (itemsets.csv).
class FileChoices
{
public:
    FileChoices(FormReading &reading, SecondaryInstances &instances)
        : m_reading(reading)
        , m_instances(instances)
    {
    }

    /// The one written choice whose value is no number names the columns of value and label; the
    /// others stay.
    void readSearch(Control &control, pugi::xml_node element, const QString &path);
    /// Makes the input a select. What is no expression (columns may begin with a digit there)
    /// leaves it an input, and is said.
    void readQuery(Control &control, pugi::xml_node element, const QString &path);

private:
    FormReading &m_reading;
    SecondaryInstances &m_instances;
};

} // namespace saltbush::form

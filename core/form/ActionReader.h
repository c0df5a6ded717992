// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/BindReader.h"

namespace saltbush::form
{

/// Reads actions and their events (ODK XForms, "Actions", "Events"), in the model and in controls.
class ActionReader
{
public:
    ActionReader(FormReading &reading, const BindReader &binds) : m_reading(reading), m_binds(binds)
    {
    }

    [[nodiscard]] bool isAction(pugi::xml_node element) const;
    /// `trigger`: the node of the control that holds it, noModel in the model. Relative refs start
    /// from there.
    void read(pugi::xml_node element, ModelIndex trigger);

private:
    QStringList events(pugi::xml_node element, bool isInControl, const QString &target);

    FormReading &m_reading;
    const BindReader &m_binds;
};

} // namespace saltbush::form

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/TextReader.h"

namespace saltbush::form
{

/// Reads <bind> elements onto the nodes they name (ODK XForms, "Bindings"). A bind whose node does
/// not exist is reported as a warning and passed by, as JavaRosa does; two binds of one node add
/// up.
class BindReader
{
public:
    BindReader(FormReading &reading, TextReader &texts) : m_reading(reading), m_texts(texts) { }

    /// `context`: what a relative nodeset starts from.
    void read(pugi::xml_node bind, ModelIndex context);
    /// What bind="id" of a control or an action refers to; noModel where there is no such bind.
    [[nodiscard]] ModelIndex byId(const QString &id) const { return m_byId.value(id, noModel); }

private:
    void readAttribute(Bind &bind, const QString &name, const QString &text, pugi::xml_node element,
                       const QString &node);
    bool readExpression(Bind &bind, const QString &name, const QString &text,
                        pugi::xml_node element, const QString &node);
    void readType(Bind &bind, const QString &text, pugi::xml_node element, const QString &node);

    FormReading &m_reading;
    TextReader &m_texts;
    QHash<QString, ModelIndex> m_byId;
};

} // namespace saltbush::form

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/XmlWriter.h"

namespace saltbush::xlsform
{

/// Writes the primary instance: every node of the form with its static default, a template before
/// the first instance of each repeat.
class InstanceWriter
{
public:
    InstanceWriter(const Form &form, const Resolver &resolver, XmlWriter &writer)
        : m_form(form)
        , m_resolver(resolver)
        , m_writer(writer)
    {
    }

    void write();

private:
    void writeElement(const Element &element, bool insideRepeat);
    void writeChildren(const Element &section, bool insideRepeat);
    void writeFlat(const Element &section);
    void writeTemplate(const Element &repeat);
    [[nodiscard]] Attributes attributes(const Element &element) const;
    void addRootAttributes(Attributes &attributes) const;

    const Form &m_form;
    const Resolver &m_resolver;
    XmlWriter &m_writer;
};

} // namespace saltbush::xlsform

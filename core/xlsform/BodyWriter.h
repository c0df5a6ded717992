// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/XmlWriter.h"

namespace saltbush::xlsform
{

/// Writes the body: what is shown, in order, and what happens where a value changes.
class BodyWriter
{
public:
    BodyWriter(const Form &form, const Resolver &resolver, XmlWriter &writer);

    void write();

private:
    /// A question whose value is set when another one changes.
    struct Triggered
    {
        const Element *target = nullptr;
        bool isGeopoint = false;
    };

    void writeElement(const Element &element);
    void writeChildren(const Element &section);
    void writeGroup(const Element &group);
    void writeRepeat(const Element &repeat);
    void writeQuestion(const Element &question);
    void writeLabel(const Element &element);
    void writeHint(const Element &question);
    void writeQuery(const Element &question, Attributes &attributes) const;
    void writeItemset(const Element &question);
    void writeSearchItems(const Element &select, const ChoiceList &list);
    void writeTags(const Element &question);
    void writeTriggered(const Element &question);
    void writeTriggered(const Element &question, bool geopoints);
    void addControl(const Element &element, Attributes &attributes) const;

    const Form &m_form;
    const Resolver &m_resolver;
    XmlWriter &m_writer;
    QHash<QString, std::vector<Triggered>> m_triggered;
};

} // namespace saltbush::xlsform

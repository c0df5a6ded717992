// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/FormBuilder.h"
#include "core/form/XFormReader.h"
#include "core/form/XmlSource.h"

#include <QSet>

namespace saltbush::form
{

/// What the parts of the reader share while one form is read: the document, the form that grows,
/// what is wrong so far, and every expression once (forms say "true()" a thousand times).
class FormReading
{
public:
    FormReading(const XmlSource &xml, const xpath::FunctionSet &functions);

    FormBuilder builder;

    [[nodiscard]] FormDefinition &form() { return builder.form(); }
    [[nodiscard]] const Namespaces &namespaces() const { return m_xml.namespaces(); }
    [[nodiscard]] int line(pugi::xml_node node) const { return m_xml.line(node); }
    /// An attribute by the specification's name ("jr:count"), trimmed; empty where there is none.
    [[nodiscard]] QString attribute(pugi::xml_node element, std::string_view canonicalName) const;
    /// The element's name as the specification writes it ("odk:setgeopoint", "label").
    [[nodiscard]] QString name(pugi::xml_node element) const;

    void error(ErrorCode code, pugi::xml_node where, const QString &node, QStringList facts = {});
    void warn(ErrorCode code, pugi::xml_node where, const QString &node, QStringList facts = {});
    [[nodiscard]] std::vector<Problem> takeProblems() { return std::move(m_problems); }

    /// Parsed, or reported as form.bad-expression (facts: attribute, xpath's code, its facts).
    /// Nothing for an empty text.
    std::optional<xpath::Expression> expression(const QString &text, pugi::xml_node where,
                                                const QString &node, const QString &attributeName);
    /// The same, but a warning where it cannot be parsed: the form can do without.
    std::optional<xpath::Expression> expressionOrWarning(const QString &text, pugi::xml_node where,
                                                         const QString &node,
                                                         const QString &attributeName);
    /// An <instance> of this id exists.
    void declareInstance(const QString &id) { m_instances.insert(id); }
    /// Lists that expressions look into by pulldata('list', …).
    [[nodiscard]] const QSet<QString> &pulledLists() const { return m_pulledLists; }
    [[nodiscard]] bool isDeclared(const QString &id) const { return m_instances.contains(id); }

private:
    void report(Problem::Severity severity, ErrorCode code, pugi::xml_node where,
                const QString &node, QStringList facts);
    std::optional<xpath::Expression> parsed(Problem::Severity severity, const QString &text,
                                            pugi::xml_node where, const QString &node,
                                            const QString &attributeName);
    void notePulledLists(const xpath::Expression &expression);
    void checkReferences(const xpath::Expression &expression, pugi::xml_node where,
                         const QString &node, const QString &attributeName);
    [[nodiscard]] bool exists(const xpath::Reference &reference) const;

    const XmlSource &m_xml;
    std::size_t m_errors = 0;
    const xpath::FunctionSet &m_functions;
    std::vector<Problem> m_problems;
    QHash<QString, xpath::Expression> m_expressions;
    QSet<QString> m_instances;
    QSet<QString> m_pulledLists;
};

/// The path of a model node for a Problem; empty for noModel.
[[nodiscard]] QString pathOf(const FormDefinition &form, ModelIndex node);

} // namespace saltbush::form

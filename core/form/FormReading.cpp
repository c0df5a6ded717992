// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/FormReading.h"

#include "core/form/ExpressionError.h"
#include "core/form/Limits.h"

#include <QRegularExpression>

namespace saltbush::form
{

using xpath::Expression;
using xpath::Reference;

FormReading::FormReading(const XmlSource &xml, const xpath::FunctionSet &functions)
    : m_xml(xml)
    , m_functions(functions)
{
    form().namespaces = xml.namespaces().prefixes();
}

QString FormReading::attribute(pugi::xml_node element, std::string_view canonicalName) const
{
    const std::string_view local = localPart(canonicalName);
    for (const pugi::xml_attribute each : element.attributes()) {
        if (localPart(each.name()) == local
            && namespaces().canonical(each.name()) == toQString(canonicalName))
            return QString::fromUtf8(each.value()).trimmed();
    }
    return {};
}

QString FormReading::name(pugi::xml_node element) const
{
    return namespaces().canonical(element.name());
}

void FormReading::error(ErrorCode code, pugi::xml_node where, const QString &node,
                        QStringList facts)
{
    report(Problem::Severity::Error, code, where, node, std::move(facts));
}

void FormReading::warn(ErrorCode code, pugi::xml_node where, const QString &node, QStringList facts)
{
    report(Problem::Severity::Warning, code, where, node, std::move(facts));
}

void FormReading::report(Problem::Severity severity, ErrorCode code, pugi::xml_node where,
                         const QString &node, QStringList facts)
{
    if (m_problems.size() >= limits::maxProblems && severity == Problem::Severity::Warning)
        return;
    if (m_errors >= limits::maxProblems)
        return;
    m_errors += severity == Problem::Severity::Error ? 1 : 0;
    m_problems.push_back({severity, Error{code, {.row = line(where), .node = node}, facts}});
}

std::optional<Expression> FormReading::expression(const QString &text, pugi::xml_node where,
                                                  const QString &node, const QString &attributeName)
{
    return parsed(Problem::Severity::Error, text, where, node, attributeName);
}

std::optional<Expression> FormReading::expressionOrWarning(const QString &text,
                                                           pugi::xml_node where,
                                                           const QString &node,
                                                           const QString &attributeName)
{
    return parsed(Problem::Severity::Warning, text, where, node, attributeName);
}

std::optional<Expression> FormReading::parsed(Problem::Severity severity, const QString &text,
                                              pugi::xml_node where, const QString &node,
                                              const QString &attributeName)
{
    if (text.isEmpty() || m_errors >= limits::maxProblems)
        return std::nullopt;
    if (const auto known = m_expressions.constFind(text); known != m_expressions.constEnd())
        return *known;
    Result<Expression> result =
        Expression::parse(text, form().names, m_functions, form().namespaces);
    if (!result) {
        report(severity, badExpression, where, node,
               expressionFacts(attributeName, text, result.error()));
        return std::nullopt;
    }
    notePulledLists(*result);
    checkReferences(*result, where, node, attributeName);
    m_expressions.insert(text, *result);
    return *result;
}

void FormReading::notePulledLists(const Expression &expression)
{
    if (!expression.functions().contains(QStringLiteral("pulldata")))
        return;
    static const QRegularExpression call(QStringLiteral("pulldata\\s*\\(\\s*['\"]([^'\"]+)['\"]"));
    for (auto each = call.globalMatch(expression.text()); each.hasNext();)
        m_pulledLists.insert(each.next().captured(1));
}

void FormReading::checkReferences(const Expression &expression, pugi::xml_node where,
                                  const QString &node, const QString &attributeName)
{
    QSet<QString> missing;
    for (const Reference &reference : expression.references()) {
        const QString &list = reference.instanceId;
        const bool isMissing =
            reference.root == Reference::Root::Instance && !m_instances.contains(list);
        if (isMissing && !missing.contains(list))
            error(missingInstance, where, node, {list, attributeName});
        if (isMissing)
            missing.insert(list);
        else if (reference.root == Reference::Root::Document && !exists(reference))
            warn(unknownNode, where, node, {attributeName, expression.text()});
    }
}

bool FormReading::exists(const Reference &reference) const
{
    ModelIndex current = noModel;
    for (const Reference::Step &step : reference.steps) {
        if (step.kind == Reference::Step::Kind::Parent && current != noModel)
            current = builder.form().node(current).parent;
        else if (step.kind == Reference::Step::Kind::Child)
            current = builder.child(current, step.name);
        else if (step.kind != Reference::Step::Kind::Self)
            return true; // attributes, wildcards, descendants: only an interview can tell
        if (current == noModel)
            return false;
    }
    return true;
}

QString pathOf(const FormDefinition &form, ModelIndex node)
{
    return node == noModel ? QString() : form.node(node).path;
}

} // namespace saltbush::form

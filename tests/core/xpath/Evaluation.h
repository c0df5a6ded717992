// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xpath/EvaluationContext.h"
#include "core/xpath/Expression.h"
#include "core/xpath/FunctionSet.h"
#include "core/xpath/XmlTree.h"
#include "tests/support/Results.h"

namespace saltbush::test
{

/// A context with secondary instances by id.
class InstancesContext final : public xpath::EvaluationContext
{
public:
    using EvaluationContext::EvaluationContext;
    [[nodiscard]] const xpath::Tree *instance(const QString &id) const override
    {
        return instances.value(id, nullptr);
    }

    QHash<QString, const xpath::Tree *> instances;
};

/// A small form to ask expressions about. It is noon of 2026-11-23 in Melbourne (UTC+11).
class Form
{
public:
    explicit Form(const QString &xml)
        : m_tree(must(xpath::treeFromXml(xml, m_names)))
        , m_context(root(), functions())
    {
        m_context.clock = &clock;
        m_context.random = &m_random;
        m_context.zone = QTimeZone("Australia/Melbourne");
    }
    Form() : Form(QStringLiteral("<data/>")) { }

    void addInstance(const QString &id, const QString &xml)
    {
        m_instances.push_back(
            std::make_unique<xpath::Tree>(must(xpath::treeFromXml(xml, m_names))));
        m_context.instances.insert(id, m_instances.back().get());
    }
    /// Where the expressions stand from now on.
    void standAt(const QString &path)
    {
        m_context.node = m_context.current = root();
        const xpath::Value found = must(parse(path).evaluate(m_context));
        REQUIRE(found.nodes().size() == 1);
        m_context.node = m_context.current = found.nodes().front();
    }

    xpath::Expression parse(const QString &text)
    {
        return must(xpath::Expression::parse(text, m_names, functions()));
    }
    Error parseError(const QString &text)
    {
        return mustFail(xpath::Expression::parse(text, m_names, functions()));
    }
    QString string(const QString &text) { return must(parse(text).evaluateString(m_context)); }
    bool boolean(const QString &text) { return must(parse(text).evaluateBoolean(m_context)); }
    double number(const QString &text) { return value(text).toNumber(m_context.zone); }
    xpath::Value value(const QString &text) { return must(parse(text).evaluate(m_context)); }
    Error error(const QString &text) { return mustFail(parse(text).evaluate(m_context)); }
    /// The texts of the nodes, in their order.
    QStringList nodes(const QString &text)
    {
        QStringList texts;
        const xpath::Value found = value(text);
        for (const xpath::NodeRef &node : found.nodes())
            texts.append(node.stringValue());
        return texts;
    }

    [[nodiscard]] const std::shared_ptr<xpath::Names> &names() const { return m_names; }
    InstancesContext &context() { return m_context; }
    xpath::Tree &tree() { return m_tree; }
    static const xpath::FunctionSet &functions() { return xpath::FunctionSet::odk(); }

    FixedClock clock{*fromIso(QStringLiteral("2026-11-23T01:00:00Z"))};

private:
    [[nodiscard]] xpath::NodeRef root() const { return {&m_tree, m_tree.root()}; }

    std::shared_ptr<xpath::Names> m_names = std::make_shared<xpath::Names>();
    xpath::Tree m_tree;
    std::vector<std::unique_ptr<xpath::Tree>> m_instances;
    SeededRandom m_random{1};
    InstancesContext m_context;
};

} // namespace saltbush::test

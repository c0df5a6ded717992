// SPDX-License-Identifier: GPL-3.0-or-later
// webforms_xpath_cases.json: expressions over documents, with what ODK Web Forms makes of them.
#include "core/xpath/CaseDocument.h"
#include "core/xpath/FunctionSet.h"
#include "tests/conformance/CaseValues.h"
#include "tests/conformance/ItextCase.h"
#include "tests/conformance/Suite.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

namespace saltbush::conformance
{

using xpath::CaseContext;
using xpath::CaseDocument;
using xpath::Expression;
using xpath::FunctionSet;
using xpath::Value;

namespace
{

class WebFormsCase
{
public:
    explicit WebFormsCase(const QJsonObject &data)
        : m_data(data)
        , m_document(text("xml"), text("root"))
        , m_context(m_document, m_document.find(text("context")), FunctionSet::odk())
    {
        m_context.clock = &m_clock;
        m_context.random = &m_random;
        m_context.zone = QTimeZone("America/Phoenix");
        m_context.language = QStringLiteral("en");
    }

    [[nodiscard]] bool canStand() const { return bool(m_context.node); }
    [[nodiscard]] const QString &actual() const { return m_actual; }

    bool passes()
    {
        const QString type = text("type");
        const Result<Expression> expression = Expression::parse(
            text("expr"), m_document.names(), FunctionSet::odk(), m_document.prefixes());
        const Result<Value> value =
            expression ? expression->evaluate(m_context) : Result<Value>(fail(expression.error()));
        m_actual = value ? value->toString() : value.error().toString();
        if (type == u"mustFail" || type == u"expect.throws")
            return !value;
        return value && passes(type, *value);
    }

private:
    [[nodiscard]] QString text(const char *key) const
    {
        return m_data[QLatin1String(key)].toString();
    }

    bool passes(const QString &type, const Value &value)
    {
        const QJsonValue expected = m_data[QLatin1String("expected")];
        if (type == u"boolean")
            return value.toBoolean() == expected.toBool();
        if (type == u"number")
            return sameNumber(value.toNumber(m_context.zone), numberOf(expected));
        if (type == u"numberRounded") {
            const double factor = m_data[QLatin1String("factor")].toDouble();
            const double number = std::round(value.toNumber(m_context.zone) * factor) / factor;
            return sameNumber(number, std::round(numberOf(expected) * factor) / factor);
        }
        if (type == u"string")
            return m_actual == expected.toString();
        if (type == u"stringMatches")
            return QRegularExpression(expected.toString()).match(m_actual).hasMatch();
        if (type == u"stringLength")
            return m_actual.size() == expected.toInt();
        return type.endsWith(u"odeset") ? passesNodes(type, value, expected)
                                        : passesProperty(value, expected);
    }

    bool passesNodes(const QString &type, const Value &value, const QJsonValue &expected)
    {
        QStringList paths;
        for (const xpath::NodeRef &node : value.nodes())
            paths.append(m_document.pathOf(node));
        QStringList wanted = expected.toVariant().toStringList();
        // A document type declaration, of which DOM makes a node and XPath 1.0 §5 does not.
        wanted.removeIf([](const QString &path) { return path.startsWith(u"/?["); });
        m_actual = paths.join(u' ');
        if (type == u"unorderedNodeset") {
            paths.sort();
            wanted.sort();
        }
        return value.isNodeSet() && paths == wanted;
    }

    bool passesProperty(const Value &value, const QJsonValue &expected)
    {
        const QString property = text("prop");
        const QJsonValue first = expected.toArray().at(0);
        if (property == u"resultType") // of DOM Level 3 XPath: from 4 on, kinds of node-sets
            return first.toInt() < 4 || value.isNodeSet();
        if (property == u"singleNodeValue")
            return value.isNodeSet() && !value.nodes().empty()
                && (first.isUndefined()
                    || m_document.pathOf(value.nodes().front())
                        == first[QLatin1String("node")].toString());
        if (property == u"booleanValue")
            return value.toBoolean() == first.toBool();
        if (property == u"numberValue")
            return sameNumber(value.toNumber(m_context.zone), numberOf(first));
        if (property == u"snapshotLength")
            return value.nodes().size() == std::size_t(first.toInt());
        if (property == u"stringValue")
            return m_actual == first.toString();
        return property == u"stringValue.toLowerCase" && m_actual.toLower() == first.toString();
    }

    QJsonObject m_data;
    CaseDocument m_document;
    CaseContext m_context;
    FixedClock m_clock{*fromIso(QStringLiteral("2026-11-23T21:21:47Z"))};
    SeededRandom m_random{7};
    QString m_actual;
};

class WebFormsSuite final : public Suite
{
public:
    explicit WebFormsSuite(QJsonArray cases) : m_cases(std::move(cases)) { }

    [[nodiscard]] int size() const override { return int(m_cases.size()); }

    [[nodiscard]] CaseName nameOf(int index) const override
    {
        const QJsonObject data = m_cases[index].toObject();
        const QString file = data[QLatin1String("file")].toString();
        return {idOf(data), file.section(u'/', -1).section(u'.', 0, 0),
                data[QLatin1String("expr")].toString()};
    }

    [[nodiscard]] Outcome run(int index) override
    {
        const QJsonObject data = m_cases[index].toObject();
        if (data[QLatin1String("mode")].toString() != u"run")
            return Outcome::notCounted("fails upstream");
        if (data[QLatin1String("context")].toString().startsWith(u"(detached)"))
            return Outcome::skipped("stands on a node that belongs to no document");
        if (data[QLatin1String("xml")].toString().startsWith(u"<parsererror"))
            return Outcome::skipped("its document is not in the data");
        if (ItextCase::isOne(data))
            return Outcome::from(ItextCase(data).difference());
        WebFormsCase webForms(data);
        if (!webForms.canStand())
            return Outcome::from(QStringLiteral("there is no such context node"));
        if (webForms.passes())
            return {};
        return Outcome::from(QStringLiteral("wanted %1, was %2")
                                 .arg(written(data[QLatin1String("expected")]), webForms.actual()));
    }

private:
    QJsonArray m_cases;
};

} // namespace

std::unique_ptr<Suite> webFormsSuite(const QString &path)
{
    return std::make_unique<WebFormsSuite>(QJsonDocument::fromJson(contentOf(path)).array());
}

} // namespace saltbush::conformance

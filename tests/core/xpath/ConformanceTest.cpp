// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the expressions against the vectors of the reference implementations, where they are.
#include "tests/support/Conformance.h"
#include "core/xpath/CaseDocument.h"
#include "core/xpath/FunctionSet.h"
#include "tests/core/xpath/KnownDifferences.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <cstdio>
#include <numbers>

using namespace saltbush;
using namespace saltbush::test;
using xpath::CaseContext;
using xpath::CaseDocument;
using xpath::Expression;
using xpath::FunctionSet;
using xpath::Value;

namespace
{

/// How the vectors of one file went.
struct Tally
{
    int passed = 0;
    int failed = 0;
    int known = 0;
    int skipped = 0;

    void count(const QString &group, const QString &expression, const QString &expected,
               const QString &actual, bool isPassed)
    {
        if (isPassed) {
            ++passed;
        } else if (!knownDifference(group, expression).isEmpty()) {
            ++known;
        } else {
            ++failed;
            std::printf("  %s: %s\n    wanted %s, was %s\n", qPrintable(group),
                        qPrintable(expression), qPrintable(expected), qPrintable(actual));
        }
    }
    void print(const char *suite) const
    {
        std::printf("%s: passed %d failed %d known %d skipped %d of %d\n", suite, passed, failed,
                    known, skipped, passed + failed + known + skipped);
    }
};

QJsonDocument vectors(const QString &name)
{
    const QString folder = conformanceFolder();
    if (folder.isEmpty())
        SKIP("no conformance vectors beside the checkout (../shared/conformance)");
    QFile file(folder + u'/' + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    REQUIRE_FALSE(document.isNull());
    return document;
}

QString written(const QJsonValue &value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

double numberOf(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    const QString text = value.toString();
    const double infinity = std::numeric_limits<double>::infinity();
    if (text.endsWith(u"Infinity"))
        return text.startsWith(u'-') ? -infinity : infinity;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber); // "-0"
    return isNumber ? number : std::numeric_limits<double>::quiet_NaN();
}

bool sameNumber(double a, double b)
{
    return (std::isnan(a) && std::isnan(b)) || a == b
        || std::abs(a - b) <= 1e-12 * std::max(1.0, std::abs(b));
}

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
        if (type == u"mustFail" || type == u"expect.throws")
            return !value;
        m_actual = value ? value->toString() : value.error().toString();
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
        if (property == u"singleNodeValue")
            return value.isNodeSet() && !value.nodes().empty()
                && (first.isUndefined()
                    || m_document.pathOf(value.nodes().front())
                        == first[QLatin1String("node")].toString());
        if (property == u"booleanValue")
            return value.toBoolean() == first.toBool();
        if (property == u"snapshotLength")
            return value.nodes().size() == std::size_t(first.toInt());
        return property == u"stringValue.toLowerCase" && m_actual.toLower() == first.toString();
    }

    QJsonObject m_data;
    CaseDocument m_document;
    CaseContext m_context;
    FixedClock m_clock{*fromIso(QStringLiteral("2026-11-23T21:21:47Z"))};
    SeededRandom m_random{7};
    QString m_actual;
};

/// What the vectors ask that expressions alone cannot answer.
bool isOutside(const QJsonObject &data)
{
    return data[QLatin1String("mode")] != QLatin1String("run")
        || data[QLatin1String("prop")] == QLatin1String("resultType") // of the browser's interface
        || data[QLatin1String("xml")].toString().startsWith(u"<parsererror") // recorded without it
        || data[QLatin1String("file")].toString().contains(
            u"jr-itext"); // needs the form: core/interview
}

/// Numbers that the vectors give as Java.
std::optional<double> javaNumber(const QString &java)
{
    if (java == u"Math.PI")
        return std::numbers::pi;
    if (java == u"Math.PI / 2")
        return std::numbers::pi / 2;
    return java == u"Math.E" ? std::optional(std::numbers::e) : std::nullopt;
}

bool javaRosaPasses(const Result<Value> &value, const QJsonValue &expected)
{
    if (expected[QLatin1String("throws")].isString())
        return !value;
    if (!value)
        return false;
    if (expected[QLatin1String("date")].isString())
        return value->toString() == expected[QLatin1String("date")].toString();
    if (const auto number = javaNumber(expected[QLatin1String("java")].toString()))
        return sameNumber(value->toNumber(), *number);
    if (expected.isBool())
        return value->isBoolean() && value->toBoolean() == expected.toBool();
    if (value->isNumber())
        return sameNumber(value->toNumber(), numberOf(expected));
    return value->toString() == expected.toString();
}

/// What the vectors' `buildInstance()` stands for.
const QString javaRosaInstance =
    QStringLiteral("<data><path/><path/><path/><path/><path/>"
                   "<geoshape>0 0 0 0; 0 1 0 0; 1 1 0 0; 1 0 0 0; 0 0 0 0</geoshape></data>");

bool isOutsideJavaRosa(const QJsonObject &data)
{
    const QJsonValue java = data[QLatin1String("expected")][QLatin1String("java")];
    return data[QLatin1String("customFunctions")].toBool() || data[QLatin1String("expr")].isObject()
        || (java.isString() && !javaNumber(java.toString()));
}

} // namespace

TEST_CASE("Expressions of ODK Web Forms give what they give there", "[conformance]")
{
    const QJsonArray all = vectors(QStringLiteral("webforms_xpath_cases.json")).array();
    Tally tally;
    for (const QJsonValue &each : all) {
        const QJsonObject data = each.toObject();
        if (isOutside(data)) {
            ++tally.skipped;
            continue;
        }
        WebFormsCase webForms(data);
        if (!webForms.canStand()) { // on a node that belongs to no document
            ++tally.skipped;
            continue;
        }
        const bool passed = webForms.passes();
        tally.count(data[QLatin1String("file")].toString(), data[QLatin1String("expr")].toString(),
                    written(data[QLatin1String("expected")]), webForms.actual(), passed);
    }
    tally.print("webforms_xpath_cases.json");
    CHECK(tally.failed == 0);
}

TEST_CASE("Expressions of JavaRosa give what they give there", "[conformance]")
{
    const QJsonArray all =
        vectors(QStringLiteral("javarosa_xpath.json"))[QLatin1String("eval")].toArray();
    Tally tally;
    const CaseDocument document(javaRosaInstance, QStringLiteral("/"));
    for (const QJsonValue &each : all) {
        const QJsonObject data = each.toObject();
        if (isOutsideJavaRosa(data)) {
            ++tally.skipped;
            continue;
        }
        const QString text = data[QLatin1String("expr")].toString();
        CaseContext context(document, document.find(QStringLiteral("/")), FunctionSet::odk());
        const Result<Expression> expression =
            Expression::parse(text, document.names(), FunctionSet::odk(), document.prefixes());
        const Result<Value> value =
            expression ? expression->evaluate(context) : Result<Value>(fail(expression.error()));
        const QJsonValue expected = data[QLatin1String("expected")];
        tally.count(data[QLatin1String("test")].toString(), text, written(expected),
                    value ? value->toString() : value.error().toString(),
                    javaRosaPasses(value, expected));
    }
    tally.print("javarosa_xpath.json, eval");
    CHECK(tally.failed == 0);
}

TEST_CASE("What JavaRosa refuses to parse is refused, and what it parses is not", "[conformance]")
{
    const QJsonArray all =
        vectors(QStringLiteral("javarosa_xpath.json"))[QLatin1String("parse")].toArray();
    Tally tally;
    const auto names = std::make_shared<xpath::Names>();
    for (const QJsonValue &each : all) {
        const QString text = each[QLatin1String("expr")].toString();
        const bool valid = !each[QLatin1String("tree")].isNull();
        const Result<Expression> expression = Expression::parse(text, names, FunctionSet::odk());
        // A function that only those tests know is an error of another kind.
        const bool parsed = expression || expression.error().code != xpath::syntaxError;
        tally.count(QStringLiteral("parse"), text,
                    valid ? QStringLiteral("valid") : QStringLiteral("refused"),
                    expression ? QStringLiteral("parsed") : expression.error().toString(),
                    parsed == valid);
    }
    tally.print("javarosa_xpath.json, parse");
    CHECK(tally.failed == 0);
}

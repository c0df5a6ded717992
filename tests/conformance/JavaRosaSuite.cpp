// SPDX-License-Identifier: GPL-3.0-or-later
// javarosa_xpath.json: expressions with what JavaRosa makes of them, and whether it parses them.
#include "core/xpath/CaseDocument.h"
#include "core/xpath/DateText.h"
#include "core/xpath/FunctionSet.h"
#include "tests/conformance/CaseValues.h"
#include "tests/conformance/Suite.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace saltbush::conformance
{

using xpath::CaseContext;
using xpath::CaseDocument;
using xpath::Expression;
using xpath::FunctionSet;
using xpath::Value;

namespace
{

/// What the vectors' `buildInstance()` stands for.
const QString &builtInstance()
{
    static const QString xml =
        QStringLiteral("<data><path/><path/><path/><path/><path/>"
                       "<geoshape>0 0 0 0; 0 1 0 0; 1 1 0 0; 1 0 0 0; 0 0 0 0</geoshape></data>");
    return xml;
}

/// The text of a date that is given as a call: DateUtils.getDateTimeFromString("…").
QString javaDate(const QString &java)
{
    static const QRegularExpression call(QStringLiteral("^DateUtils\\.\\w+\\(\"([^\"]*)\"\\)$"));
    return call.match(java).captured(1);
}

bool gives(const Result<Value> &value, const QJsonValue &expected)
{
    if (expected[QLatin1String("throws")].isString())
        return !value;
    if (!value)
        return false;
    if (expected[QLatin1String("date")].isString())
        return value->toString() == expected[QLatin1String("date")].toString();
    const QString java = expected[QLatin1String("java")].toString();
    if (const auto number = javaNumber(java))
        return sameNumber(value->toNumber(), *number);
    if (const auto moment = xpath::momentFromText(javaDate(java), QTimeZone::utc()))
        return value->toString() == xpath::toText(*moment);
    if (expected.isBool())
        return value->isBoolean() && value->toBoolean() == expected.toBool();
    if (value->isNumber())
        return sameNumber(value->toNumber(), numberOf(expected));
    return value->toString() == expected.toString();
}

QString described(const QJsonValue &expected, const QString &actual)
{
    return QStringLiteral("wanted %1, was %2").arg(written(expected), actual);
}

class JavaRosaSuite final : public Suite
{
public:
    explicit JavaRosaSuite(const QJsonObject &data)
        : m_evaluated(data[QLatin1String("eval")].toArray())
        , m_parsed(data[QLatin1String("parse")].toArray())
    {
    }

    [[nodiscard]] int size() const override { return int(m_evaluated.size() + m_parsed.size()); }

    [[nodiscard]] CaseName nameOf(int index) const override
    {
        const QJsonObject data = at(index);
        const QString group =
            isParsed(index) ? QStringLiteral("parse") : data[QLatin1String("test")].toString();
        return {idOf(data), group, expressionOf(data)};
    }

    [[nodiscard]] Outcome run(int index) override
    {
        return isParsed(index) ? parse(at(index)) : evaluate(at(index));
    }

private:
    [[nodiscard]] bool isParsed(int index) const { return index >= m_evaluated.size(); }
    [[nodiscard]] QJsonObject at(int index) const
    {
        return (isParsed(index) ? m_parsed[index - m_evaluated.size()] : m_evaluated[index])
            .toObject();
    }
    static QString expressionOf(const QJsonObject &data)
    {
        const QJsonValue expression = data[QLatin1String("expr")];
        if (!expression.isObject())
            return expression.toString();
        return javaText(expression[QLatin1String("java")].toString()).value_or(QString());
    }

    static Outcome evaluate(const QJsonObject &data)
    {
        if (data[QLatin1String("customFunctions")].toBool())
            return Outcome::notCounted("calls functions that only the tests of JavaRosa have");
        const QString model = data[QLatin1String("model")].toString();
        const QJsonValue expected = data[QLatin1String("expected")];
        const QString java = expected[QLatin1String("java")].toString();
        const bool isKnownModel = model.isEmpty() || model == u"buildInstance()";
        const QString text = expressionOf(data);
        if (!isKnownModel || text.isEmpty()
            || (!java.isEmpty() && !javaNumber(java) && javaDate(java).isEmpty()))
            return Outcome::skipped("the document or the value is not in the data");
        const CaseDocument document(builtInstance(), QStringLiteral("/"));
        CaseContext context(document, document.find(QStringLiteral("/")), FunctionSet::odk());
        const Result<Expression> expression =
            Expression::parse(text, document.names(), FunctionSet::odk(), document.prefixes());
        const Result<Value> value =
            expression ? expression->evaluate(context) : Result<Value>(fail(expression.error()));
        if (gives(value, expected))
            return {};
        return Outcome::from(
            described(expected, value ? value->toString() : value.error().toString()));
    }

    static Outcome parse(const QJsonObject &data)
    {
        const bool isValid = !data[QLatin1String("tree")].isNull();
        const Result<Expression> expression =
            Expression::parse(data[QLatin1String("expr")].toString(),
                              std::make_shared<xpath::Names>(), FunctionSet::odk());
        // A function that only those tests know is an error of another kind.
        const bool isParsed = expression || expression.error().code != xpath::syntaxError;
        if (isParsed == isValid)
            return {};
        return Outcome::from(isValid ? expression.error().toString()
                                     : QStringLiteral("was not refused"));
    }

    QJsonArray m_evaluated;
    QJsonArray m_parsed;
};

} // namespace

std::unique_ptr<Suite> javaRosaSuite(const QString &path)
{
    return std::make_unique<JavaRosaSuite>(QJsonDocument::fromJson(contentOf(path)).object());
}

} // namespace saltbush::conformance

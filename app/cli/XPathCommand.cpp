// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/World.h"
#include "core/base/Disk.h"
#include "core/xpath/CaseDocument.h"
#include "core/xpath/FunctionSet.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace saltbush::app
{

namespace
{

namespace cases
{
inline constexpr ErrorCode notCases{"cli.not-cases"};
inline constexpr ErrorCode noContext{"cli.no-context-node"};
} // namespace cases

struct XPathOptions
{
    std::string file;
    WorldOptions world;
};

QJsonValue numberToJson(double number)
{
    return std::isfinite(number) ? QJsonValue(number) : QJsonValue(xpath::numberToString(number));
}

QJsonObject valueToJson(const xpath::Value &value, const xpath::CaseDocument &document)
{
    const auto typed = [](const char *type, const QJsonValue &json) {
        return QJsonObject{{QStringLiteral("type"), QLatin1StringView(type)},
                           {QStringLiteral("value"), json}};
    };
    if (value.isBoolean())
        return typed("boolean", value.toBoolean());
    if (value.isNumber())
        return typed("number", numberToJson(value.toNumber()));
    if (value.isString())
        return typed("string", value.toString());
    QJsonArray paths;
    for (const xpath::NodeRef &node : value.nodes())
        paths.append(document.pathOf(node));
    return typed("nodeset", paths);
}

Result<QJsonObject> evaluateCase(const QJsonObject &given, World &world)
{
    const xpath::CaseDocument document(given[QStringLiteral("xml")].toString(),
                                       given[QStringLiteral("root")].toString(QStringLiteral("/")));
    const xpath::FunctionSet &functions = xpath::FunctionSet::odk();
    SALTBUSH_TRY_ASSIGN(const auto expression,
                        xpath::Expression::parse(given[QStringLiteral("expr")].toString(),
                                                 document.names(), functions, document.prefixes()));
    const QString path = given[QStringLiteral("context")].toString(QStringLiteral("/"));
    const xpath::NodeRef node = document.find(path);
    if (!node)
        return fail(Error{cases::noContext}.with(path));
    xpath::CaseContext context(document, node, functions);
    context.clock = &world.clock();
    context.random = &world.random();
    context.zone = world.zone();
    context.language = given[QStringLiteral("lang")].toString(QStringLiteral("en"));
    SALTBUSH_TRY_ASSIGN(const xpath::Value value, expression.evaluate(context));
    return valueToJson(value, document);
}

Outcome evaluateAll(const XPathOptions &options)
{
    SystemDisk disk;
    const auto bytes = disk.read(QString::fromStdString(options.file));
    if (!bytes)
        return failed(bytes.error());
    auto world = World::from(options.world);
    if (!world)
        return failed(world.error());
    const QJsonDocument json = QJsonDocument::fromJson(*bytes);
    if (!json.isArray())
        return failed(Error{cases::notCases, {.file = QString::fromStdString(options.file)}});
    QJsonArray results;
    for (const auto &given : json.array()) {
        QJsonObject result{{QStringLiteral("index"), results.size()}};
        if (const auto value = evaluateCase(given.toObject(), **world)) {
            result.insert(QStringLiteral("type"), value->value(QStringLiteral("type")));
            result.insert(QStringLiteral("value"), value->value(QStringLiteral("value")));
        } else {
            result.insert(QStringLiteral("error"), value.error().code.toString());
        }
        results.append(result);
    }
    return {.result = {{QStringLiteral("results"), results}},
            .lines = {QString::fromUtf8(QJsonDocument(results).toJson())}};
}

} // namespace

void addXPathCommand(CLI::App &line, Chosen &chosen)
{
    const auto options = std::make_shared<XPathOptions>();
    CLI::App *command = line.add_subcommand("xpath", "evaluate expressions in batch");
    command->add_option("cases", options->file, "CASES.json: [{xml, root, context, expr}]")
        ->required();
    addWorldOptions(*command, options->world);
    command->callback([options, &chosen] { chosen = [options] { return evaluateAll(*options); }; });
}

} // namespace saltbush::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/Codebook.h"

#include "core/dataset/CsvWriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace saltbush::dataset
{

namespace
{

QJsonObject toJson(const LabelByLanguage &labels)
{
    QJsonObject object;
    for (const auto &[language, text] : labels)
        object[language] = text;
    return object;
}

QJsonObject toJson(const Variable &variable)
{
    QJsonObject object{{QStringLiteral("name"), variable.name},
                       {QStringLiteral("kind"), nameOf(variable.kind)}};
    if (!variable.path.isEmpty())
        object[QStringLiteral("path")] = variable.path;
    if (!variable.labels.empty())
        object[QStringLiteral("label")] = toJson(variable.labels);
    if (!variable.relevance.isEmpty())
        object[QStringLiteral("relevant")] = variable.relevance;
    if (!variable.formVersions.isEmpty())
        object[QStringLiteral("form_versions")] = QJsonArray::fromStringList(variable.formVersions);
    QJsonArray codes;
    for (const CodeLabel &code : variable.codes)
        codes.append(QJsonObject{{QStringLiteral("code"), code.code},
                                 {QStringLiteral("label"), toJson(code.labels)}});
    if (!codes.isEmpty())
        object[QStringLiteral("codes")] = codes;
    return object;
}

void appendRow(QByteArray &out, const TableModel &model, std::vector<QString> fields,
               const LabelByLanguage &labels)
{
    for (const QString &language : model.languages()) {
        const auto label = labels.find(language);
        fields.push_back(label == labels.end() ? QString() : label->second);
    }
    appendCsvRow(out, fields);
}

} // namespace

QByteArray codebookCsv(const TableModel &model, bool byteOrderMark)
{
    QByteArray out = byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    std::vector<QString> head;
    for (const char *name :
         {"table", "variable", "code", "kind", "path", "relevant", "form_versions"})
        head.push_back(QString::fromLatin1(name));
    for (const QString &language : model.languages())
        head.push_back(QStringLiteral("label::") + language);
    appendCsvRow(out, head);
    for (const Table &table : model.tables()) {
        for (const Variable &variable : table.variables) {
            appendRow(out, model,
                      {table.name,
                       variable.name,
                       {},
                       nameOf(variable.kind),
                       variable.path,
                       variable.relevance,
                       variable.formVersions.join(u' ')},
                      variable.labels);
            for (const CodeLabel &code : variable.codes)
                appendRow(out, model, {table.name, variable.name, code.code, {}, {}, {}, {}},
                          code.labels);
        }
    }
    return out;
}

QByteArray codebookJson(const TableModel &model)
{
    QJsonArray tables;
    for (const Table &table : model.tables()) {
        QJsonArray variables;
        for (const Variable &variable : table.variables)
            variables.append(toJson(variable));
        QJsonObject object{{QStringLiteral("name"), table.name},
                           {QStringLiteral("variables"), variables}};
        if (table.parent >= 0) {
            object[QStringLiteral("path")] = table.path;
            object[QStringLiteral("parent")] = model.tables()[std::size_t(table.parent)].name;
        }
        tables.append(object);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), 1},
                                     {QStringLiteral("form"), model.formId()},
                                     {QStringLiteral("languages"),
                                      QJsonArray::fromStringList(model.languages())},
                                     {QStringLiteral("tables"), tables}})
        .toJson();
}

} // namespace saltbush::dataset

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/SettingsReader.h"

#include "core/xlsform/Codes.h"
#include "core/xlsform/Names.h"
#include "core/xlsform/SheetNames.h"
#include "core/xlsform/Table.h"

#include <QFileInfo>

#include <algorithm>

namespace saltbush::xlsform
{

namespace
{

const QString idString = QStringLiteral("id_string");
const QString relevantName = QStringLiteral("relevant");

/// form_id and id_string are the same; where a form has both, the first one counts.
Sheet withOneFormId(Sheet sheet, Report &report)
{
    int old = 0;
    bool hasNew = false;
    for (const Cell &cell : sheet.rows.front().cells) {
        if (cell.text == idString)
            old = cell.column;
        hasNew = hasNew || cell.text == QStringLiteral("form_id");
    }
    if (old == 0 || !hasNew)
        return sheet;
    report.warning(code::twoFormIds, settingsSheet, 1, old);
    for (Row &row : sheet.rows)
        std::erase_if(row.cells, [old](const Cell &cell) { return cell.column == old; });
    return sheet;
}

QString fallbackId(const Options &options, const QString &fileName)
{
    if (!options.formId.isEmpty())
        return options.formId;
    const QString stem = QFileInfo(fileName).completeBaseName();
    return stem.isEmpty() ? QStringLiteral("data") : stem;
}

void setDefault(Value &settings, const QString &name, const QString &value)
{
    if (settings.textOf(name).isEmpty())
        settings.set(name, value);
}

std::unique_ptr<Element> metaNode(const QString &name)
{
    auto node = std::make_unique<Element>();
    node->name = name;
    node->type = QStringLiteral("calculate");
    node->become(*QuestionType::find(node->type));
    return node;
}

Element &metaBlock(Element &root)
{
    const QString meta = QStringLiteral("meta");
    for (const auto &child : root.children) {
        if (child->name == meta && !child->hasBody)
            return *child;
    }
    auto block = std::make_unique<Element>();
    block->kind = Element::Kind::Group;
    block->name = meta;
    block->type = QStringLiteral("group");
    block->hasBody = false;
    return root.add(std::move(block));
}

std::unique_ptr<Element> instanceId(const Form &form)
{
    auto id = metaNode(QStringLiteral("instanceID"));
    const QString preload = form.setting(QStringLiteral("instance_id"));
    id->bind.set(QStringLiteral("readonly"), QStringLiteral("true()"));
    id->bind.set(QStringLiteral("jr:preload"), preload.isEmpty() ? QStringLiteral("uid") : preload);
    return id;
}

} // namespace

void readSettings(const Sheet *sheet, const Options &options, const QString &fileName, Form &form,
                  Report &report)
{
    if (sheet) {
        const Sheet clean = withOneFormId(*sheet, report);
        const Table table = readTable(clean, Columns::settings(), {}, report);
        form.settings = table.records.front().values;
        const QString name = form.setting(QStringLiteral("name"));
        if (!name.isEmpty() && !isXmlName(name))
            report.error(code::invalidName, settingsSheet, table.records.front().row,
                         form.settings.columnOf(u"name"), {name});
    }
    setDefault(form.settings, idString, fallbackId(options, fileName));
    setDefault(form.settings, QStringLiteral("title"), form.setting(idString));
    setDefault(form.settings, QStringLiteral("name"), options.rootName);
    setDefault(form.settings, QStringLiteral("default_language"), form.defaultLanguage);
    form.defaultLanguage = form.setting(QStringLiteral("default_language"));
    form.root.kind = Element::Kind::Survey;
    form.root.type = QStringLiteral("survey");
    form.root.name = form.setting(QStringLiteral("name"));
    if (const Value *attributes = form.settings.find(u"instance");
        attributes && attributes->hasParts())
        form.root.instance = *attributes;
}

void addMeta(Form &form, std::vector<std::unique_ptr<Element>> fromSurvey, Report &report)
{
    std::vector<std::unique_ptr<Element>> nodes = std::move(fromSurvey);
    if (!saysYes(form.setting(QStringLiteral("omit_instanceID")))) {
        nodes.push_back(instanceId(form));
        ++form.rowNames[nodes.back()->name];
    } else if (!form.setting(QStringLiteral("public_key")).isEmpty()) {
        report.error(code::encryptionNeedsId, settingsSheet, 2,
                     form.settings.columnOf(u"omit_instanceID"));
    }
    if (const Value *name = form.settings.find(u"instance_name")) {
        nodes.push_back(metaNode(QStringLiteral("instanceName")));
        nodes.back()->bind.set(QStringLiteral("calculate"), *name);
    }
    if (nodes.empty())
        return;
    Element &meta = metaBlock(form.root);
    for (auto &node : nodes)
        meta.add(std::move(node));
}

void flatten(Element &section, const QString &relevant)
{
    for (const auto &child : section.children) {
        const QString own = child->bind.textOf(relevantName);
        QString both = relevant.isEmpty() ? own : relevant;
        if (!relevant.isEmpty() && !own.isEmpty())
            both += QStringLiteral(" and (") + own + u')';
        if (!child->children.empty()) {
            child->isFlat = true;
            flatten(*child, both);
        } else if (!both.isEmpty()) {
            child->bind.set(relevantName, both);
            child->hasBind = true;
        }
    }
}

} // namespace saltbush::xlsform

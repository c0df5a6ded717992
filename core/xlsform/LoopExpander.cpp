// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/LoopExpander.h"

namespace saltbush::xlsform
{

namespace
{

/// Puts the choice, in one language, in place of what stands for it. Without a choice, the text.
QString substituted(QString text, const Choice *choice, const QString &language)
{
    if (!choice)
        return text;
    const Value *byLanguage = choice->label.find(language);
    const QString label = byLanguage ? byLanguage->text() : choice->label.text();
    return text.replace(QStringLiteral("%(name)s"), choice->name)
        .replace(QStringLiteral("%(label)s"), label);
}

Value substituted(const Value &value, const Choice *choice, const QString &language = {})
{
    if (!value.hasParts())
        return Value(substituted(value.text(), choice, language), value.column());
    Value result;
    for (const Value::Part &part : value.parts())
        result.set(part.name, substituted(part.value, choice, part.name));
    return result;
}

std::unique_ptr<Element> copyFor(const Element &from, const Choice *choice)
{
    auto copy = std::make_unique<Element>();
    copy->kind = from.kind;
    copy->name = substituted(from.name, choice, {});
    copy->type = from.type;
    copy->question = from.question;
    copy->row = from.row;
    copy->label = substituted(from.label, choice);
    copy->hint = substituted(from.hint, choice);
    copy->guidance = substituted(from.guidance, choice);
    copy->bind = substituted(from.bind, choice);
    copy->control = substituted(from.control, choice);
    copy->instance = substituted(from.instance, choice);
    copy->media = substituted(from.media, choice);
    copy->hasBind = from.hasBind;
    copy->defaultValue = substituted(from.defaultValue, choice);
    copy->isDynamic = from.isDynamic;
    copy->choiceFilter = substituted(from.choiceFilter, choice);
    copy->parameters = from.parameters;
    copy->itemset = from.itemset;
    copy->query = from.query;
    copy->triggers = from.triggers;
    copy->actions = from.actions;
    copy->tags = from.tags;
    copy->usesSearch = from.usesSearch;
    for (const auto &child : from.children)
        copy->add(copyFor(*child, nullptr)); // only the loop's own questions speak of the choice
    return copy;
}

} // namespace

void expandLoop(Element &loop, const ChoiceList &list)
{
    const std::vector<std::unique_ptr<Element>> questions = std::move(loop.children);
    loop.children.clear();
    for (const Choice &choice : list.choices) {
        if (choice.name == QStringLiteral("none"))
            continue;
        auto column = std::make_unique<Element>();
        column->kind = Element::Kind::Group;
        column->type = QStringLiteral("group");
        column->name = choice.name;
        column->label = choice.label;
        column->media = choice.media;
        column->row = loop.row;
        for (const auto &question : questions)
            column->add(copyFor(*question, &choice));
        loop.add(std::move(column));
    }
}

} // namespace saltbush::xlsform

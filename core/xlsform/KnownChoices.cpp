// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/KnownChoices.h"

#include "core/base/Facts.h"

#include <algorithm>

namespace saltbush::xlsform
{

const ChoiceList *KnownChoices::listOf(const Element &question) const
{
    if (!question.isQuestion() || question.question->family != QuestionType::Family::Select
        || question.usesSearch || !question.query.isEmpty())
        return nullptr;
    return m_form.choices.find(question.itemset);
}

bool KnownChoices::has(const ChoiceList &list, const QString &answer)
{
    QSet<QString> &names = m_names[list.name];
    if (names.isEmpty()) {
        for (const Choice &choice : list.choices)
            names.insert(choice.name);
    }
    const QStringList words = answer.split(u' ', Qt::SkipEmptyParts);
    return names.contains(answer)
        || std::ranges::all_of(words, [&](const QString &word) { return names.contains(word); });
}

const QStringList &KnownChoices::columns(const ChoiceList &list)
{
    QStringList &columns = m_columns[list.name];
    if (!columns.isEmpty())
        return columns;
    QSet<QString> names{QStringLiteral("name"), QStringLiteral("label")};
    for (const Choice &choice : list.choices)
        for (const Value::Part &part : choice.extra.parts())
            names.insert(part.name);
    columns = names.values();
    columns.sort();
    return columns;
}

QString KnownChoices::shown(const ChoiceList &list)
{
    constexpr qsizetype enough = 10; // more than are shown
    QStringList names;
    for (const Choice &choice : list.choices) {
        names << choice.name;
        if (names.size() == enough)
            break;
    }
    return someOf(names);
}

} // namespace saltbush::xlsform

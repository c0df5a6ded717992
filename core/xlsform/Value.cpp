// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/Value.h"

#include <algorithm>

namespace saltbush::xlsform
{

int Value::column() const
{
    if (m_column != 0 || m_parts.empty())
        return m_column;
    return m_parts.front().value.column();
}

const Value *Value::find(QStringView name) const
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(),
                                    [name](const Part &part) { return part.name == name; });
    return found == m_parts.end() ? nullptr : &found->value;
}

QString Value::textOf(QStringView name) const
{
    const Value *value = find(name);
    return value ? value->m_text : QString();
}

int Value::columnOf(QStringView name) const
{
    const Value *value = find(name);
    return value ? value->column() : m_column;
}

Value &Value::part(const QString &name)
{
    if (const Value *value = find(name))
        return const_cast<Value &>(*value);
    m_parts.push_back({name, {}});
    return m_parts.back().value;
}

void Value::remove(QStringView name)
{
    std::erase_if(m_parts, [name](const Part &part) { return part.name == name; });
}

void Value::merge(const QStringList &path, const Value &text, const QString &defaultLanguage,
                  qsizetype from)
{
    if (from == path.size()) {
        if (m_parts.empty())
            *this = text;
        else if (!contains(defaultLanguage))
            set(defaultLanguage, text);
        return;
    }
    const QString &name = path[from];
    if (isText()) {
        Value own(m_text, m_column);
        *this = Value();
        if (name != defaultLanguage)
            set(defaultLanguage, std::move(own));
    }
    part(name).merge(path, text, defaultLanguage, from + 1);
}

void Value::update(const Value &other)
{
    for (const Part &part : other.m_parts)
        set(part.name, part.value);
}

} // namespace saltbush::xlsform

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/Parameters.h"

#include <algorithm>

namespace saltbush::xlsform
{

namespace
{

bool isDelimiter(QChar character)
{
    return character.isSpace() || character == u',' || character == u';';
}

/// Words and equal signs; what lies between them is dropped.
QStringList split(const QString &text)
{
    QStringList words;
    bool inWord = false;
    for (const QChar character : text) {
        if (character == u'=') {
            words << QStringLiteral("=");
            inWord = false;
        } else if (isDelimiter(character)) {
            inWord = false;
        } else {
            if (!inWord)
                words << QString();
            words.last() += character;
            inWord = true;
        }
    }
    return words;
}

QString normalValue(const QString &key, const QString &value)
{
    static const QStringList keepCase = {QStringLiteral("label"), QStringLiteral("value"),
                                         QStringLiteral("seed"),
                                         QStringLiteral("reference-geometry")};
    return keepCase.contains(key) ? value : value.toLower();
}

} // namespace

std::optional<Parameters> Parameters::parse(const QString &text)
{
    const QString equals = QStringLiteral("=");
    const QStringList words = split(text);
    Parameters parameters;
    if (words.size() % 3 != 0)
        return std::nullopt;
    for (qsizetype at = 0; at < words.size(); at += 3) {
        if (words[at] == equals || words[at + 1] != equals || words[at + 2] == equals)
            return std::nullopt;
        const QString key = words[at].toLower();
        parameters.set(key, normalValue(key, words[at + 2]));
    }
    return parameters;
}

bool Parameters::contains(const QString &key) const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [&](const auto &entry) { return entry.first == key; });
}

QString Parameters::value(const QString &key) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const auto &entry) { return entry.first == key; });
    return found == m_entries.end() ? QString() : found->second;
}

QStringList Parameters::keys() const
{
    QStringList keys;
    for (const auto &entry : m_entries)
        keys << entry.first;
    return keys;
}

void Parameters::set(const QString &key, const QString &value)
{
    for (auto &entry : m_entries) {
        if (entry.first == key) {
            entry.second = value;
            return;
        }
    }
    m_entries.emplace_back(key, value);
}

} // namespace saltbush::xlsform

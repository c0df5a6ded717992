// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/FormText.h"

#include <algorithm>

namespace saltbush::form
{

bool FormText::isLiteral() const
{
    return std::ranges::all_of(
        pieces, [](const auto &piece) { return std::holds_alternative<QString>(piece); });
}

QString FormText::literal() const
{
    QString text;
    for (const auto &piece : pieces) {
        if (const auto *part = std::get_if<QString>(&piece))
            text += *part;
    }
    return text;
}

FormText *TextForms::add(const QString &key)
{
    if (m_entries.isEmpty() || m_entries.back().first < key)
        return &m_entries.emplace_back(key, FormText{}).second;
    const auto place = std::ranges::lower_bound(m_entries, key, {}, &Entry::first);
    return place->first == key ? nullptr : &m_entries.emplace(place, key, FormText{})->second;
}

TextForms::const_iterator TextForms::find(const QString &key) const
{
    return std::ranges::find(*this, key, &Entry::first);
}

const TextForms *Translations::find(const QString &language, const QString &id) const
{
    const auto translation = texts.find(language);
    if (translation == texts.end())
        return nullptr;
    const auto text = translation->second.constFind(id);
    return text == translation->second.constEnd() ? nullptr : &*text;
}

QStringList mediaOf(const Translations &translations)
{
    QStringList found;
    for (const auto &[language, texts] : translations.texts)
        for (const TextForms &forms : texts)
            for (const auto &[kind, text] : forms) {
                const QString uri = text.isLiteral() ? text.literal().trimmed() : QString();
                if (uri.startsWith(QLatin1String("jr://")))
                    found << uri;
            }
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace saltbush::form

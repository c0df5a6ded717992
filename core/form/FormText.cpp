// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/FormText.h"

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

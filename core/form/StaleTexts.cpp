// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/StaleTexts.h"

#include "core/base/Facts.h"
#include "core/form/Language.h"

namespace saltbush::form
{

namespace
{

/// As it is written, its holes as their expressions.
QString written(const FormText &text)
{
    QString all;
    for (const auto &piece : text.pieces) {
        const auto *expression = std::get_if<xpath::Expression>(&piece);
        all += expression ? u'\1' + expression->text() + u'\1' : std::get<QString>(piece);
    }
    return all;
}

/// Only what people read: a picture of the same name is another matter.
QString written(const Translations &translations, const QString &language, const QString &id)
{
    const TextForms *forms = translations.find(language, id);
    const auto plain = forms ? forms->find({}) : TextForms::const_iterator();
    return forms && plain != forms->end() ? written(plain->second) : QString();
}

/// "/data/group/age:label" → "age"; of a choice ("towns-3"), its list.
QString nameOf(const QString &id)
{
    return id.startsWith(u'/') ? id.section(u'/', -1).section(u':', 0, 0) : id.section(u'-', 0, -2);
}

QStringList staleNames(const FormDefinition &before, const FormDefinition &now,
                       const QString &language)
{
    const QString &source = now.translations.defaultLanguage;
    const QString oldSource = nameInForm(before.translations, source);
    const QString oldLanguage = nameInForm(before.translations, language);
    QSet<QString> names;
    if (oldSource.isEmpty() || oldLanguage.isEmpty())
        return {};
    const auto texts = now.translations.texts.find(source);
    for (const QString &id : texts->second.keys()) {
        const QString was = written(before.translations, oldSource, id);
        const QString old = written(before.translations, oldLanguage, id);
        const bool isChanged = !was.isEmpty() && was != written(now.translations, source, id);
        const bool isAsItWas = !old.isEmpty() && old == written(now.translations, language, id);
        if (isChanged && isAsItWas && old != QStringLiteral("-") && old != was)
            names.insert(nameOf(id));
    }
    QStringList sorted = names.values();
    sorted.sort();
    return sorted;
}

} // namespace

std::vector<Problem> staleTextsSince(const FormDefinition &before, const FormDefinition &now)
{
    std::vector<Problem> problems;
    for (const QString &language : now.translations.languages) {
        if (language == now.translations.defaultLanguage)
            continue;
        const QStringList names = staleNames(before, now, language);
        if (!names.isEmpty())
            problems.push_back(
                {Problem::Severity::Warning,
                 Error{staleTexts, {}, {language, QString::number(names.size()), someOf(names)}}});
    }
    return problems;
}

} // namespace saltbush::form

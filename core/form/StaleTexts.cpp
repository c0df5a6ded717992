// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/StaleTexts.h"

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

/// "/data/group/age:label" → "age".
QString nameOf(const QString &id) { return id.section(u'/', -1).section(u':', 0, 0); }

QStringList staleNames(const FormDefinition &before, const FormDefinition &now,
                       const QString &language)
{
    const QString &source = now.translations.defaultLanguage;
    const QString oldSource = nameInForm(before.translations, source);
    const QString oldLanguage = nameInForm(before.translations, language);
    QStringList names;
    if (oldSource.isEmpty() || oldLanguage.isEmpty())
        return names;
    const auto texts = now.translations.texts.find(source);
    for (const QString &id : texts->second.keys()) {
        const QString was = written(before.translations, oldSource, id);
        const QString old = written(before.translations, oldLanguage, id);
        const bool isChanged = !was.isEmpty() && was != written(now.translations, source, id);
        const bool isAsItWas = !old.isEmpty() && old == written(now.translations, language, id);
        if (isChanged && isAsItWas && old != QStringLiteral("-") && old != was)
            names << nameOf(id);
    }
    names.sort();
    return names;
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
            problems.push_back({Problem::Severity::Warning,
                                Error{staleTexts,
                                      {},
                                      {language, QString::number(names.size()),
                                       names.join(QStringLiteral(", "))}}});
    }
    return problems;
}

} // namespace saltbush::form

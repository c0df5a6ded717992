// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/StaleTexts.h"

#include "core/base/Facts.h"
#include "core/form/Language.h"

#include <algorithm>

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

/// Only what people read: a picture of the same name is another matter. Empty where there is none.
QString written(const Translations &translations, const QString &language, const QString &id)
{
    const TextForms *forms = translations.find(language, id);
    const auto plain = forms ? forms->find({}) : TextForms::const_iterator();
    const QString text = forms && plain != forms->end() ? written(plain->second) : QString();
    return text == QStringLiteral("-") ? QString() : text; // what converters put into a gap
}

/// A text as it was and as it is.
struct Twice
{
    QString before, now;

    [[nodiscard]] bool isThere() const { return !before.isEmpty() && !now.isEmpty(); }
};

/// "/data/group/age:label" → "age"; of a choice ("towns-3"), its list.
QString nameOf(const QString &id)
{
    return id.startsWith(u'/') ? id.section(u'/', -1).section(u':', 0, 0) : id.section(u'-', 0, -2);
}

class Comparison
{
public:
    Comparison(const Translations &before, const Translations &now) : m_before(before), m_now(now)
    {
        for (const QString &language : now.languages)
            m_oldNames.insert(language, nameInForm(before, language));
    }

    /// Names of the questions and lists whose text in that language stayed while the source
    /// changed.
    [[nodiscard]] QStringList staleIn(const QString &language) const
    {
        QSet<QString> names;
        const auto texts = m_now.texts.find(language);
        for (auto text = texts->second.keyBegin(); text != texts->second.keyEnd(); ++text) {
            const QString source = sourceOf(*text);
            const Twice own = twice(language, *text);
            const Twice first = twice(source, *text);
            if (source != language && own.isThere() && own.before == own.now && first.isThere()
                && first.before != first.now && first.before != own.before)
                names.insert(nameOf(*text));
        }
        QStringList sorted = names.values();
        sorted.sort();
        return sorted;
    }

private:
    [[nodiscard]] Twice twice(const QString &language, const QString &id) const
    {
        return {written(m_before, m_oldNames.value(language), id), written(m_now, language, id)};
    }

    /// The language that a text is translated from: the default one, or the first that has it.
    [[nodiscard]] QString sourceOf(const QString &id) const
    {
        if (twice(m_now.defaultLanguage, id).isThere())
            return m_now.defaultLanguage;
        const auto hasIt = [&](const QString &language) { return twice(language, id).isThere(); };
        const auto first = std::ranges::find_if(m_now.languages, hasIt);
        return first == m_now.languages.end() ? QString() : *first;
    }

    const Translations &m_before;
    const Translations &m_now;
    QHash<QString, QString> m_oldNames; ///< language → what the older version calls it
};

} // namespace

std::vector<Problem> staleTextsSince(const FormDefinition &before, const FormDefinition &now)
{
    const Comparison comparison(before.translations, now.translations);
    std::vector<Problem> problems;
    for (const auto &[language, texts] : now.translations.texts) {
        const QStringList names = comparison.staleIn(language);
        if (!names.isEmpty())
            problems.push_back(
                {Problem::Severity::Warning,
                 Error{staleTexts, {}, {language, QString::number(names.size()), someOf(names)}}});
    }
    return problems;
}

} // namespace saltbush::form

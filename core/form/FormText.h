// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xpath/Expression.h"

#include <QSet>
#include <QVarLengthArray>

#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace saltbush::form
{

/// Text with holes: literal pieces and <output value="…"/> expressions, in order.
struct FormText
{
    std::vector<std::variant<QString, xpath::Expression>> pieces;

    [[nodiscard]] bool isEmpty() const { return pieces.empty(); }
    [[nodiscard]] bool isLiteral() const;  ///< no holes
    [[nodiscard]] QString literal() const; ///< its literal pieces, joined
};

/// One text of the form in one language, in every form it has: "plain" is the text itself,
/// "short" and "guidance" variants, "image", "big-image", "audio", "video" are media URIs (jr://…).
/// Plain is under the empty key. Sorted by key.
class TextForms
{
public:
    using Entry = std::pair<QString, FormText>;
    using const_iterator = const Entry *;

    /// An empty text to be filled; nullptr where there is one of that key: the first counts.
    FormText *add(const QString &key);

    [[nodiscard]] const_iterator find(const QString &key) const;
    /// Of a key that is there.
    [[nodiscard]] const FormText &at(const QString &key) const { return find(key)->second; }
    [[nodiscard]] const_iterator begin() const { return m_entries.begin(); }
    [[nodiscard]] const_iterator end() const { return m_entries.end(); }
    [[nodiscard]] bool empty() const { return m_entries.empty(); }
    /// Whether there is another than the plain one; hardly any text has one.
    [[nodiscard]] bool hasVariants() const { return !empty() && !m_entries.back().first.isEmpty(); }

private:
    QVarLengthArray<Entry, 1> m_entries; ///< room for the one that nearly every text has
};

/// Where a label, hint or message comes from (ODK XForms, "Languages"): a text written in place, an
/// itext id, or an expression that gives either (itemset labels).
struct TextSource
{
    FormText inPlace;
    QString itextId;
    std::optional<xpath::Expression> expression; ///< jr:itext(itextId) of an item, or a plain path

    [[nodiscard]] bool isEmpty() const
    {
        return inPlace.isEmpty() && itextId.isEmpty() && !expression;
    }
};

/// All translations: language name as in the form ("English (en)") → id → forms.
struct Translations
{
    QStringList languages;   ///< in the order of the form
    QString defaultLanguage; ///< marked default, else the first; empty in a form without itext
    std::map<QString, QHash<QString, TextForms>> texts;
    QSet<QString> withAnswers; ///< ids of the texts that show an answer, in any language

    /// nullptr where that language has no such text.
    [[nodiscard]] const TextForms *find(const QString &language, const QString &id) const;
};

/// Every picture and recording that a text of the form names (jr://images/…), each once, sorted;
/// but for names that are only known once somebody answers.
[[nodiscard]] QStringList mediaOf(const Translations &translations);

} // namespace saltbush::form

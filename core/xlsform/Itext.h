// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/XmlWriter.h"

namespace saltbush::xlsform
{

/// The texts of a form by language: labels, hints, messages and media that are not the same in
/// all languages. Every text has every form in every language; what is missing is "-".
/// https://getodk.github.io/xforms-spec/#languages
class Itext
{
public:
    explicit Itext(const Form &form);

    [[nodiscard]] bool isEmpty() const { return m_languages.empty(); }
    [[nodiscard]] QStringList languages() const;
    void write(XmlWriter &writer, const Resolver &resolver) const;

private:
    struct Entry
    {
        QString form; ///< "long", "guidance", "image" …
        QString text;
        const Element *context = nullptr;
    };
    struct Text
    {
        QString id;
        std::vector<Entry> entries;
    };
    struct Language
    {
        QString name;
        std::vector<Text> texts;
        QHash<QString, std::size_t> index;
    };

    void addChoices(const ChoiceList &list);
    void addChoiceLabel(const QString &id, const Value &label);
    void addTexts(const Element &element);
    void addMessage(const Element &element, const QString &attribute);
    void addLabel(const Element &element);
    void addHints(const Element &element);
    void addMedia(const Element &element);
    void addValue(const QString &id, const QString &form, const Value &value,
                  const Element *context);
    void fillGaps();
    void put(const QString &language, const QString &id, const QString &form, const QString &text,
             const Element *context);
    Text &text(Language &language, const QString &id);
    Language &language(const QString &name);
    void writeText(XmlWriter &writer, const Resolver &resolver, const Text &text) const;

    QString m_defaultLanguage;
    std::vector<Language> m_languages;
};

/// "/data/q:label": what the label of an element is called in the itext.
[[nodiscard]] QString itextId(const Element &element, const QString &what);
/// "jr:itext('/data/q:label')".
[[nodiscard]] QString itextReference(const QString &id);
/// Whether a message of a bind (jr:constraintMsg …) goes through itext.
[[nodiscard]] bool messageNeedsItext(const QString &attribute, const Value &message);

} // namespace saltbush::xlsform

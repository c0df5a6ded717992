// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/Itext.h"

#include <algorithm>

namespace saltbush::xlsform
{

namespace
{

const QString longForm = QStringLiteral("long");
const QString guidanceForm = QStringLiteral("guidance");
const QString missing = QStringLiteral("-");
const QString noAppError = QStringLiteral("jr:noAppErrorString");

/// Media are named by their file; where it lies is said by the kind.
QString mediaFolder(const QString &form)
{
    const bool isImage = form == QStringLiteral("image") || form == QStringLiteral("big-image");
    return isImage ? QStringLiteral("images") : form;
}

} // namespace

QString itextId(const Element &element, const QString &what) { return element.path + u':' + what; }

QString itextReference(const QString &id) { return QStringLiteral("jr:itext('%1')").arg(id); }

bool messageNeedsItext(const QString &attribute, const Value &message)
{
    static const QStringList messages{QStringLiteral("jr:constraintMsg"),
                                      QStringLiteral("jr:requiredMsg")};
    if (attribute == noAppError)
        return message.hasParts();
    return messages.contains(attribute) && (message.hasParts() || hasReference(message.text()));
}

Itext::Itext(const Form &form) : m_defaultLanguage(form.defaultLanguage)
{
    for (const auto &list : form.choices.all()) {
        if (list->needsItext)
            addChoices(*list);
    }
    form.root.visit([this](const Element &element) {
        if (element.isSection() || element.isQuestion())
            addTexts(element);
    });
    form.root.visit([this](const Element &element) {
        if (element.isSection() || element.isQuestion())
            addMedia(element);
    });
    fillGaps();
}

QStringList Itext::languages() const
{
    QStringList names;
    for (const Language &language : m_languages)
        names << language.name;
    return names;
}

void Itext::addChoices(const ChoiceList &list)
{
    int index = 0;
    for (const Choice &choice : list.choices) {
        const QString id = QStringLiteral("%1-%2").arg(list.name).arg(index++);
        addChoiceLabel(id, choice.label);
        for (const Value::Part &part : choice.media.parts())
            addValue(id, part.name, part.value, nullptr);
    }
}

void Itext::addChoiceLabel(const QString &id, const Value &label)
{
    if (label.isText())
        put(m_defaultLanguage, id, longForm, label.text(), nullptr);
    for (const Value::Part &part : label.parts()) {
        if (part.value.hasParts())
            addValue(id, part.name, part.value, nullptr);
        else
            put(part.name, id, longForm, part.value.text(), nullptr);
    }
}

void Itext::addTexts(const Element &element)
{
    for (const QString &attribute :
         {QStringLiteral("jr:constraintMsg"), QStringLiteral("jr:requiredMsg"), noAppError})
        addMessage(element, attribute);
    addLabel(element);
    addHints(element);
}

void Itext::addMessage(const Element &element, const QString &attribute)
{
    const Value *message = element.bind.find(attribute);
    if (message && messageNeedsItext(attribute, *message))
        addValue(itextId(element, attribute), longForm, *message, &element);
}

void Itext::addLabel(const Element &element)
{
    if (element.labelNeedsItext() && !element.label.isEmpty())
        addValue(itextId(element, QStringLiteral("label")), longForm, element.label, &element);
}

void Itext::addHints(const Element &element)
{
    const QString id = itextId(element, QStringLiteral("hint"));
    const bool hasGuidance = element.isQuestion() && !element.guidance.isEmpty();
    if (element.hint.hasParts() || (hasGuidance && !element.hint.isEmpty()))
        addValue(id, longForm, element.hint, &element);
    if (hasGuidance)
        addValue(id, guidanceForm, element.guidance, &element);
}

void Itext::addMedia(const Element &element)
{
    const QString id = itextId(element, QStringLiteral("label"));
    for (const Value::Part &part : element.media.parts())
        addValue(id, part.name, part.value, nullptr);
}

void Itext::addValue(const QString &id, const QString &form, const Value &value,
                     const Element *context)
{
    if (!value.hasParts()) {
        put(m_defaultLanguage, id, form, value.text(), context);
        return;
    }
    for (const Value::Part &part : value.parts())
        put(part.name, id, form, part.value.text(), context);
}

void Itext::put(const QString &languageName, const QString &id, const QString &form,
                const QString &content, const Element *context)
{
    std::vector<Entry> &entries = text(language(languageName), id).entries;
    for (Entry &entry : entries) {
        if (entry.form == form) {
            entry.text = content;
            entry.context = context;
            return;
        }
    }
    entries.push_back({form, content, context});
}

Itext::Language &Itext::language(const QString &name)
{
    for (Language &language : m_languages) {
        if (language.name == name)
            return language;
    }
    m_languages.push_back({name, {}, {}});
    return m_languages.back();
}

Itext::Text &Itext::text(Language &language, const QString &id)
{
    const qsizetype known = language.index.size();
    std::size_t &position = language.index[id];
    if (language.index.size() > known) {
        position = language.texts.size();
        language.texts.push_back({id, {}});
    }
    return language.texts[position];
}

void Itext::fillGaps()
{
    if (m_languages.size() < 2)
        return;
    // What exists in some language, in the order in which it was met.
    Language all;
    all.index.reserve(m_languages.front().index.size());
    for (const Language &language : m_languages) {
        for (const Text &known : language.texts) {
            Text &merged = text(all, known.id);
            for (const Entry &entry : known.entries) {
                const bool has = std::any_of(merged.entries.begin(), merged.entries.end(),
                                             [&](const Entry &e) { return e.form == entry.form; });
                if (!has)
                    merged.entries.push_back({entry.form, missing});
            }
        }
    }
    for (Language &language : m_languages) {
        for (const Text &wanted : all.texts) {
            std::vector<Entry> &entries = text(language, wanted.id).entries;
            for (const Entry &gap : wanted.entries) {
                const bool has = std::any_of(entries.begin(), entries.end(),
                                             [&](const Entry &e) { return e.form == gap.form; });
                if (!has)
                    entries.push_back(gap);
            }
        }
    }
}

void Itext::write(XmlWriter &writer, const Resolver &resolver) const
{
    writer.open(QStringLiteral("itext"));
    for (const Language &language : m_languages) {
        Attributes attributes{{QStringLiteral("lang"), language.name}};
        if (language.name == m_defaultLanguage)
            attributes.set(QStringLiteral("default"), QStringLiteral("true()"));
        writer.open(QStringLiteral("translation"), attributes);
        for (const Text &text : language.texts)
            writeText(writer, resolver, text);
        writer.close();
    }
    writer.close();
}

void Itext::writeText(XmlWriter &writer, const Resolver &resolver, const Text &text) const
{
    const QString value = QStringLiteral("value");
    const QString form = QStringLiteral("form");
    writer.open(QStringLiteral("text"), {{QStringLiteral("id"), text.id}});
    for (const Entry &entry : text.entries) {
        RichText rich = resolver.output(entry.text, entry.context);
        if (entry.form == longForm) {
            writer.text(value, rich);
        } else if (entry.form == guidanceForm) {
            writer.text(value, rich, {{form, entry.form}});
        } else if (entry.text != missing) {
            const QString prefix = QStringLiteral("jr://%1/").arg(mediaFolder(entry.form));
            if (!rich.pieces.empty() && !rich.pieces.front().isOutput)
                rich.pieces.front().text.prepend(prefix);
            else
                rich.pieces.insert(rich.pieces.begin(), {false, prefix});
            writer.text(value, rich, {{form, entry.form}});
        }
    }
    writer.close();
}

} // namespace saltbush::xlsform

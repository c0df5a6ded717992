// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/Texts.h"

namespace saltbush::interview
{

using form::FormText;
using xpath::NodeId;

namespace
{

/// The form a text has of one kind, if it says anything in it.
const FormText *find(const form::Translations &translations, const QString &language,
                     const QString &id, const QString &kind)
{
    const form::TextForms *forms = translations.find(language, id);
    if (!forms)
        return nullptr;
    const auto found = forms->find(kind);
    if (found == forms->end())
        return nullptr;
    const FormText &text = found->second;
    const QString literal = text.isLiteral() ? text.literal().trimmed() : QString();
    const bool saysNothing = text.isEmpty()
        || (text.isLiteral() && (literal.isEmpty() || literal == QLatin1String("-")));
    return saysNothing ? nullptr : &text;
}

bool hasVariants(const form::Translations &translations, const QString &language, const QString &id)
{
    const form::TextForms *forms = translations.find(language, id);
    return forms && forms->hasVariants();
}

} // namespace

ShownText Texts::filled(const FormText &text, const QString &language, NodeId node) const
{
    ShownText filled{{}, language};
    for (const auto &piece : text.pieces) {
        if (const auto *literal = std::get_if<QString>(&piece)) {
            filled.text += *literal;
        } else if (const auto value = m_world.evaluate(std::get<xpath::Expression>(piece), node)) {
            const QString said = value->toString();
            filled.outputs.push_back({filled.text.size(), said.size()});
            filled.text += said;
        }
    }
    return filled;
}

ShownText Texts::translated(const QString &id, const QString &kind, NodeId node) const
{
    const form::Translations &translations = m_world.form->translations;
    if (const FormText *text = find(translations, m_language, id, kind))
        return filled(*text, m_language, node);
    if (const FormText *text = find(translations, translations.defaultLanguage, id, kind)) {
        ShownText shown = filled(*text, translations.defaultLanguage, node);
        shown.isFallback = shown.language != m_language;
        return shown;
    }
    return {{}, m_language};
}

void Texts::addMedia(ShownText &shown, const QString &id, NodeId node) const
{
    const form::Translations &translations = m_world.form->translations;
    if (!hasVariants(translations, m_language, id)
        && !hasVariants(translations, translations.defaultLanguage, id))
        return;
    for (const char *kind : {"image", "big-image", "audio", "video"}) {
        const ShownText uri = translated(id, QString::fromLatin1(kind), node);
        if (!uri.text.isEmpty())
            shown.media.insert(QString::fromLatin1(kind), uri.text);
    }
}

ShownText Texts::translated(const QString &id, NodeId node) const
{
    ShownText shown = translated(id, {}, node);
    addMedia(shown, id, node);
    return shown;
}

ShownText Texts::shown(const form::TextSource &source, NodeId node) const
{
    if (!source.itextId.isEmpty())
        return translated(source.itextId, node);
    if (!source.expression)
        return filled(source.inPlace, m_language, node);
    const auto value = m_world.evaluate(*source.expression, node);
    const QString text = value ? value->toString() : QString();
    const bool isOfTheForm = source.expression->functions().contains(QStringLiteral("jr:itext"));
    return isOfTheForm ? verbatim(text) : said(text);
}

ShownText Texts::said(const QString &answer) const
{
    return {
        .text = answer, .language = m_language, .outputs = {{.at = 0, .length = answer.size()}}};
}

ShownText Texts::variant(const form::TextSource &source, const QString &kind, NodeId node) const
{
    return source.itextId.isEmpty() ? verbatim({}) : translated(source.itextId, kind, node);
}

} // namespace saltbush::interview

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/TextReader.h"

#include "core/form/Limits.h"

#include <algorithm>

namespace saltbush::form
{

namespace
{

void appendLiteral(FormText &text, QString piece)
{
    if (piece.isEmpty())
        return;
    if (!text.pieces.empty()) {
        if (auto *last = std::get_if<QString>(&text.pieces.back())) {
            *last += piece;
            return;
        }
    }
    text.pieces.emplace_back(std::move(piece));
}

QString withoutLeadingBlanks(const QString &text)
{
    const auto first =
        std::ranges::find_if_not(text, [](QChar character) { return character.isSpace(); });
    return text.mid(first - text.begin());
}

QString withoutTrailingBlanks(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

/// White space around a text is the XML's, white space within is the author's.
void trim(FormText &text)
{
    if (text.pieces.empty())
        return;
    if (auto *first = std::get_if<QString>(&text.pieces.front())) {
        *first = withoutLeadingBlanks(*first);
        if (first->isEmpty())
            text.pieces.erase(text.pieces.begin());
    }
    if (text.pieces.empty())
        return;
    if (auto *last = std::get_if<QString>(&text.pieces.back())) {
        *last = withoutTrailingBlanks(*last);
        if (last->isEmpty())
            text.pieces.pop_back();
    }
}

} // namespace

void TextReader::readItext(pugi::xml_node itext)
{
    for (pugi::xml_node translation = firstElement(itext); translation;
         translation = nextElement(translation)) {
        if (localName(translation) == "translation")
            readTranslation(translation);
    }
    Translations &translations = m_reading.form().translations;
    if (translations.defaultLanguage.isEmpty() && !translations.languages.isEmpty())
        translations.defaultLanguage = translations.languages.front();
}

void TextReader::readTranslation(pugi::xml_node translation)
{
    Translations &translations = m_reading.form().translations;
    const QString language = attribute(translation, "lang");
    if (translations.languages.size() >= limits::maxLanguages
        && !translations.languages.contains(language)) {
        if (!m_saidTooLarge)
            m_reading.error(tooLarge, translation, {});
        m_saidTooLarge = true;
        return;
    }
    if (!translations.languages.contains(language))
        translations.languages << language;
    if (const pugi::xml_attribute isDefault = translation.attribute("default");
        isDefault && std::string_view(isDefault.value()) != "false()")
        translations.defaultLanguage = language;
    QHash<QString, TextForms> &texts = translations.texts[language];
    qsizetype count = texts.size();
    for (pugi::xml_node text = firstElement(translation); text; text = nextElement(text))
        ++count;
    texts.reserve(count);
    for (pugi::xml_node text = firstElement(translation); text; text = nextElement(text)) {
        if (localName(text) != "text")
            continue;
        const QString id = attribute(text, "id");
        const qsizetype before = texts.size();
        TextForms &forms = texts[id];
        if (texts.size() == before)
            m_reading.warn(duplicateText, text, {}, {language, id});
        else
            readForms(text, forms);
        if (!std::ranges::all_of(forms, [](const auto &each) { return each.second.isLiteral(); }))
            translations.withAnswers.insert(id);
    }
}

void TextReader::readForms(pugi::xml_node text, TextForms &forms)
{
    int count = 0;
    for (pugi::xml_node value = firstElement(text); value; value = nextElement(value)) {
        if (localName(value) != "value")
            continue;
        if (++count > limits::maxTextForms)
            return m_reading.error(tooLarge, value, {});
        const QString form = attribute(value, "form");
        // "long" is how forms of the first years wrote the plain text beside a "short" one.
        FormText *const content = forms.add(form == u"long" ? QString() : form);
        FormText surplus; // what is wrong in it is told all the same
        readContent(content ? *content : surplus, value, {});
    }
}

void TextReader::readContent(FormText &text, pugi::xml_node element, const QString &node)
{
    const pugi::xml_node only = element.first_child();
    if (only && isText(only) && !only.next_sibling()) {
        appendLiteral(text, QString::fromUtf8(only.value()).trimmed());
    } else {
        append(text, element, node);
        trim(text);
    }
}

void TextReader::append(FormText &text, pugi::xml_node element, const QString &node)
{
    for (pugi::xml_node child = element.first_child(); child; child = child.next_sibling()) {
        if (isText(child)) {
            appendLiteral(text, QString::fromUtf8(child.value()));
        } else if (localName(child) == "output") {
            QString value = attribute(child, "value");
            if (value.isEmpty())
                value = attribute(child, "ref");
            if (value.isEmpty())
                m_reading.error(badControl, child, node,
                                {QStringLiteral("output"), QStringLiteral("value")});
            else if (auto hole = m_reading.expression(value, child, node, QStringLiteral("output")))
                text.pieces.emplace_back(std::move(*hole));
        } else if (isElement(child)) {
            appendMarkup(text, child, node);
        }
    }
}

/// Markup written as elements (<b>, <h:span style="…">) stays, as the text that Markdown would
/// hold.
void TextReader::appendMarkup(FormText &text, pugi::xml_node element, const QString &node)
{
    const QString name = toQString(localName(element));
    QString start = u'<' + name;
    for (const pugi::xml_attribute each : element.attributes()) {
        if (prefixPart(each.name()).empty() && std::string_view(each.name()) != "xmlns")
            start += u' ' + QString::fromUtf8(each.name()) + QLatin1String("=\"")
                + QString::fromUtf8(each.value()).toHtmlEscaped() + u'"';
    }
    appendLiteral(text, start + u'>');
    append(text, element, node);
    appendLiteral(text, QLatin1String("</") + name + u'>');
}

TextSource TextReader::source(pugi::xml_node element, const QString &node)
{
    TextSource source;
    if (!element)
        return source;
    if (const QString reference = attribute(element, "ref"); !reference.isEmpty()) {
        const std::optional<QStringView> argument = itextArgument(reference);
        if (const auto id = argument ? stringLiteral(*argument) : std::nullopt) {
            source.itextId = textId(*id, element, node);
        } else {
            source.expression =
                m_reading.expression(reference, element, node, QStringLiteral("ref"));
        }
    }
    readContent(source.inPlace, element, node);
    return source;
}

TextSource TextReader::message(const QString &text, pugi::xml_node where, const QString &node)
{
    TextSource source;
    const std::optional<QStringView> argument = itextArgument(text);
    if (const auto id = argument ? stringLiteral(*argument) : std::nullopt) {
        source.itextId = textId(*id, where, node);
    } else if (argument) {
        source.expression = m_reading.expression(text, where, node, QStringLiteral("jr:itext"));
    } else {
        appendLiteral(source.inPlace, text);
    }
    return source;
}

/// The id as the translations have it, so that it is kept once; said where none has.
QString TextReader::textId(QStringView id, pugi::xml_node where, const QString &node)
{
    QString wanted = id.toString();
    for (const auto &[language, texts] : m_reading.form().translations.texts) {
        if (const auto found = texts.constFind(wanted); found != texts.constEnd())
            return found.key();
    }
    if (!m_missing.contains(wanted)) {
        m_missing.insert(wanted);
        m_reading.warn(unknownText, where, node, {wanted});
    }
    return wanted;
}

std::optional<QStringView> itextArgument(QStringView expression)
{
    constexpr QStringView start = u"jr:itext(";
    if (!expression.startsWith(start) || !expression.endsWith(u')'))
        return std::nullopt;
    return expression.sliced(start.size()).chopped(1).trimmed();
}

std::optional<QStringView> stringLiteral(QStringView expression)
{
    if (expression.size() < 2)
        return std::nullopt;
    const QChar quote = expression.front();
    const bool isQuoted =
        (quote == u'\'' || quote == u'"') && expression.indexOf(quote, 1) == expression.size() - 1;
    return isQuoted ? std::optional(expression.sliced(1).chopped(1)) : std::nullopt;
}

} // namespace saltbush::form

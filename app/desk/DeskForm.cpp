// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/DeskForm.h"

#include "core/xlsform/TranslationMarks.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

/// Of a form that came as XML there are no cells: what the compiled texts lack, by node.
std::vector<xlsform::TranslatedText> textsOf(const form::FormDefinition &form)
{
    QStringList ids;
    for (const auto &[language, texts] : form.translations.texts)
        for (auto text = texts.keyBegin(); text != texts.keyEnd(); ++text)
            ids << *text;
    ids.sort();
    ids.removeDuplicates();
    std::vector<xlsform::TranslatedText> found;
    for (const QString &id : ids)
        for (const QString &language : form.translations.languages) {
            const form::TextForms *forms = form.translations.find(language, id);
            const auto plain = forms ? forms->find({}) : form::TextForms::const_iterator{};
            const bool isThere = forms && !forms->empty()
                && (plain == forms->end() || plain->second.literal() != u"-"_s);
            // "/data/q:label" as spreadsheets make them; any word where a person wrote the XML.
            const qsizetype colon = id.lastIndexOf(u':');
            xlsform::TranslatedText text{.language = language,
                                         .column = colon < 0 ? QString() : id.mid(colon + 1),
                                         .isMissing = !isThere};
            text.place.node = colon < 0 ? id : id.left(colon);
            text.name = text.place.node.section(u'/', -1);
            found.push_back(std::move(text));
        }
    return found;
}

std::vector<LanguageState> statesOf(const std::vector<xlsform::TranslatedText> &texts,
                                    const xlsform::TranslationMarks &marks)
{
    std::vector<LanguageState> states;
    for (const xlsform::TranslatedText &text : texts) {
        auto state = std::ranges::find(states, text.language, &LanguageState::language);
        if (state == states.end())
            state = states.insert(state, {.language = text.language});
        ++state->texts;
        const auto *mark = marks.find(text);
        if (text.isMissing)
            state->missing.push_back(text);
        else if (mark && mark->status == xlsform::TranslationMarks::Status::Machine)
            ++state->toBeChecked;
    }
    return states;
}

} // namespace

QByteArray withoutRelevance(const QByteArray &xml)
{
    QByteArray result;
    QXmlStreamReader reader(xml);
    QXmlStreamWriter writer(&result);
    reader.setNamespaceProcessing(false); // prefixes and their declarations stay as they are
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            if (!reader.hasError())
                writer.writeCurrentToken(reader);
            continue;
        }
        const bool isBind =
            reader.qualifiedName() == "bind"_L1 || reader.qualifiedName().endsWith(":bind"_L1);
        writer.writeStartElement(reader.qualifiedName().toString());
        for (const QXmlStreamAttribute &attribute : reader.attributes())
            if (!isBind || attribute.qualifiedName() != "relevant"_L1)
                writer.writeAttribute(attribute.qualifiedName().toString(),
                                      attribute.value().toString());
    }
    return reader.hasError() ? xml : result;
}

DeskForm DeskForm::read(const QString &path)
{
    DeskForm desk{.path = path};
    auto loaded = loadForm(path);
    if (!loaded) {
        desk.problems.push_back({Problem::Severity::Error, loaded.error()});
        desk.errors = 1;
        return desk;
    }
    desk.form = loaded->form;
    desk.problems = std::move(loaded->problems);
    const auto warnings = std::ranges::stable_partition(desk.problems, [](const Problem &problem) {
        return problem.severity == Problem::Severity::Error;
    });
    desk.errors = warnings.begin() - desk.problems.begin();
    if (desk.form)
        desk.unskipped = readFormBeside(withoutRelevance(loaded->xml), path, loaded->itemsets).form;
    const auto marks = xlsform::TranslationMarks::read(loaded->workbook);
    desk.hasMarks = !marks.isEmpty();
    if (!loaded->workbook.sheets.empty())
        desk.languages = statesOf(xlsform::translatedTexts(loaded->workbook), marks);
    else if (desk.form && desk.form->translations.languages.size() > 1)
        desk.languages = statesOf(textsOf(*desk.form), marks);
    return desk;
}

} // namespace saltbush::app

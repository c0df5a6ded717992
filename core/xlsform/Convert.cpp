// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/Convert.h"

#include "core/xlsform/Attempt.h"
#include "core/xlsform/AttributeChecks.h"
#include "core/xlsform/ChoiceReader.h"
#include "core/xlsform/Codes.h"
#include "core/xlsform/EntityPlacement.h"
#include "core/xlsform/ExpressionChecks.h"
#include "core/xlsform/FormChecks.h"
#include "core/xlsform/FormWriter.h"
#include "core/xlsform/LanguageChecks.h"
#include "core/xlsform/LanguageNames.h"
#include "core/xlsform/ProblemColumns.h"
#include "core/xlsform/SettingsReader.h"
#include "core/xlsform/SheetNames.h"
#include "core/xlsform/SurveyReader.h"
#include "core/xlsform/ValueChecks.h"

#include <algorithm>

namespace saltbush::xlsform
{

namespace
{

/// One workbook on its way to an XForm.
class Converter
{
public:
    Converter(const Workbook &workbook, const Options &options)
        : m_workbook(workbook)
        , m_sheets(workbook)
        , m_options(options)
        , m_report(workbook.fileName)
    {
    }

    Conversion run()
    {
        if (const Sheet *survey = m_sheets.find(QStringLiteral("survey")))
            convert(*survey);
        else
            sayNoSurvey();
        ProblemColumns columns({&m_survey, &m_choices, &m_entities});
        m_result.problems =
            m_report.take([&columns](const Error &error) { return columns.columnOf(error); });
        return std::move(m_result);
    }

private:
    void convert(const Sheet &survey)
    {
        readSettings(m_sheets.findFilled(settingsSheet), m_options, m_workbook.fileName, m_form,
                     m_report);
        readLists();
        readSurvey(survey);
        readEntities();
        if (!m_form.setting(QStringLiteral("flat")).isEmpty())
            flatten(m_form.root);
        addMeta(m_form, std::move(m_meta), m_report);
        computePaths(m_form.root);
        m_form.usesSaltbush = usesSaltbushNamespace(m_form);
        const Resolver resolver(m_form);
        check(survey, resolver);
        write(resolver);
    }

    void sayNoSurvey()
    {
        const QStringList similar = m_sheets.similar(surveySheet);
        if (similar.isEmpty())
            m_report.error(code::noSurvey, {}, 0, 0);
        else
            m_report.error(code::similarSheet, similar.first(), 0, 0,
                           {surveySheet, similar.first()});
    }

    TableOptions tableOptions() const
    {
        TableOptions options;
        options.defaultLanguage = m_form.defaultLanguage;
        return options;
    }

    void readLists()
    {
        const TableOptions options = tableOptions();
        const bool duplicates = saysYes(m_form.setting(QStringLiteral("allow_choice_duplicates")));
        if (const Sheet *sheet = m_sheets.findFilled(choicesSheet)) {
            m_choices = readTable(*sheet, Columns::choices(), options, m_report);
            m_form.choices = readChoices(m_choices, duplicates, m_report);
            for (const Table::Column &column : m_choices.columns)
                m_form.choiceColumns.insert(column.path.first());
        }
        if (const Sheet *sheet = m_sheets.findFilled(QStringLiteral("external_choices"))) {
            m_form.externalChoices = readExternalChoices(
                readTable(*sheet, Columns::externalChoices(), options, m_report));
            m_result.itemsets = writeItemsets(*sheet);
        }
        if (const Sheet *sheet = m_sheets.findFilled(osmSheet))
            m_osmTags = readExternalChoices(readTable(*sheet, Columns::osm(), {}, m_report));
    }

    void readSurvey(const Sheet &survey)
    {
        TableOptions options = tableOptions();
        options.collapseSpaces = !saysNo(m_form.setting(QStringLiteral("clean_text_values")));
        m_survey = readTable(survey, Columns::survey(), options, m_report);
        SurveyReader reader(m_form, m_sheets, m_osmTags, m_report);
        reader.read(m_survey);
        m_meta = reader.takeMeta();
        m_usesOther = reader.usesOther();
        for (const auto &list : m_form.choices.all())
            list->updateNeedsItext();
    }

    void readEntities()
    {
        std::vector<EntityDeclaration> declarations;
        if (const Sheet *sheet = m_sheets.findFilled(entitiesSheet)) {
            m_entities = readTable(*sheet, Columns::entities(), {}, m_report);
            declarations = xlsform::readEntities(m_entities, m_report);
        } else {
            m_sheets.warnOfSimilar(entitiesSheet, m_report);
        }
        for (const EntityDeclaration &declaration : declarations)
            m_entityLists << declaration.list;
        placeEntities(std::move(declarations), m_form, m_report);
    }

    void check(const Sheet &survey, const Resolver &resolver)
    {
        if (!m_sheets.findFilled(settingsSheet))
            m_sheets.warnOfSimilar(settingsSheet, m_report);
        const auto checkSheet = [&](const Sheet *sheet, const Table &table,
                                    const ReferenceColumns &columns) {
            if (sheet)
                checkReferences(*sheet, table, columns, m_form, resolver, m_report);
        };
        checkSheet(
            &survey, m_survey,
            {{}, {QStringLiteral("type"), QStringLiteral("name"), QStringLiteral("trigger")}});
        checkSheet(m_sheets.findFilled(choicesSheet), m_choices,
                   {{QStringLiteral("label"), QStringLiteral("media")}, {}});
        checkSheet(m_sheets.findFilled(entitiesSheet), m_entities,
                   {{}, {QStringLiteral("dataset"), QStringLiteral("repeat")}});
        checkSettings(resolver);
        const bool surveyTranslated = checkTranslations(m_survey, m_report);
        const bool choicesTranslated = checkTranslations(m_choices, m_report);
        if (m_usesOther && (surveyTranslated || choicesTranslated))
            m_report.warning(code::otherTranslated, surveySheet, 0, 0);
        checkForm(m_form, resolver, m_entityLists, m_report);
        checkValues(m_form, m_report);
        if (m_options.functions)
            checkExpressions(m_form, *m_options.functions, m_report);
    }

    void checkSettings(const Resolver &resolver)
    {
        const Sheet *sheet = m_sheets.findFilled(settingsSheet);
        if (!sheet)
            return;
        Report ignored({}); // what is wrong with its columns has been said
        checkReferences(*sheet, readTable(*sheet, Columns::settings(), {}, ignored), {}, m_form,
                        resolver, m_report);
    }

    void write(const Resolver &resolver)
    {
        m_result.formId = m_form.setting(QStringLiteral("id_string"));
        m_result.title = m_form.setting(QStringLiteral("title"));
        m_result.version = m_form.setting(QStringLiteral("version"));
        auto instances = secondaryInstances(m_form, m_report);
        const Itext itext(m_form);
        checkLanguageNames({&m_survey, &m_choices}, m_workbook, m_form, itext.languages(),
                           m_report);
        if (m_report.hasErrors()) {
            nameEveryNode(m_form);
            std::erase_if(instances, [](const auto &each) { return each.id.isEmpty(); });
            m_result.attempt = writeForm(m_form, Itext(m_form), resolver, instances);
        } else {
            m_result.xml = writeForm(m_form, itext, resolver, instances);
        }
        m_result.origins = originsOf(m_form, m_survey, instances, m_workbook.fileName);
    }

    const Workbook &m_workbook;
    SheetSet m_sheets;
    Options m_options;
    Report m_report;
    Form m_form;
    Table m_survey;
    Table m_choices;
    Table m_entities;
    ChoiceLists m_osmTags;
    QStringList m_entityLists;
    std::vector<std::unique_ptr<Element>> m_meta;
    bool m_usesOther = false;
    Conversion m_result;
};

} // namespace

bool Conversion::hasErrors() const
{
    return std::any_of(problems.begin(), problems.end(), [](const Problem &problem) {
        return problem.severity == Problem::Severity::Error;
    });
}

Conversion convert(const Workbook &workbook, const Options &options)
{
    return Converter(workbook, options).run();
}

} // namespace saltbush::xlsform

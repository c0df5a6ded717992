// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

/// Everything that can be wrong with a workbook. Facts are given in brackets.
namespace saltbush::xlsform::code
{

// Files
inline constexpr ErrorCode unknownFormat{"xlsform.unknown-format"};
inline constexpr ErrorCode damaged{"xlsform.damaged"};    ///< [part of the file]
inline constexpr ErrorCode tooLarge{"xlsform.too-large"}; ///< [part of the file]
inline constexpr ErrorCode hasPassword{"xlsform.has-password"};
inline constexpr ErrorCode notUtf8{"xlsform.not-utf8"};

// Sheets and columns
inline constexpr ErrorCode noSurvey{"xlsform.no-survey-sheet"};
inline constexpr ErrorCode similarSheet{"xlsform.similar-sheet-name"};  ///< [expected, similar…]
inline constexpr ErrorCode missingColumn{"xlsform.missing-column"};     ///< [column]
inline constexpr ErrorCode duplicateColumn{"xlsform.duplicate-column"}; ///< [column, other]
inline constexpr ErrorCode cellWithoutHeader{"xlsform.cell-without-header"};
inline constexpr ErrorCode invalidColumnName{"xlsform.invalid-column-name"}; ///< [column]
inline constexpr ErrorCode unsupportedColumn{"xlsform.unsupported-column"};  ///< [column]
inline constexpr ErrorCode undeclaredPrefix{"xlsform.undeclared-prefix"};    ///< [prefix]
inline constexpr ErrorCode disabledColumn{"xlsform.disabled-column"};

inline constexpr ErrorCode misspelledColumn{"xlsform.misspelled-column"}; ///< [column, meant]

// Names
inline constexpr ErrorCode missingName{"xlsform.missing-name"};
inline constexpr ErrorCode invalidName{"xlsform.invalid-name"};                  ///< [name]
inline constexpr ErrorCode duplicateName{"xlsform.duplicate-name"};              ///< [name]
inline constexpr ErrorCode nearlySameName{"xlsform.nearly-same-name"};           ///< [name]
inline constexpr ErrorCode reservedName{"xlsform.reserved-name"};                ///< [name]
inline constexpr ErrorCode repeatNamedAsRoot{"xlsform.repeat-named-as-root"};    ///< [name]
inline constexpr ErrorCode duplicateRepeatName{"xlsform.duplicate-repeat-name"}; ///< [name]

// Survey rows
inline constexpr ErrorCode missingType{"xlsform.missing-type"};
inline constexpr ErrorCode unknownType{"xlsform.unknown-type"}; ///< [type, meant]
inline constexpr ErrorCode rowSkipped{"xlsform.row-skipped"};
inline constexpr ErrorCode tooDeep{"xlsform.too-deep"};           ///< [levels]
inline constexpr ErrorCode unmatchedEnd{"xlsform.unmatched-end"}; ///< [group, repeat or loop]
inline constexpr ErrorCode wrongEnd{"xlsform.wrong-end"};         ///< [what is open, its name, row]
inline constexpr ErrorCode unmatchedBegin{"xlsform.unmatched-begin"}; ///< [kind, name]
inline constexpr ErrorCode missingLabel{"xlsform.missing-label"};     ///< [name]
inline constexpr ErrorCode missingCalculation{"xlsform.missing-calculation"};
inline constexpr ErrorCode bigImageWithoutImage{"xlsform.big-image-without-image"};
inline constexpr ErrorCode unsupportedMedia{"xlsform.unsupported-media"}; ///< [kind]
inline constexpr ErrorCode deprecatedType{"xlsform.deprecated-type"};     ///< [type]
inline constexpr ErrorCode auditName{"xlsform.audit-name"};
inline constexpr ErrorCode invalidReason{"xlsform.invalid-nonresponse-reason"}; ///< [word]

// Parameters
inline constexpr ErrorCode invalidParameters{"xlsform.invalid-parameters"};
inline constexpr ErrorCode unknownParameter{
    "xlsform.unknown-parameter"}; ///< [key, accepted, meant]
inline constexpr ErrorCode parameterValue{"xlsform.invalid-parameter-value"}; ///< [key, value]
inline constexpr ErrorCode missingParameter{"xlsform.missing-parameter"};     ///< [key]
inline constexpr ErrorCode maxPixels{"xlsform.no-max-pixels"};

// Choices
inline constexpr ErrorCode noChoices{"xlsform.no-choices-sheet"};              ///< [list, sheet]
inline constexpr ErrorCode listlessChoices{"xlsform.choices-without-list"};    ///< [list, sheet]
inline constexpr ErrorCode unknownList{"xlsform.unknown-list"};                ///< [list, meant]
inline constexpr ErrorCode missingList{"xlsform.missing-list"};                ///< [type]
inline constexpr ErrorCode duplicateChoice{"xlsform.duplicate-choice"};        ///< [name, list]
inline constexpr ErrorCode choiceOutsideLists{"xlsform.choice-outside-lists"}; ///< [name]
inline constexpr ErrorCode missingChoiceName{"xlsform.missing-choice-name"};
inline constexpr ErrorCode missingChoiceLabel{"xlsform.missing-choice-label"};
inline constexpr ErrorCode choiceNameWithSpace{"xlsform.choice-name-with-space"}; ///< [name, list]
inline constexpr ErrorCode fileExtension{"xlsform.unsupported-file-extension"};   ///< [file]
inline constexpr ErrorCode otherWithFilter{"xlsform.or-other-with-choice-filter"};
inline constexpr ErrorCode otherTranslated{"xlsform.or-other-untranslated"};
inline constexpr ErrorCode tableListFilter{"xlsform.table-list-with-choice-filter"};
inline constexpr ErrorCode tableListMixed{"xlsform.table-list-mixed-lists"}; ///< [list, list]
inline constexpr ErrorCode searchWithFile{"xlsform.search-with-file"};
inline constexpr ErrorCode searchMixed{"xlsform.search-mixed"}; ///< [list, question]
inline constexpr ErrorCode selectType{"xlsform.select-with-other-type"};
inline constexpr ErrorCode externalUnfiltered{"xlsform.external-without-choice-filter"};
inline constexpr ErrorCode noneNeedsChoices{"xlsform.none-option-without-choices"};

// References
inline constexpr ErrorCode invalidReference{"xlsform.invalid-reference"};
inline constexpr ErrorCode unknownReference{"xlsform.unknown-reference"};     ///< [name, meant]
inline constexpr ErrorCode ambiguousReference{"xlsform.ambiguous-reference"}; ///< [name]
inline constexpr ErrorCode referenceList{"xlsform.reference-list"};
inline constexpr ErrorCode invisibleTrigger{"xlsform.invisible-trigger"}; ///< [trigger, question]
inline constexpr ErrorCode triggerRule{"xlsform.background-geopoint-trigger"};
inline constexpr ErrorCode triggerCalculation{"xlsform.background-geopoint-calculation"};
inline constexpr ErrorCode unknownGeometry{"xlsform.unknown-reference-geometry"}; ///< [name]
inline constexpr ErrorCode instanceConflict{"xlsform.instance-conflict"}; ///< [id, source, source]

// What can be read, and is surely not meant so
inline constexpr ErrorCode bareWord{"xlsform.bare-word"};             ///< [word]
inline constexpr ErrorCode bareQuestion{"xlsform.bare-question"};     ///< [name]
inline constexpr ErrorCode bareFunction{"xlsform.bare-function"};     ///< [name]
inline constexpr ErrorCode bareDate{"xlsform.bare-date"};             ///< [date]
inline constexpr ErrorCode alwaysTheSame{"xlsform.always-the-same"};  ///< [expression]
inline constexpr ErrorCode idlePart{"xlsform.idle-part"};             ///< [text or number]
inline constexpr ErrorCode nothingBetween{"xlsform.nothing-between"}; ///< [references]
inline constexpr ErrorCode badPattern{"xlsform.bad-pattern"};         ///< [pattern]
inline constexpr ErrorCode noSuchChoice{"xlsform.no-such-choice"};    ///< [name, list, its names]
inline constexpr ErrorCode unknownChoiceColumn{
    "xlsform.unknown-choice-column"};                                     ///< [word, list, columns]
inline constexpr ErrorCode neitherYesNorNo{"xlsform.neither-yes-nor-no"}; ///< [word]
inline constexpr ErrorCode wrongDefault{"xlsform.wrong-default"};         ///< [default, example]
inline constexpr ErrorCode requiredNote{"xlsform.required-note"};         ///< [name]
inline constexpr ErrorCode messageWithoutRule{"xlsform.message-without-rule"}; ///< [column, column]

// Settings
inline constexpr ErrorCode twoFormIds{"xlsform.two-form-ids"};
inline constexpr ErrorCode encryptionNeedsId{"xlsform.encryption-needs-instance-id"};

// Languages
inline constexpr ErrorCode missingTranslation{
    "xlsform.missing-translation"};                                   ///< [language, columns]
inline constexpr ErrorCode mixedLanguages{"xlsform.mixed-languages"}; ///< [columns]
inline constexpr ErrorCode languageCode{
    "xlsform.language-without-code"}; ///< [language, the same with its code]
inline constexpr ErrorCode nearlySameLanguage{
    "xlsform.nearly-same-language"}; ///< [language, other one]
inline constexpr ErrorCode unknownLanguage{
    "xlsform.unknown-default-language"}; ///< [language, those of the form]
inline constexpr ErrorCode missingTexts{
    "xlsform.missing-texts"}; ///< [language, number, cells or rows]

// Entities
inline constexpr ErrorCode saveToWithoutEntity{"xlsform.save-to-without-entity"};
inline constexpr ErrorCode saveToDuplicate{"xlsform.duplicate-save-to"}; ///< [property, row]
inline constexpr ErrorCode saveToGroup{"xlsform.save-to-on-group"};
inline constexpr ErrorCode saveToName{"xlsform.invalid-save-to"};              ///< [property]
inline constexpr ErrorCode saveToList{"xlsform.save-to-needs-list"};           ///< [property]
inline constexpr ErrorCode unknownEntityList{"xlsform.unknown-entity-list"};   ///< [list]
inline constexpr ErrorCode entityName{"xlsform.invalid-entity-list"};          ///< [list]
inline constexpr ErrorCode duplicateEntity{"xlsform.duplicate-entity-list"};   ///< [list]
inline constexpr ErrorCode entityLabel{"xlsform.entity-without-label"};        ///< [list]
inline constexpr ErrorCode entityUpdateIf{"xlsform.entity-without-update-if"}; ///< [list]
inline constexpr ErrorCode entityId{"xlsform.entity-without-id"};              ///< [list]
inline constexpr ErrorCode entityScope{"xlsform.entity-scope"};             ///< [list, other path]
inline constexpr ErrorCode entityPlace{"xlsform.entity-without-container"}; ///< [list, row]

} // namespace saltbush::xlsform::code

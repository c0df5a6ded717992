// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/FormDefinition.h"

#include <map>
#include <vector>

namespace saltbush::dataset
{

using LabelByLanguage = std::map<QString, QString>;

/// A code and what it means.
struct CodeLabel
{
    QString code;
    LabelByLanguage labels;
};

enum class VariableKind {
    Key,      ///< KEY, PARENT_KEY
    Metadata, ///< of the interview, not of an answer; names begin with "_"
    Text,
    Integer,
    Decimal,
    Date,
    Time,
    DateTime,
    SelectOne,
    SelectMultiple, ///< the codes that were ticked, joined by spaces
    Choice,         ///< 0 or 1: one choice of a SelectMultiple
    Rank,
    Place, ///< geopoint, geotrace, geoshape as ODK writes them
    File,
    Nonresponse, ///< the reason why its question was not answered
    RankPlace,   ///< 1, 2 …: the place of one choice of a Rank
};
[[nodiscard]] QString nameOf(VariableKind kind); ///< as in the codebook: "select-one" …

/// One column.
struct Variable
{
    QString name; ///< "group-question", "group-question/choice", "group-question__nonresponse"
    QString path; ///< of the question in the form; empty for keys and metadata
    VariableKind kind = VariableKind::Text;
    LabelByLanguage labels;       ///< of the newest form version that asks it
    std::vector<CodeLabel> codes; ///< of all versions
    QString relevance;            ///< when it is asked, as the form says
    QStringList formVersions;     ///< that have it
};

/// One table: the interviews, or one repeat of them.
struct Table
{
    QString name;    ///< of the file, without ending: "form", "form-group-repeat"
    QString path;    ///< of the repeat; empty for the main table
    int parent = -1; ///< index of the table above
    std::vector<Variable> variables;
};

/// The tables of all versions of one form together: a column that any version has is there, and
/// keeps its name. The main table is the first; parents come before their children. DATASET.md.
class TableModel
{
public:
    /// Versions oldest first: the last one's labels and order lead. At least one.
    [[nodiscard]] static TableModel of(const std::vector<form::SharedForm> &versions);

    [[nodiscard]] const std::vector<Table> &tables() const { return m_tables; }
    [[nodiscard]] const QString &formId() const { return m_formId; }
    [[nodiscard]] const QStringList &languages() const { return m_languages; }

    /// Metadata columns of the main table, in order; DATASET.md says what they hold.
    static const QStringList &metadataNames();

private:
    friend class TableBuilder;
    QString m_formId;
    QStringList m_languages;
    std::vector<Table> m_tables;
};

} // namespace saltbush::dataset

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/KnownChoices.h"
#include "core/xlsform/Report.h"
#include "core/xpath/Expression.h"
#include "core/xpath/FunctionSet.h"

namespace saltbush::xlsform
{

/// One cell whose expression can be read.
struct ExpressionCell
{
    const Element &element;
    QString column; ///< relevant, constraint, required, readonly, calculate, choice_filter …
    const Value &value;
    int row = 0; ///< that the expression stands in: that of the element, unless it was generated
};

/// Warnings of expressions that can be read and surely do not say what their author meant: words
/// without quotes, choices that the list does not have, conditions that are always the same, dates
/// and patterns that are none. pyxform says nothing about them, and the question is never asked, or
/// refuses every answer.
class MeaningChecks
{
public:
    MeaningChecks(const Form &form, const xpath::FunctionSet &functions, Report &report)
        : m_form(form)
        , m_functions(functions)
        , m_report(report)
        , m_choices(form)
    {
    }

    /// `names` are those that it was parsed with, each reference standing for an absolute path.
    void check(const ExpressionCell &cell, const xpath::Expression &expression,
               const xpath::Names &names);

private:
    void warn(const ExpressionCell &cell, ErrorCode code, QStringList facts);
    bool isAlwaysTheSame(const ExpressionCell &cell, const xpath::Expression &expression) const;
    void checkWords(const ExpressionCell &cell, const xpath::Expression &expression,
                    const xpath::Names &names);
    void sayOfWord(const ExpressionCell &cell, const QString &word);
    void checkChoices(const ExpressionCell &cell);
    void checkChoice(const ExpressionCell &cell, const Element &select, const QString &literal);
    void checkParts(const ExpressionCell &cell);
    void checkPatterns(const ExpressionCell &cell);
    [[nodiscard]] const Element *question(const QString &name);

    const Form &m_form;
    const xpath::FunctionSet &m_functions;
    Report &m_report;
    QHash<QString, const Element *> m_questions; ///< by name; nullptr: several of that name
    KnownChoices m_choices;
    QHash<QString, bool> m_patterns; ///< that were met → whether they can be read
};

} // namespace saltbush::xlsform

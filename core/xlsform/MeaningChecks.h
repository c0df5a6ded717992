// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Form.h"
#include "core/xlsform/Report.h"
#include "core/xpath/Expression.h"

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
    MeaningChecks(const Form &form, Report &report) : m_form(form), m_report(report) { }

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
    [[nodiscard]] const QSet<QString> &columnsOf(const ChoiceList &list);
    [[nodiscard]] const Element *question(const QString &name);

    const Form &m_form;
    Report &m_report;
    QHash<QString, const Element *> m_questions; ///< by name; nullptr: several of that name
    QHash<QString, QSet<QString>> m_columns;     ///< name of a list → what its choices say
};

/// The list that a question's choices stand on, written on the choices sheet; nullptr for another
/// kind of question, and where choices come from elsewhere.
[[nodiscard]] const ChoiceList *writtenList(const Form &form, const Element &question);

/// The words of an answer that are no choice of the list.
[[nodiscard]] QStringList strangers(const ChoiceList &list, const QString &answer);

/// "yes, no, dk", shortened where there are many.
[[nodiscard]] QString namesOf(const ChoiceList &list);

} // namespace saltbush::xlsform

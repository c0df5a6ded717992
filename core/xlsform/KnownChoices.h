// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Form.h"

#include <QSet>

namespace saltbush::xlsform
{

/// What the lists of the choices sheet have, each list looked through once however often a form
/// compares with it.
class KnownChoices
{
public:
    explicit KnownChoices(const Form &form) : m_form(form) { }

    /// The list on the choices sheet that a question's choices are; nullptr for another kind of
    /// question, and where choices come from elsewhere.
    [[nodiscard]] const ChoiceList *listOf(const Element &question) const;
    /// Whether an answer is a choice of the list, or each word of it.
    [[nodiscard]] bool has(const ChoiceList &list, const QString &answer);
    /// What its choices say beside their texts: "name", "label", columns of one's own. Sorted.
    [[nodiscard]] const QStringList &columns(const ChoiceList &list);
    /// "yes, no, dk", the first of them where there are many.
    [[nodiscard]] static QString shown(const ChoiceList &list);

private:
    const Form &m_form;
    QHash<QString, QSet<QString>> m_names; ///< by the name of the list
    QHash<QString, QStringList> m_columns;
};

} // namespace saltbush::xlsform

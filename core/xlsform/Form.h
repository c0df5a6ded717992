// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/ChoiceList.h"
#include "core/xlsform/Element.h"

#include <QSet>

namespace saltbush::xlsform
{

/// Everything the writers need to know.
struct Form
{
    Element root;
    Value settings;
    QString defaultLanguage = QStringLiteral("default");
    ChoiceLists choices;
    ChoiceLists externalChoices;
    QSet<QString> choiceColumns; ///< heads of the sheet choices, if only some lists fill them
    QString entitiesVersion;
    QHash<QString, int> rowNames; ///< how often a name stands on the survey sheet
    bool usesSaltbush = false;    ///< a saltbush: column is used

    /// Setting as text; empty where it is not given.
    [[nodiscard]] QString setting(const QString &name) const { return settings.textOf(name); }
};

/// "yes", "TRUE", "true()" …: how a person says so in a cell.
[[nodiscard]] bool saysYes(const QString &text);
[[nodiscard]] bool saysNo(const QString &text);

} // namespace saltbush::xlsform

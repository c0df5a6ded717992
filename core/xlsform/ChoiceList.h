// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Value.h"

#include <QHash>

#include <memory>

namespace saltbush::xlsform
{

/// One choice: its own columns, and the others by name.
struct Choice
{
    int row = 0;
    QString name;
    Value label;
    Value media;
    QString smsOption;
    Value extra;
};

struct ChoiceList
{
    QString name;
    std::vector<Choice> choices;
    bool needsItext = false;
    bool isSearched = false; ///< by a select with search(): its choices stand in the body

    void updateNeedsItext();
};

/// Lists in the order of the sheet.
class ChoiceLists
{
public:
    [[nodiscard]] bool isEmpty() const { return m_lists.empty(); }
    [[nodiscard]] const ChoiceList *find(const QString &name) const;
    [[nodiscard]] ChoiceList *find(const QString &name);
    ChoiceList &list(const QString &name);
    [[nodiscard]] const std::vector<std::unique_ptr<ChoiceList>> &all() const { return m_lists; }

private:
    std::vector<std::unique_ptr<ChoiceList>> m_lists;
    QHash<QString, qsizetype> m_index;
};

} // namespace saltbush::xlsform

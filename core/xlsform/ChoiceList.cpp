// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/ChoiceList.h"

#include "core/xlsform/References.h"

#include <algorithm>

namespace saltbush::xlsform
{

void ChoiceList::updateNeedsItext()
{
    needsItext = std::any_of(choices.begin(), choices.end(), [](const Choice &choice) {
        return !choice.media.isEmpty() || choice.label.hasParts()
            || hasReference(choice.label.text());
    });
}

const ChoiceList *ChoiceLists::find(const QString &name) const
{
    const auto found = m_index.constFind(name);
    return found == m_index.cend() ? nullptr : m_lists[std::size_t(*found)].get();
}

ChoiceList *ChoiceLists::find(const QString &name)
{
    return const_cast<ChoiceList *>(std::as_const(*this).find(name));
}

ChoiceList &ChoiceLists::list(const QString &name)
{
    if (ChoiceList *known = find(name))
        return *known;
    m_index.insert(name, qsizetype(m_lists.size()));
    m_lists.push_back(std::make_unique<ChoiceList>());
    m_lists.back()->name = name;
    return *m_lists.back();
}

} // namespace saltbush::xlsform

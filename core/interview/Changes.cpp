// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/Changes.h"

namespace saltbush::interview
{

ChangeSet Changes::take(const Instance &instance)
{
    ChangeSet taken = std::exchange(m_set, {});
    m_seen.clear();
    if (taken.structureChanged) {
        for (auto *list : {&taken.values, &taken.relevance, &taken.states, &taken.texts})
            std::erase_if(*list, [&](xpath::NodeId node) {
                return instance.at(node).model == form::noModel;
            });
    }
    return taken;
}

} // namespace saltbush::interview

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/Names.h"

namespace saltbush::xpath
{

NameId Names::intern(const QString &local, const QString &uri, const QString &prefix)
{
    const auto key = std::pair(uri, local);
    if (const auto found = m_ids.constFind(key); found != m_ids.constEnd())
        return *found;
    const auto id = NameId(m_names.size());
    m_names.push_back({uri, local, prefix});
    m_ids.insert(key, id);
    return id;
}

NameId Names::find(const QString &local, const QString &uri) const
{
    return m_ids.value(std::pair(uri, local), noName);
}

} // namespace saltbush::xpath

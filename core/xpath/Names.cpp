// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/Names.h"

namespace saltbush::xpath
{

NameId Names::intern(const QString &local, const QString &uri, const QString &prefix)
{
    if (const NameId known = find(local, uri); known != noName)
        return known;
    const auto id = NameId(m_names.size());
    m_names.push_back({uri, local, prefix});
    if (uri.isEmpty())
        m_plain.insert(local, id);
    else
        m_ids.insert({uri, local}, id);
    return id;
}

NameId Names::find(const QString &local, const QString &uri) const
{
    return uri.isEmpty() ? m_plain.value(local, noName) : m_ids.value({uri, local}, noName);
}

} // namespace saltbush::xpath

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <cstdint>
#include <vector>

namespace saltbush::xpath
{

/// A name as a number: equal numbers, equal names, within one Names.
using NameId = std::uint32_t;
inline constexpr NameId noName = UINT32_MAX;

/// The names of elements and attributes of one form: (namespace URI, local name) → number. Shared
/// by the trees and the compiled expressions of that form, so that a step compares two integers.
/// Grows while the form is loaded, on one thread; after that it is shared by threads, and a tree
/// that needs a new name copies it (Tree::ownName).
class Names
{
public:
    struct Name
    {
        QString uri;
        QString local;
        QString prefix; ///< as first seen; for name() and for writing
    };

    NameId intern(const QString &local, const QString &uri = {}, const QString &prefix = {});
    /// noName where it was never seen: nothing can match it.
    [[nodiscard]] NameId find(const QString &local, const QString &uri = {}) const;
    [[nodiscard]] const Name &at(NameId id) const { return m_names[id]; }

private:
    std::vector<Name> m_names;
    QHash<QString, NameId> m_plain; ///< by local name, of those without a namespace: nearly all
    QHash<std::pair<QString, QString>, NameId> m_ids; ///< by URI and local name, of the others
};

} // namespace saltbush::xpath

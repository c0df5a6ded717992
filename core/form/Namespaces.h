// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <string_view>

namespace saltbush::form
{

/// The namespace prefixes of one document, wherever in it they are declared (the first declaration
/// of a prefix counts). A prefix that is nowhere declared stands for itself: forms in the field
/// forget declarations, and their names still have to meet.
class Namespaces
{
public:
    void declare(const QString &prefix, const QString &uri);

    [[nodiscard]] QString uri(const QString &prefix) const;
    [[nodiscard]] const QHash<QString, QString> &prefixes() const { return m_uris; }
    /// The name as the specification writes it ("jr:count"), whatever prefix this document uses.
    [[nodiscard]] QString canonical(std::string_view qualifiedName) const;

private:
    QHash<QString, QString> m_uris;
    QHash<QString, QString> m_canonical; ///< prefix here → prefix of the specification
};

inline constexpr auto xmlUri = "http://www.w3.org/XML/1998/namespace";
/// Where default namespace declarations live while they are kept as attributes.
inline constexpr auto xmlnsUri = "http://www.w3.org/2000/xmlns/";

/// Where the colon of "prefix:name" stands; npos where there is none, and in what is no qualified
/// name (":a", "a:", "a:b:c"): that is kept whole. https://www.w3.org/TR/xml-names/#ns-qualnames
[[nodiscard]] inline std::size_t colonIn(std::string_view name)
{
    const std::size_t colon = name.find(':');
    const bool isQualified = colon != std::string_view::npos && colon > 0 && colon + 1 < name.size()
        && name.find(':', colon + 1) == std::string_view::npos;
    return isQualified ? colon : std::string_view::npos;
}

/// "label" of "h:label".
[[nodiscard]] inline std::string_view localPart(std::string_view qualifiedName)
{
    const std::size_t colon = colonIn(qualifiedName);
    return colon == std::string_view::npos ? qualifiedName : qualifiedName.substr(colon + 1);
}

/// "h" of "h:label"; empty where there is none.
[[nodiscard]] inline std::string_view prefixPart(std::string_view qualifiedName)
{
    const std::size_t colon = colonIn(qualifiedName);
    return colon == std::string_view::npos ? std::string_view() : qualifiedName.substr(0, colon);
}
[[nodiscard]] QString toQString(std::string_view utf8);

} // namespace saltbush::form

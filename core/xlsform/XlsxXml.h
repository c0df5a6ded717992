// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <pugixml.hpp>

#include <QByteArray>
#include <QString>

#include <string_view>

namespace saltbush::xlsform
{

/// Name of an element without its prefix: writers differ in the prefixes they use.
[[nodiscard]] std::string_view localName(const pugi::xml_node &node);
[[nodiscard]] pugi::xml_node childNamed(const pugi::xml_node &parent, std::string_view name);
/// Attribute by its name without prefix (r:id).
[[nodiscard]] QString attributeNamed(const pugi::xml_node &node, std::string_view name);

/// Error: xlsform.damaged with the part's name.
Result<void> parsePart(pugi::xml_document &document, const QByteArray &bytes, const QString &part);

} // namespace saltbush::xlsform

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace saltbush::xlsform
{

/// The type column of a survey row, read: "begin repeat", "select_one cities or_other", "text".
struct TypeCell
{
    enum class Kind { Begin, End, Select, Osm, Setting, Question };

    Kind kind = Kind::Question;
    QString text;     ///< as written, well-known other names replaced ("image" → "photo")
    QString type;     ///< group, repeat or loop; the type of the question; the name of the setting
    QString listName; ///< of a select, a rank, an osm question, a loop
    bool orOther = false;
    bool fromFile = false;     ///< the list is an attached file
    bool namesColumns = false; ///< and its parameters may name the columns of value and label
    bool isExternal = false;   ///< the list is on the external_choices sheet

    static TypeCell parse(const QString &text);

    /// The list's file ending with its dot where it is one a list can be in, else empty.
    [[nodiscard]] QString listFileEnding() const;
};

/// ".csv", ".xml" or ".geojson" at the end of a name, else empty.
[[nodiscard]] QString attachedListEnding(const QString &name);

} // namespace saltbush::xlsform

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/Question.h"

namespace saltbush::app
{

/// What the appearance of a question with choices asks for (FORMS.md, "Question types"), the old
/// words among them.
struct ChoiceLook
{
    enum class Kind {
        Rows,
        Columns,  ///< `columns` of them; 0: as many as fit
        Packed,   ///< as many in each line as fit
        Line,     ///< all in one line, their texts below (likert, list)
        Bare,     ///< all in one line without texts, below those of a table (list-nolabel)
        Heads,    ///< the texts above a table: nothing to choose (label)
        DropDown, ///< minimal
        Search,   ///< a field that finds them
        ImageMap, ///< on the parts of a drawing
        Map       ///< where they are
    };

    Kind kind = Kind::Rows;
    int columns = 0;
    bool hasMarks = true;
    bool isQuick = false;  ///< choosing goes on to the next page
    bool isLong = false;   ///< the list below a drawing or a map is searched
    bool isBeside = false; ///< stands beside the question's own words where there is room

    [[nodiscard]] static ChoiceLook of(const interview::Question &question);
    [[nodiscard]] static ChoiceLook of(const QStringList &appearance);

    friend bool operator==(const ChoiceLook &, const ChoiceLook &) = default;
};

} // namespace saltbush::app

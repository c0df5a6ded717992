// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Limits.h"

#include <QtGlobal>

namespace saltbush::xlsform
{

/// Counts what a workbook holds while it is read: formats say in a few bytes that a long text
/// stands in a million cells.
class Volume
{
public:
    /// So many cells, each with a text of so many characters; false where that is too much.
    [[nodiscard]] bool take(std::size_t cells, qsizetype characters)
    {
        m_cells += cells;
        m_characters += cells * std::size_t(characters);
        return m_cells <= limits::maxCells && m_characters <= limits::maxCharacters;
    }

private:
    std::size_t m_cells = 0;
    std::size_t m_characters = 0;
};

} // namespace saltbush::xlsform

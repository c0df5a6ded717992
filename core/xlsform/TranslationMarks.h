// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/TranslatedTexts.h"

#include <QHash>

#include <optional>

namespace saltbush::xlsform
{

/// Who made which translation: the sheet `translations` of a workbook, which conversion passes by.
/// Its columns are language (name or code), sheet, name, column, status (machine or checked),
/// checked_by and date; an empty cell means all. The most exact row counts, of equals the first.
class TranslationMarks
{
public:
    enum class Status { Machine, Checked };
    struct Mark
    {
        Status status = Status::Machine;
        QString checkedBy, date; ///< as they were written
    };

    [[nodiscard]] static TranslationMarks read(const Workbook &workbook);

    [[nodiscard]] bool isEmpty() const { return m_marks.isEmpty(); }
    /// nullptr where nothing is said of that text.
    [[nodiscard]] const Mark *find(const TranslatedText &text) const;

private:
    QHash<QStringList, Mark> m_marks; ///< language's code, sheet, name, column
};

} // namespace saltbush::xlsform

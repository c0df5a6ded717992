// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/Report.h"

#include "core/xlsform/Limits.h"

#include <algorithm>

namespace saltbush::xlsform
{

void Report::error(ErrorCode code, const QString &sheet, int row, int column, QStringList facts)
{
    ++m_errors;
    add(Problem::Severity::Error, code, sheet, row, column, std::move(facts));
}

void Report::warning(ErrorCode code, const QString &sheet, int row, int column, QStringList facts)
{
    add(Problem::Severity::Warning, code, sheet, row, column, std::move(facts));
}

bool Report::isFull() const { return m_problems.size() >= limits::maxProblems; }

void Report::add(Problem::Severity severity, ErrorCode code, const QString &sheet, int row,
                 int column, QStringList facts)
{
    const bool isError = severity == Problem::Severity::Error;
    if (isError ? std::size_t(m_errors) > limits::maxProblems
                : m_problems.size() >= limits::maxProblems)
        return;
    Place place;
    place.file = m_file;
    place.sheet = sheet;
    place.row = row;
    place.column = column;
    m_problems.push_back({severity, Error{code, std::move(place), std::move(facts)}});
}

std::vector<Problem> Report::take(const std::function<int(const Error &)> &columnOf)
{
    for (Problem &problem : m_problems) {
        Place &place = problem.error.place;
        if (place.row > 0 && place.column == 0)
            place.column = columnOf(problem.error);
    }
    std::stable_sort(m_problems.begin(), m_problems.end(), [](const Problem &a, const Problem &b) {
        const Place &left = a.error.place;
        const Place &right = b.error.place;
        if (left.sheet != right.sheet)
            return left.sheet < right.sheet;
        return std::pair(left.row, left.column) < std::pair(right.row, right.column);
    });
    return std::move(m_problems);
}

} // namespace saltbush::xlsform

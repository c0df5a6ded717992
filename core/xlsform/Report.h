// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <functional>
#include <vector>

namespace saltbush::xlsform
{

/// Gathers what is wrong with one workbook, so that a person sees everything at once.
class Report
{
public:
    explicit Report(QString file) : m_file(std::move(file)) { }

    void error(ErrorCode code, const QString &sheet, int row, int column, QStringList facts = {});
    void warning(ErrorCode code, const QString &sheet, int row, int column, QStringList facts = {});

    [[nodiscard]] bool hasErrors() const { return m_errors > 0; }
    [[nodiscard]] int errors() const { return m_errors; }
    /// What else is found is not kept.
    [[nodiscard]] bool isFull() const;
    /// So much may still be said that a guess at what was meant is worth its work.
    [[nodiscard]] bool mayGuess() const { return m_errors < 100; }
    /// In the order of sheets as they were met, then rows and columns. `columnOf` gives what was
    /// found in a row its column; 0: none.
    [[nodiscard]] std::vector<Problem> take(const std::function<int(const Error &)> &columnOf);

private:
    void add(Problem::Severity severity, ErrorCode code, const QString &sheet, int row, int column,
             QStringList facts);

    QString m_file;
    std::vector<Problem> m_problems;
    int m_errors = 0;
};

} // namespace saltbush::xlsform

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/conformance/SuiteRun.h"

namespace saltbush::conformance
{

/// The figures of all suites, for people or for programs.
class Report
{
public:
    void add(SuiteResult result) { m_results.push_back(std::move(result)); }
    void missing(const QString &suite) { m_missing.append(suite); }
    /// A list of ids that may fail for now, one a line with a reason; # is a comment. What fails
    /// beyond it, and what is on it and does not fail any more, is said.
    void compareWith(const QString &notYetFile);

    /// One line per file; with the failures, one more for each of them.
    [[nodiscard]] QByteArray toText(bool withFailures) const;
    [[nodiscard]] QByteArray toJson() const;
    /// 0 where nothing failed, or exactly what may fail for now; 77 where nothing was there to run.
    [[nodiscard]] int exitCode() const;

private:
    std::vector<SuiteResult> m_results;
    QStringList m_missing;
    bool m_isCompared = false;
    QStringList m_surprises;
};

} // namespace saltbush::conformance

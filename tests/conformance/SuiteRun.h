// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/conformance/Suite.h"

#include <chrono>

namespace saltbush::conformance
{

struct CaseResult
{
    CaseName name;
    Outcome outcome;
    QString known; ///< id of the known difference that explains the failure; else empty
};

/// How the cases of one suite went; those that do not count are only counted.
struct SuiteResult
{
    QString suite;
    std::vector<CaseResult> cases;
    int notCounted = 0;

    [[nodiscard]] int count(Verdict verdict) const;
    [[nodiscard]] int known() const;
    [[nodiscard]] int failed() const { return count(Verdict::Failed) - known(); }
};

/// Runs a suite in worker processes: a case that ends its worker, or takes longer than `timeout`,
/// has failed, and the next worker goes on behind it.
[[nodiscard]] SuiteResult runSuite(const QString &folder, const QString &name, const Suite &suite,
                                   std::chrono::milliseconds timeout);

} // namespace saltbush::conformance

// SPDX-License-Identifier: GPL-3.0-or-later
// saltbush-conformance DIR: how far Saltbush does what the reference implementations do.
#include "tests/conformance/Report.h"
#include "tests/conformance/SuiteRun.h"
#include "tests/conformance/Worker.h"
#include "tests/support/Conformance.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace saltbush::conformance;

namespace
{

struct Options
{
    std::string folder;
    bool json = false;
    bool failures = false;
    std::string notYet;
    std::vector<std::string> only;
    int timeout = 60;
    std::string workerSuite;
    int workerFrom = 0;
};

constexpr int exitNothingThere = 77; // CTest's SKIP_RETURN_CODE

void addOptions(CLI::App &line, Options &options)
{
    line.add_option("folder", options.folder,
                    "laid out like ../shared/conformance, which it is where none is named");
    line.add_flag("--json", options.json, "everything that is known, as one JSON object");
    line.add_flag("--failures", options.failures, "list every case that failed, with the reason");
    line.add_option("--only", options.only, "one of the files or folders, by its name");
    line.add_option("--timeout", options.timeout, "seconds that one case may take");
    line.add_option("--not-yet", options.notYet,
                    "list of cases that fail for now: exit 0 where exactly those fail");
    line.add_option("--worker", options.workerSuite)->group("");
    line.add_option("--from", options.workerFrom)->group("");
}

int measure(const Options &options, const QString &folder)
{
    Report report;
    for (const QString &name : suiteNames()) {
        const bool isWanted = options.only.empty()
            || std::find(options.only.begin(), options.only.end(), name.toStdString())
                != options.only.end();
        if (!isWanted)
            continue;
        const auto suite = openSuite(folder, name);
        if (!suite) {
            report.missing(name);
            continue;
        }
        report.add(runSuite(folder, name, *suite, std::chrono::seconds(options.timeout)));
    }
    if (!options.notYet.empty())
        report.compareWith(QString::fromStdString(options.notYet));
    const QByteArray text = options.json ? report.toJson() : report.toText(options.failures);
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout);
    return report.exitCode();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    CLI::App line("Measures Saltbush against the conformance data of XLSForm and ODK XForms.");
    Options options;
    addOptions(line, options);
    CLI11_PARSE(line, argc, argv);
    const QString folder = options.folder.empty() ? saltbush::test::conformanceFolder()
                                                  : QString::fromStdString(options.folder);
    if (folder.isEmpty() || !QDir(folder).exists()) {
        std::puts("There is no folder of conformance data (../shared/conformance): skipped.");
        return exitNothingThere;
    }
    if (!options.workerSuite.empty())
        return work(folder, QString::fromStdString(options.workerSuite), options.workerFrom);
    return measure(options, folder);
}

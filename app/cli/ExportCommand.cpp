// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Study.h"
#include "app/cli/SyncSummary.h"
#include "app/common/DatasetExport.h"

#include <QJsonArray>

namespace saltbush::app
{

namespace
{

struct ExportOptions : WorkspaceOptions
{
    std::string folder, format = "csv", language, scope, form;
    bool byteOrderMark = false;
};

Result<Outcome> exportTo(study::Workspace &workspace, const ExportOptions &options)
{
    SALTBUSH_TRY_ASSIGN(
        const ExportedStudy exported,
        exportStudy(workspace, text(options.folder),
                    {.formId = text(options.form),
                     .formats = text(options.format).split(u',', Qt::SkipEmptyParts),
                     .scopes = text(options.scope).split(u',', Qt::SkipEmptyParts),
                     .language = text(options.language),
                     .byteOrderMark = options.byteOrderMark}));
    QJsonArray forms;
    Outcome outcome{.problems = syncOutcome(exported.merged).problems};
    for (const dataset::ExportReport &report : exported.reports) {
        forms.append(report.toJson());
        outcome.lines << exportedWords(report);
        for (const auto &[reason, interviews] : report.leftOut)
            outcome.lines << QStringLiteral("  ") + leftOutWords(reason, interviews);
        for (const dataset::WrittenFile &file : report.files)
            outcome.lines << QStringLiteral("  ") + fileWords(file);
    }
    outcome.result = {{QStringLiteral("forms"), forms}};
    return outcome;
}

} // namespace

void addExportCommand(CLI::App &line, Chosen &chosen)
{
    const auto options = std::make_shared<ExportOptions>();
    CLI::App *command = line.add_subcommand("export", "datasets with codebook and report");
    addWorkspaceOptions(*command, *options);
    command->add_option("folder", options->folder, "where the files go")->required();
    command->add_option("--format", options->format, "csv");
    command->add_option("--form", options->form, "one form; all by default");
    command->add_option("--language", options->language, "of the labels");
    command->add_option("--scope", options->scope, "only who consented to these, e.g. quote");
    command->add_flag("--bom", options->byteOrderMark,
                      "for spreadsheet programs that guess encodings");
    command->callback([options, &chosen] {
        chosen = [options] {
            return inWorkspace(*options, [&](study::Workspace &workspace, CommandServices &) {
                return exportTo(workspace, *options);
            });
        };
    });
}

} // namespace saltbush::app

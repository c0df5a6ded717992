// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Study.h"
#include "app/cli/SyncSummary.h"
#include "app/common/DatasetExport.h"
#include "core/consent/Documents.h"
#include "core/dataset/Labels.h"

#include <QJsonArray>

namespace saltbush::app
{

namespace
{

namespace exports
{
inline constexpr ErrorCode noSuchScope{"cli.no-such-scope"};       ///< facts: it, what there is
inline constexpr ErrorCode noSuchLanguage{"cli.no-such-language"}; ///< facts: it, what there is
} // namespace exports

struct ExportOptions : WorkspaceOptions
{
    std::string folder, format = "csv", language, scope, form;
    bool byteOrderMark = false, noEventLogs = false;
};

Result<void> checkScopes(study::Workspace &workspace, const QStringList &asked)
{
    SALTBUSH_TRY_ASSIGN(const consent::Documents documents, consent::Documents::of(workspace));
    QStringList known;
    for (const consent::ConsentDocument &document : documents.all())
        for (const consent::Scope &scope : document.scopes)
            if (!known.contains(scope.id))
                known << scope.id;
    for (const QString &scope : asked)
        if (!known.contains(scope))
            return fail(
                Error{exports::noSuchScope}.with(scope).with(known.join(QStringLiteral(", "))));
    return ok();
}

/// By its name, "Thai (th)", or its code, "th".
Result<void> checkLanguage(study::Workspace &workspace, const QString &formId, const QString &asked)
{
    if (asked.isEmpty())
        return ok();
    QStringList known;
    SALTBUSH_TRY_ASSIGN(const auto forms, workspace.forms().all());
    for (const study::PackagedForm &packaged : forms) {
        if (!formId.isEmpty() && packaged.id != formId)
            continue;
        SALTBUSH_TRY_ASSIGN(const form::SharedForm form, workspace.forms().form(packaged.hash));
        for (const QString &language : dataset::languagesOf(*form))
            if (!known.contains(language))
                known << language;
    }
    for (const QString &language : known)
        if (language == asked || language.endsWith(u'(' + asked + u')'))
            return ok();
    return fail(Error{exports::noSuchLanguage}.with(asked).with(known.join(QStringLiteral(", "))));
}

Result<Outcome> exportTo(study::Workspace &workspace, const ExportOptions &options)
{
    const QStringList scopes = text(options.scope).split(u',', Qt::SkipEmptyParts);
    SALTBUSH_TRY(checkScopes(workspace, scopes));
    SALTBUSH_TRY(checkLanguage(workspace, text(options.form), text(options.language)));
    SALTBUSH_TRY_ASSIGN(
        const ExportedStudy exported,
        exportStudy(workspace, text(options.folder),
                    {.formId = text(options.form),
                     .formats = text(options.format).split(u',', Qt::SkipEmptyParts),
                     .scopes = scopes,
                     .language = text(options.language),
                     .eventLogs = !options.noEventLogs,
                     .byteOrderMark = options.byteOrderMark}));
    QJsonArray forms;
    Outcome outcome{.problems = syncOutcome(exported.merged).problems};
    for (const dataset::ExportReport &report : exported.reports) {
        forms.append(report.toJson());
        outcome.lines << exportedWords(report);
        for (const QString &words : mediaWords(report))
            outcome.lines << QStringLiteral("  ") + words;
        for (const auto &[reason, interviews] : report.leftOut)
            outcome.lines << QStringLiteral("  ") + leftOutWords(reason, interviews);
        for (const dataset::WrittenFile &file : report.files)
            outcome.lines << QStringLiteral("  ") + fileWords(file);
        if (report.eventLogs > 0)
            outcome.lines << QStringLiteral("  ") + eventLogWords(report);
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
    command->add_flag("--no-event-logs", options->noEventLogs,
                      "without the audit.csv of each interview");
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

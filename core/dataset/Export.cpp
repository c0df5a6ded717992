// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/Export.h"

#include "core/consent/Documents.h"
#include "core/crypto/ByteStream.h"
#include "core/dataset/Codebook.h"
#include "core/dataset/DatasetFile.h"
#include "core/dataset/EventLogs.h"
#include "core/dataset/TableExport.h"
#include "core/dataset/WorkspaceSource.h"
#include "core/study/CanonicalJson.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <cerrno>

namespace saltbush::dataset
{

namespace
{

struct FormVersions
{
    QString id;
    std::vector<form::SharedForm> forms; ///< oldest first
};

Result<std::vector<FormVersions>> formsAskedFor(study::Workspace &workspace, const QString &formId)
{
    SALTBUSH_TRY_ASSIGN(const auto all, workspace.forms().all());
    std::vector<FormVersions> result;
    for (const study::PackagedForm &packaged : all) {
        if (!formId.isEmpty() && packaged.id != formId)
            continue;
        SALTBUSH_TRY_ASSIGN(const form::SharedForm form, workspace.forms().form(packaged.hash));
        auto known = std::ranges::find(result, packaged.id, &FormVersions::id);
        if (known == result.end())
            known = result.insert(result.end(), {packaged.id, {}});
        known->forms.push_back(form);
    }
    if (result.empty() && !formId.isEmpty())
        return fail(Error{noSuchForm}.with(formId));
    return result;
}

QJsonObject leftOutJson(const std::map<QString, qint64> &leftOut)
{
    QJsonObject object;
    for (const auto &[reason, count] : leftOut)
        object[reason] = count;
    return object;
}

/// By any version of any consent document; where one cannot be read, every kind of file is taken
/// to need consent.
QStringList scopesAsked(study::Workspace &workspace)
{
    QStringList asked;
    const auto documents = consent::Documents::of(workspace);
    if (!documents)
        return {QStringLiteral("audio"), QStringLiteral("video"), QStringLiteral("image")};
    for (const consent::ConsentDocument &document : documents->all())
        for (const consent::Scope &scope : document.scopes)
            asked << scope.id;
    asked.removeDuplicates();
    return asked;
}

QJsonObject mediaJson(const MediaCounts &media)
{
    return {{QStringLiteral("written"), media.written},
            {QStringLiteral("held_back"), media.heldBack},
            {QStringLiteral("missing"), media.missing}};
}

/// An export leaves a trace that its author cannot switch off: what, how much, and under which
/// scopes, for the coordinators and the ethics reviewers.
Result<void> logExport(study::Workspace &workspace, const ExportReport &report,
                       const ExportOptions &options)
{
    const QByteArray content = study::toCanonicalJson(
        QJsonObject{{QStringLiteral("format"), 1},
                    {QStringLiteral("form"), report.formId},
                    {QStringLiteral("formats"), QJsonArray::fromStringList(options.formats)},
                    {QStringLiteral("scopes"), QJsonArray::fromStringList(options.scopes)},
                    {QStringLiteral("interviews"), report.interviews},
                    {QStringLiteral("exported"), report.exported},
                    {QStringLiteral("left_out"), leftOutJson(report.leftOut)},
                    {QStringLiteral("media"), mediaJson(report.media)},
                    {QStringLiteral("event_logs"), options.eventLogs},
                    {QStringLiteral("staff"), workspace.identity().staff.toString()},
                    {QStringLiteral("time"), toIsoUtc(workspace.now())}});
    crypto::BufferSource source(content);
    SALTBUSH_TRY_ASSIGN(auto recipients,
                        workspace.recipients({study::Role::Coordinator, study::Role::Reviewer}));
    std::vector<record::NewRecord> records;
    records.push_back({.kind = record::Kind::ExportLog,
                       .id = RecordId::random(workspace.services().random),
                       .time = workspace.now(),
                       .content = source,
                       .recipients = std::move(recipients)});
    SALTBUSH_TRY(workspace.append(records));
    return ok();
}

QStringList notesFor(const ExportReport &report)
{
    QStringList notes;
    if (report.formVersions.size() > 1)
        notes.append(QStringLiteral("several-form-versions"));
    if (!report.leftOut.empty())
        notes.append(QStringLiteral("interviews-left-out"));
    if (report.media.heldBack > 0)
        notes.append(QStringLiteral("files-held-back"));
    if (report.media.missing > 0)
        notes.append(QStringLiteral("files-missing"));
    return notes;
}

Result<void> writeCompanions(const TableModel &model, const QString &folder,
                             const ExportOptions &options, ExportReport &report)
{
    const QString codebook = model.formId() + QStringLiteral("-codebook");
    SALTBUSH_TRY_ASSIGN(const QString csv,
                        writeDatasetFile(folder, codebook, QStringLiteral("csv"),
                                         codebookCsv(model, options.byteOrderMark)));
    SALTBUSH_TRY_ASSIGN(
        const QString json,
        writeDatasetFile(folder, codebook, QStringLiteral("json"), codebookJson(model)));
    report.files.push_back({csv});
    report.files.push_back({json});
    return ok();
}

Result<ExportReport> exportForm(study::Workspace &workspace, const QString &folder,
                                const ExportOptions &options, const ConsentGate &gate,
                                const FormVersions &versions)
{
    const TableModel model = TableModel::of(versions.forms);
    const study::InterviewBook book(workspace.database());
    SALTBUSH_TRY_ASSIGN(const qint64 total, book.count({.formId = versions.id}));
    MediaExport media(workspace, gate, folder, versions.id);
    WorkspaceSource source(workspace, gate, media, versions.id);
    SALTBUSH_TRY_ASSIGN(TableExport tables, TableExport::begin(model, folder, options));
    const auto damaged = [&] { source.leaveOut(LeftOut::Damaged); };
    SALTBUSH_TRY_ASSIGN(const qint64 exported, tables.write(source, damaged, total));

    ExportReport report{.formId = versions.id, .interviews = source.seen(), .exported = exported};
    report.leftOut = source.leftOut();
    report.media = media.counts();
    for (const form::SharedForm &form : versions.forms)
        if (!report.formVersions.contains(form->version))
            report.formVersions.append(form->version);
    report.notes = notesFor(report);
    SALTBUSH_TRY(logExport(workspace, report, options)); // before any file has its name
    SALTBUSH_TRY(media.finish());
    SALTBUSH_TRY_ASSIGN(report.files, tables.finish());
    SALTBUSH_TRY(writeCompanions(model, folder, options, report));
    SALTBUSH_TRY_ASSIGN(report.eventLogs,
                        writeEventLogs(workspace, gate, versions.id, folder, options.eventLogs));
    return report;
}

Result<void> writeReport(study::Workspace &workspace, const QString &folder,
                         const ExportOptions &options, const std::vector<ExportReport> &reports)
{
    QJsonArray forms;
    for (const ExportReport &report : reports)
        forms.append(report.toJson());
    const QJsonObject object{
        {QStringLiteral("format"), 1},
        {QStringLiteral("study"), workspace.package()->study.toString()},
        {QStringLiteral("package_version"), qint64(workspace.package()->version)},
        {QStringLiteral("made"), toIsoUtc(workspace.now())},
        {QStringLiteral("staff"), workspace.identity().staff.toString()},
        {QStringLiteral("formats"), QJsonArray::fromStringList(options.formats)},
        {QStringLiteral("scopes"), QJsonArray::fromStringList(options.scopes)},
        {QStringLiteral("forms"), forms}};
    SALTBUSH_TRY(writeDatasetFile(folder, QStringLiteral("export_report"), QStringLiteral("json"),
                                  QJsonDocument(object).toJson()));
    return ok();
}

} // namespace

QJsonObject ExportReport::toJson() const
{
    QJsonArray list;
    for (const WrittenFile &file : files) {
        QJsonObject object{{QStringLiteral("name"), file.name}};
        if (file.columns > 0) {
            object[QStringLiteral("rows")] = file.rows;
            object[QStringLiteral("columns")] = file.columns;
        }
        list.append(object);
    }
    return {{QStringLiteral("form"), formId},
            {QStringLiteral("form_versions"), QJsonArray::fromStringList(formVersions)},
            {QStringLiteral("interviews"), interviews},
            {QStringLiteral("exported"), exported},
            {QStringLiteral("left_out"), leftOutJson(leftOut)},
            {QStringLiteral("files"), list},
            {QStringLiteral("media"), mediaJson(media)},
            {QStringLiteral("event_logs"), eventLogs},
            {QStringLiteral("notes"), QJsonArray::fromStringList(notes)}};
}

Result<std::vector<ExportReport>> exportDataset(study::Workspace &workspace, const QString &folder,
                                                const ExportOptions &options)
{
    if (!workspace.package())
        return fail(study::noPackage);
    if (workspace.role() != study::Role::Coordinator)
        return fail(study::notAllowed);
    errno = 0;
    if (!QDir().mkpath(folder))
        return fail(writingError(folder));
    SALTBUSH_TRY_ASSIGN(const auto entries, consent::EntryBook::open(workspace.database()));
    const ConsentGate gate(entries, options.scopes, scopesAsked(workspace));
    SALTBUSH_TRY_ASSIGN(const auto forms, formsAskedFor(workspace, options.formId));
    std::vector<ExportReport> reports;
    for (const FormVersions &versions : forms) {
        SALTBUSH_TRY_ASSIGN(ExportReport report,
                            exportForm(workspace, folder, options, gate, versions));
        reports.push_back(std::move(report));
    }
    SALTBUSH_TRY(writeReport(workspace, folder, options, reports));
    return reports;
}

} // namespace saltbush::dataset

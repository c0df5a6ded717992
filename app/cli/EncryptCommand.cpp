// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/common/Forms.h"
#include "app/common/NewFile.h"
#include "core/interview/EncryptedSubmission.h"

#include <CLI/CLI.hpp>

#include <QFileInfo>
#include <QJsonArray>

namespace saltbush::app
{

namespace
{

struct EncryptOptions
{
    std::string form, submission, folder;
    std::vector<std::string> media;
};

Result<std::vector<interview::SubmissionFile>> readMedia(Disk &disk,
                                                         const std::vector<std::string> &paths)
{
    std::vector<interview::SubmissionFile> files;
    for (const std::string &path : paths) {
        const QString file = QString::fromStdString(path);
        SALTBUSH_TRY_ASSIGN(QByteArray bytes, disk.read(file));
        files.push_back({QFileInfo(file).fileName(), std::move(bytes)});
    }
    return files;
}

/// The manifest goes last: where it is, all is.
Result<void> writeAll(Disk &disk, const QString &folder,
                      const interview::EncryptedSubmission &encrypted)
{
    SALTBUSH_TRY(disk.makeFolder(folder));
    for (const interview::SubmissionFile &file : encrypted.files)
        SALTBUSH_TRY(writeNewFile(disk, folder + u'/' + file.name, file.bytes));
    return writeNewFile(disk, folder + QStringLiteral("/submission.xml"), encrypted.manifest);
}

Outcome encrypt(const EncryptOptions &options)
{
    auto loaded = loadForm(QString::fromStdString(options.form));
    if (!loaded)
        return failed(loaded.error());
    if (!loaded->form)
        return found(std::move(loaded->problems));
    SystemDisk disk;
    const auto submission = disk.read(QString::fromStdString(options.submission));
    if (!submission)
        return failed(submission.error());
    auto media = readMedia(disk, options.media);
    if (!media)
        return failed(media.error());
    const auto encrypted =
        interview::encryptSubmission(*loaded->form, *submission, *std::move(media));
    if (!encrypted)
        return failed(encrypted.error());
    if (auto written = writeAll(disk, QString::fromStdString(options.folder), *encrypted); !written)
        return failed(written.error());
    QJsonArray files;
    for (const interview::SubmissionFile &file : encrypted->files)
        files.append(file.name);
    return {.result = {{QStringLiteral("files"), files}}};
}

} // namespace

void addEncryptCommand(CLI::App &form, Chosen &chosen)
{
    const auto options = std::make_shared<EncryptOptions>();
    CLI::App *encrypting =
        form.add_subcommand("encrypt", "a submission to the form's public key, for an ODK server");
    encrypting->add_option("form", options->form, "workbook or XForm with a public key")
        ->required();
    encrypting
        ->add_option("submission", options->submission, "the submission XML, as form fill wrote it")
        ->required();
    encrypting->add_option("folder", options->folder, "where manifest and encrypted files go")
        ->required();
    encrypting->add_option("--media", options->media, "a file that the submission names");
    encrypting->callback([options, &chosen] { chosen = [options] { return encrypt(*options); }; });
}

} // namespace saltbush::app

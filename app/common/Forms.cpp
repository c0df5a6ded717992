// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/Forms.h"

#include "app/common/ProgramFiles.h"
#include "core/base/Disk.h"
#include "core/interview/FormCheck.h"
#include "core/interview/FormSession.h"
#include "core/study/UnconvertedForm.h"
#include "core/xlsform/Convert.h"

#include <QFileInfo>

#include <iterator>

namespace saltbush::app
{

namespace
{

inline constexpr ErrorCode missingMediaFile{"form.missing-media"}; ///< [file]

/// The largest form of the field (a verbal autopsy in many languages) has 3 MB.
constexpr qint64 maxFormBytes = 64LL << 20;

/// jr://file/a.csv, jr://file-csv/a.csv → a.csv beside the form.
form::AttachmentLoader attachmentsBeside(const QString &formPath, const QByteArray &itemsets)
{
    return [folder = QFileInfo(formPath).path(),
            itemsets](const QString &source) -> Result<QByteArray> {
        const QString name = QFileInfo(source).fileName();
        if (name == u"itemsets.csv" && !itemsets.isEmpty())
            return itemsets;
        SystemDisk disk;
        return disk.read(folder + u'/' + name, maxFormBytes);
    };
}

/// Pictures and recordings of its texts that are not there: the question is asked without them.
std::vector<Problem> missingMedia(const form::FormDefinition &form, const QString &path)
{
    std::vector<Problem> problems;
    for (const QString &uri : form::mediaOf(form.translations)) {
        const QString name = QFileInfo(uri).fileName();
        if (!QFileInfo::exists(QFileInfo(path).path() + u'/' + name))
            problems.push_back({Problem::Severity::Warning, Error{missingMediaFile, {}, {name}}});
    }
    return problems;
}

bool hasErrors(const std::vector<Problem> &problems)
{
    return std::ranges::any_of(problems, [](const Problem &problem) {
        return problem.severity == Problem::Severity::Error;
    });
}

} // namespace

bool isXForm(const QString &path)
{
    return path.endsWith(QLatin1StringView(".xml"), Qt::CaseInsensitive);
}

form::ReadForm readFormBeside(const QByteArray &xml, const QString &path,
                              const QByteArray &itemsets)
{
    return form::readXForm(xml, interview::formFunctions(), attachmentsBeside(path, itemsets));
}

form::AttachmentLoader filesBeside(const QString &path) { return attachmentsBeside(path, {}); }

namespace
{

/// With what its reader found: in the whole form, or in what was understood.
std::vector<Problem> problemsOf(const form::ReadForm &read, const QString &path)
{
    std::vector<Problem> problems = read.problems;
    std::ranges::move(interview::checkLogic(read), std::back_inserter(problems));
    if (const form::SharedForm &known = read.form ? read.form : read.attempt)
        std::ranges::move(missingMedia(*known, path), std::back_inserter(problems));
    return problems;
}

Result<LoadedForm> loadXForm(const QString &path)
{
    LoadedForm loaded;
    SystemDisk disk;
    SALTBUSH_TRY_ASSIGN(loaded.xml, disk.read(path, maxFormBytes));
    form::ReadForm read = readFormBeside(loaded.xml, path);
    loaded.problems = problemsOf(read, path);
    loaded.form = std::move(read.form);
    return loaded;
}

Result<LoadedForm> loadWorkbook(const QString &path)
{
    LoadedForm loaded;
    SALTBUSH_TRY_ASSIGN(loaded.workbook, xlsform::readWorkbook(path));
    xlsform::Conversion conversion = xlsform::convert(
        loaded.workbook,
        {.formId = QFileInfo(path).completeBaseName(), .functions = &interview::formFunctions()});
    loaded.xml = std::move(conversion.xml);
    loaded.itemsets = std::move(conversion.itemsets);
    std::vector<Problem> more;
    if (loaded.xml.isEmpty()) {
        const form::ReadForm read =
            study::readAttempt(conversion, attachmentsBeside(path, loaded.itemsets));
        more = read.problems;
        if (read.attempt)
            std::ranges::move(missingMedia(*read.attempt, path), std::back_inserter(more));
    } else {
        form::ReadForm read = readFormBeside(loaded.xml, path, loaded.itemsets);
        more = problemsOf(read, path);
        loaded.form = std::move(read.form);
    }
    loaded.problems = std::move(conversion.problems);
    xlsform::locate(more, conversion.origins);
    std::ranges::move(more, std::back_inserter(loaded.problems));
    return loaded;
}

} // namespace

Result<LoadedForm> loadForm(const QString &path)
{
    SALTBUSH_TRY_ASSIGN(LoadedForm loaded, isXForm(path) ? loadXForm(path) : loadWorkbook(path));
    if (hasErrors(loaded.problems))
        loaded.form = nullptr;
    return loaded;
}

Result<form::SharedForm> shippedForm()
{
    SALTBUSH_TRY_ASSIGN(LoadedForm loaded,
                        loadForm(programFile(QStringLiteral("forms/small-study/interview.xlsx"))));
    if (!loaded.form)
        return fail(loaded.problems.front().error);
    return std::move(loaded.form);
}

} // namespace saltbush::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudySource.h"

#include "core/form/XFormReader.h"
#include "core/interview/FormCheck.h"
#include "core/interview/FormSession.h"
#include "core/study/StudyErrors.h"
#include "core/study/UnconvertedForm.h"
#include "core/xlsform/Convert.h"

#include <QFileInfo>

namespace saltbush::study
{

namespace
{

constexpr qint64 largestFile = 256LL << 20;

QString configFile() { return QStringLiteral("study.json"); }

bool isError(const Problem &problem) { return problem.severity == Problem::Severity::Error; }

/// Gathers a source file by file, with everything that is wrong.
class SourceReader
{
public:
    SourceReader(Disk &disk, QString folder, const PartCheck &check)
        : m_disk(disk)
        , m_folder(std::move(folder))
        , m_check(check)
    {
    }

    StudySource take() { return std::move(m_source); }
    StudyConfig &config() { return m_source.config; }

    void readConfig();
    void addForm(const QString &file);
    void addPart(const char *type, const QString &file);
    void checkSchedule(); ///< once the forms are here

private:
    struct Xml
    {
        QByteArray bytes;
        QByteArray itemsets;      ///< itemsets.csv, where the spreadsheet has such a sheet
        xlsform::Origins origins; ///< of a spreadsheet
    };
    std::optional<Xml> xmlOf(const QString &file);
    Result<QByteArray> attachment(const QString &src, const Xml &xml, std::vector<Part> &found);
    void addMedia(const form::FormDefinition &form, std::vector<Part> &found) const;
    void keepForm(const form::FormDefinition &form, const QByteArray &xml,
                  std::vector<Part> attachments, const QString &file);
    std::optional<QByteArray> read(const QString &file);
    void note(const QString &file, std::vector<Problem> problems);

    Disk &m_disk;
    QString m_folder;
    const PartCheck &m_check;
    StudySource m_source;
};

void SourceReader::note(const QString &file, std::vector<Problem> problems)
{
    for (Problem &problem : problems) {
        problem.error.place.file = file;
        m_source.problems.push_back(std::move(problem));
    }
}

std::optional<QByteArray> SourceReader::read(const QString &file)
{
    auto bytes = m_disk.read(m_folder + u'/' + file, largestFile);
    if (bytes)
        return std::move(*bytes);
    note(file, {{Problem::Severity::Error, bytes.error()}});
    return std::nullopt;
}

void SourceReader::readConfig()
{
    const QString file = configFile();
    const auto bytes = read(file);
    if (!bytes)
        return;
    auto config = StudyConfig::fromJson(*bytes);
    if (config)
        m_source.config = std::move(*config);
    else
        note(file, {{Problem::Severity::Error, config.error()}});
}

std::optional<SourceReader::Xml> SourceReader::xmlOf(const QString &file)
{
    if (file.endsWith(QStringLiteral(".xml"), Qt::CaseInsensitive)) {
        auto bytes = read(file);
        return bytes ? std::optional(Xml{std::move(*bytes), {}, {}}) : std::nullopt;
    }
    const auto workbook = xlsform::readWorkbook(m_folder + u'/' + file);
    if (!workbook) {
        note(file, {{Problem::Severity::Error, workbook.error()}});
        return std::nullopt;
    }
    auto conversion = xlsform::convert(*workbook, {.functions = &interview::formFunctions()});
    if (conversion.xml.isEmpty()) {
        form::ReadForm read = readAttempt(conversion, [&](const QString &src) {
            return m_disk.read(m_folder + u'/' + QFileInfo(src).fileName(), largestFile);
        });
        xlsform::locate(read.problems, conversion.origins);
        note(file, std::move(conversion.problems));
        note(file, std::move(read.problems));
        return std::nullopt;
    }
    note(file, std::move(conversion.problems));
    return Xml{std::move(conversion.xml), std::move(conversion.itemsets),
               std::move(conversion.origins)};
}

Result<QByteArray> SourceReader::attachment(const QString &src, const Xml &xml,
                                            std::vector<Part> &found)
{
    const QString name = QFileInfo(src).fileName(); // never out of the folder, on any system
    QByteArray bytes;
    if (name == u"itemsets.csv" && !xml.itemsets.isEmpty()) {
        bytes = xml.itemsets;
    } else {
        SALTBUSH_TRY_ASSIGN(bytes, m_disk.read(m_folder + u'/' + name, largestFile));
    }
    found.push_back({part::attachment, name, bytes});
    return bytes;
}

void SourceReader::addForm(const QString &file)
{
    const auto xml = xmlOf(file);
    if (!xml)
        return;
    std::vector<Part> attachments;
    auto form = form::readXForm(xml->bytes, interview::formFunctions(), [&](const QString &src) {
        return attachment(src, *xml, attachments);
    });
    std::ranges::move(interview::checkLogic(form), std::back_inserter(form.problems));
    if (!xml->origins.rows.isEmpty())
        xlsform::locate(form.problems, xml->origins);
    note(file, std::move(form.problems));
    if (!form.form)
        return;
    addMedia(*form.form, attachments);
    keepForm(*form.form, xml->bytes, std::move(attachments), file);
}

/// The pictures and recordings of its texts, where they are beside the form. One that is missing is
/// no error: the question is asked without it, and says so.
void SourceReader::addMedia(const form::FormDefinition &form, std::vector<Part> &found) const
{
    for (const QString &uri : form::mediaOf(form.translations)) {
        const QString name = QFileInfo(uri).fileName();
        if (std::ranges::find(found, name, &Part::name) != found.end())
            continue;
        if (auto bytes = m_disk.read(m_folder + u'/' + name, largestFile))
            found.push_back({part::attachment, name, std::move(*bytes)});
    }
}

void SourceReader::keepForm(const form::FormDefinition &form, const QByteArray &xml,
                            std::vector<Part> attachments, const QString &file)
{
    if (std::ranges::find(m_source.forms, form.id, &PackagedForm::id) != m_source.forms.end())
        note(file, {{Problem::Severity::Error, Error{formTwice}.with(form.id)}});
    m_source.forms.push_back({form.id, form.version, form.title, crypto::hash(xml)});
    m_source.parts.push_back({part::xform, form.id, xml});
    for (Part &part : attachments) {
        part.name = form.id + u'/' + part.name;
        m_source.parts.push_back(std::move(part));
    }
    if (m_source.config.languages.isEmpty())
        m_source.config.languages = form.translations.languages;
    if (m_source.config.name.isEmpty())
        m_source.config.name = form.title;
}

void SourceReader::checkSchedule()
{
    const auto &visits = m_source.config.schedule;
    if (m_source.forms.size() < std::size_t(m_source.config.formFiles.size()))
        return; // a form with errors is not here, and said to have them
    for (std::size_t number = 0; number < visits.size(); ++number) {
        const QString &id = visits[number].formId;
        if (std::ranges::find(m_source.forms, id, &PackagedForm::id) != m_source.forms.end())
            continue;
        Error error = Error{noSuchForm}.with(id);
        error.place.node = QStringLiteral("schedule[%1].form").arg(number);
        note(configFile(), {{Problem::Severity::Error, error}});
    }
}

void SourceReader::addPart(const char *type, const QString &file)
{
    auto bytes = read(file);
    if (!bytes)
        return;
    Part part{QLatin1String(type), file, std::move(*bytes)};
    if (m_check)
        note(file, m_check(part));
    m_source.parts.push_back(std::move(part));
}

} // namespace

bool StudySource::hasErrors() const { return std::ranges::any_of(problems, isError); }

StudySource readTemplate(Disk &disk, const QString &folder, const PartCheck &check)
{
    SourceReader reader(disk, folder, check);
    reader.readConfig();
    const StudyConfig config = reader.config();
    for (const QString &file : config.formFiles)
        reader.addForm(file);
    reader.checkSchedule();
    for (const QString &file : config.consentFiles)
        reader.addPart(part::consentDocument, file);
    for (const QString &file : config.mediaFiles)
        reader.addPart(part::media, file);
    return reader.take();
}

StudySource readSingleForm(Disk &disk, const QString &formFile, const QStringList &consentFiles,
                           const QString &studyName, const PartCheck &check)
{
    const QFileInfo form(formFile);
    SourceReader reader(disk, form.absolutePath(), check);
    reader.config().name = studyName;
    reader.config().formFiles = QStringList{form.fileName()};
    reader.config().sites.push_back({QStringLiteral("SB"), {}, {}});
    reader.addForm(form.fileName());
    StudySource source = reader.take();
    for (const QString &file : consentFiles) {
        const QFileInfo document(file);
        SourceReader documents(disk, document.absolutePath(), check);
        documents.addPart(part::consentDocument, document.fileName());
        StudySource read = documents.take();
        source.config.consentFiles += document.fileName();
        std::ranges::move(read.parts, std::back_inserter(source.parts));
        std::ranges::move(read.problems, std::back_inserter(source.problems));
    }
    return source;
}

} // namespace saltbush::study

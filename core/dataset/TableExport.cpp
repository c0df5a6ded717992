// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/TableExport.h"

#include "core/base/Disk.h"
#include "core/dataset/CsvWriter.h"
#include "core/dataset/RowReader.h"

namespace saltbush::dataset
{

namespace
{

std::unique_ptr<TableWriter> makeWriter(const QString &format, const QString &folder,
                                        const ExportOptions &options)
{
    if (format == QStringLiteral("csv"))
        return std::make_unique<CsvWriter>(folder, options.byteOrderMark);
    return nullptr;
}

} // namespace

QStringList tableFormats() { return {QStringLiteral("csv")}; }

TableExport::TableExport(const TableModel &model, const ExportOptions &options)
    : m_model(&model)
    , m_options(&options)
    , m_rows(model.tables().size())
{
}

Result<TableExport> TableExport::begin(const TableModel &model, const QString &folder,
                                       const ExportOptions &options)
{
    TableExport result(model, options);
    for (const QString &format : options.formats) {
        if (!tableFormats().contains(format))
            return fail(Error{unknownFormat}.with(format));
        for (std::size_t table = 0; table < model.tables().size(); ++table) {
            auto writer = makeWriter(format, folder, options);
            SALTBUSH_TRY(writer->begin(model.tables()[table]));
            result.m_outputs.push_back({table, std::move(writer)});
        }
    }
    return result;
}

Result<qint64> TableExport::write(InterviewSource &source, const std::function<void()> &damaged,
                                  qint64 total)
{
    RowReader reader(*m_model);
    const auto sink = [this](std::size_t table, std::span<const QString> values) {
        return writeRows(table, values);
    };
    qint64 written = 0;
    SALTBUSH_TRY(source.forEach([&](const SourceInterview &interview) -> Result<void> {
        if (m_options->isCancelled && m_options->isCancelled())
            return fail(cancelled);
        const auto read = reader.read(interview, sink);
        if (!read && (read.error().code == cannotWrite || read.error().code == disk::full))
            return fail(read.error());
        if (!read)
            damaged();
        else
            ++written;
        if (m_options->progress)
            m_options->progress(written, total);
        return ok();
    }));
    return written;
}

Result<void> TableExport::writeRows(std::size_t table, std::span<const QString> values)
{
    ++m_rows[table];
    for (const Output &output : m_outputs)
        if (output.table == table)
            SALTBUSH_TRY(output.writer->row(values));
    return ok();
}

Result<std::vector<WrittenFile>> TableExport::finish()
{
    std::vector<WrittenFile> files;
    for (const Output &output : m_outputs) {
        SALTBUSH_TRY(output.writer->finish());
        files.push_back({output.writer->fileName(), m_rows[output.table],
                         qint64(m_model->tables()[output.table].variables.size())});
    }
    return files;
}

} // namespace saltbush::dataset

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/CsvWriter.h"

namespace saltbush::dataset
{

namespace
{

constexpr qsizetype bufferSize = 1 << 20;

bool needsQuotes(const QString &value)
{
    return std::any_of(value.begin(), value.end(),
                       [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
}

void appendField(QByteArray &out, const QString &value)
{
    if (!needsQuotes(value)) {
        out += value.toUtf8();
        return;
    }
    QByteArray bytes = value.toUtf8();
    bytes.replace('"', "\"\"");
    out += '"';
    out += bytes;
    out += '"';
}

} // namespace

void appendCsvRow(QByteArray &out, std::span<const QString> values)
{
    bool isFirst = true;
    for (const QString &value : values) {
        if (!isFirst)
            out += ',';
        isFirst = false;
        if (!value.isEmpty())
            appendField(out, value);
    }
    out += "\r\n";
}

CsvWriter::CsvWriter(QString folder, bool byteOrderMark)
    : m_file(std::move(folder))
    , m_byteOrderMark(byteOrderMark)
{
}

Result<void> CsvWriter::begin(const Table &table)
{
    SALTBUSH_TRY(m_file.open(table.name, QStringLiteral("csv")));
    m_buffer.reserve(bufferSize + bufferSize / 8);
    if (m_byteOrderMark)
        m_buffer += "\xEF\xBB\xBF";
    std::vector<QString> names;
    names.reserve(table.variables.size());
    for (const Variable &variable : table.variables)
        names.push_back(variable.name);
    return row(names);
}

Result<void> CsvWriter::row(std::span<const QString> values)
{
    appendCsvRow(m_buffer, values);
    if (m_buffer.size() < bufferSize)
        return ok();
    SALTBUSH_TRY(m_file.write(m_buffer));
    m_buffer.resize(0);
    return ok();
}

Result<void> CsvWriter::finish()
{
    SALTBUSH_TRY(m_file.write(m_buffer));
    return m_file.finish();
}

} // namespace saltbush::dataset

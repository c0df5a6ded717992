// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/DatasetFile.h"
#include "core/dataset/TableWriter.h"

namespace saltbush::dataset
{

/// One record of RFC 4180, appended: fields with comma, quote or line break are quoted. Values
/// are not changed, also where a spreadsheet program would take them for formulas.
void appendCsvRow(QByteArray &out, std::span<const QString> values);

/// A table as CSV: UTF-8, CRLF, first row the names; a missing value is an empty field.
class CsvWriter final : public TableWriter
{
public:
    CsvWriter(QString folder, bool byteOrderMark);

    Result<void> begin(const Table &table) override;
    Result<void> row(std::span<const QString> values) override;
    Result<void> finish() override;
    [[nodiscard]] QString fileName() const override { return m_file.name(); }

private:
    DatasetFile m_file;
    bool m_byteOrderMark;
    QByteArray m_buffer;
};

} // namespace saltbush::dataset

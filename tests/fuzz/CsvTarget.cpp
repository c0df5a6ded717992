// SPDX-License-Identifier: GPL-3.0-or-later
// Comma-separated values, as a list beside a form and as a workbook.
#include "core/form/CsvInstance.h"
#include "core/interview/FormSession.h"
#include "core/xlsform/Convert.h"
#include "tests/fuzz/Entry.h"

using namespace saltbush;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    (void)form::readCsvInstance(bytes, std::make_shared<xpath::Names>());
    if (const auto workbook = xlsform::readWorkbook(QStringLiteral("form.csv"), bytes))
        (void)xlsform::convert(*workbook, {.functions = &interview::formFunctions()});
    return 0;
}

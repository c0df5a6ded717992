// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown: as a label with an answer in its middle, and as a workbook.
#include "core/form/Markdown.h"
#include "core/interview/FormSession.h"
#include "core/xlsform/Convert.h"
#include "tests/fuzz/Entry.h"

using namespace saltbush;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const QString text = QString::fromUtf8(bytes);
    const form::TextOutputs outputs{{text.size() / 3, text.size() / 3}};
    (void)form::readMarkdown(text, outputs);
    (void)form::readMarkdown(form::escapedOutputs(text, outputs));
    if (const auto workbook = xlsform::readWorkbook(QStringLiteral("form.md"), bytes))
        (void)xlsform::convert(*workbook, {.functions = &interview::formFunctions()});
    return 0;
}

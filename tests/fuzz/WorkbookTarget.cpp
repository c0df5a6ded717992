// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook: bytes that begin like one as they are, else parts (InputParts.h) that are put into
// an .xls where one is its stream, and into a .zip where not. Read, converted, and read as a form.
#include "core/interview/FormSession.h"
#include "core/study/UnconvertedForm.h"
#include "tests/core/xlsform/Xls.h"
#include "tests/fuzz/Entry.h"
#include "tests/fuzz/FixedForm.h"
#include "tests/fuzz/InputParts.h"

using namespace saltbush;

namespace
{

QByteArray fileOf(const QByteArray &input)
{
    const std::vector<fuzz::InputPart> parts = fuzz::partsOf(input);
    if (parts.empty() || !input.startsWith("@@ "))
        return input;
    if (parts.front().first == "Workbook")
        return test::Xls::compound(QStringLiteral("Workbook"), parts.front().second);
    return fuzz::zipped(parts);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto workbook =
        xlsform::readWorkbook(QStringLiteral("form.xlsx"), fileOf(fuzz::bytesOf(data, size)));
    if (!workbook)
        return 0;
    const auto made = xlsform::convert(*workbook, {.functions = &interview::formFunctions()});
    if (made.hasErrors())
        (void)study::readAttempt(made, fuzz::attachment);
    else
        (void)form::readXForm(made.xml, interview::formFunctions(), fuzz::attachment);
    return 0;
}

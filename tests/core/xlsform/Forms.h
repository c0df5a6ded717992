// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/FormSession.h"
#include "core/xlsform/Convert.h"
#include "core/xlsform/MarkdownReader.h"

#include <catch2/catch_test_macros.hpp>

namespace saltbush::test
{

/// Converts a form written as tables of Markdown.
inline xlsform::Conversion convertTables(const char *markdown)
{
    return xlsform::convert(xlsform::MarkdownReader::read(QString::fromUtf8(markdown)));
}

/// The same, its expressions looked at too, as when somebody checks a form.
inline xlsform::Conversion checkTables(const char *markdown)
{
    xlsform::Options options;
    options.functions = &interview::formFunctions();
    return xlsform::convert(xlsform::MarkdownReader::read(QString::fromUtf8(markdown)), options);
}

/// "xlsform.missing-label survey!A2 q1", one line for each problem.
inline QStringList problems(const xlsform::Conversion &conversion)
{
    QStringList lines;
    for (const Problem &problem : conversion.problems)
        lines << problem.error.toString();
    return lines;
}

/// The XForm; a failed test where it was refused.
inline QString xmlOf(const char *markdown)
{
    const xlsform::Conversion conversion = convertTables(markdown);
    if (conversion.xml.isEmpty())
        FAIL("refused: " << problems(conversion).join(u'\n').toStdString());
    return QString::fromUtf8(conversion.xml);
}

} // namespace saltbush::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/Convert.h"
#include "core/xlsform/Workbook.h"
#include "tests/bench/Figures.h"
#include "tests/support/Results.h"

#include <catch2/catch_test_macros.hpp>

using namespace saltbush;
using namespace saltbush::bench;
using namespace saltbush::test;

namespace
{

/// From the file on disk to the text of the XForm.
double conversionTime(const QString &name)
{
    std::ignore = input(name);
    return bestOf(5, [&] {
        const auto workbook = must(xlsform::readWorkbook(inputPath(name)));
        REQUIRE_FALSE(xlsform::convert(workbook).hasErrors());
    });
}

} // namespace

TEST_CASE("A workbook", "[forms]")
{
    figure("convert.tenth", conversionTime(QStringLiteral("questions-1000.xlsx")));
    figure("convert", conversionTime(QStringLiteral("questions.xlsx")));
}

TEST_CASE("A workbook of a long list", "[forms]")
{
    figure("convert.cascade", conversionTime(QStringLiteral("cascade.xlsx")));
}

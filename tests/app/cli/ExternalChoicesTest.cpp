// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/Forms.h"
#include "tests/support/Results.h"
#include "tests/support/TempFolder.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

using namespace saltbush;
using namespace saltbush::test;

TEST_CASE("The external choices of a workbook come along with its form")
{
    const TempFolder folder;
    QFile file(folder.file(QStringLiteral("cities.md")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("| survey | | | | |\n"
               "| | type | name | label | choice_filter |\n"
               "| | text | country | Country | |\n"
               "| | select_one_external city | city | City | country=${country} |\n"
               "| external_choices | | | | |\n"
               "| | list_name | name | label | country |\n"
               "| | city | syd | Sydney | au |\n");
    file.close();
    const app::LoadedForm loaded = must(app::loadForm(file.fileName()));
    REQUIRE(loaded.form);
    for (const Problem &problem : loaded.problems)
        CHECK(problem.error.toString() == QString());
    CHECK(loaded.itemsets.contains("Sydney"));
    CHECK(loaded.form->secondaryInstances.contains(QStringLiteral("city")));
}

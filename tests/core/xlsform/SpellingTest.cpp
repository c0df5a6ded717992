// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/Spelling.h"
#include "tests/support/QtStrings.h"

#include <catch2/catch_test_macros.hpp>

using namespace saltbush::xlsform;

TEST_CASE("The word that was probably meant is near, whatever its case", "[xlsform]")
{
    const QStringList known{"relevant", "name", "Age", "required"};
    CHECK(probablyMeant("relevent", known) == "relevant");
    CHECK(probablyMeant("RELEVANT", known) == "relevant");
    CHECK(probablyMeant("age", known) == "Age");
    CHECK(probablyMeant("nme", known) == "name");
    CHECK(probablyMeant("nm", known).isEmpty());
    CHECK(probablyMeant("notes", known).isEmpty());
    CHECK(probablyMeant("b", {"a", "c"}).isEmpty());
    CHECK(editDistance(u"", u"abc") == 3);
}

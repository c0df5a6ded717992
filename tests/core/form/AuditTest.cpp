// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/form/Forms.h"

#include <catch2/catch_test_macros.hpp>

using namespace saltbush;
using namespace saltbush::test;

namespace
{

form::SharedForm withAudit(const std::string &attributes)
{
    return read({.instance =
                     "<data id=\"d\"><a/><orx:meta xmlns:orx=\"http://openrosa.org/xforms\">"
                     "<orx:instanceID/><orx:audit/></orx:meta></data>",
                 .model = "<bind nodeset=\"/data/orx:meta/orx:audit\" type=\"binary\" "
                     + QByteArray::fromStdString(attributes) + "/>"});
}

} // namespace

TEST_CASE("A form without a meta/audit wants no log of events")
{
    CHECK_FALSE(read({})->audit);
    CHECK_FALSE(
        read({.instance = "<data id=\"d\"><audit/><meta><instanceID/></meta></data>"})->audit);
}

TEST_CASE("What the bind of a meta/audit says of the log is in the definition")
{
    const auto plain = withAudit("");
    REQUIRE(plain->audit);
    CHECK(plain->node(plain->audit->node).path.endsWith("audit"));
    CHECK_FALSE(plain->audit->trackChanges);
    CHECK_FALSE(plain->audit->identifyUser);
    CHECK_FALSE(plain->audit->reasonsOnEdit);
    CHECK_FALSE(plain->audit->locations);

    const auto all = withAudit("odk:track-changes=\"true\" odk:identify-user=\"true\""
                               " odk:track-changes-reasons=\"on-form-edit\""
                               " odk:location-priority=\"balanced\""
                               " odk:location-min-interval=\"60\" odk:location-max-age=\"120\"");
    REQUIRE(all->audit);
    CHECK(all->audit->trackChanges);
    CHECK(all->audit->identifyUser);
    CHECK(all->audit->reasonsOnEdit);
    REQUIRE(all->audit->locations);
    CHECK(all->audit->locations->priority == "balanced");
    CHECK(all->audit->locations->minInterval == std::chrono::seconds(60));
    CHECK(all->audit->locations->maxAge == std::chrono::seconds(120));
}

TEST_CASE("Locations are wanted only where all three of their attributes are there")
{
    const auto form =
        withAudit("odk:location-priority=\"balanced\" odk:location-min-interval=\"60\"");
    REQUIRE(form->audit);
    CHECK_FALSE(form->audit->locations);
}

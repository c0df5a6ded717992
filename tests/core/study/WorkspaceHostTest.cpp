// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/WorkspaceHost.h"
#include "tests/core/study/StudyFixture.h"

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::study;

TEST_CASE("A form learns the device's id and the nickname of who asks, and nothing else")
{
    Laboratory lab;
    const auto coordinator = lab.newStudy();
    const auto workspace = lab.enrolled(*coordinator, "Mai", Role::Researcher);
    const WorkspaceHost host(*workspace, QTimeZone::utc(), {});

    CHECK(host.property(QStringLiteral("deviceid")) == workspace->identity().device.toString());
    CHECK(host.property(QStringLiteral("username")) == QStringLiteral("Mai"));
    for (const char *name : {"email", "phonenumber", "simserial", "subscriberid", "imei", ""})
        CHECK(host.property(QLatin1String(name)).isEmpty());
}

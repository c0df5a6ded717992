// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does for forms that want a log of events.
#include "app/widgets/TextField.h"
#include "tests/app/windows/InterviewDesk.h"
#include "tests/app/windows/TestForm.h"

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

namespace
{

form::SharedForm loggedForm()
{
    return formOfTables(QStringLiteral(R"(
| survey |
|  | type  | name  | label | parameters |
|  | text  | name  | Name? |            |
|  | text  | more  | More? |            |
|  | audit | audit |       | track-changes-reasons=on-form-edit |
)"));
}

} // namespace

SCENARIO("Who changes an earlier answer says why, on the last page, before Finish")
{
    InterviewDesk desk(app::Scheme::Light, 100, loggedForm());
    desk.type(u"Mai"_s);
    desk.press(Qt::Key_Return);
    desk.reopen();
    WHEN("nothing earlier was changed")
    {
        desk.open(u"end"_s);
        CHECK_FALSE(desk.sees(u"An earlier answer was changed. Why?"_s));
    }
    WHEN("something was")
    {
        desk.open(u"/data/name"_s);
        desk.type(u"!"_s);
        desk.press(Qt::Key_Return);
        desk.open(u"end"_s);
        CHECK(desk.sees(u"An earlier answer was changed. Why?"_s));
        auto *reason = desk.page().findChild<app::TextField *>(u"change-reason"_s);
        REQUIRE(reason);
        auto *finish = desk.page().findChild<QWidget *>(u"finish"_s);
        REQUIRE(finish);

        finish->setFocus();
        desk.press(Qt::Key_Return);
        CHECK(desk.endings.empty());
        CHECK(desk.sees(u"A few words are enough."_s));
        CHECK(reason->hasFocus());

        desk.type(u"misheard"_s);
        CHECK_FALSE(desk.sees(u"A few words are enough."_s));
        finish->setFocus();
        desk.press(Qt::Key_Return);
        CHECK(desk.endings.size() == 1);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/AuditPage.h"
#include "app/audit/AuditPanels.h"
#include "app/common/AuditWords.h"
#include "app/widgets/Panel.h"
#include "app/widgets/Table.h"
#include "app/widgets/TextLabel.h"
#include "core/study/InterviewBook.h"
#include "tests/app/windows/DemoDesk.h"
#include "tests/app/windows/Pictures.h"
#include "tests/support/Results.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

namespace
{

struct AuditDesk : DemoDesk
{
    explicit AuditDesk(app::Scheme scheme = app::Scheme::Light, int percent = 100)
        : DemoDesk(sharedDemo().reviewer, u"reviewer"_s, scheme, percent)
    {
        open<app::AuditPage>();
    }
    void check()
    {
        REQUIRE(reach(u"Check now"_s));
        press(Qt::Key_Space);
    }
};

consent::AuditReport troubled()
{
    consent::AuditReport report;
    SystemRandom random;
    const auto record = RecordId::random(random);
    const auto device = DeviceId::random(random);
    report.findings = {
        {1, QLatin1String(consent::audit::noConsent), record, device, {}},
        {2, QLatin1String(consent::audit::notApproved), record, device, {u"info"_s, u"2"_s}},
        {5, QLatin1String(consent::audit::quarantined), record, device, {u"sync.forked"_s}}};
    report.counts.records = 12;
    report.counts.quarantined = 1;
    report.checksMade = {1, 2, 5};
    return report;
}

QString wordsOf(const QWidget &panel)
{
    QStringList words;
    for (const app::TextLabel *label : panel.findChildren<app::TextLabel *>())
        words << label->plainText();
    return words.join(u'\n');
}

} // namespace

SCENARIO("an ethics reviewer checks the consents")
{
    AuditDesk desk;
    CHECK(desk.sees(u"Not checked yet"_s));
    CHECK(desk.longWork.isEmpty());
    WHEN("she asks for the checks")
    {
        desk.check();
        THEN("all is well is said calmly, with what was looked at")
        {
            CHECK(desk.longWork.size() == 1);
            CHECK(desk.sees(u"All is well"_s));
            CHECK(desk.sees(u"interviews, unopened: 20"_s));
            CHECK_FALSE(desk.sees(u"To look at"_s));
        }
    }
    WHEN("she looks only at those who said no")
    {
        auto *table = desk.page().findChild<app::Table *>();
        const int all = table->model()->rowCount();
        REQUIRE(desk.reach(u"Which entries"_s));
        desk.press(Qt::Key_Down);
        const int given = table->model()->rowCount();
        desk.press(Qt::Key_Down);
        THEN("there are as many as declined")
        {
            CHECK(given == sharedDemo().interviews);
            CHECK(table->model()->rowCount() == sharedDemo().declined);
            CHECK(all == given + sharedDemo().declined);
        }
    }
    THEN("the documents stand side by side in every language")
    {
        CHECK(desk.sees(u"ไทย"_s));
        CHECK(desk.sees(u"English"_s));
    }
    THEN("no interview is here to be opened")
    {
        CHECK(must(study::InterviewBook(desk.workspace().database()).count({})) == 0);
    }
}

SCENARIO("a finding says what it means, and where")
{
    app::Theme theme;
    const auto report = troubled();
    const std::unique_ptr<QWidget> panel(app::makeFindingsPanel(theme, report));
    const QString words = wordsOf(*panel);
    CHECK(words.contains(u"To look at: 3"_s));
    CHECK(words.contains(u"Does not hold (check 1)"_s));
    CHECK(words.contains(u"An interview names no consent."_s));
    CHECK(words.contains(u"Document info, version 2, was used without an ethics approval."_s));
    CHECK(words.contains(u"Two records claim the same place."_s));
    CHECK(words.contains(u"record "_s + app::shortId(report.findings[0].record.toString())));
    CHECK_FALSE(words.contains(report.findings[0].record.toString()));
    CHECK_FALSE(words.contains(u"consent.audit-"_s));
}

TEST_CASE("Many findings are shown page by page")
{
    app::Theme theme;
    auto report = troubled();
    while (report.findings.size() < 250)
        report.findings.push_back(report.findings.back());
    const std::unique_ptr<QWidget> few(app::makeFindingsPanel(theme, report, 100));
    const std::unique_ptr<QWidget> all(app::makeFindingsPanel(theme, report, 200));
    CHECK(wordsOf(*few).contains(u"To look at: 250"_s));
    CHECK(wordsOf(*all).size() > wordsOf(*few).size());
}

TEST_CASE("No text of the audit page is clipped")
{
    const int percent = GENERATE(100, 200);
    AuditDesk desk(app::Scheme::Light, percent);
    desk.check();
    QTest::qWait(50);
    CAPTURE(percent);
    CHECK(clippedTexts(desk.page()) == QStringList());
}

TEST_CASE("Pictures of the audit page", "[.][screens]")
{
    const auto scheme = GENERATE(app::Scheme::Light, app::Scheme::Dark);
    const int percent = GENERATE(100, 200);
    const QString look =
        u"%1-%2"_s.arg(QStringList{u"light"_s, u"dark"_s}[int(scheme)]).arg(percent);
    AuditDesk desk(scheme, percent);
    grab(desk.page(), u"audit-before-"_s + look);
    desk.check();
    grab(desk.page(), u"audit-well-"_s + look);
    desk.press(Qt::Key_PageDown);
    grab(desk.page(), u"audit-below-"_s + look);
    app::Theme theme(scheme, percent);
    const std::unique_ptr<QWidget> panel(app::makeFindingsPanel(theme, troubled()));
    panel->resize(1000, 500);
    grab(*panel, u"audit-findings-"_s + look);
}
